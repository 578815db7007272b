import { createRequire } from 'node:module'

/**
 * Parts of speech of 90,000 English words, from natural's part-of-speech lexicon (Brown and Wall Street Journal counts; MIT).
 * Loaded at the first check, not at start: analysing does not need it.
 */
let lexicon: Readonly<Record<string, readonly string[]>> | undefined
const tagsOf = (word: string): readonly string[] => {
  lexicon ??= createRequire(import.meta.url)(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  ) as Readonly<Record<string, readonly string[]>>
  return Object.hasOwn(lexicon, word) ? lexicon[word]! : []
}

const FUNCTION_TAGS = new Set([
  'DT',
  'IN',
  'CC',
  'RB',
  'RBR',
  'RBS',
  'PRP',
  'PRP$',
  'WRB',
  'WP',
  'WP$',
  'WDT',
  'MD',
  'TO',
  'EX',
  'UH',
  'CD',
  'PDT',
  'VBG',
  'VBN',
])

/** Words in front of a sentence that are no part of a name: articles, prepositions, adverbs, participles. */
export const isFunctionWord = (lower: string): boolean => FUNCTION_TAGS.has(tagsOf(lower)[0] ?? '')

/**
 * Whether a capitalised word at the start of a sentence reads as a common word. A singular noun without an article right before a
 * verb ("Apple said") is a name even where the word is common, and so is an adjective that owns or does something.
 */
export function isCommonStart(lower: string, next: string, possessive: boolean): boolean {
  const tags = tagsOf(lower)
  if (tags.length === 0) return false
  // "Moody's sees": an adjective owns nothing and does nothing by itself
  if (tags[0] === 'JJ' && (possessive || isVerbForm(next)) && !tags.includes('NNS') && !tags.includes('NN')) return false
  const singular =
    tags[0] === 'NN' &&
    !tags.includes('NNS') &&
    !tags.includes('JJ') &&
    !/(?:ing|ion|ity|ment|ness|ship|ance|ence|age|ism|ure)$/.test(lower)
  return !(singular && isVerbForm(next))
}

/** A word that can only be a verb in the past or third person here. */
export const isVerbForm = (word: string): boolean => {
  const [first] = tagsOf(word)
  return first === 'VBD' || first === 'VBZ' || (first === 'VBN' && /ed$/.test(word))
}

/** A word that is mostly a verb, in whatever form. */
export const isVerb = (word: string): boolean => /^(?:VB|MD)/.test(tagsOf(word)[0] ?? '')
