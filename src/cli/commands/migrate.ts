import type { CliIo, CliServices } from '../services.js'

export interface MigrateOptions {
  data?: string
  to: string
  batch?: number
}

/** `migrate --to URL`: copies the desk from its file to MongoDB; one JSON line a table on standard output once both sides agree. */
export async function migrateCommand(services: CliServices, io: CliIo, { data, to, batch }: MigrateOptions): Promise<void> {
  let part = ''
  let rows = 0
  const { path, parts, queue } = await services.migrate({
    dataDir: data,
    to,
    batch,
    onBatch(name, count) {
      rows = name === part ? rows + count : count
      part = name
      io.log(`${name}: ${rows} rows copied\n`)
    },
  })
  for (const one of parts) await io.write(`${JSON.stringify(one)}\n`)
  await io.write(`${JSON.stringify({ part: 'queue', ...queue })}\n`)
  io.log(`${path} is copied, and both sides are the same. Set MONGODB_URL and start the desk there; the file stays as it is.\n`)
}
