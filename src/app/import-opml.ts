import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { OpmlAnswer } from '../cli/services.js'
import { decodeDocument, normaliseUrl, type OpmlFeed, readOpml } from '../collect/index.js'
import { loadSources } from '../config/load.js'
import { sourceSchema } from '../config/schema.js'
import { DeskError, type Source } from '../model/index.js'

const MAX_BYTES = 8 * 1024 * 1024

/**
 * Writes one source file for each feed of an OPML list that the desk does not have yet. OPML says nothing of rights, so they are
 * switched off, and nothing of theirs is kept or shown, until the operator has read the terms (or `enable` was given).
 */
export function* importOpml(configDir: string, { file, enable }: { file: string; enable: boolean }): Generator<OpmlAnswer> {
  const dir = join(configDir, 'sources')
  const known = loadSources(dir)
  const { feeds, unusable } = readOpml(readList(file))
  const byUrl = new Map(known.map((source) => [normaliseUrl(source.url), source]))
  const ids = new Set(known.map((source) => source.id))
  mkdirSync(dir, { recursive: true })
  for (const feed of feeds) {
    const had = byUrl.get(normaliseUrl(feed.url))
    if (had) {
      yield { title: feed.title, url: feed.url, outcome: 'known', id: had.id }
      continue
    }
    const source = sourceOf(feed, freeId(feed.title, ids), known, enable)
    const checked = sourceSchema.safeParse(source)
    if (!checked.success) {
      const issue = checked.error.issues[0]!
      yield { title: feed.title, url: feed.url, outcome: 'refused', reason: `${issue.path.join('.')}: ${issue.message}` }
      continue
    }
    const path = join(dir, `${source.id}.yaml`)
    // Never over a file that is there.
    writeFileSync(path, stringify(source), { flag: 'wx' })
    ids.add(source.id)
    yield { title: feed.title, url: feed.url, outcome: 'written', id: source.id, file: path }
  }
  for (const title of unusable) yield { title, url: null, outcome: 'refused', reason: 'no http(s) address' }
}

function readList(file: string): string {
  try {
    const { size } = statSync(file)
    if (size > MAX_BYTES) throw new DeskError('bad-opml', `${file}: larger than ${MAX_BYTES} bytes`)
    return decodeDocument(readFileSync(file)).text
  } catch (error) {
    if (error instanceof DeskError) throw error
    throw new DeskError('bad-opml', `${file}: cannot be read: ${(error as Error).message}`)
  }
}

function sourceOf(feed: OpmlFeed, id: string, known: readonly Source[], enabled: boolean): Source {
  const homepage = feed.homepage ?? new URL('/', feed.url).href
  const host = hostOf(homepage)
  return {
    id,
    name: feed.title,
    // A publisher's other feeds are of its family: they never confirm each other.
    family: known.find((source) => hostOf(source.homepage) === host)?.family ?? host,
    // Nothing is known of how it reports: it is read as what carries others' news.
    tier: feed.tier ?? 'B',
    kind: 'feed',
    url: feed.url,
    homepage,
    timeZone: 'UTC',
    language: feed.language ?? 'en',
    cadenceMinutes: { fastest: 10, slowest: 240 },
    body: 'feed-only',
    rights: {
      licence: `Not read yet: read the terms of ${homepage} before this source is switched on`,
      keepTextDays: 0,
      mayShowQuotes: false,
      mayRedistribute: false,
    },
    enabled,
    creditNames: feed.title.length >= 2 ? [feed.title] : [],
  }
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** Lower-case letters, digits and dashes, and not one of those taken. */
function freeId(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
  const base = plain.replace(/^-+|-+$/g, '') || 'source'
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return id
}
