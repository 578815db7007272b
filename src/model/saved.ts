import type { Instant } from './time.js'

/** A search somebody wants to come back to, kept on the desk under a name. It may tell a channel of what fits it. */
export interface SavedSearch {
  /** `sav_` and hex digits of owner and name: saving under the same name again replaces it. */
  id: string
  /** At most 60 characters. */
  name: string
  /** The query text, as typed into the search box. */
  q: string
  /** Audience id: whose importance `score:` means. */
  audience: string
  sort: 'importance' | 'relevance' | 'time' | 'novelty' | 'reaction'
  /** The signed-in person's id; null for searches of the desk itself, which every reader sees. */
  owner: string | null
  createdAt: Instant
  /** Stories that fit it go to a channel. */
  alert?: SavedAlert
}

/** Who is told of what fits a saved search, from when on, and whether at once or in the channel's daily digest. */
export interface SavedAlert {
  channelId: string
  mode: 'immediate' | 'digest'
  since: Instant
}
