import { HOUR_MS } from '../model/index.js'
import type { Features } from './features.js'
import { compareNames } from './name-match.js'
import type { Thread } from './thread.js'
import type { Frequencies } from './words/frequencies.js'
import { readable } from './words/numbers.js'
import { seriesConflict } from './words/series.js'
import { cosine, cosineWithout, has, type Weighted, weightIn } from './words/vector.js'

/** A headline's cosine with the centre of a story's headlines that is just enough where nothing else is known. */
export const TITLE_LINE = 0.16
/** The same for headline and opening together, with names and without them, and for headlines without names. */
export const BODY_LINE = 0.2
export const PLAIN_LINE = 0.1
const PLAIN_TITLE_LINE = 0.16
const SHARES = [0.4, 0.4, 0.2]
/** Headlines this alike speak of the same things. */
const TIED_TITLES = 0.3
/** Neither alone brings more than this many times what is needed. */
const CAP = 2.5
/** A centre of many different texts lies further from each of them: the line falls with the logarithm of their number. */
const TITLE_SIZE_GAIN = 0.2
const BODY_SIZE_GAIN = 0.1
/** A story without news for this long begins to fade, and halves in fit each half-life. */
const FRESH_HOURS = 18
const HALF_LIFE_HOURS = 18
/** Texts alike in their plain words from here on, whose main names differ, fill in one template. */
const TEMPLATE_LIKE = 0.4

/** How well an article fits a story: 1 is just enough. Parts are kept for the reasons. */
export interface Fit {
  thread: Thread
  score: number
  titleCosine: number
  /** Of headline and opening; null where one side has only headlines. */
  bodyCosine: number | null
  /** The same with names set aside. */
  plainCosine: number | null
  /** What raised or lowered the fit: rule, factor and sentence. */
  factors: Factor[]
  /** Why it cannot be this story, however alike. */
  veto: string | null
  /** The score without time and veto: how alike they are, whenever and whichever of a series. */
  likeness: number
  /** They share an instrument or a telling name; headlines alone, a good part of their words. */
  isTied: boolean
  /** The veto is that it is another instalment of the same series. */
  isSeries: boolean
}

export interface Factor {
  rule: string
  factor: number
  sentence: string
}

/** An article ready to be compared. */
export interface Probe {
  features: Features
  title: Weighted
  body: Weighted | null
  /** Families of the outlets that its headline and opening name. */
  cites: ReadonlySet<string>
  /** The publisher, where it is a paper of his own: an exchange's circular, a regulator's notice. */
  paperOf: { publisher: string; family: string } | null
}

/** Compares an article with a story. */
export function fitOf(probe: Probe, thread: Thread, frequencies: Frequencies): Fit {
  const f = probe.features
  const titleCosine = thread.title.cosine(probe.title, frequencies)
  const fit: Fit = {
    thread,
    score: 0,
    titleCosine,
    bodyCosine: null,
    plainCosine: null,
    factors: [],
    veto: null,
    likeness: 0,
    isTied: false,
    isSeries: false,
  }
  if (probe.body && thread.body.texts > 0) {
    const centre = thread.body.weighted(frequencies)
    fit.bodyCosine = thread.body.cosine(probe.body, frequencies)
    const isName = (key: number) => f.names.has(key) || thread.names.has(key)
    fit.plainCosine = cosineWithout(probe.body, centre, isName)
    const isNamed = names(fit, f, frequencies) || particular(f.symbols).some((s) => thread.symbols.has(s))
    const gain = isNamed ? 1 + BODY_SIZE_GAIN * Math.log(thread.body.texts) : 1
    const plainTitle = cosineWithout(probe.title, thread.title.weighted(frequencies), isName)
    const parts = [fit.bodyCosine / BODY_LINE, fit.plainCosine / PLAIN_LINE, plainTitle / PLAIN_TITLE_LINE]
    fit.score = parts.reduce((sum, part, i) => sum + SHARES[i]! * Math.min(CAP, part * gain), 0)
    if (!isNamed) {
      if (f.isHearsay) fit.factors.push({ rule: 'hearsay', factor: HEARSAY, sentence: 'hearsay that names nobody of the story' })
      topics(fit, probe, frequencies)
      places(fit, f)
    }
    figures(fit, f)
    acts(fit, f)
    cited(fit, probe)
    paper(fit, probe)
  } else {
    fit.isTied = titleCosine >= TIED_TITLES
    fit.score = (titleCosine * (1 + TITLE_SIZE_GAIN * Math.log(Math.max(1, thread.title.texts)))) / TITLE_LINE
  }
  instruments(fit, f)
  eventTypes(fit, f)
  series(fit, f)
  for (const { factor } of fit.factors) fit.score *= factor
  // A saga's next step is another act by its nature: that decides whose story it is, not what it goes on from.
  fit.likeness = fit.score / (fit.factors.find((f) => f.rule === 'what happened')?.factor ?? 1)
  time(fit, f)
  if (fit.veto) fit.score = 0
  return fit
}

