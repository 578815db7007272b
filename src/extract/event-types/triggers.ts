import type { EventTypeDef, PreparedText } from '../contract.js'
import { WordTable } from '../word-table.js'
import { WORD_CLASSES } from './classes.js'
import { eachWord, type Piece, piecesOf, stemsOf } from './tokens.js'

/** Up to this many words may stand in place of `~`. */
const MAX_GAP = 4

/** One place in a trigger: any of some stems (or, with `=` before them, words as written), any number (`#`), or a gap (`~`). */
type Part = Words | 'number' | 'gap'
/** One word or any of several, by number. */
type Words = number | ReadonlySet<number>

/** The words that triggers know, as numbers from 1: comparing these is what makes reading fast. A form that must be exact is kept with `=`. */
type Vocabulary = Map<string, number>

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
  needs: ReadonlySet<number> | null
  against: (readonly Part[])[]
}

/** The taxonomy's triggers, found by their first stem. */
export interface CompiledTriggers {
  byFirst: (Trigger[] | undefined)[]
  /** Those that begin with a number. */
  byNumber: Trigger[]
  rules: Map<string, Rule>
  words: Vocabulary
  /** What a written word is to these triggers. */
  known: WordTable<readonly KnownPiece[]>
}

/** A word with its numbers in the vocabulary: by stem, and as written where a trigger asks for that form; 0 where no trigger knows it. */
interface KnownPiece extends Piece {
  stemNumber: number
  formNumber: number
  isNumber: boolean
}

/** Words kept with their numbers. */
const MAX_KEPT = 30_000

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
  const words: Vocabulary = new Map()
  const compiled: CompiledTriggers = {
    byFirst: [],
    byNumber: [],
    rules: new Map(),
    words,
    known: new WordTable((raw) => piecesOf(raw).map((piece) => numberedPiece(words, piece)), MAX_KEPT),
  }
  for (const def of taxonomy) {
    for (const phrase of def.triggers.flatMap(spellOut)) addTrigger(compiled, def.type, phrase)
    compiled.rules.set(def.type, {
      needs: def.needs ? numbered(compiled.words, new Set(def.needs.flatMap((w) => [...alternatives(w)]))) : null,
      against: (def.against ?? []).map((phrase) => partsOf(phrase, compiled.words)),
    })
  }
  return compiled
}

const numberedPiece = (words: Vocabulary, { word, stem }: Piece): KnownPiece => ({
  word,
  stem,
  stemNumber: words.get(stem) ?? 0,
  formNumber: words.get(`=${word}`) ?? 0,
  isNumber: stem.charCodeAt(0) >= 48 && stem.charCodeAt(0) <= 57,
})

function addTrigger({ byFirst, byNumber, words }: CompiledTriggers, type: string, phrase: string): void {
  const opensTitle = phrase.startsWith('^')
  const weak = phrase.endsWith('?')
  const parts = partsOf(phrase.slice(opensTitle ? 1 : 0, weak ? -1 : undefined), words)
  const first = parts[0]
  if (first === undefined || first === 'gap') return
  const trigger: Trigger = { type, parts, words: parts.filter((p) => p !== 'gap').length, opensTitle, weak }
  if (first === 'number') byNumber.push(trigger)
  else
    for (const word of typeof first === 'number' ? [first] : first) {
      const list = byFirst[word]
      if (list) list.push(trigger)
      else byFirst[word] = [trigger]
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
function partsOf(phrase: string, words: Vocabulary): Part[] {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((w): Part[] => {
      if (w === '~') return ['gap']
      if (w === '#') return ['number']
      if (w.includes('|') || w.startsWith('$') || w.endsWith('!'))
        return [simplest(numbered(words, new Set(w.split('|').flatMap((one) => [...alternatives(one)]))))]
      return stemsOf(w).map((stem) => simplest(numbered(words, new Set([stem]))))
    })
}

/** Most places hold one word: comparing a number is faster than asking a set. */
const simplest = (numbers: ReadonlySet<number>): Words => (numbers.size === 1 ? [...numbers][0]! : numbers)

/** The numbers of words, given to new ones. */
function numbered(words: Vocabulary, wanted: ReadonlySet<string>): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const word of wanted) {
    let n = words.get(word)
    if (n === undefined) words.set(word, (n = words.size + 1))
    numbers.add(n)
  }
  return numbers
}

/** Stems of a word class, `up` or another of classes.ts. */
export const stemsOfClass = (name: string): ReadonlySet<string> => alternatives(`$${name}`)

function alternatives(word: string): ReadonlySet<string> {
  if (word.endsWith('!')) return new Set([`=${word.slice(0, -1)}`])
  if (!word.startsWith('$')) {
    const stems = stemsOf(word)
    if (stems.length > 1) throw new Error(`taxonomy: ${word} is more than one word; write a phrase for it`)
    return new Set(stems)
  }
  const known = classes.get(word)
  if (known) return known
  const members = WORD_CLASSES[word.slice(1)]
  if (members === undefined) throw new Error(`taxonomy: there is no word class ${word}`)
  const stems = new Set(stemsOf(members))
  classes.set(word, stems)
  return stems
}

/** Word classes with their stems, worked out once. */
const classes = new Map<string, ReadonlySet<string>>()

