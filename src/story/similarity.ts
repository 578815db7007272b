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
    const gain = 1 + BODY_SIZE_GAIN * Math.log(thread.body.texts)
    const plainTitle = cosineWithout(probe.title, thread.title.weighted(frequencies), isName)
    const parts = [fit.bodyCosine / BODY_LINE, fit.plainCosine / PLAIN_LINE, plainTitle / PLAIN_TITLE_LINE]
    fit.score = parts.reduce((sum, part, i) => sum + SHARES[i]! * Math.min(CAP, part * gain), 0)
    if (!names(fit, f, frequencies)) {
      topics(fit, probe, frequencies)
      places(fit, f)
    }
    figures(fit, f)
  } else {
    fit.isTied = titleCosine >= TIED_TITLES
    fit.score = (titleCosine * (1 + TITLE_SIZE_GAIN * Math.log(Math.max(1, thread.title.texts)))) / TITLE_LINE
  }
  instruments(fit, f)
  eventTypes(fit, f)
  series(fit, f)
  for (const { factor } of fit.factors) fit.score *= factor
  fit.likeness = fit.score
  time(fit, f)
  if (fit.veto) fit.score = 0
  return fit
}

/** Instruments that the story's articles are about speak for it; none in common speaks against. */
function instruments(fit: Fit, f: Features): void {
  const { symbols } = fit.thread
  if (f.symbols.size === 0 || symbols.size === 0) return
  const shared = [...f.symbols.keys()].filter((s) => symbols.has(s))
  const some = (keys: Iterable<string>) => [...keys].slice(0, 3).join(', ')
  fit.isTied ||= shared.length > 0
  if (shared.length > 0) fit.factors.push({ rule: 'instruments', factor: 1.1, sentence: `both about ${some(shared)}` })
  else
    fit.factors.push({
      rule: 'instruments',
      factor: 0.5,
      sentence: `about ${some(f.symbols.keys())}, not ${some(symbols.keys())}`,
    })
}

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

function figures(fit: Fit, f: Features): void {
  const { numbers } = fit.thread
  const shared = [...f.numbers].filter((n) => numbers.has(n))
  if (shared.length > 0) {
    const factor = Math.min(1.4, 1.1 + 0.1 * shared.length)
    fit.factors.push({ rule: 'figures', factor, sentence: `figures in common: ${shared.slice(0, 3).map(readable).join(', ')}` })
  } else if (f.numbers.size >= 3 && numbers.size >= 3)
    fit.factors.push({ rule: 'figures', factor: 0.92, sentence: 'no figure in common' })
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

/** How alike two stories' centres must be to be one: headlines alone; with openings; and with names set aside. */
const MERGE_TITLES = 0.25
const MERGE_BODIES = 0.35
const MERGE_PLAIN = 0.2

/** How alike two stories are, 1 being enough for them to be one; 0 where something rules it out. */
export function threadLikeness(a: Thread, b: Thread, frequencies: Frequencies): number {
  if (a.symbols.size > 0 && b.symbols.size > 0 && ![...a.symbols.keys()].some((s) => b.symbols.has(s))) return 0
  if (seriesConflict(a.marks, b.marks)) return 0
  if (Math.max(a.earliest - b.latest, b.earliest - a.latest) > FRESH_HOURS * HOUR_MS) return 0
  if (a.body.texts === 0 || b.body.texts === 0) return a.title.cosine(b.title.weighted(frequencies), frequencies) / MERGE_TITLES
  const match = compareNames(a.nameSet, b.nameSet, frequencies)
  if (match && (match.shared < 1 || (match.onlyMine > 0 && match.onlyTheirs > 0))) return 0
  const [x, y] = [a.body.weighted(frequencies), b.body.weighted(frequencies)]
  const plain = cosineWithout(x, y, (key) => a.names.has(key) || b.names.has(key))
  return Math.min(cosine(x, y) / MERGE_BODIES, plain / MERGE_PLAIN)
}
