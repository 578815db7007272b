import { keywords, wordKey } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'
import type { Aligned, Library, ReadSentence } from './library.js'
import type { Problem } from './types.js'

/** A word with the endings that its key may not take off: "eased", "cancelled". */
const formsOf = (word: string): string[] => [word, `${word}d`, `${word}ed`, `${word}${word.at(-1)}ed`]

const pairs = `
rise rose risen climb gain increase jump surge soar advance grow rally up higher boost lift | fall fell fallen drop decline decrease slide slip sink tumble plunge down lower slump shed
more higher dearer costlier pricier | less lower cheaper fewer
profit | loss
inflow | outflow
surplus | deficit
widen | narrow
beat exceed surpass outperform | miss trail lag undershoot underperform
gain return earn add | loss shed
resign quit depart | appoint hire
raise hike boost lift increase | cut lower trim reduce slash decrease
upgrade | downgrade
above | below
buy bought purchase acquire | sell sold divest
approve approval clear grant | reject block veto refuse
strengthen stronger | weaken weaker
accelerate quicken faster quicker | slow slower
join enter | leave exit
improve better | worsen worse deteriorate
lengthen longer extend | shorten shorter
heavier | lighter
maximum most | minimum least
success succeed | fail failure
include | exclude
surge | collapse
dismiss quash overturn | uphold upheld
laterthan | earlierthan soonerthan
longerthan | shorterthan
refuse reject deny denied dismiss rebuff rebuffed dispute contest | accept agree agreed admit admitted acknowledge concede welcome
hire | fire dismiss
before | after
win won | lose
positive | negative
bullish | bearish
largest biggest | smallest
best | worst
long | short
overweight | underweight
confirm | deny denied
support favour favor back | oppose
expand | shrink contract
tighten | loosen ease
firm firmer harden strengthen | ease soften weaken slip
hawkish | dovish
premium | discount
optimistic | pessimistic
open reopen | close shut
double triple quadruple treble multiply multiplied twice | halve half
confirm reaffirm affirm reiterate maintain uphold upheld stand | withdraw withdrew withdrawn scrap abandon retract drop
suspend halt pause freeze froze frozen stop scrap cancel | resume restart continue extend restore reinstate
start begin began launch commence | end finish stop cease conclude
allow permit let authorise authorize lift | forbid forbidden ban prohibit bar block
import importer | export exporter
borrow borrower | lend lent lender
oversubscribe | undersubscribe
undervalue cheap | overvalue expensive
appreciate | depreciate
underestimate understate | overestimate overstate
inject add | drain withdraw withdrew
recover rebound recoup regain | relapse lose lost
shortage deficit shortfall | glut surplus excess
create build | destroy eliminate scrap
attract draw drew | repel deter
guilty convict | innocent acquit clear
solvent | insolvent
voluntary optional | compulsory mandatory obligatory
temporary | permanent
majority | minority
domestic | foreign
hostile | friendly
upside | downside
encourage | discourage
full fully | partial partly
wealthy rich | poor
defend back | attack criticise criticize
delay postpone | hasten accelerate
cancel shelve postpone | confirm proceed
hot | cold
healthy | ailing sick
`
  .trim()
  .split('\n')
  .map(
    (line) =>
      line.split(' | ').map((side) => new Set(side.split(' ').flatMap(formsOf).map(wordKey))) as [Set<string>, Set<string>],
  )

/** How alike sentences must be before an opposite word counts. */
const SHARE = 0.55
/** How alike for a "not" that only one of them has. */
const NEGATION_SHARE = 0.7

/** Where figures of the sentence were found, those sentences tell its directions too; others only where they are all but the same. */
const SURE_SHARE = 0.75
const besides = (aligned: readonly Aligned[], evidence: readonly ReadSentence[]): Aligned[] => {
  const limit = evidence.length > 0 ? SURE_SHARE : SHARE
  const near = aligned.filter((a) => a.share >= limit || (a.share >= SHARE && evidence.includes(a.sentence)))
  return [...near, ...evidence.filter((s) => !near.some((a) => a.sentence === s)).map((s) => ({ sentence: s, share: SHARE }))]
}

