import { SingleBar } from 'cli-progress'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { DeskError, describeError, QUEUES } from '../model/index.js'
import type { BackupOptions } from './commands/backup.js'
import type { ClusterOptions } from './commands/cluster.js'
import type { DemoOptions } from './commands/demo.js'
import type { DoctorOptions } from './commands/doctor.js'
import type { HistoryOptions } from './commands/export-history.js'
import type { ImportOptions } from './commands/import.js'
import { LINE_COMMANDS } from './commands/index.js'
import type { KeyOptions } from './commands/key.js'
import type { LearnOptions } from './commands/learn.js'
import type { McpOptions } from './commands/mcp.js'
import type { MigrateOptions } from './commands/migrate.js'
import type { PostOptions } from './commands/post.js'
import type { PurgeOptions } from './commands/purge.js'
import type { RecordOptions } from './commands/record.js'
import type { RescoreCommandOptions } from './commands/rescore.js'
import type { ScoreOptions } from './commands/score-stored.js'
import type { StartOptions } from './commands/start.js'
import type { UserOptions } from './commands/user.js'
import { runLines } from './jsonl.js'
import type { CliIo, CliServices } from './services.js'

const JSON_LINES = 'Reads JSON Lines on standard input, writes JSON Lines on standard output.'

/** Exit statuses: the input was consumed; the run failed; the command was used wrongly. */
export const EXIT = { ok: 0, failure: 1, usage: 2 } as const

/**
 * Runs one command line (without node and script). Returns the exit status; never throws. Commands that read JSON Lines
 * answer on standard output, everything for people goes to standard error.
 */
export async function runCli(argv: string[], services: CliServices, io: CliIo): Promise<number> {
  let status: number = EXIT.ok
  const program = new Command('signaldesk')
    .description('The news and market-signal intelligence desk.')
    .version(services.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.write(text), writeErr: (text) => io.log(text) })
    .showHelpAfterError()
  for (const { name, summary, load } of LINE_COMMANDS) {
    program
      .command(name)
      .description(`${summary} ${JSON_LINES}`)
      .action(async (options: Record<string, unknown>) => {
        const make = await load()
        await withProgress(io, name, (onLine) => runLines({ ...io, onLine }, make(services, options)))
      })
  }
  program
    .command('cluster')
    .description(`Gives articles in time order to stories. ${JSON_LINES}`)
    .option('--final', 'the end state after merges and splits, once the input has ended')
    .option('--explain', 'with the reasons for each assignment')
    .action(async (options: ClusterOptions) => {
      const { runCluster } = await import('./commands/cluster.js')
      await withProgress(io, 'cluster', (onLine) => runCluster(services, { ...io, onLine }, options))
    })
  addScoreCommand(program, services, io)
  addDeskCommands(program, services, io)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    status = exitStatus(error, io)
  }
  return status
}

/** `score`: lines on standard input, or, with options, questions to the desk's own stories. */
function addScoreCommand(program: Command, services: CliServices, io: CliIo): void {
  program
    .command('score')
    .description(
      `Scores an article or a story for an audience, with its reasons. ${JSON_LINES} With options: asks of stored stories.`,
    )
    .addOption(new Option('--data <dir>', "folder of the desk's file"))
    .addOption(new Option('--audience <id>', 'who relevance is for').default('quant-risk'))
    .option('--compare <version>', 'what would move of the scores that this version made ("all": any other)')
    .addOption(new Option('--line <importance,credibility>', 'which stories this line would have posted').argParser(lineOf))
    .addOption(new Option('--days <n>', 'over so many days').argParser(nonNegative).default(31))
    .option('--story <id>', "a story's score once more, from what was known when it was made")
    .option('--as-of <time>', 'the score that stood then (ISO 8601)')
    .action(async (o: ScoreOptions) => {
      const { asksOfStored, scoreStored } = await import('./commands/score-stored.js')
      if (asksOfStored(o)) return scoreStored(services, io, o)
      const { scoreCommand } = await import('./commands/score.js')
      await withProgress(io, 'score', (onLine) => runLines({ ...io, onLine }, scoreCommand(services)))
    })
}

