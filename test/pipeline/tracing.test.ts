import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import { expect, it } from 'vitest'
import { createTracing } from '../../src/app/tracing.js'
import { DeskError, instant } from '../../src/model/index.js'
import { startWork } from '../../src/pipeline/work.js'
import { scratch } from '../support/desk-process.js'
import { openLiveDesk } from '../support/live-desk.js'

const exporter = new InMemorySpanExporter()
new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register()

it('an SDK that is loaded gets a span a job, an article and a story a trace each, and faults with their code', async () => {
  const folder = scratch('traces')
  const live = await openLiveDesk(folder.dir, { now: () => instant(Date.now()) })
  const { analyse } = live.desk.compute
  let refused = false
  const compute: typeof live.desk.compute = {
    ...live.desk.compute,
    analyse: async (doc) => {
      if (refused) return analyse(doc)
      refused = true
      throw new DeskError('too-slow', 'took too long', 'retry', { retryAfterMs: 1 })
    },
  }
  const desk = { ...live.desk, compute, tracing: createTracing('test') }
  const working = startWork(desk, live.stagesOn(desk), 'test')
  await live.publish([0, 1])
  await live.finished(2)
  await working.stop()
  const spans = exporter.getFinishedSpans().map((span) => {
    const { 'signaldesk.story': story, 'signaldesk.outcome': outcome } = span.attributes
    return { name: span.name, trace: span.spanContext().traceId, story, outcome, fault: span.status.message }
  })
  const articles = (await live.desk.store.find('article')).items
  expect(articles).toHaveLength(2)
  for (const { id, value } of articles) {
    const assigned = spans.find(({ name, outcome, story }) => name === 'assign' && outcome === 'done' && story === value.storyId)
    expect(assigned, id).toBeDefined()
    const done = spans.filter((span) => span.trace === assigned!.trace && span.outcome === 'done')
    expect(done.map(({ name }) => name)).toEqual(['ingest', 'analyse', 'assign'])
    const scored = spans.find(({ name }) => name === 'score')!
    expect(spans.some(({ name, trace }) => name === 'join' && trace === scored.trace)).toBe(true)
    expect(scored.trace).not.toBe(assigned!.trace)
  }
  expect(spans.filter(({ fault }) => fault).map(({ name, outcome, fault }) => [name, outcome, fault])).toEqual([
    ['analyse', 'retry', 'too-slow'],
  ])
  await live.close()
  folder.remove()
}, 60_000)
