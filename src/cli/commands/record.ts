import { join } from 'node:path'
import { startSources } from '../../pipeline/start-sources.js'
import { startWork } from '../../pipeline/work.js'
import type { CliIo, CliServices } from '../services.js'
import { workerId } from './start.js'

export interface RecordOptions {
  data?: string
  threads?: number
  minutes?: number
}

/**
 * `record DIR`: collects from the live sources, and writes every answer down. The desk that does it is a fresh one inside the
 * folder, since one that already knows a feed is told "not modified" and has nothing to write down.
 */
export async function recordCommand(services: CliServices, io: CliIo, dir: string, options: RecordOptions): Promise<void> {
  const dataDir = options.data ?? join(dir, 'desk')
  const opened = await services.openDesk({ dataDir, threads: options.threads, record: dir })
  // Collecting and reading only: nothing is posted from a recording.
  const stages = opened.stages.filter(({ queue }) => queue === 'collect' || queue === 'ingest')
  try {
    await startSources(opened.desk)
    const working = startWork(opened.desk, stages, workerId())
    io.log(
      `Recording ${[...opened.desk.sources.values()].filter((s) => s.enabled).length} sources into ${dir}; Ctrl-C ends it.\n`,
    )
    await (options.minutes ? Promise.race([io.stopRequested, io.sleep(options.minutes * 60_000)]) : io.stopRequested)
    await working.stop()
    io.log(`${recordedText(opened.finishRecording!())} into ${dir}: signaldesk replay ${dir}\n`)
  } finally {
    await opened.close()
  }
}

/** "12 answers were recorded, and 3 failures". */
export const recordedText = ({ answers, failures }: { answers: number; failures: number }): string =>
  `${answers} ${answers === 1 ? 'answer was' : 'answers were'} recorded${failures ? `, and ${failures} ${failures === 1 ? 'failure' : 'failures'}` : ''}`
