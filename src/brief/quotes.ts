import type { Brief } from '../model/index.js'
import { MAX_QUOTE_WORDS, MAX_QUOTES_PER_SOURCE } from './evidence.js'

/** A quotation ready to stand in a sentence, and how much of the source it is, from where it begins. */
export interface Quotation {
  quoted: string
  length: number
}

/** Hands out quotations within the limits: at most 25 words each, two a source over the whole brief, none where rights forbid. */
export class QuoteBudget {
  /** What was quoted, by source. */
  private readonly spoken = new Map<string, string[]>()

  constructor(private readonly mayQuote: (sourceId: string) => boolean = () => true) {}

  /**
   * What is left of the limits beside a brief's own quotations: a page or an answer that shows the brief may show only so much
   * more. A quotation counts for each source that its sentence rests on; `sourceOf` gives an article's source.
   */
  static beside(
    brief: Pick<Brief, 'sections'> | null,
    sourceOf: (articleId: string) => string | undefined,
    mayQuote: (sourceId: string) => boolean,
  ): QuoteBudget {
    const budget = new QuoteBudget(mayQuote)
    for (const sentence of brief?.sections.flatMap((s) => s.sentences) ?? []) {
      const sources = new Set(sentence.provenance.map((p) => p.articleId && sourceOf(p.articleId)))
      const quotes = quotationsIn(sentence.text).filter((q) => q.split(/\s+/).length >= FEWEST)
      for (const quote of quotes) for (const id of sources) if (id) budget.add(id, quote)
    }
    return budget
  }

  /** Whether the source's rights allow to show its words. */
  allows(sourceId: string): boolean {
    return this.mayQuote(sourceId)
  }

  /** True while the source has a quotation left. */
  has(sourceId: string): boolean {
    return this.mayQuote(sourceId) && (this.spoken.get(sourceId)?.length ?? 0) < MAX_QUOTES_PER_SOURCE
  }

  /** The quotation in curly quotes, or null where the source's share is spent, the words were quoted before, or a part of `text` cannot stand alone. */
  take(sourceId: string, text: string): Quotation | null {
    const verbatim = this.has(sourceId) ? quotable(text) : null
    if (verbatim === null || this.known(verbatim) !== null) return null
    this.add(sourceId, verbatim)
    return { quoted: `“${verbatim}”`, length: verbatim.length }
  }

  /** What may be shown of a source's words, without quotation marks: words that stand in a quotation already cost nothing. */
  show(sourceId: string, text: string): string | null {
    return this.again(sourceId, text) ?? this.take(sourceId, text.replace(EDGES, ''))?.quoted.slice(1, -1) ?? null
  }

  /** The same, only where the words stand in a quotation already. */
  again(sourceId: string, text: string): string | null {
    const bare = text.replace(EDGES, '')
    if (bare === '' || !this.mayQuote(sourceId)) return null
    const known = this.known(bare)
    return known?.includes(bare) ? bare : known
  }

  private add(sourceId: string, quote: string): void {
    const list = this.spoken.get(sourceId)
    if (!list) this.spoken.set(sourceId, [quote])
    else if (!list.includes(quote)) list.push(quote)
  }

  private known(words: string): string | null {
    for (const list of this.spoken.values()) for (const s of list) if (s.includes(words) || words.includes(s)) return s
    return null
  }
}

const EDGES = /^["'“”‘’«»\s]{1,4}|["'“”‘’«»,.;\s]{1,4}$/g

/** The words between quotation marks in a sentence, without a stop at their end. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/“([^“”]{1,2000})”|"([^"]{1,2000})"/g)].map((m) => (m[1] ?? m[2])!.replace(/[.,;:\s]{1,5}$/, ''))

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
/** "positions in leveraged | and inverse products": what follows such a word and is joined to another is one thing with it. */
const OPENS_PHRASE = /^(?:in|of|for|to|by|on|from|with|at|the|an?|its|their|his|her|our|every|no)$/i

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

/** "..., and the index | which holds both": a clause of so few words that has just begun is not cut off in its subject. */
const MOST_HANGING = 6
const BEGINS = /^(?:and|but|while|so|yet)$/i

const isClauseEnd = (last: string, next: string): boolean => STOP.test(last) || (CLAUSE.test(next) && !LEANS_ON.test(last))
const isJoint = (last: string, next: string): boolean => /,$/.test(last) || JOINT.test(next)

/** The longest number of words to keep at such a joint; 0 where there is none. */
function lastCut(words: readonly RegExpExecArray[], fits: (last: string, next: string) => boolean): number {
  for (let kept = MAX_QUOTE_WORDS; kept >= FEWEST_CUT; kept--) {
    const [last, next, after] = [words[kept - 1]![0], words[kept]![0], words[kept + 1]?.[0] ?? '']
    // "between $10 billion and $160 billion" is one thing
    const figureFollows = /^[$€£¥\d]/.test(after) || /^[$€£¥\d]/.test(next)
    const isRange = words.slice(Math.max(0, kept - 4), kept).some((w) => w[0] === 'between')
    const isHalf = JOINT.test(next) && !/[,;:]$/.test(last) && OPENS_PHRASE.test(words[kept - 2]![0])
    const hangs = words
      .slice(Math.max(1, kept - MOST_HANGING), kept)
      .some((w, i, all) => i < all.length - 1 && /,$/.test(w[0]) && BEGINS.test(all[i + 1]![0]))
    if (!figureFollows && !isRange && !isHalf && !hangs && fits(last, next)) return kept
  }
  return 0
}
