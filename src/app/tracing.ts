import { createHash } from 'node:crypto'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import type { Tracing } from '../pipeline/desk.js'

/** Ends of a job that are faults; `released` and `lost` are ways of a healthy desk. */
const FAULTS = new Set(['retry', 'dead', 'waiting'])

/**
 * Jobs as OpenTelemetry's spans. Only its API is used, which does nothing until the operator loads an SDK (docs/operations.md).
 * What jobs are about names their trace: all stages of an article are one trace, and all of a story another, whichever processes work them
 * and however long they wait in between, without a word about it in any payload. A trace so has a beginning that nobody sends, and
 * is taken as sampled: a ratio is kept by the `traceidratio` sampler.
 */
export function createTracing(version: string): Tracing {
  const tracer = trace.getTracer('signaldesk', version)
  return {
    job({ queue, key, payload, attempt }, run) {
      const subject = String(payload.articleId ?? payload.storyId ?? payload.deliveryId ?? payload.sourceId ?? key)
      const parent = trace.setSpanContext(ROOT_CONTEXT, originOf(subject))
      const attributes = { 'signaldesk.queue': queue, 'signaldesk.job': key, 'signaldesk.attempt': attempt }
      return tracer.startActiveSpan(queue, { kind: SpanKind.CONSUMER, attributes }, parent, async (span) => {
        try {
          return await run()
        } finally {
          span.end()
        }
      })
    },
    note(fields) {
      const span = trace.getActiveSpan()
      if (!span) return
      for (const [name, value] of Object.entries(fields)) if (value !== undefined) span.setAttribute(`signaldesk.${name}`, value)
      if (fields.outcome !== undefined && FAULTS.has(fields.outcome))
        span.setStatus({ code: SpanStatusCode.ERROR, message: fields.code ?? fields.outcome })
    },
  }
}

/** Where the trace of something begins: W3C trace context's 16 and 8 bytes, from the hash of its id. */
function originOf(subject: string) {
  const hash = createHash('sha256').update(subject).digest('hex')
  return { traceId: hash.slice(0, 32), spanId: hash.slice(32, 48), traceFlags: TraceFlags.SAMPLED, isRemote: true }
}