/** Verbs of two words, by the one that says the same. */
const PHRASES: Readonly<Record<string, string>> = {
  'turn down': 'reject',
  'rule out': 'reject',
  'call off': 'cancel',
  'put off': 'postpone',
  'hold off': 'delay',
  'held off': 'delay',
  'bring forward': 'hasten',
  'brought forward': 'hasten',
  'lay off': 'fire',
  'laid off': 'fire',
  'take on': 'hire',
  'took on': 'hire',
  'taken on': 'hire',
  'step down': 'resign',
  'stand down': 'resign',
  'stood down': 'resign',
  'pull out': 'withdraw',
  'back out': 'withdraw',
  'scale back': 'reduce',
  'cut back': 'reduce',
  'pare back': 'reduce',
  'wind down': 'close',
  'wound down': 'close',
  'shut down': 'close',
  'short of': 'miss',
}

/** "voted for", "voted by 60% against". */
function votes(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const reach = lower === 'against' ? 5 : lower === 'for' || lower === 'in' ? 1 : 0
  return reach > 0 && tokens.slice(Math.max(0, i - reach), i).some((t) => /^vot(?:es?|ed|ing)$/.test(t.lower))
}

const SIDES = /^(?:later|earlier|sooner|longer|shorter)$/

/** The key of a word as its pair knows it; a verb with its particle is one. */
const keyAt = (tokens: readonly Token[], i: number): string => {
  const key = wordKey(tokens[i]!.lower)
  if (SIDES.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'than') return `${tokens[i]!.lower}than`
  if (votes(tokens, i)) return key === 'against' ? 'oppose' : 'support'
  return PHRASES[`${key} ${tokens[i + 1]?.lower}`] ?? key
}

const COMPARED = /^(?:against|versus|vs|compared|instead)$/

/** Whether a token stands where a sentence tells what it compares with: "against a profit of $145 million a year earlier". */
function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8) && !/^[,;:]$/.test(tokens[i]!.text); i--)
    if (COMPARED.test(tokens[i]!.lower)) return true
  return false
}

/** A source's words; what it only compares with tells nothing of the thing itself, unless the brief compares too. */
const wordsTold = ({ tokens }: ReadSentence, comparing: boolean): { key: string; ahead: boolean }[] =>
  tokens.flatMap((x, i) =>
    x.kind === 'word' && (comparing || !isCompared(tokens, i)) ? [{ key: keyAt(tokens, i), ahead: isAhead(tokens, i) }] : [],
  )

const COMPARES = /^(?:against|versus|vs|compared|earlier|before|previous|last|ago|than|prior|instead|after)$/

/** Words that say the opposite of what the source's telling of the same says: rose for fell, profit for loss, a "not" more or less. */
export function checkDirection(
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  evidence: readonly ReadSentence[],
  library: Library,
): { checks: number; problems: Problem[] } {
  const near = besides(aligned, evidence)
  const compared = comparisonWay(sentence, evidence)
  const comparing = sentence.tokens.some((t) => COMPARES.test(t.lower))
  const sourceWords = near.map((a) => wordsTold(a.sentence, comparing))
  const problems: Problem[] = []
  let checks = 0
  sentence.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || isLimit(sentence.tokens, i)) return
    const key = keyAt(sentence.tokens, i)
    const ahead = isAhead(sentence.tokens, i)
    for (const [one, other] of pairs) {
      const [listed, opposite] = one.has(key) ? [one, other] : other.has(key) ? [other, one] : [null, null]
      if (!listed || !opposite) continue
      const same = sameWay(token, listed)
      checks++
      if (
        figureSaysSo(sentence, token, evidence) ||
        figureSaysSo(sentence, token, ofNames(sentence, library)) ||
        (compared !== null && compared === wayOf(token)) ||
        sourceWords.some((words) => words.some((w) => w.key === key || (same.has(w.key) && w.ahead === ahead)))
      )
        continue
      const at = near.findIndex((_, n) => sourceWords[n]!.some((w) => opposite.has(w.key)))
      const source = at >= 0 ? near[at]!.sentence : oppositeOfSubject(sentence, i, same, opposite, library)
      if (!source) continue
      const told = source.tokens.find((x) => x.kind === 'word' && opposite.has(wordKey(x.lower)))?.text ?? source.text
      problems.push(make(token.text, token.start, token.end, source, told, `the source says ${told}`))
    }
  })
  const turned =
    problems.length === 0
      ? (turnedAgainst(sentence, evidence.length > 0 ? near.filter((a) => evidence.includes(a.sentence)) : near) ??
        comparedTurned(sentence, evidence) ??
        modalTurned(sentence, library) ??
        comparisonTurned(sentence, library))
      : null
  if (turned) {
    const { token, source } = turned
    problems.push(make(token.text, token.start, token.end, source, source.text, 'the source says the opposite'))
  }
  return { checks, problems }
}

