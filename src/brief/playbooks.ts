import type { EventTag } from '../model/index.js'

/** What a line of a playbook may hang on: facts that {@link gatherFacts} finds true. A leading `!` asks for the opposite. */
export const CONDITIONS = [
  'fund',
  'fund-tracked',
  'fund-slipped',
  'sold-at-close',
  'bought-at-close',
  'sector-storm',
  'broad-move',
  'rotation',
  'fell',
  'rose',
  'abnormal',
  'noise',
  'gap',
  'intraday',
  'vix-rose',
  'vix-fell',
  'margin-debt',
  'priced',
  'unpriced',
  'crypto',
  'conflict',
  'one-origin',
  'several-origins',
  'no-origin',
  'copies',
  'commentary',
  'issuer',
  'dates',
  'follow-up',
] as const
export type Condition = (typeof CONDITIONS)[number]

/** What a line may name. A line with a slot that this story cannot fill is left out. */
export const SLOTS = [
  'publisher',
  'second',
  'instrument',
  'fund',
  'multiple',
  'fundMove',
  'index',
  'indexMove',
  'market',
  'marketMove',
  'volatility',
  'day',
  'rebalance',
  'per',
  'marginDebt',
  'marginMonth',
  'date',
  'expiry',
  'fomc',
  'unpriced',
] as const
export type Slot = (typeof SLOTS)[number]

/** One editors' sentence; of several wordings a story keeps one. */
export interface PlaybookLine {
  text: readonly string[]
  /** All of these must hold. */
  when: readonly string[]
}

/** The parts of a playbook, each a list of lines in order of weight. */
export const PLAYBOOK_PARTS = ['standfirst', 'technical', 'context', 'watch', 'bottomLine', 'keyPoints'] as const
export type PlaybookPart = (typeof PLAYBOOK_PARTS)[number]

/** Editors' text for one kind of event. One YAML file in `config/playbooks`. */
export type Playbook = {
  id: string
  name: string
  /** Event types it is for, dotted; the longest that fits decides. */
  eventTypes: readonly string[]
  /** Where no event type has a playbook: asset classes of the leading instrument that it is for. */
  assetClasses: readonly string[]
  /** Among types found about as surely, the one whose playbook has more precedence leads. 0-10. */
  precedence: number
} & Readonly<Record<PlaybookPart, readonly PlaybookLine[]>>

/** Types at least this sure, as a share of the surest, are candidates to lead. */
const ABOUT_AS_SURE = 0.9

/** The playbook of a story: by its event types, or else by its leading instrument's asset class; null where none fits. */
export function choosePlaybook(
  playbooks: readonly Playbook[],
  eventTypes: readonly EventTag[],
  assetClass: string | undefined,
): Playbook | null {
  const surest = Math.max(0, ...eventTypes.map((t) => t.confidence))
  let best: { playbook: Playbook; confidence: number } | null = null
  for (const { type, confidence } of eventTypes) {
    const playbook = confidence >= surest * ABOUT_AS_SURE ? playbookFor(playbooks, type) : null
    if (!playbook) continue
    const ahead = best && (best.playbook.precedence - playbook.precedence || best.confidence - confidence)
    if (ahead === null || ahead < 0) best = { playbook, confidence }
  }
  return best?.playbook ?? playbooks.find((p) => assetClass !== undefined && p.assetClasses.includes(assetClass)) ?? null
}

/** The playbook with the longest prefix of this type. */
function playbookFor(playbooks: readonly Playbook[], type: string): Playbook | null {
  let best: { playbook: Playbook; length: number } | null = null
  for (const playbook of playbooks)
    for (const prefix of playbook.eventTypes) {
      const fits = type === prefix || type.startsWith(`${prefix}.`)
      if (fits && prefix.length > (best?.length ?? 0)) best = { playbook, length: prefix.length }
    }
  return best?.playbook ?? null
}

const SLOT = /\{([A-Za-z]+)\}/g

/** The slots that a text names. */
export const slotsIn = (text: string): string[] => [...text.matchAll(SLOT)].map((m) => m[1]!)

/** The text with its slots filled, its first letter a capital; null where one is not known. */
export function fillSlots(text: string, slots: Partial<Record<Slot, string>>): string | null {
  let whole = true
  const filled = text.replace(SLOT, (_, name: Slot) => {
    const value = slots[name]
    if (value === undefined) whole = false
    return value ?? ''
  })
  return whole ? filled.charAt(0).toUpperCase() + filled.slice(1) : null
}

/** True where all of a line's conditions hold. */
export const holds = (when: readonly string[], facts: ReadonlySet<string>): boolean =>
  when.every((c) => (c.startsWith('!') ? !facts.has(c.slice(1)) : facts.has(c)))
