import type { Reason } from '../model/index.js'
import type { Copy } from './copies/copies.js'
import type { RoleVerdict } from './roles.js'
import { BODY_LINE, type Fit, type Probe, TITLE_LINE } from './similarity.js'
import type { Placed, Thread } from './thread.js'
import type { Frequencies } from './words/frequencies.js'
import { cosine } from './words/vector.js'

const round = (x: number): number => Math.round(x * 100) / 100
const percent = (x: number): string => `${Math.round(x * 100)}%`
const quoted = (placed: Placed): string => `"${placed.headline}" (${placed.publisher})`
const MAX_WORDS = 5

/** Why an article joined a story by likeness. */
export function fitReasons(fit: Fit, probe: Probe, frequencies: Frequencies, known: Map<number, string>): Reason[] {
  const lead = fit.thread.members[0]
  const reasons: Reason[] = [
    {
      rule: 'fit',
      value: round(fit.score),
      sentence: `Fits the story of ${lead ? quoted(lead) : fit.thread.id} ${round(fit.score)} times as well as is needed.`,
    },
  ]
  const title = sharedWords(fit, probe, frequencies, known)
  reasons.push({
    rule: 'headline',
    value: round(fit.titleCosine),
    sentence: `Its headline is ${round(fit.titleCosine)} like the story's${title ? ` (${title})` : ''}; alone, ${TITLE_LINE} is enough in a young story.`,
  })
  if (fit.bodyCosine !== null)
    reasons.push({
      rule: 'text',
      value: round(fit.bodyCosine),
      sentence: `Headline and opening are ${round(fit.bodyCosine)} like the story's; ${BODY_LINE} is enough in a young story.`,
    })
  for (const { rule, factor, sentence } of fit.factors)
    reasons.push({ rule, value: round(factor), sentence: `${capital(sentence)}: times ${round(factor)}.` })
  return reasons
}

function sharedWords(fit: Fit, probe: Probe, frequencies: Frequencies, known: Map<number, string>): string {
  const shared: { word: string; product: number }[] = []
  cosine(probe.title, fit.thread.title.weighted(frequencies), (key, product) =>
    shared.push({ word: known.get(key) ?? '', product }),
  )
  shared.sort((a, b) => b.product - a.product)
  return shared
    .slice(0, MAX_WORDS)
    .map((s) => s.word)
    .filter(Boolean)
    .join(', ')
}

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

export const creditReason = (family: string): Reason => ({
  rule: 'credit',
  value: 1,
  sentence: `Credits ${family} with the reporting it carries.`,
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
