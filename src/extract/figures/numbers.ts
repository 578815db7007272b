import type { Token } from './lexer.js'

/** Written-out numbers below a hundred. */
const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((w, i) => [w, i]) as [string, number][]
  ).concat('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, 20 + 10 * i])),
)
/** Scale words, as factors. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['bil', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
])
/** One-letter scales: only after a currency sign, or in capitals glued to the digits. */
const LETTER_SCALES: Record<string, number> = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 }
const PLURAL_SCALES: Record<string, number> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  crores: 1e7,
  lakhs: 1e5,
}

/** A number as written, before any unit is known. */
export interface NumberPhrase {
  value: number
  /** Upper end, for "tens of thousands". */
  value2?: number
  /** First token and the one after the last. */
  from: number
  to: number
  /** The factor of its scale words: 1 where it has none. */
  scale: number
  /** Written with a scale of a thousand or more ("70 billion"). */
  scaled: boolean
  /** In words, not digits. */
  words: boolean
}

/** True where a number could start: cheap, so that most words are passed over at once. */
export function mayStartNumber(t: Token): boolean {
  return t.kind === 'num' || (t.kind === 'word' && STARTERS.has(t.lower))
}
const STARTERS = new Set([
  ...SMALL.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'hundred',
  'tens',
  'hundreds',
  'dozens',
  'dozen',
  'thousands',
])

const glued = (t: readonly Token[], i: number) => i > 0 && i < t.length && t[i]!.start === t[i - 1]!.end
const wordAt = (t: readonly Token[], i: number) => (t[i]?.kind === 'word' ? t[i]!.lower : '')
/** Steps over a hyphen between words ("forty-five", "two-billion"). */
const overHyphen = (t: readonly Token[], i: number) => (t[i]?.text === '-' || t[i]?.text === '‑' ? i + 1 : i)

/** Reads the number that starts at token `i`, scales included. `money`: a currency stands before it, so short scales count. */
export function readNumberPhrase(t: readonly Token[], i: number, money: boolean): NumberPhrase | null {
  const first = t[i]
  if (!first) return null
  if (first.kind === 'num') return digitsPhrase(t, i, money)
  if (first.kind !== 'word') return null
  // "a few hundred million": no number is told
  if (/^(?:few|several|many|couple)$/.test(t[i - 1]?.lower ?? '') || /^(?:few|several|couple)$/.test(wordAt(t, i + 1)))
    return null
  return pluralPhrase(t, i) ?? wordsPhrase(t, i)
}

function digitsPhrase(t: readonly Token[], i: number, money: boolean): NumberPhrase | null {
  let value = t[i]!.value
  if (!Number.isFinite(value)) return null
  let to = i + 1
  ;({ value, to } = spaceGroups(t, i, value, to, money))
  const fraction = mixedFraction(t, i, to, value)
  if (fraction) ({ value, to } = fraction)
  return withScale(t, { value, from: i, to, scale: 1, scaled: false, words: false }, money)
}

/** "10 000 000": groups of exactly three after at most three digits, by hard spaces, or by any space after a currency sign. */
function spaceGroups(t: readonly Token[], i: number, value: number, to: number, money: boolean) {
  if (t[i]!.text.length > 3 || !/^[1-9]\d*$/.test(t[i]!.text)) return { value, to }
  for (let n = 0; n < 4; n++) {
    const next = t[to]
    if (next?.kind !== 'num' || !/^\d{3}$/.test(next.text) || next.start !== t[to - 1]!.end + 1 || !money) break
    value = value * 1000 + next.value
    to++
  }
  return { value, to }
}

