import { stem } from '../../search/stem.js'

/** A word of a text as the sentiment rules see it. */
export interface Word {
  /** Lower case, or a class: `<num>`, `<pct+>`, `<pct->`, `<pct>`, `<cash>`, `<url>`, `<user>`. */
  text: string
  stem: string
  start: number
  end: number
  /** Ends a clause: a comma, semicolon, colon, dash, sentence end or a conjunction starts a new one after this word. */
  clause: number
  /** The number itself, where it is one. */
  value?: number
}

const TOKEN =
  /https?:\/\/\S{1,300}|[$#@][\p{L}_][\p{L}\p{N}_.]{0,40}|[+\-−]?\d[\d,]{0,20}(?:\.\d{1,10})?\s?(?:%|per ?cent\b|pct\b)|[+\-−]?\d[\d,]{0,20}(?:\.\d{1,10})?|\p{L}[\p{L}\p{N}]*(?:[.&'’-][\p{L}\p{N}]+)*|[,;:.!?()"“”–—|]/gu
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
  const words: Word[] = []
  let clause = 0
  for (const m of text.slice(0, MAX_CHARS).matchAll(TOKEN)) {
    const raw = m[0]
    if (/^[,;:.!?()"“”–—|]$/.test(raw)) {
      clause++
      continue
    }
    const word = classify(raw)
    if (CLAUSE_WORDS.has(word.text)) clause++
    words.push({ ...word, start: m.index, end: m.index + raw.length, clause })
  }
  return words
}

function classify(raw: string): Pick<Word, 'text' | 'stem' | 'value'> {
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
