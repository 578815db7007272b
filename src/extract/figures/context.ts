import type { Direction, Qualifier } from '../../model/index.js'
import type { Token } from './lexer.js'
import type { Quantity } from './quantity.js'

const list = (words: string) => new Set(words.split(' '))

/** Qualifiers by the words right before a figure; the longest fitting phrase wins. */
const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map(
  (
    [
      [
        'about',
        'about|around|roughly|approximately|approx|some|circa|estimated|an estimated|~|≈|in the region of|in the neighborhood of|on the order of',
      ],
      ['nearly', 'nearly|almost|near|close to|approaching|just shy of|just short of'],
      [
        'more-than',
        'more than|over|above|greater than|higher than|in excess of|exceeding|topping|north of|just over|well over|larger than|better than|>|past|beyond',
      ],
      ['at-least', 'at least|no less than|not less than|no fewer than|a minimum of|minimum of|upwards of|upward of|≥'],
      [
        'at-most',
        'up to|as much as|as many as|as high as|at most|no more than|not more than|a maximum of|maximum of|not exceeding|≤',
      ],
      ['less-than', 'less than|under|below|fewer than|lower than|just under|smaller than|sub|short of|<'],
    ] as [Qualifier, string][]
  ).flatMap(([qualifier, phrases]) => phrases.split('|').map((phrase) => [phrase, qualifier] as [string, Qualifier])),
)
const SKIPPED = list('a an the another record ( “ " — its')

/** The qualifier written right before (or after) a figure, if any. */
export function qualifierOf(t: readonly Token[], q: Quantity): Qualifier | undefined {
  let k = q.from - 1
  if (t[k]?.text === '-' && t[k - 1]?.lower === 'sub') return 'less-than'
  for (let n = 0; n < 2 && k >= 0 && SKIPPED.has(t[k]!.lower); n++) k--
  for (let size = 4; size >= 1; size--) {
    if (k - size + 1 < 0) continue
    let phrase = t[k - size + 1]!.lower
    for (let j = k - size + 2; j <= k; j++) phrase += ` ${t[j]!.lower}`
    const found = QUALIFIERS.get(phrase)
    // "back up to 4.8%" is a movement, not a limit
    if (found && !(phrase === 'up to' && isMoving(t, k - 2))) return found
  }
  return qualifierAfter(t, q.to)
}

/** "crept back up to", "moved up to", and not "buy back up to". */
const isMoving = (t: readonly Token[], k: number): boolean =>
  MOVING.test(t[k]?.lower ?? '') &&
  !(t[k]!.lower === 'back' && /^(?:buy|buys|bought|buying|pay|pays|paid|give|gave)$/.test(t[k - 1]?.lower ?? ''))
const MOVING =
  /^(?:back|inch|inching|inched|edge|edged|edging|tick|ticked|moved?|moving|went|go|going|jumped|climbed|rose|pushed|bid|%|percent)$/

function qualifierAfter(t: readonly Token[], i: number): Qualifier | undefined {
  const [a, b] = [t[i]?.lower, t[i + 1]?.lower]
  if (a === '+' || (a === '-' && b === 'plus') || (a === 'or' && b === 'more') || (a === 'or' && b === 'higher'))
    return 'at-least'
  if (a === 'or' && (b === 'less' || b === 'fewer' || b === 'lower')) return 'at-most'
  if ((a === 'or' && b === 'so') || a === 'ish' || (a === '-' && b === 'ish')) return 'about'
  return undefined
}

const UP = list(
  'rise rises rose risen rising climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing increase increases increased increasing grow grows grew grown growing growth add adds added adding rally rallies rallied rallying rebound rebounds rebounded widen widens widened widening expand expands expanded expanding expansion up higher more boost boosts boosted raise raises raised raising lift lifts lifted hike hikes hiked improve improves improved improvement spike spikes spiked swell swelled swells recover recovers recovered upside extra additional larger bigger above-inflation',
)
const DOWN = list(
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slide slides slid sliding slip slips slipped slipping sink sinks sank sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting lose loses lost losing shed sheds shedding ease eases eased easing down lower lowers lowered lowering less cut cuts cutting slash slashes slashed slashing trim trims trimmed trimming reduce reduces reduced reducing reduction shrink shrinks shrank shrunk shrinking narrow narrows narrowed narrowing retreat retreats retreated retreating dip dips dipped dipping weaken weakens weakened slump slumps slumped slumping crash crashes crashed tank tanks tanked contraction drawdown haircut downside fewer smaller selloff tumbling',
)
const FLAT = list('unchanged flat steady stable held little-changed')
const CLAUSE_BREAK = list('; : after while when as but which who that although though because since whereas ( ) — “ ”')