/** The commands that run a desk. */
function addDeskCommands(program: Command, services: CliServices, io: CliIo): void {
  const threads = new Option('--threads <n>', 'worker threads for reading and analysing').argParser(wholeNumber)
  const port = new Option('--port <n>', 'port of the web feed (0: any free one)').argParser(wholeNumber)
  const data = new Option('--data <dir>', "folder of the desk's file")
  const host = new Option('--host <address>', 'address to listen on; beyond loopback only once an admin exists')
  const book = new Option('--book <file>', "CSV of one's own positions (symbol, quantity or value), shown on this machine alone")
  program
    .command('start')
    .description('Runs the desk: sources, workers and web feed.')
    .addOption(data)
    .addOption(port)
    .addOption(host)
    .addOption(threads)
    .option('--no-work', 'pages alone: jobs are left to `signaldesk work`, in a process of its own')
    .addOption(book)
    .action(async (o: StartOptions) => (await import('./commands/start.js')).startDesk(services, io, o))
  program
    .command('work')
    .description('Runs workers only, beside a desk on the same store and queue.')
    .addOption(data)
    .addOption(new Option('--port <n>', 'answers health checks and metrics here (0: any free one)').argParser(wholeNumber))
    .addOption(host)
    .addOption(threads)
    .addOption(new Option('--stage <names...>', 'these stages alone; all where none is named').choices(QUEUES))
    .action(async (o: StartOptions) => (await import('./commands/start.js')).workOnly(services, io, o))
  program
    .command('export')
    .description("Writes the desk's content as JSON Lines to standard output, or one kind of history for back-tests.")
    .addOption(data)
    .addOption(
      new Option('--history <what>', 'every version, with when it was known').choices([
        'stories',
        'figures',
        'signals',
        'scores',
      ]),
    )
    .addOption(new Option('--format <format>', 'of a history').choices(['jsonl', 'parquet']).default('jsonl'))
    .option('--since <time>', 'what was known from then on (ISO 8601)')
    .option('--until <time>', 'and before then')
    .option('--out <file>', 'a file in place of standard output; Parquet needs one')
    .option('--demo', "the demo's history, once it was played")
    .action(async (o: StartOptions & Partial<HistoryOptions>) =>
      o.history
        ? (await import('./commands/export-history.js')).exportHistory(services, io, o as HistoryOptions)
        : (await import('./commands/start.js')).exportCommand(services, io, o),
    )
  program
    .command('rescore')
    .description('Scores stored stories anew after a change of config or code. Ended early, it goes on from there the next time.')
    .addOption(data)
    .action(async (o: RescoreCommandOptions) => (await import('./commands/rescore.js')).rescoreCommand(services, io, o))
  program
    .command('learn')
    .description(
      "Proposes an audience's weights from what editors judged; writes nothing unless a proposal is accepted by its id.",
    )
    .addOption(data)
    .requiredOption('--audience <id>', 'as in config/audiences')
    .option('--accept <id>', 'the proposal to write into the audience’s file, by its proposalId')
    .action(async (o: LearnOptions) => (await import('./commands/learn.js')).learnCommand(services, io, o))
  program
    .command('purge')
    .description("Takes a source's text out of everything that is kept. Figures, spans, hashes and the audit log stay.")
    .addOption(data)
    .option('--source <id>', 'the source, as in config/sources')
    .option('--expired', 'every text whose keeping has ended by its rights record')
    .option('--reason <text>', 'for the audit log')
    .action(async (o: PurgeOptions) => (await import('./commands/purge.js')).purgeCommand(services, io, o))
  program
    .command('mcp')
    .description('Serves the desk to an assistant over MCP (standard input and output): stories, signals and scores, read only.')
    .addOption(data)
    .option('--demo', "the demo's stories, once it was played")
    .action(async (o: McpOptions) => (await import('./commands/mcp.js')).mcpCommand(services, io, o))
  program
    .command('post')
    .description('Shows what a channel would be sent of a story, and whether it would be and why.')
    .argument('<story>', "a story's id")
    .argument('<channel>', 'as in config/channels.yaml')
    .option('--preview', 'nothing is sent')
    .addOption(data)
    .option('--demo', 'a story of the demo, once it was played')
    .action(async (story: string, channel: string, o: PostOptions) =>
      (await import('./commands/post.js')).postCommand(services, io, story, channel, o),
    )
  addFileCommands(program, services, io, data)
  addMigrateCommand(program, services, io, data)
  addUserCommands(program, services, io, data)
  addKeyCommands(program, services, io, data)
  addOpmlCommands(program, services, io)
  const play = (command: Command): Command =>
    command
      .addOption(port)
      .addOption(threads)
      .addOption(book)
      .option('--fresh', 'start from nothing')
      .option('--exit', 'end when all has been played')
      .option('--export', 'write an export to standard output at the end')
      .option('--no-web', 'without the web feed')
      .option('--record <dir>', 'write every answer into an archive that plays the same')
      .addOption(new Option('--speed <x>', 'recorded time per real time; 0 plays at once').argParser(nonNegative).default(0))
  play(program.command('demo').description('Plays the recorded demo and stays up.'))
    .addOption(new Option('--data <dir>', "folder of the demo's file").default('.signaldesk/demo'))
    .action(async (o: DemoOptions) => (await import('./commands/demo.js')).playArchive(services, io, o))
  play(
    program
      .command('replay')
      .description('Plays a recorded archive on its own clock.')
      .argument('<dir>', 'folder in the archive format'),
  )
    .addOption(new Option('--data <dir>', "folder of the replay's file").default('.signaldesk/replay'))
    .action(async (dir: string, o: DemoOptions) =>
      (await import('./commands/demo.js')).playArchive(services, io, { ...o, archive: dir }),
    )
}