const PHRASAL =
  /^(?:ma[dk]es?|making|sets?|setting|turn(?:s|ed|ing)?|g[ia]ves?|given|pick(?:s|ed)?|takes?|took|taken|opens?|opened|ends?|ended|winds?|wound|backs?|backed|signs?|signed|follow(?:s|ed)?|look(?:s|ed)?|comes?|came|br[io]ngs?|brought|shuts?|clos(?:e|es|ed)|breaks?|broken?|holds?|held|lin(?:e|es|ed)|sums?|ties?|tied|stood|stands?)$/
/** "up to $2bn" is a limit, "made up" a verb and "falls due" a date: no rise and no fall. */
const isLimit = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!
  return (
    (lower === 'up' && tokens[i + 1]?.lower === 'to') ||
    (/^f[ae]ll(?:s|en|ing)?$/.test(lower) && tokens[i + 1]?.lower === 'due') ||
    (/^(?:up|down)$/.test(lower) && PHRASAL.test(tokens[i - 1]?.lower ?? ''))
  )
}

/** A figure this near to a direction word is what moved. */
const BESIDE_FIGURE = 24

/** Figures this near to one another are compared by the word between them. */
const BESIDE_COMPARED = 40
const COMPARED_WITH = /^\W{0,3}(?:(?:up|down|in \w+),? )?(?:\S{1,20} ){0,5}(?:against|versus|vs\.?|compared (?:with|to)|from)\s/i

/** Which way a figure of the brief went by the value that its source sets against it: "71% in June, against 78%" is down. */
function comparisonWay({ figures }: ReadSentence, evidence: readonly ReadSentence[]): 'up' | 'down' | null {
  for (const own of figures)
    for (const source of evidence)
      for (const [i, figure] of source.figures.entries()) {
        const other = source.figures[i + 1]
        if (!other || figure.value !== own.value || figure.unit !== other.unit || figure.value === other.value) continue
        const between = source.text.slice(figure.end - source.start, other.start - source.start)
        if (between.length > BESIDE_COMPARED || !COMPARED_WITH.test(between)) continue
        return figure.value > other.value ? 'up' : 'down'
      }
  return null
}

const MORE = /^(?:more|higher|larger|bigger|up)$/
const LESS = /^(?:less|lower|fewer|smaller|down)$/

/** "71% of capacity, more than a year earlier" where the source has "71%, against 78% a year before". */
function comparedTurned(
  sentence: ReadSentence,
  evidence: readonly ReadSentence[],
): { token: Token; source: ReadSentence } | null {
  const way = sentence.figures.length === 1 ? comparisonWay(sentence, evidence) : null
  const against = way === 'up' ? LESS : MORE
  const at = way === null ? -1 : sentence.tokens.findIndex((t, i, all) => against.test(t.lower) && all[i + 1]?.lower === 'than')
  return at < 0 ? null : { token: sentence.tokens[at]!, source: evidence[0]! }
}

/** Source sentences that name whom the brief's sentence names. */
const ofNames = ({ names }: ReadSentence, library: Library): ReadSentence[] =>
  candidatesOf(
    names.flatMap((n) => n.words.map(wordKey)),
    library,
  )

/** Whether a source gives the figure beside this word in a clause that points the same way, whatever else the sentence says. */
function figureSaysSo(sentence: ReadSentence, token: Token, evidence: readonly ReadSentence[]): boolean {
  const way = wayOf(token)
  const figure = sentence.figures.find((f) => f.start >= token.end && f.start - token.end <= BESIDE_FIGURE)
  if (way === null || !figure) return false
  return evidence.some((s) =>
    s.figures.some(
      (f) =>
        f.value === figure.value &&
        (f.direction === way || sideOf(s, f.start) === way || clauseOf(s, f.start).some((x) => wayOf(x) === way)),
    ),
  )
}