/** Instruments that the story's articles are about speak for it; none in common speaks against. */
function instruments(fit: Fit, f: Features): void {
  const [mine, theirs] = [particular(f.symbols), particular(fit.thread.symbols)]
  if (mine.length === 0 || theirs.length === 0) return
  const shared = mine.filter((s) => fit.thread.symbols.has(s))
  const some = (keys: readonly string[]) => keys.slice(0, 3).join(', ')
  fit.isTied ||= shared.length > 0
  if (shared.length > 0) fit.factors.push({ rule: 'instruments', factor: 1.1, sentence: `both about ${some(shared)}` })
  else
    fit.factors.push({
      rule: 'instruments',
      factor: 0.5,
      sentence: `about ${some(mine)}, not ${some(theirs)}`,
    })
}

/** Measures of a whole market. Every account of a day names one of them, so they neither tie two texts nor part them. */
const WHOLE_MARKET = new Set('SPY VOO IVV ^GSPC QQQ ^NDX ^IXIC DIA ^DJI IWM ^RUT ^VIX VT VTI'.split(' '))
export const particular = (symbols: ReadonlyMap<string, unknown>): string[] =>
  symbols.size === 0 ? NOTHING : [...symbols.keys()].filter((s) => !WHOLE_MARKET.has(s))
const NOTHING: string[] = []

/** A rumour about somebody unnamed may be about anybody: the act alone does not say that it is the story's. */
const HEARSAY = 0.7

/** Two texts that name nobody in common tell of different things, however alike their words are. True where they share a name. */
function names(fit: Fit, f: Features, frequencies: Frequencies): boolean {
  const match = compareNames({ counts: f.names, texts: 1 }, fit.thread.nameSet, frequencies)
  if (match === null) return false
  const both = match.onlyMine > 0 && match.onlyTheirs > 0
  fit.isTied = match.shared >= 1 && !both
  if (both && (fit.plainCosine ?? 0) >= TEMPLATE_LIKE && !sharesNumber(f, fit.thread)) {
    fit.veto = 'the same words are told of other names and figures'
    return true
  }
  if (match.shared < 0.6) {
    const factor = both ? 0.4 : match.onlyMine + match.onlyTheirs > 0 ? 0.75 : 0.9
    fit.factors.push({ rule: 'names', factor, sentence: 'no telling name in common' })
    return false
  }
  const factor = Math.min(1.3, 1 + match.shared * 0.05)
  if (match.shared >= 3)
    fit.factors.push({ rule: 'names', factor, sentence: `${Math.round(match.shared)} telling names in common` })
  return true
}

/** A term this rare, in nats, names a topic when a headline has it and its text comes back to it. */
const TOPIC_RARITY = 5.4

