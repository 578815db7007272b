import { HOUR_MS } from '../model/index.js'
import type { Features } from './features.js'
import type { Thread } from './thread.js'
import type { Frequencies } from './words/frequencies.js'
import { seriesConflict } from './words/series.js'
import type { Weighted } from './words/vector.js'

/** A headline's cosine with the centre of a story's headlines that is just enough where nothing else is known. */
export const TITLE_LINE = 0.16
/** The same for headline and lead together. */
export const BODY_LINE = 0.2
/** A centre of many different headlines lies further from each of them: the line falls with the logarithm of their number. */
const TITLE_SIZE_GAIN = 0.2
const BODY_SIZE_GAIN = 0.1
/** Where both have a body it tells more than the headline. */
const BODY_SHARE = 0.6
/** A headline alone never brings more than this many times what is needed to a comparison of bodies. */
const TITLE_CAP = 2
/** A story without news for this long begins to fade, and halves in fit each half-life. */
const FRESH_HOURS = 30
const HALF_LIFE_HOURS = 96

/** How well an article fits a story: 1 is just enough. Parts are kept for the reasons. */
export interface Fit {
  thread: Thread
  score: number
  titleCosine: number
  bodyCosine: number | null
  /** What raised or lowered the fit: rule, factor and sentence. */
  factors: { rule: string; factor: number; sentence: string }[]
  /** Why it cannot be this story, however alike. */
  veto: string | null
}

/** An article ready to be compared. */
export interface Probe {
  features: Features
  title: Weighted
  body: Weighted | null
}

/** Compares an article with a story. */
export function fitOf(probe: Probe, thread: Thread, frequencies: Frequencies): Fit {
  const titleCosine = thread.title.cosine(probe.title, frequencies)
  const hasBodies = probe.body !== null && thread.body.texts > 0
  const bodyCosine = hasBodies ? thread.body.cosine(probe.body!, frequencies) : null
  const fit: Fit = { thread, score: 0, titleCosine, bodyCosine, factors: [], veto: null }
  const byTitle = (titleCosine * (1 + TITLE_SIZE_GAIN * Math.log(Math.max(1, thread.title.texts)))) / TITLE_LINE
  if (bodyCosine === null) fit.score = byTitle
  else {
    const byBody = (bodyCosine * (1 + BODY_SIZE_GAIN * Math.log(thread.body.texts))) / BODY_LINE
    fit.score = (1 - BODY_SHARE) * Math.min(byTitle, TITLE_CAP) + BODY_SHARE * byBody
  }
  weighEvidence(fit, probe.features, thread)
  for (const { factor } of fit.factors) fit.score *= factor
  if (fit.veto) fit.score = 0
  return fit
}

function weighEvidence(fit: Fit, f: Features, thread: Thread): void {
  const add = (rule: string, factor: number, sentence: string) => fit.factors.push({ rule, factor, sentence })
  instruments(f, thread, add)
  names(f, thread, fit.bodyCosine !== null, add)
  figures(f, thread, fit.bodyCosine !== null, add)
  eventTypes(f, thread, add)
  const conflict = seriesConflict(f.marks, thread.marks)
  if (conflict) fit.veto = `another instalment: ${conflict.kind} ${conflict.mine}, not ${conflict.theirs}`
  const hours = Math.max(0, f.at - thread.latest, thread.earliest - f.at) / HOUR_MS
  if (hours > FRESH_HOURS) add('time', 0.5 ** ((hours - FRESH_HOURS) / HALF_LIFE_HOURS), `${Math.round(hours)} hours apart`)
}

type Add = (rule: string, factor: number, sentence: string) => void

/** Instruments that many of the story's articles are about speak for it; none in common speaks against. */
function instruments(f: Features, thread: Thread, add: Add): void {
  if (f.symbols.size === 0 || thread.symbols.size === 0) return
  const shared = [...f.symbols.keys()].filter((s) => thread.symbols.has(s))
  if (shared.length > 0) add('instruments', 1.15, `both about ${shared.slice(0, 3).join(', ')}`)
  else
    add(
      'instruments',
      0.5,
      `about ${[...f.symbols.keys()].slice(0, 2).join(', ')}, not ${[...thread.symbols.keys()].slice(0, 2).join(', ')}`,
    )
}

/** Names in the text: two texts that name nobody in common tell of different things, however alike their words are. */
function names(f: Features, thread: Thread, hasBodies: boolean, add: Add): void {
  if (!hasBodies || f.names.length < 2 || thread.names.size < 2) return
  let shared = 0
  for (const name of f.names) if (thread.names.has(name)) shared++
  const part = shared / Math.min(f.names.length, thread.names.size)
  if (shared === 0) add('names', 0.4, 'no name in common')
  else if (part < 0.2) add('names', 0.8, 'few names in common')
}

function figures(f: Features, thread: Thread, hasBodies: boolean, add: Add): void {
  if (!hasBodies || f.numbers.size === 0 || thread.numbers.size === 0) return
  const shared = [...f.numbers].filter((n) => thread.numbers.has(n))
  if (shared.length > 0)
    add('figures', Math.min(1.3, 1.1 + 0.05 * shared.length), `figures in common: ${shared.slice(0, 3).join(', ')}`)
  else if (f.numbers.size >= 3 && thread.numbers.size >= 3) add('figures', 0.8, 'no figure in common')
}

function eventTypes(f: Features, thread: Thread, add: Add): void {
  if (f.eventTypes.length === 0 || thread.eventTypes.size === 0) return
  const top = (type: string) => type.split('.')[0]!
  const shared = f.eventTypes.find((t) => thread.eventTypes.has(t))
  const tops = new Set([...thread.eventTypes.keys()].map(top))
  if (shared) add('event type', 1.1, `both ${shared}`)
  else if (!f.eventTypes.some((t) => tops.has(top(t))))
    add('event type', 0.75, `${f.eventTypes[0]}, not ${[...thread.eventTypes.keys()][0]}`)
}