const UP = new Set(
  'rise gain increase jump surge soar advance grow rally up higher boost lift climb add more widen strengthen raise expand improve'
    .split(' ')
    .flatMap(formsOf)
    .map(wordKey),
)
const DOWN = new Set(
  'fall drop decline decrease slide slip sink tumble plunge down lower slump shed less fewer narrow weaken cut shrink reduce lose loss'
    .split(' ')
    .flatMap(formsOf)
    .map(wordKey),
)
const wayOf = ({ kind, lower }: Token): 'up' | 'down' | null => {
  if (kind !== 'word') return null
  const key = wordKey(lower)
  return UP.has(key) ? 'up' : DOWN.has(key) ? 'down' : null
}

/** Words of a pair's one side and, where the word goes up or down, all that go the same way. */
function sameWay(token: Token, listed: ReadonlySet<string>): ReadonlySet<string> {
  const way = wayOf(token)
  return way === null ? listed : new Set([...listed, ...(way === 'up' ? UP : DOWN)])
}

/** "back under 5.4%": on which side of a figure the words before it put a thing. */
function sideOf({ tokens }: ReadSentence, start: number): 'up' | 'down' | null {
  const before = tokens.filter((t) => t.end <= start).at(-1)?.lower ?? ''
  return /^(?:under|below|beneath)$/.test(before) ? 'down' : /^(?:over|above|past|beyond)$/.test(before) ? 'up' : null
}

const BOUND = /^(?:[,;:]|and|but|while|whereas|as|though|although)$/

/** The tokens of the clause that holds a place of the text. */
function clauseOf({ tokens }: ReadSentence, place: number): Token[] {
  let clause: Token[] = []
  for (const token of tokens) {
    if (BOUND.test(token.lower)) {
      if (token.start > place) break
      clause = []
    } else clause.push(token)
  }
  return clause
}

/** How far before its direction a subject's words stand, in words. */
const SUBJECT_REACH = 7

/** Words that business texts use for one another. */
const SAME_THING: Readonly<Record<string, string>> = Object.fromEntries(
  ['guidance outlook forecast', 'stock share', 'sale revenue', 'employee staff worker', 'cost expense'].flatMap((line) => {
    const [first, ...rest] = line.split(' ').map(wordKey)
    return rest.map((word) => [word, first!])
  }),
)

/** The content words on one side of a direction word, nearest first, up to the next clause. */
function wordsBeside(tokens: readonly Token[], at: number, step: 1 | -1): string[] {
  const words: string[] = []
  for (let k = at + step; k >= 0 && k < tokens.length && Math.abs(k - at) <= SUBJECT_REACH; k += step) {
    const { kind, lower } = tokens[k]!
    if (BOUND.test(lower)) break
    if (kind === 'word' && keywords(lower).size > 0) {
      const key = wordKey(lower)
      words.push(SAME_THING[key] ?? key)
    }
  }
  return words
}

/** How far after its direction an object's words stand, in content words. */
const OBJECT_WORDS = 3

/**
 * "Spreads on new deals widened" for "Spreads on new bonds narrowed", "lifted its outlook" for "cut its guidance": a source
 * sentence in which the same subject or object goes the other way, where none lets it go this way.
 */
function oppositeOfSubject(
  sentence: ReadSentence,
  at: number,
  same: ReadonlySet<string>,
  opposite: ReadonlySet<string>,
  library: Library,
): ReadSentence | null {
  const subject = wordsBeside(sentence.tokens, at, -1)
  const object = wordsBeside(sentence.tokens, at, 1).slice(0, OBJECT_WORDS)
  const own = ownersBefore(sentence, at)
  let found: ReadSentence | null = null
  for (const source of candidatesOf([...subject, ...object], library)) {
    const { tokens } = source
    for (let j = 0; j < tokens.length; j++) {
      if (tokens[j]!.kind !== 'word' || isLimit(tokens, j)) continue
      const key = keyAt(tokens, j)
      const isSame = same.has(key)
      // What is expected to fall may have risen, and what is to resume has not been extended
      if (isAhead(sentence.tokens, at) !== isAhead(tokens, j)) continue
      if (!isSame && !opposite.has(key)) continue
      const isAlike =
        sameSubject(subject, wordsBeside(tokens, j, -1)) ||
        (object.length > 0 &&
          wordsBeside(tokens, j, 1)
            .slice(0, OBJECT_WORDS + 1)
            .some((w) => w === object[0]))
      if (!isAlike || strangers(own, ownersBefore(source, j))) continue
      if (isSame) return null
      found ??= source
    }
  }
  return found
}