/** Where no name ties them and the headline's own topic never occurs in the story, nor the story's in the text, they are about different things. */
function topics(fit: Fit, probe: Probe, frequencies: Frequencies): void {
  const { thread } = fit
  const isTopic = (key: number) => frequencies.weight(key) >= TOPIC_RARITY
  const { counts, texts } = thread.nameSet
  const { title, body } = probe.features
  const mine = [...title.keys].some(
    (key) => isTopic(key) && !probe.features.names.has(key) && !has(thread.body.terms, key) && weightIn(body!, key) > 1,
  )
  if (!mine) return
  const theirs = thread.title
    .mainTerms()
    .some((key) => isTopic(key) && (counts.get(key) ?? 0) < texts / 2 && !has(body!.keys, key) && thread.body.mean(key) > 1.3)
  if (theirs)
    fit.factors.push({ rule: 'topic', factor: 0.8, sentence: 'each comes back to a topic that the other does not have' })
}

const sharesNumber = (f: Features, thread: Thread): boolean => [...f.numbers].some((n) => thread.numbers.has(n))

/** Where no name ties them, one kind of event in two countries is two events. */
function places(fit: Fit, f: Features): void {
  const known = fit.thread.places
  if (f.places.size === 0 || known.size === 0 || [...f.places].some((p) => known.has(p))) return
  const some = (codes: Iterable<string>) => [...codes].slice(0, 3).join(', ').toUpperCase()
  fit.factors.push({ rule: 'places', factor: 0.55, sentence: `told of ${some(f.places)}, not of ${some(known.keys())}` })
}

/** One percentage in common may be chance, or the day's move, which every account of the day tells. */
const ONE_PERCENTAGE = 1.05

function figures(fit: Fit, f: Features): void {
  const { numbers } = fit.thread
  const shared = [...f.numbers].filter((n) => numbers.has(n))
  if (shared.length > 0) {
    const isChance = shared.length === 1 && shared[0]!.endsWith('%')
    const factor = isChance ? ONE_PERCENTAGE : Math.min(1.4, 1.1 + 0.1 * shared.length)
    fit.factors.push({ rule: 'figures', factor, sentence: `figures in common: ${shared.slice(0, 3).map(readable).join(', ')}` })
  } else if (f.numbers.size >= 3 && numbers.size >= 3)
    fit.factors.push({ rule: 'figures', factor: 0.92, sentence: 'no figure in common' })
}

/** Both say what happened, and not the same: what a headline says counts most. */
const OTHER_ACT = 0.4
const PERHAPS_OTHER_ACT = 0.7
const SAME_ACT = 1.15
/** An act is the story's when this part of its articles tells it. */
const ACT_PART = 0.25

/** Of one fund or one company in one hour, its closure and its premium are two stories: what happened has to agree. */
function acts(fit: Fit, f: Features): void {
  const { thread } = fit
  const theirs = [...thread.acts].filter(([, count]) => count >= ACT_PART * thread.members.length).map(([act]) => act)
  if (f.acts.all.size === 0 || theirs.length === 0) return
  const same = theirs.find((act) => f.acts.all.has(act))
  if (same !== undefined) {
    if (f.acts.headline.includes(same) && thread.headlineActs.has(same))
      fit.factors.push({ rule: 'what happened', factor: SAME_ACT, sentence: `both tell of a ${same}` })
    return
  }
  const isSure = f.acts.headline.length > 0 && thread.headlineActs.size > 0
  const [mine] = f.acts.all
  fit.factors.push({
    rule: 'what happened',
    factor: isSure ? OTHER_ACT : PERHAPS_OTHER_ACT,
    sentence: `tells of a ${mine}, the story of a ${theirs[0]}`,
  })
}

/** An outlet's report is news for so long that who names the outlet means that report. */
const CITED_HOURS = 24
const CITED = 1.3

/** An article whose opening names an outlet speaks more likely of what that outlet has just reported. */
function cited(fit: Fit, { cites, features }: Probe): void {
  if (cites.size === 0) return
  const report = fit.thread.members.findLast(
    (m) => cites.has(m.family) && m.at <= features.at && features.at - m.at <= CITED_HOURS * HOUR_MS,
  )
  if (report)
    fit.factors.push({ rule: 'cites', factor: CITED, sentence: `names ${report.publisher}, whose report the story has` })
}

