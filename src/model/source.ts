/** A: original reporting or the issuer/regulator itself; B: republisher or aggregator; C: commentary or social. A prior, no verdict. */
export type Tier = 'A' | 'B' | 'C'

export type Publishes = 'news' | 'documents'

/** What may be done with a source's text, and for how long it is kept. */
export interface Rights {
  /** Licence or terms in a few words, with where they were read. */
  licence: string
  /** Whole text may be kept this many days; spans, figures and hashes outlive it. */
  keepTextDays: number
  /** Title, short quotations and a link may be shown to others. */
  mayShowQuotes: boolean
  /** Title, quotations and link may also go out in posts. Default: yes. */
  mayRedistribute?: boolean
  /** The day from which this record holds. */
  since?: string
}

/** One publication's feed, sitemap or page set. One YAML file in `config/sources`. */
export interface Source {
  id: string
  /** The publication's name as readers know it. */
  name: string
  /** The publisher behind several sources: republication inside a family is never confirmation. */
  family: string
  tier: Tier
  kind: 'feed' | 'sitemap' | 'page'
  /**
   * What it publishes. `documents`: its own acts and figures, as a regulator, exchange, issuer or statistics office does: who
   * tells of one reports first-hand from a paper that anybody can read. Default `news`: who tells of a report carries it.
   */
  publishes?: Publishes
  url: string
  homepage: string
  /** IANA zone used for dates that carry none. */
  timeZone: string
  language: string
  /** How often it is worth asking, in minutes, at the most and at the least. */
  cadenceMinutes: { fastest: number; slowest: number }
  /** Items' pages are fetched (`page`), or the feed's own text is all that is used (`feed-only`). */
  body: 'page' | 'feed-only'
  rights: Rights
  /** Off by default where its terms ask for an agreement first. */
  enabled: boolean
  /** Site rules for reading its pages: CSS selectors, tried before the general reader. */
  rules?: SiteRules
  /** Spoken names by which other texts credit this publication ("Bloomberg", "Bloomberg News"). */
  creditNames: string[]
  notes?: string
}

/** What is particular about a site's pages. Selectors are CSS. */
export interface SiteRules {
  body?: string
  remove?: string[]
  byline?: string
  published?: string
  /** Marks that say a page is a teaser. */
  paywall?: string
  /** A line that credits the origin of a republished text. */
  credit?: string
}
