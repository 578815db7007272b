import type { Token } from '../../extract/figures/lexer.js'
import type { ReadSentence } from './library.js'
import { keyAt } from './opposites.js'

const COMPARED = /^(?:against|versus|vs|compared|instead)$/

/** Whether a token stands where a sentence tells what it compares with: "against a profit of $145 million a year earlier". */
function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8) && !/^[,;:]$/.test(tokens[i]!.text); i--)
    if (COMPARED.test(tokens[i]!.lower)) return true
  return false
}

/** A source's words and their places; what it only compares with tells nothing of the thing itself, unless the brief compares too. */
export function wordsTold({ tokens }: ReadSentence, comparing: boolean): { key: string; at: number }[] {
  const all = comparing || !tokens.some((t) => COMPARED.test(t.lower))
  return tokens.flatMap((x, at) =>
    x.kind === 'word' && (all || !isCompared(tokens, at)) ? [{ key: keyAt(tokens, at), at }] : [],
  )
}

/** Words of a sentence that compares. */
export const COMPARES =
  /^(?:against|versus|vs|compared|earlier|before|previous|last|ago|than|prior|instead|after|sw[iu]ngs?|swung|turned)$/

const AHEAD =
  /^(?:will|would|shall|could|may|might|should|to|likely|expects?|expected|forecasts?|predicts?|sees|plans?|hopes?|fears?)$/

/** Whether a verb tells what is to come: "will fall", "is expected to rise". */
export const isAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((t) => AHEAD.test(t.lower) && t.text !== 'May')
