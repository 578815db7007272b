import { checkWords, type TypedWords, typedOf } from '../../src/brief/edit/index.js'
import { loadCalendars } from '../../src/config/calendars.js'
import { loadMarketLinks } from '../../src/config/market.js'
import { type Audience, type Channel, type Instant, plusMs, SECTIONS, type SectionName } from '../../src/model/index.js'
import { type Actor, type EditingDesk, readBriefFile, type Typed } from '../../src/pipeline/editing/index.js'
import type { Write } from '../../src/store/contract.js'
import { article } from '../contracts/make.js'
import { AUDIENCE, channel, type Engines, openPostingDesk, type PostingDesk, storyWrites } from './posting-desk.js'

export const ADA: Actor = { id: 'ada', name: 'Ada Brandt', role: 'editor' }
export const BEN: Actor = { id: 'ben', name: 'Ben Osei', role: 'editor' }
export const CYD: Actor = { id: 'cyd', name: 'Cyd Lindt', role: 'analyst' }

export const TEXT =
  'Stocks of copper at the exchange fell to 212,000 tonnes, the lowest since 2021. Traders owe the clearing house $480 million, the Harbour Wire has counted.'

const audience = (id: string, secondReader: boolean): Audience => ({
  id,
  name: id,
  description: '',
  importance: {},
  credibility: {},
  eventTypes: {},
  assetClasses: {},
  watchlist: [],
  secondReader,
  lines: { draft: 35, post: { importance: 70, credibility: 60 } },
})

export interface EditorsDesk extends PostingDesk {
  editing: EditingDesk
  /** Lets the wall's clock pass. */
  wallPasses(ms: number): void
}

/** A desk with what editing needs; channels write files. */
export function openEditorsDesk(
  options: { channels?: Channel[]; secondReader?: boolean; dir?: string; now?: Instant; engines?: Engines } = {},
): EditorsDesk {
  const opened = openPostingDesk(options.channels ?? [channel({ id: 'file', type: 'file', options: { path: 'posts.jsonl' } })], {
    ...(options.dir ? { dir: options.dir } : {}),
    ...(options.now ? { now: options.now } : {}),
    ...(options.engines ? { engines: options.engines } : {}),
  })
  Object.assign(opened.desk, {
    compute: { check: async (...asked: Parameters<typeof checkWords>) => checkWords(...asked) },
    audiences: [audience(AUDIENCE, options.secondReader ?? false)],
    playbooks: [],
    events: [],
    calendar: loadCalendars('config').get('XNYS')!,
    links: loadMarketLinks('config'),
    instruments: new Map(),
  })
  let wall = '2026-11-01T09:00:00.000Z'
  return {
    ...opened,
    // As outside, no two moments are the same.
    editing: { ...opened.desk, wall: { now: () => (wall = plusMs(wall, 1)) } },
    wallPasses: (ms) => {
      wall = plusMs(wall, ms)
    },
  }
}

/** A story with one article and a draft of two sections. */
export function draftWrites(id: string, over: Parameters<typeof storyWrites>[1] = {}): Write[] {
  const sections = SECTIONS.map((name) => {
    const texts: Partial<Record<SectionName, string>> = {
      'What happened': 'Stocks of copper fell to 212,000 tonnes.',
      'Key points': 'Traders owe the clearing house $480 million.',
    }
    const text = texts[name]
    return text
      ? { name, sentences: [{ text, kind: 'reported' as const, provenance: [{ articleId: `art_${id}`, start: 0, end: 20 }] }] }
      : { name, sentences: [], leftOut: 'nothing known yet' }
  })
  const brief = { sections, standfirst: 'Stocks are the lowest since 2021.', headline: 'Copper stocks fall', ...over.brief }
  return storyWrites(id, { ...over, brief }).map((write) =>
    write.op === 'put' && write.kind === 'article'
      ? { ...write, value: article(`art_${id}`, { title: 'Copper', text: TEXT }) }
      : write,
  )
}

/** What a person's form sends: the words as they stand, with some typed anew. */
export async function typing(
  { editing }: EditorsDesk,
  storyId: string,
  change: Partial<Record<SectionName, string>> & { headline?: string } = {},
): Promise<Typed> {
  const file = await readBriefFile(editing, storyId, AUDIENCE)
  const { headline, ...sections } = change
  const typed = typedOf(file.edition?.value.words ?? file.brief.value)
  const all: TypedWords = { ...typed, ...(headline ? { headline } : {}), sections: { ...typed.sections, ...sections } }
  return {
    storyId,
    audience: AUDIENCE,
    baseRevision: file.edition?.value.revision ?? 0,
    draftRevision: file.brief.value.revision,
    typed: all,
  }
}
