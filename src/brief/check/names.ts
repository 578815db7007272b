import type { Token } from '../../extract/figures/lexer.js'
import { readNumberPhrase } from '../../extract/figures/numbers.js'
import { isCommonStart, isFunctionWord } from './common-words.js'

/** A name as written: capitalised words that hang together. */
export interface Name {
  text: string
  start: number
  end: number
  /** Its words in small letters, titles and company forms left out. */
  words: string[]
  /** The words before and after it, in small letters. */
  before: string
  after: string
  /** "Acme's": what follows is its own, not its doing. */
  possessive: boolean
}

const list = (words: string) => new Set(words.split(' '))
/** Titles and company forms: another text may leave them out. */
const LOOSE = list(
  'mr mrs ms dr sir chief executive officer ceo cfo coo cto president chairman chairwoman chair vice senior director head minister secretary governor senator sen rep professor prof analyst economist strategist founder partner managing inc incorporated corp corporation co company ltd limited plc llc lp group holdings holding ag sa nv se spa kk the',
)
/** Capitals that name no one. */
const GENERIC = list(
  'half first ai etf etfs etp etps gdp cpi ppi ceo cfo ipo ipos eps usd eur fx ebitda i q1 q2 q3 q4 h1 h2 fy am pm ok tv pc it api sql esg m&a r&d vs no class section key points editorial tier january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
)
const LINKS = list('of & de la van von der den al bin du del')
const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** The names in a tokenised sentence. Words that are capitalised only because a sentence or quotation begins are left out. */
export function findNames(text: string, t: readonly Token[], dates: readonly { start: number; end: number }[]): Name[] {
  if (isTitleCase(t)) return []
  const out: Name[] = []
  for (let i = 0; i < t.length; i++) {
    if (!isCapital(t[i]) || dates.some((d) => d.start <= t[i]!.start && t[i]!.end <= d.end)) continue
    let to = nameEnd(t, i, dates)
    let from = i
    if (startsClause(t, i)) from = afterStarter(t, i, to)
    const words = t
      .slice(from, to)
      .filter((x) => x.kind === 'word' || x.kind === 'num')
      .map((x) => x.lower)
    // "S&P": two letters that are a name together
    const isPair = /^\p{Lu}&\p{Lu}/u.test(text.slice(t[from]?.start ?? 0, t[to - 1]?.end ?? 0))
    const telling = words.filter((w) => !LOOSE.has(w) && !GENERIC.has(w) && (w !== 's' || isPair))
    if (from < to && (isPair || telling.some((w) => w.length > 1))) {
      const start = t[from]!.start
      const end = t[to - 1]!.end
      out.push({
        text: text.slice(start, end),
        start,
        end,
        words: telling,
        before: t[from - 1]?.lower ?? '',
        after: afterName(t, to),
        possessive: isPossessive(t, to),
      })
    }
    if (to <= i) to = i + 1
    i = to - 1
  }
  return out
}

const isPossessive = (t: readonly Token[], to: number): boolean =>
  (t[to]?.text === "'" || t[to]?.text === '’') && t[to + 1]?.lower === 's'

/** The word after a name, past a possessive. */
function afterName(t: readonly Token[], to: number): string {
  const next = t[isPossessive(t, to) ? to + 2 : to]
  return next?.kind === 'word' ? next.lower : ''
}

function nameEnd(t: readonly Token[], i: number, dates: readonly { start: number; end: number }[]): number {
  let to = i + 1
  for (let k = to; k < Math.min(t.length, i + 12); k++) {
    const token = t[k]!
    if (dates.some((d) => d.start <= token.start && token.end <= d.end)) break
    if (isCapital(token) && !GENERIC.has(token.lower)) to = k + 1
    else if (
      token.text === '&' ||
      token.text === '-' ||
      (token.text === '.' && token.start === t[k - 1]!.end && isCapital(t[k + 1]) && t[k - 1]!.text.length === 1) ||
      LINKS.has(token.lower)
    )
      continue
    else if (token.lower === 'and' && joinsOffice(t, k)) continue
    else break
  }
  return to
}

