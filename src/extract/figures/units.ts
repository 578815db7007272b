import {
  ADJECTIVES,
  COIN_SYMBOLS,
  COINS,
  codeFor,
  DOLLAR_LETTERS,
  ISO,
  ISO_LOWER,
  LETTER_SIGNS,
  NAMES,
  SIGNS,
  WEAK_LETTER_SIGNS,
} from './currencies.js'
import type { Token } from './lexer.js'
import type { NumberPhrase } from './numbers.js'

/** A currency written before its number. */
export interface Prefix {
  unit: string
  /** The token after it. */
  to: number
  /** `MUSD 60` carries a scale. */
  scale: number
  /** Counts only where the number has a scale of its own. */
  weak: boolean
}

/** A unit written after its number. */
export interface Suffix {
  unit: string
  to: number
  scale: number
  rule: 'money' | 'percent' | 'points' | 'multiple' | 'count' | 'coin'
  /** Counts only where the number is large or the text says the same elsewhere. */
  weak?: boolean
}

export const glued = (t: readonly Token[], i: number) => i > 0 && i < t.length && t[i]!.start === t[i - 1]!.end
const word = (t: readonly Token[], i: number) => (t[i]?.kind === 'word' ? t[i]!.lower : '')
const isDollar = (token: Token | undefined) => token?.kind === 'cur' && (token.text === '$' || token.text === '＄')
const isHyphen = (token: Token | undefined) => token?.text === '-' || token?.text === '‑'
const afterHyphen = (t: readonly Token[], i: number) => (isHyphen(t[i]) ? i + 1 : i)

/** Letters that may stand apart from their dollar sign; `a $5 fee` and `company 's $5` are not among them. */
const SPACED_LETTERS = new Set(['us', 'c', 'hk', 'nz', 'usd', 'aud', 'cad', 'nzd', 'hkd', 'sgd', 'cdn'])

/** Reads a currency sign, code or name that begins at token `i` and stands before a number. */
export function readPrefix(t: readonly Token[], i: number): Prefix | null {
  const token = t[i]!
  if (token.kind === 'cur') return signPrefix(t, i)
  if (token.kind !== 'word') return null
  const next = t[i + 1]
  if (!next) return null
  if (isDollar(next) && DOLLAR_LETTERS[token.lower] && (glued(t, i + 1) || SPACED_LETTERS.has(token.lower)))
    return { unit: DOLLAR_LETTERS[token.lower]!, to: i + 2, scale: 1, weak: false }
  if (next.kind === 'cur' && glued(t, i + 1) && /^(?:CN|RMB|CNY)$/.test(token.text))
    return { unit: 'CNY', to: i + 2, scale: 1, weak: false }
  const code = codeWithScale(token)
  if (code) {
    const to = next.kind === 'cur' || next.text === ':' ? i + 2 : i + 1
    return t[to]?.kind === 'num' || (ISO.has(token.text) && t[to]) ? { ...code, to, weak: false } : null
  }
  const sign = LETTER_SIGNS[token.text]
  if (sign) {
    const to = next.text === '.' ? i + 2 : i + 1
    if (t[to]?.kind === 'num') return { unit: sign, to, scale: 1, weak: WEAK_LETTER_SIGNS.has(token.text) }
  }
  const name = NAMES.get(token.lower)
  if (name && !name.weak && !name.minor && next.kind === 'num' && t[i - 1]?.kind !== 'num')
    return { unit: codeFor(name, word(t, i - 1)), to: i + 1, scale: 1, weak: true }
  return null
}

function signPrefix(t: readonly Token[], i: number): Prefix | null {
  const token = t[i]!
  const unit = SIGNS[token.text]
  if (!unit) return null
  const next = t[i + 1]
  if (isDollar(token) && next?.kind === 'word' && glued(t, i + 1) && t[i + 2]?.kind === 'num') {
    const lettered = /^[A-Z]/.test(next.text) && DOLLAR_LETTERS[next.lower]
    if (lettered) return { unit: lettered, to: i + 2, scale: 1, weak: false }
  }
  return { unit, to: i + 1, scale: 1, weak: false }
}

