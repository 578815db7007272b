import type { Scene } from './scene.js'
import { Shape, type Token } from './tokens.js'

/** Points for and against a name being the instrument's, and what was seen. */
export interface Evidence {
  score: number
  /** Subject of a market verb or owner of a market noun. */
  market: boolean
  /** Anything that only goes with a company: market words, legal form, "chipmaker" before it. */
  support: boolean
  /** Stands where only a person, a place or a longer unknown name would. */
  vetoed: boolean
}

/** From this size (US dollars) on, a bare name is more likely the company than anything else of that name. */
export const LARGE = 2e10
/** Sites that are companies too, and mostly named as places to post. */
export const PLATFORMS = new Set([
  'facebook',
  'twitter',
  'instagram',
  'youtube',
  'linkedin',
  'whatsapp',
  'tiktok',
  'weibo',
  'reddit',
  'snapchat',
  'google',
  'spotify',
])

/** How the sentence around a name uses capitals. */
export type Casing = Scene['casing'][number]

/** Written like a name: with a capital, or in capitals of more than one letter. */
export const isName = (t: Token): boolean =>
  t.shape === Shape.capital || t.shape === Shape.mixed || (t.shape === Shape.upper && t.end - t.start > 1)
