import type { PreparedText } from '../contract.js'
import { Gap, Shape, type Token, tokenize } from './tokens.js'
import { FINANCE_WORDS } from './vocabulary.js'

/** How a sentence uses capitals: in running text they mark names, in headlines and shouting they say nothing. */
export type Casing = 'normal' | 'title' | 'upper' | 'lower'

/** A text as the matcher sees it: tokens, each with its sentence. */
export interface Scene {
  text: PreparedText
  tokens: Token[]
  /** Index of the sentence each token is in. */
  sentenceOf: Uint32Array
  casing: Casing[]
  /** Sentences that speak of shares, results or deals. */
  financial: boolean[]
  /** The text as a whole does. */
  financialText: boolean
  /** First token of each sentence. */
  firstToken: number[]
}

/** Tokenises a text and works out how each sentence uses capitals. */
export function buildScene(text: PreparedText): Scene {
  const tokens = joinInitials(tokenize(text.whole, text.codes), text.whole)
  const sentenceOf = new Uint32Array(tokens.length)
  const casing: Casing[] = []
  const firstToken: number[] = []
  const financial: boolean[] = []
  let t = 0
  text.sentences.forEach((sentence, s) => {
    const from = t
    while (t < tokens.length && tokens[t]!.start < sentence.end) sentenceOf[t++] = s
    firstToken.push(from)
    casing.push(casingOf(tokens, from, t))
    financial.push(speaksOfMarkets(tokens, from, t))
  })
  while (t < tokens.length) sentenceOf[t++] = Math.max(0, text.sentences.length - 1)
  return { text, tokens, sentenceOf, casing, firstToken, financial, financialText: financial.some(Boolean) }
}

function speaksOfMarkets(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINANCE_WORDS.has(tokens[i]!.bare)) return true
  return false
}

function casingOf(tokens: readonly Token[], from: number, to: number): Casing {
  let words = 0
  let capital = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const t = tokens[i]!
    if (t.end - t.start < 4 || t.shape === Shape.digits) continue
    words++
    if (t.shape === Shape.upper) upper++
    else if (t.shape !== Shape.lower && i > from) capital++
  }
  if (words >= 2 && upper >= words * 0.8) return 'upper'
  if (words >= 4 && capital + upper >= (words - 1) * 0.75) return 'title'
  return capital + upper === 0 && words >= 4 && tokens[from]?.shape === Shape.lower ? 'lower' : 'normal'
}

/** "J.P. Morgan", "A. O. Smith", "U.S.": initials become one word. */
function joinInitials(tokens: Token[], whole: string): Token[] {
  const initial = (t: Token | undefined): boolean =>
    t !== undefined && t.end - t.start === 1 && t.shape === Shape.upper && whole[t.end] === '.'
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    let j = i
    if (initial(t))
      while (initial(tokens[j + 1]) && (tokens[j + 1]!.gap === Gap.joined || tokens[j + 1]!.gap === Gap.stop) && j - i < 4) j++
    if (j === i) {
      out.push(t)
      continue
    }
    const norm = tokens
      .slice(i, j + 1)
      .map((x) => x.norm)
      .join('')
    out.push({ ...t, end: tokens[j]!.end, norm, bare: norm })
    i = j
  }
  return out
}
