import type { Token } from './lexer.js'
import type { Quantity } from './quantity.js'

const list = (words: string) => new Set(words.split(' '))

/** Nouns that name what business figures measure. */
export const MEASURE_NOUNS = list(
  'revenue revenues sales profit profits income earnings loss losses margin margins eps ebitda dividend dividends yield yields rate rates inflation cpi ppi gdp growth unemployment exports imports deficit surplus debt assets capital cash price prices shares stock stocks value valuation cap capitalization capitalisation stake cost costs spending capex expenditure expenditures budget investment investments funding deal offer bid fine penalty settlement fee fees tax taxes tariff tariffs duty wages pay salary bonus demand supply output production deliveries orders bookings backlog inventories shipments volume volumes turnover inflows outflows flows holdings position positions exposure leverage volatility index futures options bitcoin ether oil crude gold silver copper target forecast guidance outlook estimate estimates expectations consensus subscribers customers headcount workforce payrolls layoffs starts permits contracts bonds notes loan loans deposits reserves provision provisions charge charges writedown impairment damages claims premium discount spread spreads buyback buybacks repurchase repurchases aid stimulus pension economy market markets rent rents consumption emissions traffic ratio balance machine ecosystem interest liabilities equity float collateral haircut requirement requirements liquidations redemptions withdrawals accounts assets fund funds portfolio proceeds payout compensation package',
)
const MOVES = list(
  'drop fall decline decrease rise increase gain jump surge slide slump plunge cut reduction growth hike rally advance climb dip tumble selloff rebound uptick downturn improvement boost expansion contraction move swing change',
)
const DETERMINERS = list('a an the its their his her our this that these those some any all each every another more total of')
const STOP = list(
  'of in on at to for from by with and or but as than that which who after before while when since until against amid over under between into per is was are were be been being has have had will would could should may might can do does did said says say told made make makes up down higher lower including compared versus vs via because if though although not also only just about around through during without among worth there it they he she we i you',
)
const TIME = list(
  'january february march april may june july august september october november december quarter year years month months week weeks day days monday tuesday wednesday thursday friday saturday sunday session morning afternoon hour hours minutes trading premarket fiscal first second third fourth last next past 2h',
)

/** At most so many words in a measure. */
const MAX_WORDS = 4
/** How many tokens back a subject may stand. */
const REACH = 18

/**
 * What a figure measures, in the text's own words, lower case: "a $2bn loss" the loss, "5% of revenue" revenue, "revenue rose 5%"
 * revenue. Undefined where the sentence does not say near enough.
 */
export function measureOf(t: readonly Token[], q: Quantity, before?: Measured): string | undefined {
  return measuredAfter(t, q) ?? inherited(t, q, before) ?? measuredBefore(t, q, before?.q.to ?? 0)
}

/** The figure before this one in its sentence, with what it measures. */
export interface Measured {
  q: Quantity
  measures: string | undefined
}

const LINKS = list(
  'to from ( ) , up down compared with versus vs against and or a year quarter month earlier ago before just only about nearly than more the previous prior same period last in',
)