/** "7 3/4", "1 1 / 2", "3/4", "7½". */
function mixedFraction(t: readonly Token[], i: number, to: number, value: number): { value: number; to: number } | null {
  const next = t[to]
  if (next?.kind === 'num' && next.text.length === 1 && next.value < 1 && next.value > 0 && !/\d/.test(next.text))
    return { value: value + next.value, to: to + 1 }
  const over = (at: number) => {
    const [n, s, d] = [t[at], t[at + 1], t[at + 2]]
    const sound = n?.kind === 'num' && s?.text === '/' && d?.kind === 'num' && /^(?:2|3|4|5|6|8|10|16|32|64)$/.test(d.text)
    return sound && Number.isInteger(n.value) && n.value > 0 && n.value < d.value && n.text.length <= 2 ? n.value / d.value : null
  }
  if (next?.kind === 'num' && Number.isInteger(value)) {
    const part = over(to)
    if (part !== null) return { value: value + part, to: to + 3 }
  }
  // "1-1/2", with the hyphen
  if (next?.text === '-' && Number.isInteger(value) && glued(t, to) && glued(t, to + 1)) {
    const part = over(to + 1)
    if (part !== null) return { value: value + part, to: to + 4 }
  }
  const part = over(i)
  return part !== null && to === i + 1 ? { value: part, to: i + 3 } : null
}

/** Adds "and a half", then every scale word that follows. */
function withScale(t: readonly Token[], phrase: NumberPhrase, money: boolean): NumberPhrase {
  let to = phrase.to
  const half = andAHalf(t, to)
  if (half) {
    phrase.value += half.value
    to = half.to
  }
  for (let n = 0; n < 3; n++) {
    const at = overHyphen(t, to)
    const factor = scaleAt(t, at, to, money, phrase)
    if (!factor) break
    phrase.value = tidy(phrase.value * factor)
    phrase.scale *= factor
    to = at + 1
  }
  phrase.to = to
  phrase.scaled = phrase.scale >= 1000
  return phrase
}

function scaleAt(t: readonly Token[], at: number, to: number, money: boolean, phrase: NumberPhrase): number {
  const token = t[at]
  if (token?.kind !== 'word') return 0
  const known = SCALES.get(token.lower)
  if (known) {
    if (
      (token.lower === 'cr' || token.lower === 'mil' || token.lower === 'bil' || token.lower === 'tn') &&
      !money &&
      !glued(t, at)
    )
      return 0
    return known
  }
  const letter = LETTER_SCALES[token.lower]
  if (!letter || phrase.words || phrase.scale > 1 || at !== to) return 0
  const isGlued = glued(t, at)
  if (money) return isGlued || (token.lower !== 't' && token.lower !== 'b') || /^[BT]$/.test(token.text) ? letter : 0
  // Without a currency "5m" may be metres and "4K" a screen: capitals M, B and T only, and small k and m before a currency's name.
  if (isGlued && /^(?:M|B|T|MM)$/.test(token.text)) return letter
  return isGlued &&
    /^[km]$/.test(token.text) &&
    /^(?:shares|dollars|euros|pounds|yen|yuan|contracts|usd|eur|gbp)$/.test(wordAt(t, at + 1))
    ? letter
    : 0
}

function andAHalf(t: readonly Token[], i: number): { value: number; to: number } | null {
  let at = overHyphen(t, i)
  if (wordAt(t, at) !== 'and') return null
  at = overHyphen(t, at + 1)
  if (wordAt(t, at) !== 'a') return null
  at = overHyphen(t, at + 1)
  if (wordAt(t, at) === 'half') return { value: 0.5, to: at + 1 }
  if (wordAt(t, at) === 'quarter') return { value: 0.25, to: at + 1 }
  return null
}

/** "tens of thousands", "hundreds of millions": an order of magnitude as a range. */
function pluralPhrase(t: readonly Token[], i: number): NumberPhrase | null {
  const head = PLURAL_SCALES[wordAt(t, i)]
  if (!head || wordAt(t, i + 1) !== 'of') return null
  const tail = PLURAL_SCALES[wordAt(t, i + 2)]
  if (!tail || tail < 1000 || head >= tail) return null
  const low = head * tail
  return { value: low, value2: low * 10, from: i, to: i + 3, scale: low, scaled: true, words: true }
}

