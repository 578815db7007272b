import type { EventTypeDef } from '../contract.js'
import { WORD_CLASSES } from './classes.js'
import { type StemToken, stemTokens } from './tokens.js'

/** Up to this many words may stand in place of `~`. */
const MAX_GAP = 4

/** One place in a trigger: any of some stems (or, with `=` before them, words as written), any number (`#`), or a gap (`~`). */
type Part = ReadonlySet<string> | 'number' | 'gap'

/** Stands in a part that holds words as written, so that the others need not look for them. */
const EXACT = '='

interface Trigger {
  type: string
  parts: readonly Part[]
  words: number
  /** `^`: only as a title's first words. */
  opensTitle: boolean
  /** `?` at the end: speaks for the type only beside other evidence. */
  weak: boolean
}

interface Rule {
  needs: Set<string> | null
  against: (readonly Part[])[]
}

/** The taxonomy's triggers, found by their first stem. */
export interface CompiledTriggers {
  byFirst: Map<string, Trigger[]>
  /** Those that begin with a word as written. */
  byForm: Map<string, Trigger[]>
  /** Those that begin with a number. */
  byNumber: Trigger[]
  rules: Map<string, Rule>
}

export interface TriggerHit {
  type: string
  /** Where it starts, in UTF-16 units, and which tokens it takes: from `first` up to `end`, without. */
  start: number
  first: number
  end: number
  words: number
  weak: boolean
}

/** Compiles the taxonomy once. A trigger that names an unknown word class fails, with its name. */
export function compileTriggers(taxonomy: readonly EventTypeDef[]): CompiledTriggers {
  const compiled: CompiledTriggers = { byFirst: new Map(), byForm: new Map(), byNumber: [], rules: new Map() }
  for (const def of taxonomy) {
    for (const phrase of def.triggers.flatMap(spellOut)) addTrigger(compiled, def.type, phrase)
    compiled.rules.set(def.type, {
      needs: def.needs ? new Set(def.needs.flatMap((w) => [...alternatives(w)])) : null,
      against: (def.against ?? []).map(partsOf),
    })
  }
  return compiled
}

function addTrigger({ byFirst, byForm, byNumber }: CompiledTriggers, type: string, phrase: string): void {
  const opensTitle = phrase.startsWith('^')
  const weak = phrase.endsWith('?')
  const parts = partsOf(phrase.slice(opensTitle ? 1 : 0, weak ? -1 : undefined))
  const first = parts[0]
  if (first === undefined || first === 'gap') return
  const trigger: Trigger = { type, parts, words: parts.filter((p) => p !== 'gap').length, opensTitle, weak }
  if (first === 'number') byNumber.push(trigger)
  else
    for (const stem of first) {
      if (stem === EXACT) continue
      const index = stem.startsWith('=') ? byForm : byFirst
      const key = stem.startsWith('=') ? stem.slice(1) : stem
      const list = index.get(key)
      if (list) list.push(trigger)
      else index.set(key, [trigger])
    }
}

/** Alternatives of several words (`sell-off|rout`) become triggers of their own, since a place in a trigger holds one word. */
function spellOut(phrase: string): string[] {
  const words = phrase.split(/\s+/)
  const at = words.findIndex((w) => w.includes('|') && w.includes('-'))
  if (at < 0) return [phrase]
  const options = words[at]!.split('|')
  const single = options.filter((o) => !o.includes('-')).join('|')
  const choices = [...options.filter((o) => o.includes('-')), ...(single ? [single] : [])]
  return choices.flatMap((choice) => spellOut(words.with(at, choice).join(' ')))
}

/** `$up` is a class, `a|b` alternatives, `#` a number, `~` a gap, `stocks!` that very form; else a word's stem (a hyphen parts words). */
function partsOf(phrase: string): Part[] {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((w): Part[] => {
      if (w === '~') return ['gap']
      if (w === '#') return ['number']
      if (w.includes('|') || w.startsWith('$') || w.endsWith('!'))
        return [new Set(w.split('|').flatMap((one) => [...alternatives(one)]))]
      return stemTokens(w).map((t) => new Set([t.stem]))
    })
}