/** `USD`, `usd`, `MUSD`, `EURm`. */
function codeWithScale(token: Token): { unit: string; scale: number } | null {
  const { text, lower } = token
  if (text.length < 3 || text.length > 5) return null
  const plain = ISO.get(text) ?? (text === lower ? ISO_LOWER.get(lower) : undefined)
  if (plain) return { unit: plain, scale: 1 }
  if (text.length === 3) return null
  const lead = text[0]
  const tail = ISO.get(text.slice(1))
  if (tail && (lead === 'M' || lead === 'm')) return { unit: tail, scale: 1e6 }
  if (tail && (lead === 'T' || lead === 'k' || lead === 'K')) return { unit: tail, scale: 1e3 }
  const head = ISO.get(text.slice(0, 3))
  const end = text.slice(3)
  if (head && end === 'm') return { unit: head, scale: 1e6 }
  if (head && end === 'bn') return { unit: head, scale: 1e9 }
  return null
}

/** Reads the unit that begins at token `i`, right after `number`. `prefixed`: a currency already stands before the number. */
export function readSuffix(t: readonly Token[], i: number, number: NumberPhrase): Suffix | null {
  const token = t[i]
  if (!token) return null
  if (token.kind === 'pct') return percent(t, i + 1)
  if (token.kind === 'cur') return signSuffix(t, i)
  if (token.text === '×' && t[i + 1]?.kind !== 'num') return { unit: 'x', to: i + 1, scale: 1, rule: 'multiple' }
  const at = afterHyphen(t, i)
  if (t[at]?.kind !== 'word') return null
  return percentWords(t, at) ?? multiple(t, at, i) ?? money(t, at, number) ?? coin(t, at) ?? null
}

const percent = (t: readonly Token[], i: number): Suffix => {
  const to = afterHyphen(t, i)
  return /^points?$/.test(word(t, to))
    ? { unit: 'pp', to: to + 1, scale: 1, rule: 'percent' }
    : { unit: '%', to: i, scale: 1, rule: 'percent' }
}

function percentWords(t: readonly Token[], i: number): Suffix | null {
  const w = word(t, i)
  if (w === 'percent' || w === 'pct') return percent(t, i + 1)
  if (w === 'per') {
    const at = afterHyphen(t, i + 1)
    return word(t, at) === 'cent' ? percent(t, at + 1) : null
  }
  if (w === 'pc' && glued(t, i)) return percent(t, i + 1)
  if (w === 'pp' || w === 'ppt' || w === 'ppts') return { unit: 'pp', to: i + 1, scale: 1, rule: 'percent' }
  if (w === 'percentage') {
    const at = afterHyphen(t, i + 1)
    return /^points?$/.test(word(t, at)) ? { unit: 'pp', to: at + 1, scale: 1, rule: 'percent' } : null
  }
  // "half of one percent", "half a percent" keep the article outside the number
  if ((w === 'a' || w === 'of') && /^(?:percent|percentage)$/.test(word(t, i + 1))) return percentWords(t, i + 1)
  if (w === 'bp' || w === 'bps') return { unit: 'bp', to: i + 1, scale: 1, rule: 'percent' }
  if (w === 'basis') {
    const at = afterHyphen(t, i + 1)
    return /^points?$/.test(word(t, at)) ? { unit: 'bp', to: at + 1, scale: 1, rule: 'percent' } : null
  }
  return null
}

const TIMES_OF =
  /^(?:earnings|book|sales|revenues?|ebitda|as|more|higher|larger|bigger|greater|oversubscribed|its|their|his|the|leverage|leveraged|net|forward|trailing|annual|expected|estimated|profits?|income|cash|debt|assets|faster|normal|usual|next|what)$/