const UNNAMED_PAPER = 0.8

/** Who tells of a paper names whose it is. Where nobody of the story does, and few names and no figure are shared, the paper is more likely a story of its own. */
function paper({ thread, factors }: Fit, { paperOf, features }: Probe): void {
  if (!paperOf || sharesNumber(features, thread) || factors.some((f) => f.rule === 'names' && f.factor > 1)) return
  const isNamed = thread.members.some((m) => m.family === paperOf.family || m.cites.has(paperOf.family))
  const sentence = `a paper of ${paperOf.publisher}, which the story's articles do not name`
  if (!isNamed) factors.push({ rule: 'paper', factor: UNNAMED_PAPER, sentence })
}

function eventTypes(fit: Fit, f: Features): void {
  const known = fit.thread.eventTypes
  if (f.eventTypes.length === 0 || known.size === 0) return
  const top = (type: string) => type.split('.')[0]!
  const shared = f.eventTypes.find((t) => known.has(t))
  const tops = new Set([...known.keys()].map(top))
  if (shared) fit.factors.push({ rule: 'event type', factor: 1.1, sentence: `both ${shared}` })
  else if (!f.eventTypes.some((t) => tops.has(top(t))))
    fit.factors.push({ rule: 'event type', factor: 0.75, sentence: `${f.eventTypes[0]}, not ${[...known.keys()][0]}` })
}

function series(fit: Fit, f: Features): void {
  const conflict = seriesConflict(f.marks, fit.thread.marks)
  if (!conflict) return
  fit.veto = `another instalment: ${conflict.kind} ${conflict.mine}, not ${conflict.theirs}`
  fit.isSeries = true
}

function time(fit: Fit, f: Features): void {
  const hours = Math.max(0, f.at - fit.thread.latest, fit.thread.earliest - f.at) / HOUR_MS
  if (hours <= FRESH_HOURS) return
  const factor = 0.5 ** ((hours - FRESH_HOURS) / HALF_LIFE_HOURS)
  fit.factors.push({ rule: 'time', factor, sentence: `${Math.round(hours)} hours apart` })
  fit.score *= factor
}

/** Headlines of both say what happened, and nothing of what one says stands in the other. */
const headlinesDiffer = (a: Thread, b: Thread): boolean =>
  a.headlineActs.size > 0 &&
  b.headlineActs.size > 0 &&
  ![...a.acts.keys()].some((act) => b.headlineActs.has(act)) &&
  ![...b.acts.keys()].some((act) => a.headlineActs.has(act))

/** How alike two stories' centres must be to be one: headlines alone; with openings; and with names set aside. */
const MERGE_TITLES = 0.25
const MERGE_BODIES = 0.35
const MERGE_PLAIN = 0.2

/** How alike two stories are, 1 being enough for them to be one; 0 where something rules it out. */
export function threadLikeness(a: Thread, b: Thread, frequencies: Frequencies): number {
  const [mine, theirs] = [particular(a.symbols), particular(b.symbols)]
  if (mine.length > 0 && theirs.length > 0 && !mine.some((s) => b.symbols.has(s))) return 0
  if (seriesConflict(a.marks, b.marks)) return 0
  if (Math.max(a.earliest - b.latest, b.earliest - a.latest) > FRESH_HOURS * HOUR_MS) return 0
  if (a.body.texts === 0 || b.body.texts === 0) return a.title.cosine(b.title.weighted(frequencies), frequencies) / MERGE_TITLES
  if (headlinesDiffer(a, b)) return 0
  const match = compareNames(a.nameSet, b.nameSet, frequencies)
  if (match && (match.shared < 1 || (match.onlyMine > 0 && match.onlyTheirs > 0))) return 0
  const [x, y] = [a.body.weighted(frequencies), b.body.weighted(frequencies)]
  const plain = cosineWithout(x, y, (key) => a.names.has(key) || b.names.has(key))
  return Math.min(cosine(x, y) / MERGE_BODIES, plain / MERGE_PLAIN)
}
