import type { Auth } from '../auth/index.js'
import type { Analyser } from '../extract/index.js'
import type { Audience, Instant, Source, SourceHealth } from '../model/index.js'
import type { SourceCheck } from '../pipeline/check-sources.js'
import type { Desk } from '../pipeline/desk.js'
import type { RecordedClock } from '../pipeline/replay.js'
import type { Stage } from '../pipeline/run-job.js'
import type { LineIo } from './jsonl.js'

/** What the commands need of the world; `app.ts` wires it. Everything heavy is made on first use. */
export interface CliServices {
  version: string
  now(): Instant
  analyser(): Analyser
  audiences(): readonly Audience[]
  /** The listed sources. */
  sources(): readonly Source[]
  /** Which code and config make scores. */
  scoreVersion(): string
  /** Opens the live desk on its own file. */
  openDesk(options: { dataDir?: string; threads?: number; record?: string }): Promise<OpenDesk>
  /** Opens a desk that plays an archive on its recorded clock; its sites are served on loopback. */
  openArchive(options: ArchiveOptions): Promise<OpenArchive>
  /** Copies the live desk's file, also while it runs. */
  backup(options: { dataDir?: string; file: string }): Promise<FileAnswer>
  /** Puts a backup in the place of the live desk's file; `force` where the desk has gone on since. */
  restore(options: { dataDir?: string; file: string; force?: boolean }): Promise<FileAnswer>
  /** Copies the live desk from its file to MongoDB. */
  migrate(options: {
    dataDir?: string
    to: string
    batch?: number
    onBatch?(part: string, rows: number): void
  }): Promise<Migrated>
  /** Opens people and audit log of the live desk, also while it runs. */
  openAuth(options: { dataDir?: string }): Promise<OpenAuth>
  /** Writes source files for the feeds of an OPML list. Fails with `bad-opml`. */
  importOpml(options: { file: string; enable: boolean }): AsyncIterable<OpmlAnswer>
  /** Writes accepted weights into an audience's file; gives the file. Fails with `weights-changed`, `bad-config`. */
  writeWeights(audience: string, before: Audience['importance'], after: Audience['importance']): string
  /** Looks at config, store and sources without changing anything. Fails with `bad-config`. */
  examine(options: { dataDir?: string }): Promise<Examination>
}

/** Who may sign in, by the command line. */
export interface OpenAuth {
  auth: Auth
  random(bytes: number): Buffer
  close(): Promise<void>
}

/** What became of one feed of an OPML list. */
export interface OpmlAnswer {
  title: string
  url: string | null
  outcome: 'written' | 'known' | 'refused'
  id?: string
  file?: string
  reason?: string
}

/** What `doctor` looks at. */
export interface Examination {
  configDir: string
  store: { path: string; exists: boolean; state?: { articles: number }; problem?: string }
  /** Where jobs are: `problem` where they cannot be read. */
  queue: { where: string; waiting: number; dead: number; problem?: string }
  sources: { source: Source; health: SourceHealth | null }[]
  /** Asks every enabled source once. */
  fetchAll(): AsyncIterable<SourceCheck>
}

/** What a copied or restored file holds. */
export interface FileAnswer {
  /** The desk's own file. */
  path: string
  articles: number
  /** Visible changes so far. */
  seq: number
  /** The file that stood in a restored one's place. */
  putAside?: string | null
}

/** What was copied, table by table, the same on both sides. */
export interface Migrated {
  path: string
  parts: { part: string; rows: number; hash: string }[]
  queue: { jobs: number; dead: number; schedules: number }
}

export interface ArchiveOptions {
  /** Folder in the archive format; the package's own demo by default. */
  archive?: string
  dataDir: string
  /** Starts from nothing: what the folder holds of an earlier run is removed. */
  fresh?: boolean
  threads?: number
  /** A folder to record what is fetched into; needs a fresh desk. */
  record?: string
}

/** A desk with all engines open. */
export interface OpenDesk {
  desk: Desk
  stages: Stage[]
  /** Serves the web feed. Gives its address. */
  serve(options: { port?: number; host?: string; book?: string }): Promise<string>
  /** Ends a recording, where there is one: the folder is a whole archive from here. Returns how many answers it holds. */
  finishRecording?(): { answers: number; failures: number }
  /** Closes web, threads, net and store, in that order. */
  close(): Promise<void>
}

export interface OpenArchive extends OpenDesk {
  clock: RecordedClock
  name: string
  notice: string
  startAt: Instant
  endAt: Instant
  /** What was done with each hard case that the archive names. */
  report(): Promise<CaseResult[]>
  /** Puts on the editors' desk what the archive says they left unfinished; gives how many briefs. Once. */
  leaveUnfinished(): Promise<number>
  /** Names of people who sign in with one click, as "M. Varga, editor". */
  people(): Promise<string[]>
}

/** A hard case of an archive: whether the desk met it, and what it did, a sentence a part. */
export interface CaseResult {
  title: string
  met: boolean
  findings: { met: boolean; sentence: string }[]
}

/** Standard input and output of the process. */
export interface CliIo extends Pick<LineIo, 'input' | 'write'> {
  /** For people: progress and problems. */
  log(text: string): void
  /** A terminal watches standard error, so a progress bar makes sense. */
  interactive: boolean
  /** Resolves when the process is asked to end (SIGINT, SIGTERM). */
  stopRequested: Promise<void>
  sleep(ms: number): Promise<void>
  /** Asks at the terminal without showing the answer; absent where standard input is no terminal. */
  askHidden?(question: string): Promise<string>
}
