import { writeOpml } from '../../collect/index.js'
import type { CliIo, CliServices } from '../services.js'

/** `opml import FILE`: one source file for each new feed of a list; one JSON line for each on standard output. */
export async function opmlImport(services: CliServices, io: CliIo, file: string, o: { enable?: boolean }): Promise<void> {
  const counts = { written: 0, known: 0, refused: 0 }
  for await (const answer of services.importOpml({ file, enable: o.enable ?? false })) {
    counts[answer.outcome] += 1
    await io.write(`${JSON.stringify(answer)}\n`)
  }
  const off = counts.written > 0 && !o.enable ? ' They are switched off until their terms were read: see config/sources.' : ''
  io.log(`${counts.written} written, ${counts.known} known already, ${counts.refused} refused.${off}\n`)
}

/** `opml export`: every source with a feed, as OPML on standard output. */
export async function opmlExport(services: CliServices, io: CliIo): Promise<void> {
  await io.write(writeOpml('Sources of this desk', services.sources()))
}
