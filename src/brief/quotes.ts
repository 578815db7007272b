import { MAX_QUOTE_WORDS, MAX_QUOTES_PER_SOURCE } from './evidence.js'

/** A quotation ready to stand in a sentence, and how much of the source it is, from where it begins. */
export interface Quotation {
  quoted: string
  length: number
}

/** Hands out quotations within the limits: at most 25 words each, two a source over the whole brief, none where rights forbid. */
export class QuoteBudget {
  private readonly used = new Map<string, number>()
  private readonly spoken: string[] = []

  constructor(private readonly mayQuote: (sourceId: string) => boolean = () => true) {}

  /** True while the source has a quotation left. */
  has(sourceId: string): boolean {
    return this.mayQuote(sourceId) && (this.used.get(sourceId) ?? 0) < MAX_QUOTES_PER_SOURCE
  }

  /** The quotation in curly quotes, or null where the source's share is spent, the words were quoted before, or a part of `text` cannot stand alone. */
  take(sourceId: string, text: string): Quotation | null {
    const verbatim = this.has(sourceId) ? quotable(text) : null
    if (verbatim === null || this.spoken.some((s) => s.includes(verbatim) || verbatim.includes(s))) return null
    this.spoken.push(verbatim)
    this.used.set(sourceId, (this.used.get(sourceId) ?? 0) + 1)
    return { quoted: `“${verbatim}”`, length: verbatim.length }
  }
}

/** Fewer words than this are no statement. */
const FEWEST = 4
/** A cut leaves at least this many words. */
const FEWEST_CUT = 8
/** Where a statement may be cut, the best joints first: at a clause of its own, at a mark with a joining word, at a joining word. */
const CLAUSE = /^(?:after|as|but|which|who|because|while|when|according|though|although|since|where)$/i
/** "shortly after noon", "so long as": the joining word belongs to what stands before it. */
const LEANS_ON =
  /^(?:shortly|soon|long|such|as|just|well|even|only|right|so|much|far|day|week|month|year|years|days|for|of|in|on|to|by|from|with|than)$/i
const STOP = /[;:]$|^(?:--|[–—])$/
const JOINT = /^(?:and|with|or)$/i

/**
 * The part of a statement that may be quoted: whole where it has at most 25 words, or else up to a joint before that. Null for
 * what has quotation marks inside or no joint to cut at.
 */
export function quotable(text: string): string | null {
  const trimmed = text.trim().replace(/[.,;:\s]{1,5}$/, '')
  if (/["“”]/.test(trimmed)) return null
  const words = [...trimmed.matchAll(/\S+/g)]
  if (words.length < FEWEST) return null
  if (words.length <= MAX_QUOTE_WORDS) return trimmed
  const cut = [isClauseEnd, isJoint].map((fits) => lastCut(words, fits)).find((at) => at > 0)
  if (!cut) return null
  const last = words[cut - 1]!
  return trimmed
    .slice(0, last.index + last[0].length)
    .replace(/[,;:–—-]{1,5}$/, '')
    .trimEnd()
}

const isClauseEnd = (last: string, next: string): boolean => STOP.test(last) || (CLAUSE.test(next) && !LEANS_ON.test(last))
const isJoint = (last: string, next: string): boolean => /,$/.test(last) || JOINT.test(next)

/** The longest number of words to keep at such a joint; 0 where there is none. */
function lastCut(words: readonly RegExpExecArray[], fits: (last: string, next: string) => boolean): number {
  for (let kept = MAX_QUOTE_WORDS; kept >= FEWEST_CUT; kept--) {
    const [last, next, after] = [words[kept - 1]![0], words[kept]![0], words[kept + 1]?.[0] ?? '']
    // "between $10 billion and $160 billion" is one thing
    const figureFollows = /^[$€£¥\d]/.test(after) || /^[$€£¥\d]/.test(next)
    const isRange = words.slice(Math.max(0, kept - 4), kept).some((w) => w[0] === 'between')
    if (!figureFollows && !isRange && fits(last, next)) return kept
  }
  return 0
}

/** The first `limit` words of a text, exactly as they stand, without trailing punctuation that a cut would leave dangling. */
export function firstWords(text: string, limit: number): string {
  const words = text.matchAll(/\S+/g)
  let end = 0
  let n = 0
  for (const w of words) {
    if (n++ === limit) return text.slice(0, end).replace(/[,;:–—-]{1,20}$/, '')
    end = w.index + w[0].length
  }
  return text
}