/** "half a billion", "three quarters of a million", "a hundred and five thousand", "forty-five", "two and a half million". */
function wordsPhrase(t: readonly Token[], i: number): NumberPhrase | null {
  const part = partPhrase(t, i)
  if (part) return part
  let at = i
  let total = 0
  let current = -1
  let scale = 1
  const lead = wordAt(t, at)
  if (lead === 'a' || lead === 'an') {
    const next = wordAt(t, at + 1)
    if (next === 'dozen') return withScale(t, { value: 12, from: i, to: at + 2, scale: 1, scaled: false, words: true }, false)
    if (
      next !== 'hundred' &&
      next !== 'lakh' &&
      next !== 'crore' &&
      !(SCALES.get(next)! >= 1000 && next.length > 3 && !next.endsWith('s'))
    )
      return null
    current = 1
    at++
  }
  for (let n = 0; n < 16; n++) {
    const from = at
    const next = current >= 0 || total > 0 ? overHyphen(t, at) : at
    const word = wordAt(t, next)
    const small = SMALL.get(word)
    if (small !== undefined) {
      // "fifty fifty", "twenty thirty" are two numbers
      if (current > 0 && current % 100 !== 0 && !(current % 100 >= 20 && current % 10 === 0 && small < 10 && small > 0)) break
      current = Math.max(current, 0) + small
      at = next + 1
    } else if (word === 'hundred') {
      current = Math.max(current, 1) * 100
      at = next + 1
    } else if (
      SCALES.has(word) &&
      (word.length > 3 || word === 'lac') &&
      !(word.endsWith('s') && word !== 'crores' && word !== 'lakhs')
    ) {
      if (current < 0) break
      scale = SCALES.get(word)!
      total += current * scale
      current = -1
      at = next + 1
    } else if (word === 'and' && (current >= 100 || total > 0) && SMALL.has(wordAt(t, next + 1)) && current % 100 <= 0) {
      at = next + 1
    } else if (word === 'point' && current >= 0 && SMALL.has(wordAt(t, next + 1)) && SMALL.get(wordAt(t, next + 1))! < 10) {
      // "six point five percent"
      current += SMALL.get(wordAt(t, next + 1))! / 10
      at = next + 2
    } else break
    if (at === from) break
  }
  if (current < 0 && total === 0) return null
  const phrase: NumberPhrase = { value: total + Math.max(current, 0), from: i, to: at, scale, scaled: scale >= 1000, words: true }
  const half = andAHalf(t, at)
  return half ? withScale(t, phrase, false) : phrase
}

/** Halves, quarters and thirds of a scale word or of what follows: "half a billion", "a quarter million", "three-quarters of a". */
function partPhrase(t: readonly Token[], i: number): NumberPhrase | null {
  let at = i
  let count = 1
  const lead = wordAt(t, at)
  if (lead === 'a' || lead === 'one') at = overHyphen(t, at + 1)
  else if (SMALL.has(lead) && SMALL.get(lead)! > 1 && SMALL.get(lead)! < 10) {
    count = SMALL.get(lead)!
    at = overHyphen(t, at + 1)
  }
  const noun = wordAt(t, at)
  const size = noun === 'half' ? 0.5 : /^quarters?$/.test(noun) ? 0.25 : /^thirds?$/.test(noun) ? 1 / 3 : 0
  if (!size) return null
  at = overHyphen(t, at + 1)
  if (wordAt(t, at) === 'of') at++
  if (wordAt(t, at) === 'a' || wordAt(t, at) === 'one') at = overHyphen(t, at + 1)
  const scale = SCALES.get(wordAt(t, at))
  if (scale) {
    return { value: tidy(count * size * scale), from: i, to: at + 1, scale, scaled: scale >= 1000, words: true }
  }
  // "half a percentage point", "quarter-point": the unit follows
  if (/^(?:percent|percentage|per|point|pct|cent|bitcoin|dollar)$/.test(wordAt(t, at)))
    return { value: count * size, from: i, to: at, scale: 1, scaled: false, words: true }
  return null
}

/** Removes the noise of binary fractions: 1.1 × 1e6 is 1100000. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
