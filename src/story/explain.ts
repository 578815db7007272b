import type { Reason } from '../model/index.js'
import { stem } from '../search/stem.js'
import type { Copy } from './copies/copies.js'
import type { RoleVerdict } from './roles.js'
import { BODY_LINE, type Fit, PLAIN_LINE, type Probe, TITLE_LINE } from './similarity.js'
import type { Placed, Thread } from './thread.js'
import type { Frequencies } from './words/frequencies.js'
import { hash32 } from './words/hash.js'
import { words } from './words/tokens.js'
import { cosine, has } from './words/vector.js'

const round = (x: number): number => Math.round(x * 100) / 100
const percent = (x: number): string => `${Math.round(x * 100)}%`
const quoted = (placed: Placed): string => `"${placed.headline}" (${placed.publisher})`
const MAX_WORDS = 5

/** Why an article joined a story by likeness, and what it adds. */
export function fitReasons(fit: Fit, probe: Probe, headline: string, frequencies: Frequencies): Reason[] {
  const lead = fit.thread.members[0]
  const story = lead ? quoted(lead) : fit.thread.id
  const shared = sharedWords(fit, probe, headline, frequencies)
  const reasons: Reason[] = [
    { rule: 'fit', value: round(fit.score), sentence: `Fits the story of ${story}: ${round(fit.score)}, where 1 is enough.` },
  ]
  const inWords = shared ? ` (${shared})` : ''
  if (fit.bodyCosine === null || fit.plainCosine === null) {
    const sentence = `Its headline is ${round(fit.titleCosine)} like the story's${inWords}; ${TITLE_LINE} is enough in a young story.`
    reasons.push({ rule: 'headline', value: round(fit.titleCosine), sentence })
  } else {
    const sentence = `Headline and opening are ${round(fit.bodyCosine)} like the story's${inWords}, where ${BODY_LINE} is usual for one event; without names ${round(fit.plainCosine)}, where ${PLAIN_LINE} is usual.`
    reasons.push({ rule: 'text', value: round(fit.bodyCosine), sentence })
  }
  for (const { rule, factor, sentence } of fit.factors)
    reasons.push({ rule, value: round(factor), sentence: `${capital(sentence)}: counts ${round(factor)} times.` })
  return [...reasons, noveltyReason(probe, fit.thread)]
}

/** The headline's words that weigh most in the likeness, as they are written. */
function sharedWords(fit: Fit, probe: Probe, headline: string, frequencies: Frequencies): string {
  const written = new Map<number, string>()
  for (const word of words(headline)) written.set(hash32(stem(word)), word)
  const shared: { word: string; product: number }[] = []
  const collect = (key: number, product: number) => {
    const word = written.get(key)
    if (word) shared.push({ word, product })
  }
  cosine(probe.title, fit.thread.title.weighted(frequencies), collect)
  shared.sort((a, b) => b.product - a.product)
  const list = shared.slice(0, MAX_WORDS).map((s) => s.word)
  return list.join(', ')
}

/** How much of an article its story did not have yet: the part of its figures, names and words that are new. */
function noveltyReason({ features: f, body, title }: Probe, thread: Thread): Reason {
  const count = (keys: Iterable<unknown>, known: { has(key: never): boolean }) =>
    [...keys].filter((k) => !known.has(k as never)).length
  const figures = count(f.numbers, thread.numbers)
  const names = count(f.names.keys(), thread.names)
  const known = body ? thread.body.terms : thread.title.terms
  const terms = (body ?? title).keys
  const fresh = terms.filter((key) => !has(known, key)).length
  const value = terms.length > 0 ? fresh / terms.length : 0
  const parts = [plural(figures, 'figure'), plural(names, 'name'), plural(fresh, 'word')].filter(Boolean)
  const sentence = parts.length > 0 ? `New to the story: ${parts.join(', ')}.` : 'Adds nothing that the story did not have.'
  return { rule: 'novelty', value: round(value), sentence }
}

const plural = (n: number, noun: string): string => (n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`)

/** Why an article founded a story: what came nearest and what was missing. */
export function founderReasons(nearest: Fit | undefined): Reason[] {
  if (!nearest) return [{ rule: 'new', value: 0, sentence: 'No story shares a telling word with it.' }]
  const lead = nearest.thread.members[0]
  const story = lead ? quoted(lead) : nearest.thread.id
  if (nearest.veto) return [{ rule: 'new', value: 0, sentence: `Founds a story: like that of ${story}, but ${nearest.veto}.` }]
  const against = nearest.factors.filter((f) => f.factor < 1).map((f) => f.sentence)
  const why = against.length > 0 ? ` (${against.join('; ')})` : ''
  return [
    {
      rule: 'new',
      value: round(nearest.score),
      sentence: `Founds a story: the nearest, of ${story}, reaches ${percent(nearest.score)} of the fit needed${why}.`,
    },
  ]
}

export function copyReason(copy: Copy): Reason {
  const of = quoted(copy.of)
  if (copy.by === 'headline') return { rule: 'same headline', value: 1, sentence: `Has word for word the headline of ${of}.` }
  if (copy.by === 'text')
    return { rule: 'shared text', value: round(copy.part), sentence: `Shares ${percent(copy.part)} of its text with ${of}.` }
  return {
    rule: 'rewriting',
    value: round(copy.part),
    sentence: `Has nearly the words of ${of} in another order (${round(copy.part)}), and no figure beyond it.`,
  }
}

export const creditReason = (name: string): Reason => ({
  rule: 'credit',
  value: 1,
  sentence: `Credits ${name} with the reporting it carries.`,
})
export const followsReason = (thread: Thread): Reason => ({
  rule: 'follows',
  value: 1,
  sentence: `Goes on from the story of ${thread.members[0] ? quoted(thread.members[0]) : thread.id}.`,
})

/** Why an article has its role. `of` is the article it carries or moves on. */
export function roleReason(verdict: RoleVerdict, of: Placed | undefined): Reason {
  const sentence = {
    original: 'The earliest article of the story that reports first-hand.',
    republication: of
      ? `Carries the reporting of ${quoted(of)}; it confirms nothing.`
      : 'Carries reporting of an outlet whose article we do not have; it confirms nothing.',
    coverage: 'Reports the event itself.',
    update: of ? `Moves on its own house's story ${quoted(of)}.` : 'Moves its own story on.',
  }[verdict.role]
  return { rule: 'role', value: 1, sentence }
}

export const movedReason = (kind: 'merge' | 'split', from: string, value: number): Reason => ({
  rule: kind,
  value: round(value),
  sentence:
    kind === 'merge'
      ? `Came from ${from} when the two turned out to be one story.`
      : `Came from ${from} when that turned out to be two stories.`,
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