function multiple(t: readonly Token[], at: number, i: number): Suffix | null {
  const w = word(t, at)
  if (w === 'x' && at === i && glued(t, at) && !(t[at + 1]?.kind === 'num' && glued(t, at + 1)))
    return { unit: 'x', to: at + 1, scale: 1, rule: 'multiple' }
  if (w === 'fold') return { unit: 'x', to: at + 1, scale: 1, rule: 'multiple' }
  if (w === 'times' && TIMES_OF.test(word(t, at + 1))) return { unit: 'x', to: at + 1, scale: 1, rule: 'multiple' }
  return null
}

/** "10 $": a sign after its number, unless it belongs to the number that follows. */
function signSuffix(t: readonly Token[], i: number): Suffix | null {
  const minor = t[i]!.text === '¢'
  const unit = minor ? 'USD' : SIGNS[t[i]!.text]
  if (!unit) return null
  const next = t[i + 1]
  if (next?.kind === 'num' && !glued(t, i)) {
    const after = t[i + 2]
    const own = after?.kind === 'cur' || /^cents?$/.test(word(t, i + 2))
    if (!own || glued(t, i + 1)) return null
  }
  return { unit, to: i + 1, scale: minor ? 0.01 : 1, rule: 'money' }
}

/** A price in pence is told by what it is the price of, not far before it. */
const PENCE_REACH = 20
const PRICED_IN_PENCE = /^(?:shares?|stock|dividends?|eps|earnings)$/

function isOfShares(t: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - PENCE_REACH; i--) if (PRICED_IN_PENCE.test(t[i]!.lower)) return true
  return false
}

function money(t: readonly Token[], at: number, number: NumberPhrase): Suffix | null {
  let from = at
  if (word(t, from) === 'of' && number.words) from++
  if (word(t, from) === 'in' && number.scaled) return null
  // up to two adjectives: "US dollars", "New Zealand dollars"
  let k = from
  // ("euro" is one only in "euro cents")
  while (k < from + 2 && ADJECTIVES.has(word(t, k)) && !(NAMES.has(word(t, k)) && !NAMES.has(word(t, k + 1)))) k++
  const adjective = k > from ? word(t, k - 1) : undefined
  const token = t[k]
  if (token?.kind !== 'word') return null
  // "37p a share", "the shares rose to 305p"
  if (
    token.text === 'p' &&
    glued(t, k) &&
    ((/^(?:a|per)$/.test(word(t, k + 1)) && word(t, k + 2) === 'share') || isOfShares(t, k))
  )
    return { unit: 'GBP', to: k + 1, scale: 0.01, rule: 'money' }
  const name = NAMES.get(token.lower)
  if (name) {
    // "54-pound", "5-yen" and the like are fine; "2 dollar stores" is money too, by its own words
    if (word(t, k + 1) === 'sterling') k++
    return {
      unit: codeFor(name, adjective),
      to: k + 1,
      scale: name.minor ? 0.01 : 1,
      rule: 'money',
      weak: (name.weak ?? false) && !adjective,
    }
  }
  if (k === from && from === at) {
    const code = codeWithScale(token)
    const ahead = t[k + 1]?.kind === 'num' && glued(t, k + 1)
    if (code && !ahead) return { ...code, to: k + 1, rule: 'money' }
  }
  return null
}

function coin(t: readonly Token[], at: number): Suffix | null {
  const token = t[at]!
  const named = COINS.get(token.lower)
  if (
    named &&
    !/^(?:etfs?|futures?|miners?|mining|treasury|price|prices|network|network's|addresses|wallets?|options?)$/.test(
      word(t, at + 1),
    )
  )
    return { unit: named, to: at + 1, scale: 1, rule: 'coin' }
  if (COIN_SYMBOLS.has(token.text)) return { unit: token.text, to: at + 1, scale: 1, rule: 'coin' }
  return null
}
