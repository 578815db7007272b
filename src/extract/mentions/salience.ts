/** What is known of one instrument's place in a text. */
export interface Presence {
  /** Characters before the first mention. */
  start: number
  inTitle: boolean
  /** Mentions, repeated and by description ("the chipmaker") alike. */
  count: number
  /** Subject of a market verb, or owner of a market noun, at least once. */
  market: boolean
}

const W = { title: 0.4, position: 0.2, frequency: 0.25, market: 0.15 } as const

/** 0-1: how much the text is about the instrument. Title, how early, how often among all mentions, and market verbs weigh in. */
export function salienceOf(p: Presence, textLength: number, titleEnd: number, allMentions: number): number {
  const room = Math.max(1, Math.min(textLength, 3000))
  const position = p.inTitle ? 1 : Math.max(0, 1 - Math.max(0, p.start - titleEnd) / room)
  const share = allMentions > 0 ? p.count / allMentions : 0
  const frequency = Math.min(1, 0.6 * share + 0.4 * Math.min(1, (p.count - 1) / 4))
  // Without a title the first words stand in for it.
  const title = titleEnd > 0 ? (p.inTitle ? 1 : 0) : p.start < 60 ? 0.8 : p.start < 160 ? 0.4 : 0
  const value = W.title * title + W.position * position + W.frequency * frequency + W.market * (p.market ? 1 : 0)
  return Math.round(Math.min(1, value) * 1000) / 1000
}