/** The commands that look after a desk's file. */
function addFileCommands(program: Command, services: CliServices, io: CliIo, data: Option): void {
  program
    .command('record')
    .description('Captures the live sources into an archive: feeds, pages, headers, times.')
    .argument('<dir>', 'a new folder')
    .addOption(new Option('--data <dir>', 'folder of the recording desk (default: inside the new folder)'))
    .addOption(new Option('--minutes <n>', 'ends by itself after so long').argParser(nonNegative))
    .action(async (dir: string, o: RecordOptions) => (await import('./commands/record.js')).recordCommand(services, io, dir, o))
  program
    .command('import')
    .description('Brings articles of the past in from a file; they never post.')
    .argument('<file>', 'JSON Lines {url, title, text or html, publishedAt, source} or WARC, plain or .gz')
    .addOption(data)
    .addOption(new Option('--threads <n>', 'worker threads for reading and analysing').argParser(wholeNumber))
    .action(async (file: string, o: ImportOptions) => (await import('./commands/import.js')).importCommand(services, io, file, o))
  program
    .command('doctor')
    .description('Says what is wrong with config, store and sources, each of which it asks once.')
    .addOption(data)
    .option('--no-fetch', "asks nobody: says what the desk's own visits found")
    .action(async (o: DoctorOptions) => (await import('./commands/doctor.js')).doctorCommand(services, io, o))
  program
    .command('backup')
    .description("Copies the desk's file, also while the desk runs.")
    .argument('<file>', 'the copy')
    .addOption(data)
    .action(async (file: string, o: BackupOptions) => (await import('./commands/backup.js')).backupCommand(services, io, file, o))
  program
    .command('restore')
    .description("Puts a backup in the place of the desk's file, which is kept beside it.")
    .argument('<file>', 'what backup wrote, or the copy taken before a migration')
    .addOption(data)
    .option('--force', 'also over a desk that has gone on since the backup')
    .action(async (file: string, o: BackupOptions) =>
      (await import('./commands/backup.js')).restoreCommand(services, io, file, o),
    )
}

/** The commands that bring a list of feeds in, and give the desk's own. */
function addOpmlCommands(program: Command, services: CliServices, io: CliIo): void {
  const opml = program.command('opml').description('Lists of feeds, as every feed reader writes and takes them.')
  opml
    .command('import')
    .description('Writes a file in config/sources for each feed the desk does not have, switched off until its terms were read.')
    .argument('<file>', 'OPML')
    .option('--enable', 'switch them on at once')
    .action(async (file: string, o: { enable?: boolean }) =>
      (await import('./commands/opml.js')).opmlImport(services, io, file, o),
    )
  opml
    .command('export')
    .description('Every source with a feed, on standard output.')
    .action(async () => (await import('./commands/opml.js')).opmlExport(services, io))
}

