import type { CatalogueItem, CatalogueTopic } from '../../model/index.js'

export interface PracticeItem extends CatalogueItem {
  topic: string
}

const MOST = 6
/** Of one topic at most so many, so that a broad one leaves room. */
const MOST_EACH = 4

/** Entries for a story's kinds of event: topics by how much of the dotted type they name, the topic for any story last. Pure. */
export function practiceFor(topics: readonly CatalogueTopic[], types: readonly string[]): PracticeItem[] {
  const ranked = topics
    .map((topic) => ({ topic, fit: topic.eventTypes.length ? fitOf(topic, types) : 0 }))
    .filter(({ topic, fit }) => fit > 0 || topic.eventTypes.length === 0)
    .sort((a, b) => b.fit - a.fit || (a.topic.id < b.topic.id ? -1 : 1))
  const items = ranked.flatMap(({ topic }) => topic.items.slice(0, MOST_EACH).map((item) => ({ ...item, topic: topic.name })))
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(item.link) && seen.add(item.link)).slice(0, MOST)
}

/** How many dotted levels of one of the types the topic names; the first types count before the later ones. */
function fitOf(topic: CatalogueTopic, types: readonly string[]): number {
  const fits = types.map((type, i) => {
    const named = topic.eventTypes.filter((one) => type === one || type.startsWith(`${one}.`))
    return Math.max(0, ...named.map((one) => one.split('.').length)) - (named.length ? i / 100 : 0)
  })
  return Math.max(0, ...fits)
}
