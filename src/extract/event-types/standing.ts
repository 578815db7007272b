import type { EventTag } from '../../model/index.js'

/** Talk about markets (tips, transcripts, retellings, adverts): no event of its own. */
export const isCommentary = (tag: Pick<EventTag, 'type'>): boolean => tag.type.startsWith('commentary.')
/** What no market speaks in: entertainment, sport, crime, gadgets. */
export const isOffDesk = (tag: Pick<EventTag, 'type'>): boolean => tag.type.startsWith('off-desk.')
/** A fall of the market, and a session of either way, that others of the story call a sell-off is that sell-off. */
export const MILDER: Readonly<Record<string, string>> = {
  'market-structure.flows.decline': 'market-structure.flows.sell-off',
  'market-structure.flows.session': 'market-structure.flows.sell-off',
}

/** An event in the proper sense. */
export const isEvent = (tag: Pick<EventTag, 'type'>): boolean => !isCommentary(tag) && !isOffDesk(tag)