/** "fell 7% to $2.3bn from $2.5bn a year earlier": figures linked by such words measure one thing. */
function inherited(t: readonly Token[], q: Quantity, before: Measured | undefined): string | undefined {
  if (!before?.measures || q.from - before.q.to > 8) return undefined
  let linked = false
  for (let k = before.q.to; k < q.from; k++) {
    if (t[k]!.kind === 'num') continue
    if (!LINKS.has(t[k]!.lower)) return undefined
    if (/^(?:to|from|\(|up|down|with|versus|vs|against)$/.test(t[k]!.lower)) linked = true
  }
  return linked ? before.measures : undefined
}

function measuredAfter(t: readonly Token[], q: Quantity): string | undefined {
  let at = q.to
  if (t[at]?.text === '-') at++
  const next = t[at]
  if (next?.kind !== 'word') return undefined
  if (next.lower === 'of' || next.lower === 'in' || next.lower === 'worth') {
    const start = next.lower === 'worth' && t[at + 1]?.lower === 'of' ? at + 2 : at + 1
    const phrase = nounPhrase(t, start)
    return phrase && !TIME.has(phrase.first) && (next.lower !== 'in' || MEASURE_NOUNS.has(phrase.last)) ? phrase.text : undefined
  }
  // "5% a share" and the like stand between a figure and its noun, not before it
  const phrase = nounPhrase(t, at)
  if (!phrase || TIME.has(phrase.first)) return undefined
  if (MOVES.has(phrase.last)) {
    const link = t[phrase.to]?.lower
    if (link === 'in' || link === 'of') {
      const inner = nounPhrase(t, phrase.to + 1)
      if (inner && !TIME.has(inner.first)) return inner.text
    }
    return undefined
  }
  const adjectival = /^(?:a|an|the|its|their|his|her|this|that)$/.test(t[q.from - 1]?.lower ?? '') || articleBeforeQualifier(t, q)
  if (adjectival || MEASURE_NOUNS.has(phrase.last)) return phrase.text
  return undefined
}

const articleBeforeQualifier = (t: readonly Token[], q: Quantity) =>
  /^(?:roughly|nearly|almost|approximately|about|record|estimated|potential|proposed|new|planned)$/.test(
    t[q.from - 1]?.lower ?? '',
  ) && /^(?:a|an|the|its|their)$/.test(t[q.from - 2]?.lower ?? '')

interface Phrase {
  text: string
  first: string
  last: string
  to: number
}

/** Up to four words of a noun phrase from token `i`, determiners skipped, hyphens kept. */
function nounPhrase(t: readonly Token[], i: number): Phrase | null {
  let at = i
  while (at < i + 3 && DETERMINERS.has(t[at]?.lower ?? '')) at++
  const words: string[] = []
  let text = ''
  let k = at
  for (; k < t.length && words.length < MAX_WORDS; k++) {
    const token = t[k]!
    if (token.text === '-' && words.length > 0 && t[k + 1]?.kind === 'word' && t[k + 1]!.start === token.end) continue
    if (token.kind !== 'word' || STOP.has(token.lower)) break
    if (words.length > 0 && /(?:ed|ly)$/.test(token.lower) && token.lower.length > 4) break
    const hyphen = k > at && t[k - 1]!.text === '-'
    text += (words.length > 0 ? (hyphen ? '-' : ' ') : '') + token.lower
    words.push(token.lower)
  }
  return words.length > 0 ? { text, first: words[0]!, last: words.at(-1)!, to: k } : null
}

/** The subject before the figure: the nearest measure noun with its modifiers, else the words before the verb of movement. */
function measuredBefore(t: readonly Token[], q: Quantity, floor: number): string | undefined {
  const from = Math.max(floor, q.from - REACH)
  for (let k = q.from - 1; k >= from; k--) {
    const { lower, kind } = t[k]!
    if (lower === ';' || lower === 'while' || lower === 'but') return undefined
    if (kind !== 'word' || !MEASURE_NOUNS.has(lower)) continue
    if (MOVES.has(lower) && k > q.from - 3) continue
    return withModifiers(t, k, floor)
  }
  return subjectOfMove(t, q, floor)
}

function withModifiers(t: readonly Token[], head: number, floor: number): string {
  let from = head
  for (let k = head - 1; k >= Math.max(floor, head - 3); k--) {
    const token = t[k]!
    if (token.text === '-' && t[k - 1]?.kind === 'word') continue
    if (token.kind !== 'word' || STOP.has(token.lower) || DETERMINERS.has(token.lower) || VERB.test(token.lower)) break
    from = k
  }
  let text = ''
  for (let k = from; k <= head; k++) text += (k > from && t[k]!.start > t[k - 1]!.end ? ' ' : '') + t[k]!.lower
  return text
}
const VERB =
  /^(?:saw|sees|report|reported|reports|posted|posts|show|showed|shows|put|puts|cut|cuts|raised|raises|expects|expected|sent|pushed|lifted|hit|had|with|took|paid|pays|sold|bought|buys|raise|give|gave|gives|s)$/
const MOVED =
  /^(?:rose|fell|climbed|dropped|gained|lost|slid|slipped|jumped|surged|tumbled|plunged|sank|soared|advanced|rallied|declined|increased|decreased|dipped|eased|added|shed|closed|ended|opened|traded|trades|stood|hit|reached|was|were|is|are|up|down|rise|rises|falls|fall|drop|drops|climb|climbs)$/

function subjectOfMove(t: readonly Token[], q: Quantity, floor: number): string | undefined {
  for (let k = q.from - 1; k >= Math.max(1, floor, q.from - 6); k--) {
    const upTo = t[k]!.lower === 'up' && t[k + 1]!.lower === 'to'
    if (upTo || !MOVED.test(t[k]!.lower)) {
      if (t[k]!.kind === 'punct' && t[k]!.text !== '-') return undefined
      continue
    }
    let from = k
    for (let j = k - 1; j >= Math.max(floor, k - 5); j--) {
      const { kind, text, lower } = t[j]!
      // numbers and signs of names: "S&P 500", "Stoxx 50"
      const inName = kind === 'num' || text === '&' || text === '-'
      if (!inName && (kind !== 'word' || STOP.has(lower) || MOVED.test(lower))) break
      from = j
    }
    while (from < k && (DETERMINERS.has(t[from]!.lower) || t[from]!.kind === 'num' || t[from]!.kind === 'punct')) from++
    if (from === k) return undefined
    let name = ''
    for (let j = from; j < k; j++) name += (j > from && t[j]!.start > t[j - 1]!.end ? ' ' : '') + t[j]!.lower
    return name
  }
  return undefined
}
