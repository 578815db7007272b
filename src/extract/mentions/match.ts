import { type Alias, type Gazetteer, mayStandInLowerCase, startHash } from './gazetteer.js'
import { LEGAL_WORDS } from './names.js'
import type { Scene } from './scene.js'
import { Gap, Shape, type Token } from './tokens.js'

/** A name of the gazetteer at a place in the text: tokens `from`..`to` (exclusive). */
export interface NameMatch {
  alias: Alias
  from: number
  to: number
  /** Legal form words that follow ("Inc", "& Co"): the end with them. */
  toWithForm: number
  /** The gazetteer has longer names that begin like this and go on with the text's next word, but none fits to its end. */
  cut: boolean
  /** Ends in a possessive, which the span leaves out. */
  possessive: boolean
}

const MAX_WORDS = 12
const LINKS = new Set(['of', 'the', '&', 'and', 'for', 'in', 'on', 'at', 'to', 'de', 'la', 'del', 'da', 'do', 'von', 'van', 's'])

/** Longest matches of gazetteer names, left to right; shorter names inside a longer one are not reported. */
export function findNames(g: Gazetteer, scene: Scene): NameMatch[] {
  const { tokens } = scene
  const found: NameMatch[] = []
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!
    const filter = t.shape === Shape.lower ? g.starts.lower : g.starts.capital
    if (!filter[startHash(t.norm)] && !(t.possessive && filter[startHash(t.bare)])) {
      i++
      continue
    }
    const m = longestAt(g, scene, i)
    if (m) {
      found.push(m)
      i = m.to
    } else i++
  }
  return found
}

function longestAt(g: Gazetteer, scene: Scene, from: number): NameMatch | undefined {
  const { tokens } = scene
  let best: { alias: Alias; to: number; possessive: boolean } | undefined
  let reached = from
  let prefix = ''
  for (let i = from; i < tokens.length && i - from < MAX_WORDS; i++) {
    const t: Token = tokens[i]!
    if (i > from && !continues(scene, i)) break
    const key = prefix + (t.norm === 'and' ? '&' : t.norm)
    const entry = g.names.get(key)
    const ending = t.possessive ? g.names.get(prefix + t.bare) : undefined
    if (ending && casedAsName(scene, from, i, ending)) best = { alias: ending, to: i + 1, possessive: true }
    if (entry && (!t.possessive || entry.apostrophe) && casedAsName(scene, from, i, entry))
      best = { alias: entry, to: i + 1, possessive: false }
    if (entry === undefined) break
    if (t.shape !== Shape.lower) reached = i + 1
    if (entry !== null && !entry.more) break
    prefix = `${key} `
  }
  if (!best) return undefined
  return { ...best, cut: reached > best.to, from, toWithForm: best.possessive ? best.to : legalForm(scene, best.to) }
}

/** Whether a name may run on over the gap before token `i`. */
function continues(scene: Scene, i: number): boolean {
  const { gap } = scene.tokens[i]!
  if (gap === Gap.space || gap === Gap.joined) return true
  if (gap === Gap.comma) return LEGAL_WORDS.has(scene.tokens[i]!.norm)
  // "St. Joe", "Dr. Reddy's", "Warner Bros. Discovery", "Amazon .com"
  const previous = scene.tokens[i - 1]!
  if (gap === Gap.stop && previous.end - previous.start > previous.norm.length) return true
  return gap === Gap.stop && /^(?:st|dr|mr|bros|co|inc|u|no|jr|ft|mt|corp|[a-z])$/.test(previous.norm)
}

/** Names are written with capitals, unless they are known in lower case ("bitcoin", "nVent") or the whole sentence has none. */
function casedAsName(scene: Scene, from: number, last: number, alias: Alias): boolean {
  if (alias.anyCase) return true
  let capitals = 0
  for (let i = from; i <= last; i++) {
    const t = scene.tokens[i]!
    if (t.shape === Shape.lower && !LINKS.has(t.norm) && !(t.norm.charCodeAt(0) < 58) && !(alias.looseTail && i > from)) {
      const ending = i === last && t.norm.length <= 3 && t.gap === Gap.joined
      if (!ending && !(alias.length === 1 && mayStandInLowerCase(alias))) return false
    } else if (t.shape !== Shape.lower) capitals++
  }
  return capitals > 0 || (alias.wordClass === 'distinct' && !alias.nameLike)
}

/** The end after legal form words that follow a name. */
function legalForm(scene: Scene, to: number): number {
  const { tokens } = scene
  let end = to
  for (let i = to; i < tokens.length && i < to + 4; i++) {
    const t = tokens[i]!
    if (t.gap !== Gap.space && t.gap !== Gap.comma && t.gap !== Gap.joined && !(t.gap === Gap.stop && i > to)) break
    if (LEGAL_WORDS.has(t.bare) && t.shape !== Shape.lower) end = i + 1
    else if (t.norm === 'holdings' && t.shape !== Shape.lower) end = i + 1
    else if (!/^(?:&|and|holding|group)$/.test(t.norm)) break
  }
  return end
}
