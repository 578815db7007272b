import type { EventTypeDef } from '../contract.js'
import { type StemToken, stemTokens } from './tokens.js'

/** Up to this many words may stand in place of `~`. */
const MAX_GAP = 4

interface Trigger {
  type: string
  /** Stems in order; null is a gap. */
  parts: (string | null)[]
  words: number
}

interface Rule {
  needs: Set<string> | null
  against: string[][]
}

/** The taxonomy's triggers, found by their first stem. */
export interface CompiledTriggers {
  byFirst: Map<string, Trigger[]>
  rules: Map<string, Rule>
}

export interface TriggerHit {
  type: string
  start: number
  words: number
}

/** Compiles the taxonomy once. */
export function compileTriggers(taxonomy: readonly EventTypeDef[]): CompiledTriggers {
  const byFirst = new Map<string, Trigger[]>()
  const rules = new Map<string, Rule>()
  for (const def of taxonomy) {
    for (const phrase of def.triggers) {
      const parts = phrase.split(/\s+/).flatMap((w) => (w === '~' ? [null] : stemTokens(w).map((t) => t.stem)))
      const first = parts[0]
      if (first == null) continue
      const list = byFirst.get(first) ?? []
      list.push({ type: def.type, parts, words: parts.filter((p) => p !== null).length })
      byFirst.set(first, list)
    }
    rules.set(def.type, {
      needs: def.needs ? new Set(def.needs.flatMap((w) => stemTokens(w).map((t) => t.stem))) : null,
      against: (def.against ?? []).map((w) => stemTokens(w).map((t) => t.stem)),
    })
  }
  return { byFirst, rules }
}

/** Every trigger found in a text, each phrase once. Linear: a token is compared with the few triggers that start with it. */
export function matchTriggers({ byFirst, rules }: CompiledTriggers, tokens: readonly StemToken[]): TriggerHit[] {
  const present = new Set(tokens.map((t) => t.stem))
  const allowed = new Map<string, boolean>()
  const isAllowed = (type: string): boolean => {
    let ok = allowed.get(type)
    if (ok === undefined) allowed.set(type, (ok = meets(rules.get(type), present, tokens)))
    return ok
  }
  const seen = new Set<Trigger>()
  const hits: TriggerHit[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (const trigger of byFirst.get(tokens[i]!.stem) ?? []) {
      if (seen.has(trigger) || !matchesAt(trigger.parts, tokens, i) || !isAllowed(trigger.type)) continue
      seen.add(trigger)
      hits.push({ type: trigger.type, start: tokens[i]!.start, words: trigger.words })
    }
  }
  return hits
}

function meets(rule: Rule | undefined, present: ReadonlySet<string>, tokens: readonly StemToken[]): boolean {
  if (!rule) return true
  if (rule.needs && ![...rule.needs].some((w) => present.has(w))) return false
  return !rule.against.some(
    (phrase) => phrase.every((w) => present.has(w)) && tokens.some((_, i) => matchesAt(phrase, tokens, i)),
  )
}

function matchesAt(parts: readonly (string | null)[], tokens: readonly StemToken[], at: number): boolean {
  let i = at
  for (let p = 0; p < parts.length; p++) {
    if (parts[p] !== null) {
      if (tokens[i++]?.stem !== parts[p]) return false
      continue
    }
    const next = parts[++p]
    let gap = 0
    while (gap <= MAX_GAP && tokens[i + gap]?.stem !== next) gap++
    if (gap > MAX_GAP) return false
    i += gap + 1
  }
  return true
}
