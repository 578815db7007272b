import { MAX_QUOTE_WORDS, MAX_QUOTES_PER_SOURCE } from './evidence.js'

/** Hands out quotations within the limits: at most 25 words each, two a source over the whole brief. */
export class QuoteBudget {
  private readonly used = new Map<string, number>()

  /** The quotation in curly quotes with the length of its verbatim part, or null where the source's share is spent. */
  take(sourceId: string, text: string): { quoted: string; length: number } | null {
    const spent = this.used.get(sourceId) ?? 0
    if (spent >= MAX_QUOTES_PER_SOURCE) return null
    this.used.set(sourceId, spent + 1)
    const verbatim = firstWords(text.replace(/[“”"]/g, '').trim(), MAX_QUOTE_WORDS)
    return { quoted: `“${verbatim}”`, length: verbatim.length }
  }
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
