import { keywords, wordKey } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'
import { type Aligned, type Library, type ReadSentence, sentencesWith } from './library.js'

/** How alike for a "not" that only one of them has. */
const NEGATION_SHARE = 0.7

const MODAL = /^(?:will|would|can|could|must|should|shall|does|did|do)$/

/** "will pay" or "will not pay": modal and verb, and whether it is denied. */
function modals({ tokens }: ReadSentence): { key: string; denied: boolean; token: Token }[] {
  return tokens.flatMap((token, i) => {
    if (!MODAL.test(token.lower)) return []
    const denied = isNot(tokens, i + 1)
    const verb = tokens[denied ? i + 2 : i + 1]
    return verb?.kind === 'word' && keywords(verb.lower).size > 0
      ? [{ key: `${token.lower} ${wordKey(verb.lower)}`, denied, token: verb }]
      : []
  })
}

/** "X will pay" where the sources only have "will not pay", or the other way round. */
export function modalTurned(sentence: ReadSentence, library: Library): { token: Token; source: ReadSentence } | null {
  for (const own of modals(sentence)) {
    let opposite: ReadSentence | null = null
    let same = false
    for (const source of sentencesWith([own.key.split(' ')[1]!], library))
      for (const other of modals(source))
        if (other.key === own.key) {
          if (other.denied === own.denied) same = true
          else opposite ??= source
        }
    if (opposite && !same) return { token: own.token, source: opposite }
  }
  return null
}

const MAYBE = /^(?:may|might|could)$/
const SURE = /^(?:will|shall)$/

/** Verbs right after one of these words, by their keys. */
const verbsAfter = ({ tokens }: ReadSentence, modal: RegExp): Map<string, Token> =>
  new Map(
    tokens.flatMap((token, i) =>
      // "May" is a month
      i > 0 && modal.test(token.text) && tokens[i + 1]?.kind === 'word' ? [[wordKey(tokens[i + 1]!.lower), token] as const] : [],
    ),
  )

/** "will pay" where the sources have that it may, and none that it does. */
export function hedgeDropped(
  sentence: ReadSentence,
  near: readonly Aligned[],
  library: Library,
): { token: Token; source: ReadSentence } | null {
  for (const [verb, token] of verbsAfter(sentence, SURE)) {
    const source = near.find((a) => a.share >= HEDGED_SHARE && verbsAfter(a.sentence, MAYBE).has(verb))?.sentence
    if (!source) continue
    const plain = sentencesWith([verb], library).some((s) => !verbsAfter(s, MAYBE).has(verb))
    if (!plain) return { token, source }
  }
  return null
}
/** How alike for a "may" that became a "will". */
const HEDGED_SHARE = 0.5

/** A denial that the source has not, or has not that the brief has; null where a sentence as near agrees. */
export function turnedAgainst(sentence: ReadSentence, near: readonly Aligned[]): { token: Token; source: ReadSentence } | null {
  const best = near[0]
  // What has yet to be done of something is its rest
  if (sentence.figures.length > 0 && sentence.tokens.some((t) => t.lower === 'yet')) return null
  if (!best || best.share < NEGATION_SHARE) return null
  let found: { token: Token; source: ReadSentence } | null = null
  for (const { sentence: source, share } of near) {
    if (share < best.share - 0.01) continue
    const token = negationTurned(sentence, source)
    if (!token) return null
    found ??= { token, source }
  }
  return found
}

const NOT = /^(?:not|no|never|cannot|without|neither|nor|none|nobody|nothing|nowhere)$/
/** With these as its subject a clause denies all that it says: "nobody in this story reports it first-hand". */
const NO_ONE = /^(?:nobody|none|nothing|neither)$/
/** "no more than", "not only": limits and turns of phrase, no denials. */
const LIMIT = /^(?:all|every|everyone|more|less|fewer|later|sooner|earlier|only|least|worse|better|longer|wonder|doubt)$/
/** "need not pay" and "do not need to pay": words that pass a denial on. */
const HELPS =
  /^(?:see|sees|saw|seen|think|thinks|believe|believes|need|needs|needed|plan|plans|intend|intends|expect|expects|want|wants|going|likely|able|seem|seems|appear|appears)$/