function alternatives(word: string): Set<string> {
  if (word.endsWith('!')) return new Set([EXACT, `=${word.slice(0, -1)}`])
  if (!word.startsWith('$')) {
    const tokens = stemTokens(word)
    if (tokens.length > 1) throw new Error(`taxonomy: ${word} is more than one word; write a phrase for it`)
    return new Set(tokens.map((t) => t.stem))
  }
  const members = WORD_CLASSES[word.slice(1)]
  if (members === undefined) throw new Error(`taxonomy: there is no word class ${word}`)
  return new Set(stemTokens(members).map((t) => t.stem))
}

/** Every trigger found in a text, each phrase once. Linear: a token is compared with the few triggers that start with it. */
export function matchTriggers(
  { byFirst, byForm, byNumber, rules }: CompiledTriggers,
  tokens: readonly StemToken[],
): TriggerHit[] {
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
    const { stem, word, start } = tokens[i]!
    for (const trigger of candidates(byFirst.get(stem), byForm.get(word), isNumber(stem) ? byNumber : undefined)) {
      if (seen.has(trigger) || (trigger.opensTitle && i > 0)) continue
      const end = endOf(trigger.parts, tokens, i)
      if (end < 0 || !isAllowed(trigger.type)) continue
      seen.add(trigger)
      hits.push({ type: trigger.type, start, first: i, end, words: trigger.words, weak: trigger.weak })
    }
  }
  return hits
}

function meets(rule: Rule | undefined, present: ReadonlySet<string>, tokens: readonly StemToken[]): boolean {
  if (!rule) return true
  if (rule.needs && ![...rule.needs].some((w) => present.has(w))) return false
  return !rule.against.some(
    (phrase) => phrase.every((part) => mayStand(part, present)) && tokens.some((_, i) => endOf(phrase, tokens, i) >= 0),
  )
}

/** A cheap look before the text is searched: forms and numbers always may. */
function mayStand(part: Part, present: ReadonlySet<string>): boolean {
  if (part === 'gap' || part === 'number') return true
  for (const stem of part) if (stem.startsWith('=') || present.has(stem)) return true
  return false
}

/** The token after a phrase that begins at `at`, or -1. */
function endOf(parts: readonly Part[], tokens: readonly StemToken[], at: number): number {
  let i = at
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!
    if (part !== 'gap') {
      if (!fits(part, tokens[i++])) return -1
      continue
    }
    const next = parts[++p]
    if (next === undefined || next === 'gap') return i
    let gap = 0
    while (gap <= MAX_GAP && !fits(next, tokens[i + gap])) gap++
    if (gap > MAX_GAP) return -1
    i += gap + 1
  }
  return i
}

const fits = (part: Exclude<Part, 'gap'>, token: StemToken | undefined): boolean =>
  token !== undefined &&
  (part === 'number' ? isNumber(token.stem) : part.has(token.stem) || (part.has(EXACT) && part.has(`=${token.word}`)))

const NONE: readonly Trigger[] = []
/** Most tokens begin no trigger and few begin triggers of two sorts: nothing is copied for those. */
function candidates(a: Triggers, b: Triggers, c: Triggers): readonly Trigger[] {
  const first = a ?? b ?? c
  if (first === undefined) return NONE
  const others = Number(a !== undefined) + Number(b !== undefined) + Number(c !== undefined)
  return others === 1 ? first : [...(a ?? NONE), ...(b ?? NONE), ...(c ?? NONE)]
}
type Triggers = readonly Trigger[] | undefined
const isNumber = (stem: string): boolean => stem.charCodeAt(0) >= 48 && stem.charCodeAt(0) <= 57
