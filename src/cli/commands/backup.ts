import type { CliIo, CliServices } from '../services.js'

export interface BackupOptions {
  data?: string
  /** Restore over a desk that has gone on since the backup. */
  force?: boolean
}

/** `backup FILE`: one whole copy of the desk, also while it runs. */
export async function backupCommand(services: CliServices, io: CliIo, file: string, { data }: BackupOptions): Promise<void> {
  const { path, articles, seq } = await services.backup({ dataDir: data, file })
  io.log(`${path} was copied to ${file}: ${held(articles, seq)}.\n`)
}

/** `restore FILE`: puts a backup in the desk's place. What was there is kept beside it. */
export async function restoreCommand(services: CliServices, io: CliIo, file: string, o: BackupOptions): Promise<void> {
  const { path, articles, seq, putAside } = await services.restore({ dataDir: o.data, file, force: o.force })
  io.log(`${path} is now ${file}: ${held(articles, seq)}.\n`)
  if (putAside) io.log(`What was there before is kept as ${putAside}.\n`)
}

const held = (articles: number, changes: number): string =>
  `${articles} ${articles === 1 ? 'article' : 'articles'}, ${changes} ${changes === 1 ? 'change' : 'changes'}`
