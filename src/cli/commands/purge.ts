import { DeskError } from '../../model/index.js'
import { purgeExpired, purgeSource } from '../../pipeline/purge.js'
import type { CliIo, CliServices } from '../services.js'

export interface PurgeOptions {
  data?: string
  source?: string
  /** Everything whose keeping has ended by its source's rights record. */
  expired?: boolean
  reason?: string
}

/** `purge --source X`: takes a source's text out of everything that is kept; `purge --expired`: texts whose time is over. */
export async function purgeCommand(services: CliServices, io: CliIo, options: PurgeOptions): Promise<void> {
  const { source, expired } = options
  if ((source === undefined) === (expired !== true)) throw new DeskError('usage', 'purge needs --source NAME or --expired')
  const opened = await services.openDesk({ dataDir: options.data, threads: 1 })
  try {
    const report =
      source === undefined
        ? await purgeExpired(opened.desk)
        : await purgeSource(opened.desk, source, 'console', options.reason ?? null)
    await io.write(`${JSON.stringify(report)}\n`)
  } finally {
    await opened.close()
  }
}
