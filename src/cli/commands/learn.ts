import { DeskError } from '../../model/index.js'
import { acceptWeights, learnWeights } from '../../pipeline/learn.js'
import type { CliIo, CliServices } from '../services.js'

export interface LearnOptions {
  data?: string
  audience: string
  /** The proposal's id, as it was shown. */
  accept?: string
}

/**
 * `learn --audience A`: what editors' judgements propose for the audience's weights, as one JSON line. `--accept ID` writes exactly
 * that proposal into the audience's file.
 */
export async function learnCommand(services: CliServices, io: CliIo, options: LearnOptions): Promise<void> {
  const opened = await services.openDesk({ dataDir: options.data, threads: 1 })
  try {
    const { store, audiences } = opened.desk
    const audience = audiences.find((a) => a.id === options.audience)
    if (!audience)
      throw new DeskError(
        'unknown-audience',
        `no audience ${options.audience}; there are ${audiences.map((a) => a.id).join(', ')}`,
      )
    if (options.accept === undefined) {
      await io.write(`${JSON.stringify(await learnWeights({ store }, audience))}\n`)
      return
    }
    const { file, learning } = await acceptWeights(
      { store, wall: services },
      audience,
      { proposalId: options.accept, by: { id: 'console', name: 'console' } },
      (before, after) => services.writeWeights(audience.id, before, after),
    )
    await io.write(`${JSON.stringify({ file, ...learning })}\n`)
    io.log(`${file} was written. A running desk has to be started again; then run signaldesk rescore.\n`)
  } finally {
    await opened.close()
  }
}
