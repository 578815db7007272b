import { createReadStream, existsSync, openSync, readSync } from 'node:fs'
import { createGunzip, gunzipSync } from 'node:zlib'
import { DeskError, describeError } from '../../model/index.js'
import type { Desk } from '../../pipeline/desk.js'
import { importArticle } from '../../pipeline/import-article.js'
import { readWarc } from '../../pipeline/read-warc.js'
import { startWork } from '../../pipeline/work.js'
import { linesOf } from '../jsonl.js'
import type { CliIo, CliServices, OpenDesk } from '../services.js'
import { workerId } from './start.js'

export interface ImportOptions {
  data?: string
  threads?: number
}

/** What a back-fill reads next: a record, nothing of interest, or an error of its own. */
type Next = { record: unknown } | { passedOver: string } | { error: DeskError }

/** The stages that read and judge what was brought in; collecting and posting are left to the desk itself. */
const STAGES = ['analyse', 'assign', 'join', 'score', 'brief'] as const

/**
 * `import FILE`: brings articles of the past in, from JSON Lines or WARC, plain or .gz. Each record that could not be taken is
 * one JSON line on standard output; the rest go on. It never posts, and a second import of the same file adds nothing.
 */
export async function importCommand(services: CliServices, io: CliIo, file: string, options: ImportOptions): Promise<void> {
  if (!existsSync(file)) throw new DeskError('no-file', `There is no file ${file}.`)
  const opened = await services.openDesk({ dataDir: options.data, threads: options.threads })
  try {
    const counts = await takeAll(opened.desk, io, file)
    io.log(
      `${counts.records} records: ${counts.new} new articles, ${counts.known} known already, ${counts.passedOver} passed over, ${counts.failed} not usable.\n`,
    )
    await workOff(opened, io)
  } finally {
    await opened.close()
  }
}

async function takeAll(
  desk: Desk,
  io: CliIo,
  file: string,
): Promise<Record<'records' | 'new' | 'known' | 'passedOver' | 'failed', number>> {
  const counts = { records: 0, new: 0, known: 0, passedOver: 0, failed: 0 }
  let stopping = false
  void io.stopRequested.then(() => (stopping = true))
  const refuse = async (error: unknown, record: unknown) => {
    counts.failed++
    const url = (record as { url?: unknown } | null)?.url
    await io.write(
      `${JSON.stringify({ record: counts.records, url: typeof url === 'string' ? url : null, error: describeError(error) })}\n`,
    )
  }
  try {
    for await (const next of recordsOf(file)) {
      if (stopping) break
      counts.records++
      if ('passedOver' in next) counts.passedOver++
      else if ('error' in next) await refuse(next.error, null)
      else
        try {
          counts[await importArticle(desk, next.record)]++
        } catch (error) {
          // A store that cannot write ends the import: run again, it goes on where it stood.
          if (!(error instanceof DeskError) || error.intent !== 'refused') throw error
          await refuse(error, next.record)
        }
    }
  } catch (error) {
    if (!(error instanceof DeskError) || error.code !== 'bad-warc') throw error
    await refuse(error, null)
  }
  return counts
}

async function* recordsOf(file: string): AsyncGenerator<Next> {
  const head = firstBytes(file)
  const gzipped = head[0] === 0x1f && head[1] === 0x8b
  const raw = createReadStream(file)
  // Gzip members one after the other (a .warc.gz has one a record) come out as one stream.
  const input = gzipped ? raw.pipe(createGunzip()) : raw
  const start = gzipped ? gunzipSync(head, { finishFlush: 2 }) : head
  if (start.subarray(0, 5).toString('latin1') === 'WARC/') {
    for await (const next of readWarc(input)) yield 'page' in next ? { record: next.page } : next
    return
  }
  for await (const line of linesOf(input)) {
    if ('tooLong' in line) yield { error: new DeskError('line-too-long', 'the line is too long') }
    else if (line.text.trim() !== '') yield parsed(line.text)
  }
}

function parsed(text: string): Next {
  try {
    return { record: JSON.parse(text) as unknown }
  } catch (error) {
    return { error: new DeskError('bad-json', `the line is not JSON: ${(error as Error).message}`) }
  }
}

function firstBytes(file: string): Buffer {
  const bytes = Buffer.alloc(4_096)
  return bytes.subarray(0, readSync(openSync(file, 'r'), bytes))
}

/** Works until nothing of the back-fill waits any more. A desk that runs beside helps. */
async function workOff({ desk, stages }: OpenDesk, io: CliIo): Promise<void> {
  const own = stages.filter(({ queue }) => STAGES.some((name) => name === queue))
  const working = startWork(desk, own, workerId())
  let stopping = false
  void io.stopRequested.then(() => (stopping = true))
  while (!stopping && (await anythingLeft(desk))) await io.sleep(200)
  await working.stop()
  if (stopping) io.log('Ended early: what was read is kept, and the desk goes on with it when it runs.\n')
}

async function anythingLeft(desk: Desk): Promise<boolean> {
  if ((await desk.store.outbox(1)).length > 0) return true
  for (const queue of STAGES) {
    const { ready, leased } = await desk.queue.counts(queue, desk.clock.now())
    if (ready + leased > 0) return true
  }
  return false
}
