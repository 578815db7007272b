import { wordKey } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'

/** A word with the endings that its key may not take off: "eased", "cancelled". */
const formsOf = (word: string): string[] => [word, `${word}d`, `${word}ed`, `${word}${word.at(-1)}ed`]

/** Words of which one side says the opposite of the other, by their keys. */
const pairs = `
rise rose risen climb gain increase jump surge soar advance grow rally up higher boost lift | fall fell fallen drop decline decrease slide slip sink tumble plunge down lower slump shed
more higher dearer costlier pricier | less lower cheaper fewer
profit | loss
inflow | outflow
surplus | deficit
widen | narrow tighten
beat exceed surpass outperform top | miss trail lag undershoot underperform
gain return earn add profit | loss shed
resign quit depart | appoint hire
raise hike boost lift increase upgrade improve | cut lower trim reduce slash decrease downgrade
upgrade | downgrade affirm
affirm maintain reaffirm | cut lower raise downgrade upgrade
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
include | exclude exempt
surge | collapse
dismiss quash overturn | uphold upheld
laterthan | earlierthan soonerthan
longerthan | shorterthan
refuse reject deny denied dismiss rebuff rebuffed dispute contest | grant accept agree agreed admit admitted acknowledge concede welcome
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
support favour favor back | oppose dissent
expand | shrink contract
tighten | loosen ease
firm firmer harden strengthen | ease soften weaken slip
hawkish | dovish
premium | discount
optimistic | pessimistic
open reopen | close shut
double triple quadruple treble multiply multiplied twice | halve half
confirm reaffirm affirm reiterate maintain uphold upheld stand | withdraw withdrew withdrawn scrap abandon retract drop reverse
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
lift end | extend prolong
cancel shelve postpone | confirm proceed
likely | unlikely
hot | cold
healthy | ailing sick
`
  .trim()
  .split('\n')
  .map(
    (line) =>
      line.split(' | ').map((side) => new Set(side.split(' ').flatMap(formsOf).map(wordKey))) as [Set<string>, Set<string>],
  )

/** A word's own side of a pair, and the other. */
interface Sides {
  own: ReadonlySet<string>
  opposite: ReadonlySet<string>
}
const sides = new Map<string, Sides[]>()
for (const [one, other] of pairs)
  for (const key of new Set([...one, ...other]))
    sides.set(key, [...(sides.get(key) ?? []), one.has(key) ? { own: one, opposite: other } : { own: other, opposite: one }])

const NO_SIDES: readonly Sides[] = []
/** The pairs that a word is in, by its key. */
export const sidesOf = (key: string): readonly Sides[] => sides.get(key) ?? NO_SIDES

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
  'set aside': 'overturn',
  'take in': 'inflow',
  'took in': 'inflow',
  'taken in': 'inflow',
  'pull in': 'inflow',
}

/** "voted for", "voted by 60% against". */
function votes(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const reach = lower === 'against' ? 5 : lower === 'for' || lower === 'in' ? 1 : 0
  return reach > 0 && tokens.slice(Math.max(0, i - reach), i).some((t) => /^vot(?:es?|ed|ing)$/.test(t.lower))
}

const SIDES = /^(?:later|earlier|sooner|longer|shorter)$/

/** The key of a word as its pair knows it; a verb with its particle is one. */
export const keyAt = (tokens: readonly Token[], i: number): string => keysOf(tokens)[i]!

/** Keys of a sentence's tokens, read once for as long as the sentence is kept. */
function keysOf(tokens: readonly Token[]): readonly string[] {
  let keys = known.get(tokens)
  if (!keys) {
    keys = tokens.map((_, i) => readKey(tokens, i))
    known.set(tokens, keys)
  }
  return keys
}
const known = new WeakMap<readonly Token[], readonly string[]>()

const readKey = (tokens: readonly Token[], i: number): string => {
  const key = wordKey(tokens[i]!.lower)
  if (SIDES.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'than') return `${tokens[i]!.lower}than`
  if (votes(tokens, i)) return key === 'against' ? 'oppose' : 'support'
  return PHRASES[`${key} ${tokens[i + 1]?.lower}`] ?? key
}

const UP = new Set(
  'rise gain increase jump surge soar advance grow rally up higher boost lift climb add more widen strengthen raise expand improve'
    .split(' ')
    .flatMap(formsOf)
    .map(wordKey),
)
const DOWN = new Set(
  'fall drop decline decrease slide slip sink tumble plunge down lower slump shed less fewer narrow weaken cut shrink reduce reduction lose loss'
    .split(' ')
    .flatMap(formsOf)
    .map(wordKey),
)
export const wayOf = ({ kind, lower }: Token): 'up' | 'down' | null => {
  if (kind !== 'word') return null
  const key = wordKey(lower)
  return UP.has(key) ? 'up' : DOWN.has(key) ? 'down' : null
}

/** Words of a pair's one side and, where the word goes up or down, all that go the same way. */
export function sameWay(token: Token, listed: ReadonlySet<string>): (key: string) => boolean {
  const way = wayOf(token)
  const more = way === null ? null : way === 'up' ? UP : DOWN
  return (key) => listed.has(key) || (more?.has(key) ?? false)
}
