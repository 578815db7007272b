import { createHash } from 'node:crypto'

/** Hex SHA-256 of the parts, joined by a separator that cannot occur in them by accident. */
export function sha256(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u001f')).digest('hex')
}

/** A short stable id: `prefix_` and the first 16 hex digits (64 bits) of the hash of the parts. */
export const stableId = (prefix: string, ...parts: readonly string[]): string => `${prefix}_${sha256(...parts).slice(0, 16)}`

/** The article's key: its own normalised URL decides (DESIGN, "Article identity"). */
export const articleId = (normalisedUrl: string): string => stableId('art', normalisedUrl)

/** The story's id: a hash of the key of the article it was founded on (DESIGN, "Story identity"). */
export const storyIdOf = (founderArticleId: string): string => stableId('sto', founderArticleId)