/** A text's words for these triggers: what each is, where it starts (UTF-16 units), and as numbers, which are faster to compare. */
export interface TriggerText {
  count: number
  pieces: readonly KnownPiece[]
  starts: readonly number[]
  stems: Int32Array
  forms: Int32Array
  /** Where each known word stands; made when first asked for. */
  places: Map<number, number[]> | null
}

/** Reads the words of a text, up to `maxChars`. */
export function readTriggerText(
  { known }: CompiledTriggers,
  { whole, codes }: Pick<PreparedText, 'whole' | 'codes'>,
  maxChars: number,
): TriggerText {
  const pieces: KnownPiece[] = []
  const starts: number[] = []
  const [part, partCodes] = whole.length > maxChars ? [whole.slice(0, maxChars), codes.subarray(0, maxChars)] : [whole, codes]
  eachWord(part, partCodes, (start, end) => {
    for (const piece of known.get(part, partCodes, start, end)) {
      pieces.push(piece)
      starts.push(start)
    }
  })
  const count = pieces.length
  const stems = new Int32Array(count)
  const forms = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    stems[i] = pieces[i]!.stemNumber
    forms[i] = pieces[i]!.formNumber
  }
  return { count, pieces, starts, stems, forms, places: null }
}

/** Where a known word stands, from the first on. */
function placesOf(text: TriggerText, wanted: number): readonly number[] | undefined {
  if (!text.places) {
    const places = new Map<number, number[]>()
    const place = (n: number, i: number): void => {
      const at = places.get(n)
      if (at) at.push(i)
      else places.set(n, [i])
    }
    for (let i = 0; i < text.count; i++) {
      if (text.stems[i] !== 0) place(text.stems[i]!, i)
      if (text.forms[i] !== 0) place(text.forms[i]!, i)
    }
    text.places = places
  }
  return text.places.get(wanted)
}

/** Every trigger found in a text, each phrase once. Linear: a token is compared with the few triggers that start with it. */
export function matchTriggers({ byFirst, byNumber, rules }: CompiledTriggers, text: TriggerText): TriggerHit[] {
  const allowed = new Map<string, boolean>()
  const isAllowed = (type: string): boolean => {
    let ok = allowed.get(type)
    if (ok === undefined) allowed.set(type, (ok = meets(rules.get(type), text)))
    return ok
  }
  const seen = new Set<Trigger>()
  const hits: TriggerHit[] = []
  const tryAll = (triggers: readonly Trigger[] | undefined, i: number): void => {
    if (triggers === undefined) return
    for (const trigger of triggers) {
      if (trigger.opensTitle && i > 0) continue
      const end = endOf(trigger.parts, text, i)
      if (end < 0 || seen.has(trigger) || !isAllowed(trigger.type)) continue
      seen.add(trigger)
      hits.push({ type: trigger.type, start: text.starts[i]!, first: i, end, words: trigger.words, weak: trigger.weak })
    }
  }
  for (let i = 0; i < text.count; i++) {
    if (text.stems[i] !== 0) tryAll(byFirst[text.stems[i]!], i)
    if (text.forms[i] !== 0) tryAll(byFirst[text.forms[i]!], i)
    if (text.pieces[i]!.isNumber) tryAll(byNumber, i)
  }
  return hits
}

function meets(rule: Rule | undefined, text: TriggerText): boolean {
  if (!rule) return true
  if (rule.needs && !some(rule.needs, (n) => placesOf(text, n) !== undefined)) return false
  return !rule.against.some((phrase) => stands(phrase, text))
}

/** Whether a phrase stands anywhere: looked for only where its first word does. */
function stands(phrase: readonly Part[], text: TriggerText): boolean {
  const first = phrase[0]
  if (first === undefined) return text.count > 0
  if (typeof first === 'number') return placesOf(text, first)?.some((i) => endOf(phrase, text, i) >= 0) ?? false
  if (typeof first !== 'string') return some(first, (n) => placesOf(text, n)?.some((i) => endOf(phrase, text, i) >= 0) ?? false)
  for (let i = 0; i < text.count; i++) if (endOf(phrase, text, i) >= 0) return true
  return false
}

function some<T>(set: ReadonlySet<T>, test: (item: T) => boolean): boolean {
  for (const item of set) if (test(item)) return true
  return false
}

/** The token after a phrase that begins at `at`, or -1. */
function endOf(parts: readonly Part[], text: TriggerText, at: number): number {
  let i = at
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!
    if (part !== 'gap') {
      if (!fits(part, text, i++)) return -1
      continue
    }
    const next = parts[++p]
    if (next === undefined || next === 'gap') return i
    let gap = 0
    while (gap <= MAX_GAP && !fits(next, text, i + gap)) gap++
    if (gap > MAX_GAP) return -1
    i += gap + 1
  }
  return i
}

function fits(part: Exclude<Part, 'gap'>, { count, pieces, stems, forms }: TriggerText, i: number): boolean {
  if (i >= count) return false
  if (part === 'number') return pieces[i]!.isNumber
  if (typeof part === 'number') return stems[i] === part || forms[i] === part
  return (stems[i] !== 0 && part.has(stems[i]!)) || (forms[i] !== 0 && part.has(forms[i]!))
}
