import type { EventTag } from '../../model/index.js'

/** Talk about markets (tips, transcripts, retellings, adverts): no event of its own. */
export const isCommentary = (tag: Pick<EventTag, 'type'>): boolean => tag.type.startsWith('commentary.')
/** What no market speaks in: entertainment, sport, crime, gadgets. */
export const isOffDesk = (tag: Pick<EventTag, 'type'>): boolean => tag.type.startsWith('off-desk.')
/** An event in the proper sense. */
export const isEvent = (tag: Pick<EventTag, 'type'>): boolean => !isCommentary(tag) && !isOffDesk(tag)