const isNot = (all: readonly Token[], i: number): boolean =>
  // "has yet to discuss"
  (all[i]!.lower === 'yet' && all[i + 1]?.lower === 'to') ||
  // "rather than fleeing"
  (all[i]!.lower === 'than' && all[i - 1]?.lower === 'rather') ||
  (NOT.test(all[i]!.lower) && !LIMIT.test(all[i + 1]?.lower ?? '')) ||
  (all[i]!.lower === 't' && /^['’]$/.test(all[i - 1]?.text ?? ''))

const PREVENT =
  /^(?:bar|bars|barred|ban|bans|banned|block|blocks|blocked|prevent|prevents|prevented|prohibit|prohibits|prohibited|stop|stops|stopped|keep|keeps|kept|exclude|excludes|excluded|refrain|refrains|refrained)$/
const REFUSE = /^(?:refuse|refuses|refused|decline|declines|declined|fail|fails|failed|unable|forbid|forbids|forbade|forbidden)$/
/** How many words may stand between "barred" and its "from". */
const BETWEEN = 14

/** "barred two directors from leaving", "refused to pay": a verb that says that something is not done. */
function prevents(all: readonly Token[], i: number): boolean {
  const next = all[i + 1]?.lower ?? ''
  if (all[i]!.lower === 'from' && next.endsWith('ing'))
    return all.slice(Math.max(0, i - BETWEEN), i).some((t) => PREVENT.test(t.lower))
  return all[i]!.lower === 'to' && REFUSE.test(all[i - 1]?.lower ?? '')
}

/** Content words that a sentence denies (the next one after a "not") and those that it says without one. */
function saidAndDenied(sentence: ReadSentence): { said: Map<string, Token>; denied: Map<string, Token> } {
  const said = new Map<string, Token>()
  const denied = new Map<string, Token>()
  let isDenied = false
  let byNoOne = false
  sentence.tokens.forEach((token, i, all) => {
    if (token.kind !== 'word') {
      if (/^[,;:.]$/.test(token.text)) isDenied = byNoOne = false
    } else if (isNot(all, i) || prevents(all, i)) {
      isDenied = true
      byNoOne ||= NO_ONE.test(token.lower)
    } else if (HELPS.test(token.lower) || sentence.dates.some((d) => d.start <= token.start && token.end <= d.end)) return
    else if (token.lower.length > 2 && keywords(token.lower).size > 0) {
      const into = isDenied ? denied : said
      into.set(wordKey(token.lower), token)
      // "no passwords or funds": the denial goes on over "or"
      isDenied = isDenied && (byNoOne || /^(?:or|nor|and)$/.test(all[i + 1]?.lower ?? ''))
    }
  })
  return { said, denied }
}

/** "If it makes no offer", "without an offer": what would be so is neither said nor denied. */
const isConditional = ({ tokens }: ReadSentence): boolean =>
  /^(?:if|unless|without|should)$/.test(tokens[0]?.lower ?? '') || tokens.some((t) => /^(?:if|unless)$/.test(t.lower))

/** Verbs that deny what they are about: "rejected a request for a delay" is no delay. */
const UNDOES = new Set(
  'reject refuse reverse scrap cancel cancelled drop abandon exempt withdraw withdrew deny denied dismiss block avoid shelve halt lack decline postpone avert'
    .split(' ')
    .map(wordKey),
)
/** With more words than this in common, sentences say the same with one word changed. */
const FEW_WORDS = 3

/** How much of a source's clause the brief must tell for its "not" to be about the same. */
const COVERED = 0.5

/** Share of the content words of a token's clause that are among these. */
function coverage({ tokens }: ReadSentence, token: Token, told: ReadonlySet<string>): number {
  const at = tokens.indexOf(token)
  const isBound = (t: Token) => /^[,;:]$/.test(t.text)
  let from = at
  let to = at
  while (from > 0 && !isBound(tokens[from - 1]!)) from--
  while (to < tokens.length - 1 && !isBound(tokens[to + 1]!)) to++
  const words = tokens.slice(from, to + 1).filter((t) => t.kind === 'word' && t.lower.length > 2 && keywords(t.lower).size > 0)
  return words.length === 0 ? 0 : words.filter((t) => told.has(wordKey(t.lower))).length / words.length
}

/** A word of the brief that it says and the source denies, or the other way round. */
function negationTurned(brief: ReadSentence, source: ReadSentence): Token | null {
  if (isConditional(brief)) return null
  const [a, b] = [saidAndDenied(brief), saidAndDenied(source)]
  // A denial that both have, of one thing or another, is the same denial
  if ([...a.denied.keys()].some((word) => b.denied.has(word))) return null
  const isTold = (token: Token | undefined) => token !== undefined && coverage(source, token, brief.words) >= COVERED
  const undone = /\b(?:put|call(?:ed)?) off\b/.test(source.text) || [...b.said.keys()].some((word) => UNDOES.has(word))
  for (const [word, token] of a.denied)
    if (
      b.said.has(word) &&
      !b.denied.has(word) &&
      (!undone || UNDOES.has(word) || a.said.size > FEW_WORDS) &&
      isTold(b.said.get(word))
    )
      return token
  for (const [word, token] of a.said)
    if (b.denied.has(word) && !b.said.has(word) && !a.denied.has(word) && isTold(b.denied.get(word))) return token
  return null
}
