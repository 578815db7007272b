import { DeskError } from '../../model/index.js'
import type { CliIo, CliServices, Examination } from '../services.js'

export interface DoctorOptions {
  data?: string
  /** Asks each source once; false: only what the desk's own visits found. */
  fetch: boolean
}

/**
 * `doctor`: says what is wrong with config, store and sources, each of which it asks once (`--no-fetch`: what the desk's own visits
 * found). One line a finding on standard output, and the count of each verdict. Fails with `unwell` where anything needs a person.
 */
export async function doctorCommand(services: CliServices, io: CliIo, options: DoctorOptions): Promise<void> {
  const examination = await services.examine({ dataDir: options.data })
  await io.write(`config    ok       ${examination.configDir}: ${examination.sources.length} sources\n`)
  const problems =
    (await sayStore(io, examination)) + (options.fetch ? await sayFetched(io, examination) : await sayHealth(io, examination))
  if (problems > 0) throw new DeskError('unwell', `${problems} ${problems === 1 ? 'finding needs' : 'findings need'} a look`)
}

async function sayStore(io: CliIo, { store, queue }: Examination): Promise<number> {
  if (!store.exists) await io.write(`store     none     ${store.path}: it is made at the first start\n`)
  else if (store.problem) await io.write(`store     fails    ${store.problem}\n`)
  else await io.write(`store     ok       ${store.path}: ${store.state?.articles} articles\n`)
  if (queue.problem) await io.write(`queue     fails    ${queue.where}: ${queue.problem}\n`)
  else await io.write(`queue     ok       ${queue.where}: ${queue.waiting} jobs wait\n`)
  if (queue.dead > 0) await io.write(`jobs      dead     ${queue.dead}: see the status page\n`)
  return [store.problem, queue.problem, queue.dead > 0].filter(Boolean).length
}

/** What the desk's own visits found. */
async function sayHealth(io: CliIo, { sources }: Examination): Promise<number> {
  let troubled = 0
  await io.write(head('STATE', 'LAST VISIT'))
  for (const { source, health } of sources) {
    const state = source.enabled ? (health?.status ?? 'waiting') : 'off'
    if (state === 'failing' || state === 'stale' || state === 'retired') troubled++
    const why = health?.reason ?? (health ? `last item ${health.lastNewItemAt ?? 'never'}` : 'not asked yet')
    const next = source.enabled && health?.nextTryAt ? `; next try ${health.nextTryAt}` : ''
    await io.write(`${row(source.id, state)} ${source.enabled ? why + next : 'switched off in its file'}\n`)
  }
  return troubled
}

/** What asking brings now. */
async function sayFetched(io: CliIo, { sources, fetchAll }: Examination): Promise<number> {
  const verdicts = { works: 0, stale: 0, fails: 0 }
  await io.write(head('VERDICT', 'FOUND'))
  for await (const { source, verdict, items, newestAt, why, tookMs } of fetchAll()) {
    verdicts[verdict]++
    const found = `${items} items, newest ${newestAt ?? 'undated'}, ${tookMs} ms`
    await io.write(`${row(source.id, verdict)} ${verdict === 'fails' ? why : [found, why].filter(Boolean).join('; ')}\n`)
  }
  const off = sources.filter(({ source }) => !source.enabled).length
  await io.write(`sources   ${verdicts.works} work, ${verdicts.stale} stale, ${verdicts.fails} fail, ${off} switched off\n`)
  return verdicts.stale + verdicts.fails
}

const head = (state: string, what: string): string => `${row('SOURCE', state)} ${what}\n`
const row = (id: string, state: string): string => `${id.padEnd(26)} ${state.padEnd(8)}`