/** `migrate`: from the file to a server. */
function addMigrateCommand(program: Command, services: CliServices, io: CliIo, data: Option): void {
  program
    .command('migrate')
    .description('Copies the desk from its file to MongoDB, and compares both sides. Cut short, it goes on where it was.')
    .requiredOption('--to <url>', 'an empty database: mongodb://HOST/NAME')
    .addOption(data)
    .addOption(new Option('--batch <n>', 'rows at a time').argParser(wholeNumber).default(500))
    .action(async (o: MigrateOptions) => (await import('./commands/migrate.js')).migrateCommand(services, io, o))
}

/** The commands that say who may sign in. */
function addUserCommands(program: Command, services: CliServices, io: CliIo, data: Option): void {
  const user = program.command('user').description('People who may sign in, and their roles: analyst, editor, admin.')
  const role = new Option('--role <role>', 'analyst, editor or admin')
  const generate = new Option('--generate', 'make a password and show it once, on standard output')
  user
    .command('add')
    .description('Adds a person; the password is asked for, or read from standard input.')
    .argument('<name>', 'what is signed in with: lower-case letters, digits, dots, dashes')
    .addOption(role)
    .option('--name <text>', 'as it stands beside what they did')
    .addOption(generate)
    .addOption(data)
    .action(async (id: string, o: UserOptions) => (await import('./commands/user.js')).addUser(services, io, id, o))
  user
    .command('set')
    .description('Changes role or password, or lets nobody in under the name. Ends their sessions.')
    .argument('<name>')
    .addOption(role)
    .option('--password', 'a new password, asked for or from standard input')
    .addOption(generate)
    .option('--disable', 'nobody may sign in under the name')
    .option('--enable', 'they may again')
    .addOption(data)
    .action(async (id: string, o: UserOptions) => (await import('./commands/user.js')).setUser(services, io, id, o))
  user
    .command('list')
    .description('Everybody who was added.')
    .addOption(data)
    .action(async (o: UserOptions) => (await import('./commands/user.js')).listUsers(services, io, o))
}

/** The commands that say which programs may ask. */
function addKeyCommands(program: Command, services: CliServices, io: CliIo, data: Option): void {
  const key = program.command('key').description('Keys of bots and other programs: read, deliveries, claim, admin.')
  key
    .command('add')
    .description('Makes a key and shows it once, on standard output.')
    .argument('<name>', 'whose it is, in a few words')
    .addOption(new Option('--scope <scopes>', 'what it is good for, with commas: read, deliveries, claim, admin').default('read'))
    .addOption(new Option('--days <n>', 'until it ends; 0: it does not by itself').argParser(wholeNumber).default(365))
    .addOption(new Option('--per-minute <n>', "requests a minute (absent: everybody's number)").argParser(wholeNumber))
    .addOption(data)
    .action(async (name: string, o: KeyOptions) => (await import('./commands/key.js')).addKey(services, io, name, o))
  key
    .command('list')
    .description('Every key, without its secret: scopes, end, last use.')
    .addOption(data)
    .action(async (o: KeyOptions) => (await import('./commands/key.js')).listKeys(services, io, o))
  key
    .command('revoke')
    .description('Ends a key at once, also while the desk runs.')
    .argument('<id>', 'as listed')
    .addOption(data)
    .action(async (id: string, o: KeyOptions) => (await import('./commands/key.js')).revokeKey(services, io, id, o))
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('a whole number is needed')
  return Number(text)
}

/** "70,60": importance and credibility, 0-100. */
function lineOf(text: string): { importance: number; credibility: number } {
  const [importance, credibility] = text.split(',').map(nonNegative)
  if (importance === undefined || credibility === undefined)
    throw new InvalidArgumentError('two numbers are needed, such as 70,60')
  return { importance, credibility }
}

function nonNegative(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('a number of at least 0 is needed')
  return value
}

function exitStatus(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  const { code, message } = describeError(error)
  io.log(`signaldesk: ${message} (${code})\n`)
  return error instanceof DeskError && error.code === 'usage' ? EXIT.usage : EXIT.failure
}

/** Long work shows a bar on standard error when a terminal watches, and nothing otherwise. */
async function withProgress(io: CliIo, name: string, work: (onLine: (n: number) => void) => Promise<unknown>): Promise<void> {
  if (!io.interactive) {
    await work(() => {})
    return
  }
  const bar = new SingleBar({
    format: `${name} {value} lines, {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
  })
  bar.start(0, 0)
  try {
    await work((n) => bar.update(n))
  } finally {
    bar.stop()
  }
}