const OFFICE =
  /^(?:commission|committee|bank|authority|agency|department|office|administration|ministry|board|bureau|council|fund|company|co)$/

/** "Securities and Exchange Commission": one office, where "Apple and Google" are two names. */
function joinsOffice(t: readonly Token[], and: number): boolean {
  for (let k = and + 1; k < Math.min(t.length, and + 4) && isCapital(t[k]); k++) if (OFFICE.test(t[k]!.lower)) return true
  return false
}

/** At the start of a sentence, of a quotation, or after a colon: there a capital says nothing. */
function startsClause(t: readonly Token[], i: number): boolean {
  if (i === 0) return true
  const before = t[i - 1]!
  return /^["“”:•\-–—([*#]$/.test(before.text) && before.text !== '-' ? true : before.text === '-' && i === 1
}

/** Past the words that only begin the sentence. */
function afterStarter(t: readonly Token[], i: number, to: number): number {
  const number = readNumberPhrase(t, i, false)
  if (number?.words) return Math.min(to, number.to)
  let from = pastShare(t, i, to)
  while (
    from < to &&
    t[from]!.kind === 'word' &&
    t[from + 1]?.text !== '&' &&
    isFunctionWord(t[from]!.lower) &&
    !(t[from]!.text.length > 1 && t[from]!.text === t[from]!.text.toUpperCase())
  )
    from++
  if (from >= to) return to
  const single = to - from === 1
  if (single && from === i) {
    const { lower, text } = t[from]!
    const allCapitals = text.length > 1 && text === text.toUpperCase()
    const innerCapital = /^.\p{Ll}*\p{Lu}/u.test(text)
    if (MASS.test(lower)) return to
    return !allCapitals && !innerCapital && isCommonStart(lower, afterName(t, to), isPossessive(t, to)) ? to : from
  }
  // "Competitor Acme", "Analyst Jane Doe": a word for what the named one is
  if (!single && ROLE.test(t[from]!.lower) && isCapital(t[from + 1])) from++
  while (from < to && !isCapital(t[from])) from++
  return from
}

/** Nouns and pronouns that begin a sentence without an article: "Demand was strong", "Nobody was hurt". */
const MASS =
  /^(?:demand|supply|output|production|trade|trading|revenue|turnover|income|profit|inflation|deflation|unemployment|employment|debt|cash|credit|capital|money|growth|consumption|investment|spending|lending|borrowing|interest|liquidity|volatility|confidence|sentiment|capacity|business|work|construction|labour|labor|compensation|insurance|shipping|freight|traffic|management|pay|nobody|everybody|everyone|someone|somebody|both|neither|either)$/

const SHARE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|half|most|many|both|all|none|each|several|part|much|few|another)$/

/** "One of Orlan's lines": how many of what is named are no part of the name. */
const pastShare = (t: readonly Token[], i: number, to: number): number =>
  SHARE.test(t[i]!.lower) && t[i + 1]?.lower === 'of' && i + 2 < to ? i + 2 : i

const ROLE =
  /^(?:competitors?|rivals?|peers?|suppliers?|clients?|customers?|partners?|subsidiary|parent|owners?|buyers?|sellers?|bidders?|lenders?|brokers?|analysts?|economists?|strategists?|spokes(?:man|woman|person)|founders?|investors?|shareholders?|regulators?|exchanges?|traders?|dealers?|researchers?|professor|lawyers?|attorneys?|prosecutors?|carmakers?|chipmakers?|automakers?|retailers?|airlines?|insurers?|banks?|startups?|billionaires?|colleagues?|editorial|chief|boss|chairman|manager|director|minister|president|governor|senator|judge|hedge|fund|firm|company|group|maker|giant|short|volumes?|shares?|stock)$/

/** Headings in title case capitalise everything. */
function isTitleCase(t: readonly Token[]): boolean {
  if (/^[.!?”"]$/.test(t.at(-1)?.text ?? '')) return false
  const words = t.filter((x) => x.kind === 'word' && x.text.length > 3)
  return words.length >= 4 && words.filter((x) => isCapital(x)).length / words.length > 0.8
}