const AHEAD =
  /^(?:will|would|shall|could|may|might|should|to|likely|expects?|expected|forecasts?|predicts?|sees|plans?|hopes?|fears?)$/

/** Whether a verb tells what is to come: "will fall", "is expected to rise". */
const isAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((t) => AHEAD.test(t.lower) && t.text !== 'May')

/** One head (the word next to the direction), one beginning, or two words in common. */
function sameSubject(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return a[0] === b[0] || a.at(-1) === b.at(-1) || a.filter((w) => b.includes(w)).length >= 2
}

/** The words of the names before a token. */
const ownersBefore = ({ names, tokens }: ReadSentence, at: number): string[] =>
  names.filter((n) => n.end <= tokens[at]!.start).flatMap((n) => n.words)

/** Both name someone, and not the same ("Russian" is Russia's). */
const strangers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x === y || (x.length > 4 && x.slice(0, 5) === y.slice(0, 5))))

const MOST_CANDIDATES = 200

/** Source sentences with one of these words. */
function candidatesOf(words: Iterable<string>, library: Library): ReadSentence[] {
  const at = new Set<number>()
  for (const word of words) for (const n of (library.byWord.get(word) ?? []).slice(0, MOST_CANDIDATES)) at.add(n)
  return [...at].map((n) => library.sentences[n]!)
}

const MODAL = /^(?:will|would|can|could|must|should|shall|does|did|do)$/

/** "will pay" or "will not pay": modal and verb, and whether it is denied. */
function modals({ tokens }: ReadSentence): { key: string; denied: boolean; token: Token }[] {
  return tokens.flatMap((token, i) => {
    if (!MODAL.test(token.lower)) return []
    const denied = isNot(tokens, i + 1)
    const verb = tokens[denied ? i + 2 : i + 1]
    return verb?.kind === 'word' && keywords(verb.lower).size > 0
      ? [{ key: `${token.lower} ${wordKey(verb.lower)}`, denied, token: verb }]
      : []
  })
}

/** "X will pay" where the sources only have "will not pay", or the other way round. */
function modalTurned(sentence: ReadSentence, library: Library): { token: Token; source: ReadSentence } | null {
  for (const own of modals(sentence)) {
    let opposite: ReadSentence | null = null
    let same = false
    for (const source of candidatesOf([own.key.split(' ')[1]!], library))
      for (const other of modals(source))
        if (other.key === own.key) {
          if (other.denied === own.denied) same = true
          else opposite ??= source
        }
    if (opposite && !same) return { token: own.token, source: opposite }
  }
  return null
}

const LATER = /^(?:later|longer|more|higher|larger|bigger|above|after|ahead)$/
const EARLIER = /^(?:earlier|sooner|shorter|less|fewer|lower|smaller|below|before|behind)$/

/** "nine months earlier than planned" where a source says "nine months later than": the same amount, the other side. */
function comparisonTurned(sentence: ReadSentence, library: Library): { token: Token; source: ReadSentence } | null {
  const own = comparisons(sentence)
  if (own.length === 0) return null
  for (const { amount, later, token } of own)
    for (const source of library.sentences) {
      const other = comparisons(source).find((c) => c.amount === amount)
      if (other && other.later !== later) return { token, source }
    }
  return null
}

/** Amounts of two words and the comparison after them: "nine months later than". */
function comparisons({ tokens }: ReadSentence): { amount: string; later: boolean; token: Token }[] {
  return tokens.flatMap((token, i) => {
    const later = LATER.test(token.lower)
    if (i < 2 || (!later && !EARLIER.test(token.lower)) || tokens[i + 1]?.lower !== 'than') return []
    return [{ amount: `${tokens[i - 2]!.lower} ${tokens[i - 1]!.lower}`, later, token }]
  })
}