/** Which way the thing measured went, from the nearest word of movement in the same clause. */
export function directionOf(t: readonly Token[], q: Quantity): Direction | undefined {
  const before = t[q.from - 1]?.lower
  if (before === 'from') return undefined
  if (q.signed) return q.value < 0 || t[q.from]!.text === '-' ? 'down' : 'up'
  const after = directionAfter(t, q)
  if (after) return after
  for (let k = q.from - 1; k >= Math.max(0, q.from - 14); k--) {
    const { lower, kind } = t[k]!
    if (lower === ',' && !/^(?:by|to|or|and|up|down)$/.test(t[k + 1]!.lower) && t[k + 1]!.kind !== 'num') return undefined
    if (lower === ',' && isNewItem(t, k, q)) return undefined
    if (CLAUSE_BREAK.has(lower)) return undefined
    if (kind !== 'word') continue
    const found = directionWord(lower, t[k + 1]?.lower, t[k - 1]?.lower)
    if (found) return found
  }
  return undefined
}

/** "the wish to grow lending, and 9% withdrawals": the next item of a list; "rose 5%, and 3% in May" goes on from a figure. */
const isNewItem = (t: readonly Token[], comma: number, q: Quantity): boolean =>
  t[comma + 1]!.lower === 'and' && comma + 2 === q.from && t[comma - 1]?.kind === 'word' && !isUnitWord(t[comma - 1]!.lower)
const isUnitWord = (word: string): boolean => /^(?:percent|cent|points?|pct|million|billion|trillion)$/.test(word)

function directionAfter(t: readonly Token[], q: Quantity): Direction | undefined {
  // "12% had reduced it", "7% raised the rate": those counted did so; what they did is no move of theirs
  if (isSubject(t, q)) return undefined
  for (let k = q.to; k < Math.min(t.length, q.to + 3); k++) {
    const { lower, kind } = t[k]!
    if (lower === '-') continue
    if (
      kind !== 'word' ||
      lower === 'to' ||
      lower === 'from' ||
      lower === 'and' ||
      lower === 'as' ||
      lower === 'in' ||
      lower === 'of'
    )
      return undefined
    const isThenAndNow = t[k + 1]?.lower === 'than' && THEN.test(`${t[k + 2]?.lower ?? ''} ${t[k + 3]?.lower ?? ''}`)
    const found = directionWord(lower, isThenAndNow ? undefined : t[k + 1]?.lower, t[k - 1]?.lower)
    if (found) return found
  }
  return undefined
}

/** A percentage that opens its clause and has a verb after it counts people or things. */
const isSubject = (t: readonly Token[], q: Quantity): boolean =>
  q.unit === '%' &&
  (q.from === 0 || /^(?:[,;:.]|and|while|but|some|another|only|about|around|nearly|almost|that)$/.test(t[q.from - 1]!.lower)) &&
  /^(?:had|have|has|said|say|expect|expected|want|wanted|plan|planned|raised|reduced|increased|lowered|trimmed|cut|tightened)$/.test(
    t[q.to]?.lower ?? '',
  ) &&
  (t[q.to]!.lower !== 'cut' || /^(?:their|its|the|his|her|back)$/.test(t[q.to + 1]?.lower ?? ''))

/** What a value is set against where "9% lower than" tells of a change: an earlier time. */
const THEN =
  /^(?:(?:an?|one) (?:day|week|month|quarter|year|decade)|in (?:early|mid|late|the|[a-z]+)|last [a-z]+|the (?:day|week|month|quarter|year|previous|prior|same))/

