import { stem } from '../../search/stem.js'
import { backgroundRate, STOP_WORDS, UNKNOWN_RATE } from './common.js'

const WORD = /[\p{L}][\p{L}\p{N}&'’.-]*/gu
const SENTENCE_END = /[.!?:;“"”\n–—]["'“”’)(]?\s*$/
const CAPITAL = /^\p{Lu}/u
/** Words that are written with a capital but name nothing that tells one event from another. */
const NO_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mr mrs ms dr q1 q2 q3 q4 ceo cfo chief executive officer president chairman director inc corp co ltd plc group company holdings
  street wall analysts department ministry minister`.split(/\s+/),
)
const MAX_NAMES = 32

/** How a name is counted that stands once, at a sentence's start: it may be any word, and is a name only if others know it as one. */
export const PERHAPS = 0.5

/**
 * Words that name somebody or something, as stems with how often they occur, the most used first, at most 32: written with a
 * capital inside a sentence, or at its start where they stand before another name. A rare word that stands only at starts is
 * given as {@link PERHAPS} a name. In a headline with capitals on every word names cannot be told,
 * so it only counts those found in the body.
 */
export function namesOf(title: string, body: string): Map<string, number> {
  const isTitleCase = capitalPart(title) > 0.6
  const tally = new Tally()
  tally.read(body)
  if (isTitleCase) tally.countOnly(title)
  else tally.read(title)
  return tally.names()
}

class Tally {
  private readonly inside = new Map<string, number>()
  private readonly atStart = new Map<string, number>()
  private readonly small = new Set<string>()

  read(text: string): void {
    const list = [...text.matchAll(WORD)]
    for (let i = 0; i < list.length; i++) {
      const m = list[i]!
      const word = clean(m[0])
      const lower = word.toLowerCase()
      if (!CAPITAL.test(word)) {
        this.small.add(lower)
        continue
      }
      if (STOP_WORDS.has(lower) || NO_NAMES.has(lower) || lower.length < 2) continue
      const isStart = m.index === 0 || SENTENCE_END.test(text.slice(Math.max(0, m.index - 4), m.index))
      const next = list[i + 1]
      const beforeName =
        next !== undefined && CAPITAL.test(next[0]) && /^[ ]$/.test(text.slice(m.index + m[0].length, next.index))
      const isName = !isStart || beforeName || /[\p{Lu}\d]/u.test(word.slice(1))
      bump(isName ? this.inside : this.atStart, lower)
    }
  }

  /** Counts words of a headline that are known as names already. */
  countOnly(text: string): void {
    for (const m of text.matchAll(WORD)) {
      const lower = clean(m[0]).toLowerCase()
      if (this.inside.has(lower)) bump(this.inside, lower)
    }
  }

  names(): Map<string, number> {
    for (const [word, count] of this.atStart) if (this.inside.has(word)) bump(this.inside, word, count)
    const stems = new Map<string, number>()
    for (const word of this.atStart.keys())
      if (!this.inside.has(word) && !this.small.has(word) && backgroundRate(stem(word)) === UNKNOWN_RATE)
        stems.set(stem(word), PERHAPS)
    for (const [word, count] of this.inside)
      stems.set(stem(word.replaceAll('.', '')), Math.ceil(stems.get(stem(word)) ?? 0) + count)
    return new Map([...stems].sort((a, b) => b[1] - a[1]).slice(0, MAX_NAMES))
  }
}

const clean = (word: string): string => word.replace(/['’]s$/, '').replace(/[.'’-]{1,4}$/, '')
const bump = (counts: Map<string, number>, key: string, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by)

/** The part of a headline's longer words, but the first, that begin with a capital. */
function capitalPart(title: string): number {
  const long = (title.match(WORD) ?? []).slice(1).filter((w) => w.length > 3)
  return long.length === 0 ? 1 : long.filter((w) => CAPITAL.test(w)).length / long.length
}