/** A denial that the source has not, or has not that the brief has; null where a sentence as near agrees. */
function turnedAgainst(sentence: ReadSentence, near: readonly Aligned[]): { token: Token; source: ReadSentence } | null {
  const best = near[0]
  if (!best || best.share < NEGATION_SHARE) return null
  let found: { token: Token; source: ReadSentence } | null = null
  for (const { sentence: source, share } of near) {
    if (share < best.share - 0.01) continue
    const token = negationTurned(sentence, source)
    if (!token) return null
    found ??= { token, source }
  }
  return found
}

const NOT = /^(?:not|no|never|cannot|without|neither|nor|none|nobody|nothing|nowhere)$/
/** "no more than", "not only": limits and turns of phrase, no denials. */
const LIMIT = /^(?:more|less|fewer|later|sooner|earlier|only|least|worse|better|longer|wonder|doubt)$/
/** "need not pay" and "do not need to pay": words that pass a denial on. */
const HELPS =
  /^(?:see|sees|saw|seen|think|thinks|believe|believes|need|needs|needed|plan|plans|intend|intends|expect|expects|want|wants|going|likely|able|seem|seems|appear|appears)$/
const isNot = (all: readonly Token[], i: number): boolean =>
  (NOT.test(all[i]!.lower) && !LIMIT.test(all[i + 1]?.lower ?? '')) ||
  (all[i]!.lower === 't' && /^['’]$/.test(all[i - 1]?.text ?? ''))

const PREVENT =
  /^(?:bar|bars|barred|ban|bans|banned|block|blocks|blocked|prevent|prevents|prevented|prohibit|prohibits|prohibited|stop|stops|stopped|keep|keeps|kept|exclude|excludes|excluded|refrain|refrains|refrained)$/
const REFUSE = /^(?:refuse|refuses|refused|decline|declines|declined|fail|fails|failed|unable|forbid|forbids|forbade|forbidden)$/
/** How many words may stand between "barred" and its "from". */
const BETWEEN = 14

/** "barred two directors from leaving", "refused to pay": a verb that says that something is not done. */
function prevents(all: readonly Token[], i: number): boolean {
  const next = all[i + 1]?.lower ?? ''
  if (all[i]!.lower === 'from' && next.endsWith('ing'))
    return all.slice(Math.max(0, i - BETWEEN), i).some((t) => PREVENT.test(t.lower))
  return all[i]!.lower === 'to' && REFUSE.test(all[i - 1]?.lower ?? '')
}

/** Content words that a sentence denies (the next one after a "not") and those that it says without one. */
function saidAndDenied(sentence: ReadSentence): { said: Map<string, Token>; denied: Map<string, Token> } {
  const said = new Map<string, Token>()
  const denied = new Map<string, Token>()
  let isDenied = false
  sentence.tokens.forEach((token, i, all) => {
    if (token.kind !== 'word') {
      if (/^[,;:.]$/.test(token.text)) isDenied = false
    } else if (isNot(all, i) || prevents(all, i)) isDenied = true
    else if (HELPS.test(token.lower) || sentence.dates.some((d) => d.start <= token.start && token.end <= d.end)) return
    else if (token.lower.length > 2 && keywords(token.lower).size > 0) {
      const into = isDenied ? denied : said
      into.set(wordKey(token.lower), token)
      // "no passwords or funds": the denial goes on over "or"
      isDenied = isDenied && /^(?:or|nor|and)$/.test(all[i + 1]?.lower ?? '')
    }
  })
  return { said, denied }
}

/** A word of the brief that it says and the source denies, or the other way round. */
function negationTurned(brief: ReadSentence, source: ReadSentence): Token | null {
  const [a, b] = [saidAndDenied(brief), saidAndDenied(source)]
  for (const [word, token] of a.denied) if (b.said.has(word) && !b.denied.has(word)) return token
  for (const [word, token] of a.said) if (b.denied.has(word) && !b.said.has(word) && !a.denied.has(word)) return token
  return null
}

const make = (text: string, start: number, end: number, source: ReadSentence, sourceText: string, reason: string): Problem => ({
  kind: 'direction',
  text,
  start,
  end,
  verdict: 'conflicting',
  source: source.source,
  sourceText,
  sourceSentence: source.text,
  reason,
})