function directionWord(w: string, next: string | undefined, last: string | undefined): Direction | undefined {
  if ((w === 'more' || w === 'less' || w === 'higher' || w === 'lower' || w === 'fewer' || w === 'larger') && next === 'than')
    return undefined
  if (w === 'up' && next === 'to') return undefined
  if (
    (w === 'up' || w === 'down') &&
    /^(?:made|set|set|sign|signed|end|ended|start|shut|back|break|follow|broke|shutting)$/.test(last ?? '')
  )
    return undefined
  if (UP.has(w)) return 'up'
  if (DOWN.has(w)) return 'down'
  return FLAT.has(w) ? 'flat' : undefined
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const YEAR = '(?:19|20)\\d\\d'
const WHICH = '(?:first|second|third|fourth|last|this|next|current|latest|previous|prior|final|same|1st|2nd|3rd|4th)'
const SPAN = '(?:fiscal[ -]quarter|fiscal[ -]year|quarter|half|year|month|week|session|decade|day)'
/** Every way of writing a period that we know. No nested repetition: linear. */
const PERIOD = new RegExp(
  [
    `(?:year|quarter|month|week)[ -](?:over|on)[ -](?:year|quarter|month|week)|\\b(?:yoy|qoq|y/y|q/q|m/m)\\b`,
    `\\b(?:a|the) (?:year|quarter|month|week|day) (?:earlier|ago|before|prior)\\b`,
    `\\b(?:so far )?${WHICH}(?: (?:fiscal|calendar|full))?[ -]${SPAN}s?(?: of (?:fiscal )?${YEAR}| ${YEAR})?`,
    `\\b(?:past|last|next|first) (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:days|weeks|months|quarters|years|month|year)`,
    `\\bQ[1-4](?:[ -](?:FY ?)?(?:20)?\\d\\d)?\\b|\\b[1-4]Q(?:\\d\\d)?\\b|\\b[1-2]H(?:\\d\\d)?\\b|\\bH[12](?: ${YEAR})?\\b|\\bFY ?(?:20)?\\d\\d\\b`,
    `\\b(?:fiscal|financial|calendar)(?: year)? ${YEAR}`,
    `\\b${MONTH} (?:\\d{1,2}(?:, ${YEAR})?(?!\\d)|${YEAR}\\b)|\\b(?:in|for|since|by|until|during|through|early|late|mid-)\\s?${MONTH}(?![a-z])`,
    `\\b(?:by|in|since|for|during|until|through|of|to|from|before|after|and) ${YEAR}\\b|\\b${YEAR} (?=[a-z])`,
    `\\byear[ -]to[ -]date\\b|\\bso far this year\\b|\\bovernight\\b|\\byesterday\\b|\\btoday\\b|\\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`,
    `\\b(?:a|per|each) (?:day|week|month|quarter|year)\\b(?! of an? )|\\bannually\\b|\\bannuali[sz]ed\\b|\\bannual\\b|\\bquarterly\\b|\\bmonthly\\b|\\bdaily\\b`,
  ].join('|'),
  'gi',
)
const LEAD =
  /^(?:by|in|since|for|during|until|through|of|to|from|before|after|and|on|the|a(?= (?:year|quarter|month|week|day) (?:e|a|b|p)))\s+/i

interface Period {
  start: number
  end: number
  text: string
}

/** The periods a sentence names, with offsets into the whole text, lower case, without their preposition. */
export function findPeriods(sentence: string, offset: number): Period[] {
  const out: Period[] = []
  PERIOD.lastIndex = 0
  for (let m = PERIOD.exec(sentence); m && out.length < 40; m = PERIOD.exec(sentence)) {
    out.push({ start: offset + m.index, end: offset + m.index + m[0].length, text: m[0].replace(LEAD, '').trim().toLowerCase() })
  }
  return out
}

/** How far from a figure, in characters, its period may stand. */
const REACH_AFTER = 60
const REACH_BEFORE = 120

/** The period of a figure: the first one after it before the next figure, else the nearest before it. */
export function periodOf(periods: readonly Period[], start: number, end: number, nextStart: number): string | undefined {
  let before: Period | undefined
  for (const p of periods) {
    if (p.end <= start) {
      if (start - p.end <= REACH_BEFORE) before = p
    } else if (p.start >= end) {
      if (p.start < nextStart && p.start - end <= REACH_AFTER) return p.text
      break
    }
  }
  return before?.text
}
