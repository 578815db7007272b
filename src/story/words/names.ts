import { STOP_WORDS } from './common.js'
import { stem } from './stem.js'

const WORD = /[\p{L}][\p{L}\p{N}&'’.-]*/gu
const SENTENCE_END = /[.!?:;“"”\n(–—]\s*$/
const CAPITAL = /^\p{Lu}/u
/** Words that are written with a capital but name nothing. */
const NO_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr i q1 q2 q3 q4'.split(
    ' ',
  ),
)
const MAX_NAMES = 24

/**
 * Words that name somebody or something: written with a capital inside a sentence. In a headline with capitals on every word
 * they cannot be told, so none are given. Stems, the most used first; at most 24.
 */
export function namesOf(title: string, body: string): string[] {
  const counts = new Map<string, number>()
  const isTitleCase = capitalPart(title) > 0.6
  if (!isTitleCase) collect(title, counts)
  collect(body, counts)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_NAMES)
    .map(([name]) => name)
}

function collect(text: string, counts: Map<string, number>): void {
  for (const m of text.matchAll(WORD)) {
    const word = m[0].replace(/['’]s$/, '').replace(/[.'’-]+$/, '')
    if (!CAPITAL.test(word) || m.index === 0) continue
    if (SENTENCE_END.test(text.slice(Math.max(0, m.index - 3), m.index)) && !/[\p{Lu}\d]/u.test(word.slice(1))) continue
    const lower = word.toLowerCase().replaceAll('.', '')
    if (STOP_WORDS.has(lower) || NO_NAMES.has(lower) || lower.length < 2) continue
    const name = stem(lower)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
}

/** The part of a headline's longer words, but the first, that begin with a capital. */
function capitalPart(title: string): number {
  const long = (title.match(WORD) ?? []).slice(1).filter((w) => w.length > 3)
  return long.length === 0 ? 1 : long.filter((w) => CAPITAL.test(w)).length / long.length
}
