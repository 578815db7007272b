import { rescore } from '../../pipeline/rescore.js'
import type { CliIo, CliServices } from '../services.js'

export interface RescoreCommandOptions {
  data?: string
}

/** `rescore`: stored stories scored anew after a change of config or code; the report as one JSON line on standard output. */
export async function rescoreCommand(services: CliServices, io: CliIo, options: RescoreCommandOptions): Promise<void> {
  const opened = await services.openDesk({ dataDir: options.data, threads: 1 })
  let ending = false
  void io.stopRequested.then(() => (ending = true))
  try {
    const report = await rescore(opened.desk, {
      apply: true,
      onProgress: (stories) => io.log(`${stories} stories\n`),
      stopping: () => ending,
    })
    await io.write(`${JSON.stringify({ version: opened.desk.version, ...report })}\n`)
  } finally {
    await opened.close()
  }
}
