import { isBase } from '../../extract/figures/compare.js'
import type { Figure } from '../../model/index.js'
import { type Candidate, sameUnit, tells } from './candidates.js'
import type { ReadSentence } from './library.js'

/** "it had guided for 3% to 5%", "had previously expected 40,000": what was said before the figure that now stands. */
const isBefore = ({ figure, sentence }: Candidate): boolean =>
  /[,;] (?:it|he|she|they|which|who|and)? ?had (?:\w+ ){1,6}$/.test(sentence.text.slice(0, figure.start - sentence.start))

/** Words of a brief that tells of an earlier time. */
export const BEFORE = /\b(?:was|were|had|earlier|previous|previously|last|before|then|initially|from)\b/i

/** "restated it to $17.4 billion from $19.1 billion": what was said before no longer holds for its own time either. */
const isRestated = ({ figure, sentence }: Candidate): boolean =>
  /\b(?:restated|revised|corrected)\b/.test(sentence.text.slice(0, figure.start - sentence.start)) &&
  isBase({ figure, sentence: sentence.text })

/** Whether no other figure stands between the base of a change and this one: "at 6.85%, down from the 7.9%". */
const isBeside = (figure: Figure, { figure: base, sentence }: Candidate): boolean =>
  figure.end <= base.start &&
  /^\W{0,3}(?:(?:up|down|and|lower|higher|in \w+),? )?from (?:the |about |an? )?$/.test(
    sentence.text.slice(figure.end - sentence.start, base.start - sentence.start),
  )

/** A base ("from $4bn") told as if it stood, with the newer figure beside it; or a later source's other value for it. */
export function supersededBy(
  figure: Figure,
  sentence: ReadSentence,
  best: Candidate,
  all: readonly Candidate[],
): Candidate | null {
  const told = { figure, sentence: sentence.text }
  const wasSo = isBefore(best)
  if (
    (wasSo || isBase({ figure: best.figure, sentence: best.sentence.text })) &&
    !isBase(told) &&
    (isRestated(best) || !BEFORE.test(sentence.text))
  ) {
    const newer = best.sentence.figures.find(
      (f) =>
        f !== best.figure &&
        f.unit === best.figure.unit &&
        (wasSo ? f.end <= best.figure.start : f.measures === best.figure.measures || isBeside(f, best)) &&
        !isBase({ figure: f, sentence: best.sentence.text }),
    )
    if (newer) return { figure: newer, sentence: best.sentence, likeness: best.likeness }
  }
  if (best.sentence.at === undefined) return null
  const later = all.filter((c) => c.sentence.at !== undefined && Date.parse(c.sentence.at) > Date.parse(best.sentence.at!))
  for (const c of later) {
    if (tells(figure, c.figure)) return null
    if (
      c.likeness >= 0.6 &&
      sameUnit(figure, c.figure) &&
      /\b(?:revised|raised|lowered|updated|now|corrected|restated|increased|cut)\b/i.test(c.sentence.text)
    )
      return c
  }
  return null
}

/** "to 2 basis points from 3": the figure beside a plain number that is its base. */
export function replacing(number: { start: number }, { unit }: Figure, sentence: ReadSentence): Candidate | null {
  const figure = sentence.figures.filter((f) => f.end <= number.start).at(-1)
  if (!figure || figure.unit !== unit) return null
  return / from $/.test(sentence.text.slice(figure.end - sentence.start, number.start - sentence.start))
    ? { figure, sentence, likeness: 1 }
    : null
}
