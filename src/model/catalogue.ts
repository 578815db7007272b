/** Data or reading that a practitioner may go on with. */
export interface CatalogueItem {
  title: string
  kind: 'data' | 'paper' | 'standard'
  difficulty: 'easy' | 'medium' | 'hard'
  /** https; the publisher's own page or a DOI. */
  link: string
  /** One thing to try with it. */
  practice: string
  by?: string
  year?: number
}

/** Entries for some kinds of event. One YAML file in `config/catalogue`. */
export interface CatalogueTopic {
  id: string
  name: string
  /** Event types or their beginnings, dotted. None: fits any story, after the particular ones. */
  eventTypes: string[]
  items: CatalogueItem[]
}
