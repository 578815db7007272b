import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify as toYaml } from 'yaml'
import { type Clock, DeskError, epochMs, type Instant, type Source } from '../model/index.js'
import type { FetchAnswer, Fetcher, FetchRequest } from '../net/contract.js'
import type { Capture } from './archive.js'

export interface RecordOptions {
  /** Folder to record into; must not hold an archive yet. */
  dir: string
  name: string
  /** Stands on every page that a replay serves from its own; recorded pages stay as they were. */
  notice: string
  sources: readonly Source[]
  clock: Clock
}

export interface Recorder {
  /** `inner`, with every answer and failure written down at the clock's moment. */
  fetcher(inner: Fetcher): Fetcher
  /** Writes `archive.yaml`: from now on the folder is an archive. Returns what it holds. */
  finish(): Recorded
}

export interface Recorded {
  answers: number
  /** Refusals and waits without end, which a replay plays too. */
  failures: number
}

/** A recording that is cut short is whole up to its last answer, or this long before: `archive.yaml` is renewed so often. */
const RENEW_MS = 60_000

/** Headers a replay needs: what decides on reading, asking again and being asked later. */
const KEPT_HEADERS = ['content-type', 'etag', 'last-modified', 'retry-after', 'content-language', 'link']

/**
 * Captures what a desk fetches into an archive, so that `replay` sees the same at the same moments. Fails with
 * `archive-exists` where the folder already holds one: nothing recorded is overwritten.
 */
export function createRecorder(options: RecordOptions): Recorder {
  const { dir, clock } = options
  const index = join(dir, 'captures', 'index.jsonl')
  for (const file of ['archive.yaml', join('captures', 'index.jsonl')])
    if (existsSync(join(dir, file))) throw new DeskError('archive-exists', `${dir} already holds a recording`, 'refused', { dir })
  mkdirSync(join(dir, 'captures', 'bodies'), { recursive: true })
  mkdirSync(join(dir, 'sources'), { recursive: true })
  for (const source of options.sources) writeFileSync(join(dir, 'sources', `${source.id}.yaml`), toYaml(source))
  const startAt = clock.now()
  const recorded: Recorded = { answers: 0, failures: 0 }
  let writtenAt = 0
  const writeMeta = (): void => {
    writtenAt = epochMs(clock.now())
    const meta = { name: options.name, startAt, endAt: clock.now(), notice: options.notice }
    writeFileSync(join(dir, 'archive.yaml'), toYaml(meta))
  }
  const memory = new Map<string, { ok: Capture | null; lastWasOk: boolean }>()

  const write = (capture: Capture): void => {
    appendFileSync(index, `${JSON.stringify(capture)}\n`)
    const ok = capture.status === 200
    recorded[ok || capture.headers.location ? 'answers' : 'failures']++
    memory.set(capture.url, { ok: ok ? capture : (memory.get(capture.url)?.ok ?? null), lastWasOk: ok })
    if (epochMs(clock.now()) - writtenAt >= RENEW_MS) writeMeta()
  }

  return {
    fetcher: (inner) => ({
      async fetch(request: FetchRequest): Promise<FetchAnswer> {
        const at = clock.now()
        try {
          const answer = await inner.fetch(request)
          if (isRead(request)) for (const capture of capturesOf(dir, request, answer, at, memory.get(answer.url))) write(capture)
          return answer
        } catch (error) {
          if (isRead(request) && error instanceof DeskError) write(failureOf(request.url, error, at))
          throw error
        }
      },
      close: () => inner.close(),
    }),
    finish() {
      writeMeta()
      return recorded
    },
  }
}

/** Only reading is recorded: posts to channels belong to no archive. */
const isRead = (request: FetchRequest): boolean => (request.method ?? 'GET') === 'GET'

function capturesOf(
  dir: string,
  request: FetchRequest,
  answer: FetchAnswer,
  at: Instant,
  known: { ok: Capture | null; lastWasOk: boolean } | undefined,
): Capture[] {
  // "Not modified" adds nothing, unless a failure was recorded in between: then the last good answer holds again from here.
  if (answer.status === 'not-modified') return known?.ok && !known.lastWasOk ? [{ ...known.ok, at }] : []
  const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => KEPT_HEADERS.includes(name)))
  if (answer.contentType) headers['content-type'] = answer.contentType
  if (answer.etag) headers.etag = answer.etag
  if (answer.lastModified) headers['last-modified'] = answer.lastModified
  const page: Capture = { at, url: answer.url, status: 200, headers, ...saveBody(dir, answer.body) }
  if (answer.url === request.url) return [page]
  const hop: Capture = { at, url: request.url, status: answer.movedTo ? 301 : 302, headers: { location: answer.url } }
  return [hop, page]
}

/**
 * A failure as a replay can play it: the status with its Retry-After; where none came, 403 for what is not to be tried
 * again, and an endless wait (status 0) for what may pass.
 */
function failureOf(url: string, error: DeskError, at: Instant): Capture {
  const { httpStatus, retryAfterMs } = error.detail
  const headers: Record<string, string> = {}
  if (typeof retryAfterMs === 'number') headers['retry-after'] = String(Math.ceil(retryAfterMs / 1000))
  const status = typeof httpStatus === 'number' ? httpStatus : error.intent === 'refused' ? 403 : 0
  return { at, url, status, headers }
}

/** Bodies are kept once each, under their hash. */
function saveBody(dir: string, body: Uint8Array): { body?: string } {
  if (body.byteLength === 0) return {}
  const name = `captures/bodies/${createHash('sha256').update(body).digest('hex').slice(0, 32)}`
  if (!existsSync(join(dir, name))) writeFileSync(join(dir, name), body)
  return { body: name }
}
