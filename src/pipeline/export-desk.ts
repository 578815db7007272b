import { shortName } from '../brief/index.js'
import { type Article, type Delivery, type Story, sha256 } from '../model/index.js'
import type { Kind, Kinds, Store } from '../store/contract.js'

/** What an export holds, in this order. Attempts, leases, wall times and other workings stay out. */
const EXPORTED: readonly Kind[] = ['article', 'story', 'market', 'reaction', 'score', 'brief', 'delivery', 'health']

/**
 * The desk's content as JSON Lines `{kind, id, value}`, by kind and id, keys in sorted order: the same desk gives the same
 * bytes. No article text goes out beyond titles and the briefs' quotations: what a story keeps of its articles' sentences goes out
 * as spans and hashes. `notice`, where given, is the first line.
 */
export async function* exportDesk(store: Store, notice?: string): AsyncGenerator<string> {
  if (notice) yield line({ notice })
  for (const kind of EXPORTED)
    for await (const { id, value } of store.all(kind)) yield line({ kind, id, value: forOthers(kind, value) })
}

const line = (value: unknown): string => `${JSON.stringify(sorted(value))}\n`

function forOthers(kind: Kind, value: Kinds[Kind]): unknown {
  if (kind === 'article') return withoutText(value as Article)
  if (kind === 'story') return pointedStory(value as Story)
  if (kind === 'delivery') return withoutTries(value as Delivery)
  return value
}

function withoutText({ text: _text, summary: _summary, ...article }: Article): object {
  return article
}

/** Tries and leases hang on what failed and was killed, not on what was decided. */
function withoutTries({ tries: _tries, triedAt: _at, lease: _lease, ...delivery }: Delivery): object {
  return delivery
}

const pointedStory = (story: Story): object => ({
  ...story,
  claims: story.claims.map(({ text, speaker, ...claim }) => ({ ...claim, speaker: shortName(speaker), textHash: hashOf(text) })),
  figures: story.figures.map((g) => ({
    ...g,
    measure: shortName(g.measure),
    values: g.values.map(({ sentence, ...value }) => ({ ...value, sentenceHash: hashOf(sentence) })),
  })),
})

/** Enough to tell whether a text is the one that was meant. */
const hashOf = (text: string): string => sha256(text).slice(0, 16)

/** The same value with the keys of every object in sorted order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  )
}
