/**
 * Text from outside is shown as text: Preact escapes it, and this makes it harmless to the eye as well.
 * Controls, bidirectional overrides and lone surrogates go; white space becomes one blank.
 */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const PLAIN =
  /^[\x21-\x7e\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u20a0-\u2bff]+(?: [\x21-\x7e\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u20a0-\u2bff]+)*$/

/** One line of clean text. */
export function clean(text: string): string {
  // Most texts need nothing: one look spares them three passes.
  if (PLAIN.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Clean text of at most `max` characters; what was cut ends in an ellipsis, at a word where one is near. */
export function clip(text: string, max: number): string {
  const whole = clean(text.slice(0, max * 4))
  if (whole.length <= max) return whole
  const cut = whole.slice(0, max - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > max * 0.5 ? cut.slice(0, space) : cut).replace(/\p{Surrogate}$/u, '').replace(/[\s,;:.]{1,8}$/, '')}…`
}

/** The address when it is plain http(s) without credentials, else null: anything else is shown without a link. */
export function safeHref(url: string): string | null {
  if (url.length > 2000) return null
  try {
    const parsed = new URL(url)
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
    if (parsed.username || parsed.password) return null
    return parsed.href
  } catch {
    return null
  }
}

const LITTLE: Record<string, string> = {
  etf: 'ETF',
  ai: 'AI',
  us: 'US',
  sec: 'SEC',
  fed: 'Fed',
  vix: 'VIX',
  ipo: 'IPO',
  crypto: 'crypto',
}

/** `transmission-mechanism` as words: "Transmission mechanism". */
export function words(name: string): string {
  const parts = clean(name)
    .split(/[-_\s]+/)
    .filter(Boolean)
    .map((part) => LITTLE[part.toLowerCase()] ?? part)
  const text = parts.join(' ')
  return capital(text)
}

/** An event type's leaf with its parent, in words: `market-structure.leverage.unwind` is "Leverage, unwind". */
export function typeName(type: string): string {
  const parts = type.split('.').filter(Boolean)
  const [first, ...rest] = parts.slice(-2)
  if (!first) return clean(type)
  return [words(first), ...rest.map((part) => words(part).toLowerCase())].join(', ')
}

/** A symbol as people write it, without the sign that feeds put before an index: "^VIX" is "VIX". */
export const plainSymbol = (symbol: string): string => clip(symbol.replace(/^\^/, ''), 12)

/** "1 copy", "3 copies", "no copies". */
export const count = (n: number, one: string, many: string): string => (n === 0 ? `no ${many}` : `${n} ${n === 1 ? one : many}`)

/** With a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Sentences of our own about numbers: a hyphen before a digit is a minus, and is set as one. Never for others' words. */
export const minusSigns = (text: string): string => text.replace(/(^|[\s(])-(?=[\d.])/g, '$1\u2212')
