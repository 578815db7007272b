import type { Alias, Gazetteer, Owner } from './gazetteer.js'
import type { NameMatch } from './match.js'
import type { Scene } from './scene.js'
import { Gap, Shape } from './tokens.js'

/** Which instrument a name means, and how that shifts the score. */
export interface Choice {
  id: number
  bonus: number
  /** The text itself names this owner elsewhere, or in the words that follow. */
  confirmed: boolean
  /** The next word goes on as this owner's full name does. */
  fits: boolean
  kind: Owner['kind']
}

/** Chooses among the owners of a name: one confirmed elsewhere, one that the next word fits, or the one that dominates the name. */
export function chooseOwner(g: Gazetteer, scene: Scene, m: NameMatch, confirmed: ReadonlySet<number>): Choice | undefined {
  const { alias } = m
  const split = alias.indexAndCompany ? byIndexWords(g, scene, m) : undefined
  const owners = split ?? alias.owners
  if (confirmed.size) {
    const known = best(owners, (o) => confirmed.has(o.id))
    if (known) return { id: known.id, kind: known.kind, bonus: 4, confirmed: true, fits: false }
  }
  const next = nextNameWord(scene, m)
  if (next !== undefined) {
    const fitting = best(owners, (o) => wordFits(g, m, o, next))
    if (fitting)
      return { id: fitting.id, kind: fitting.kind, bonus: alias.wordClass === 'weak' ? 6 : 4, confirmed: true, fits: true }
  }
  const top = split ? best(split, () => true) : alias.owners[0]
  return top && { id: top.id, kind: top.kind, bonus: !split && alias.contested ? -2 : 0, confirmed: false, fits: false }
}

/** The first fitting owner: aliases keep theirs in order, best first. */
function best(owners: readonly Owner[], fits: (o: Owner) => boolean): Owner | undefined {
  for (const o of owners) if (fits(o)) return o
  return undefined
}

/** The next word, where it could go on with the name. */
function nextNameWord(scene: Scene, m: NameMatch): string | undefined {
  const next = scene.tokens[m.to]
  if (!next || (next.gap !== Gap.space && next.gap !== Gap.joined) || next.shape === Shape.lower || next.bare.length < 4)
    return undefined
  return next.bare
}

/** "Eagle Pharma" fits Eagle Pharmaceuticals: the next word begins or ends like a word the full name goes on with. */
function wordFits(g: Gazetteer, m: NameMatch, o: Owner, next: string): boolean {
  const words = g.wordsOf(o.id)
  const at = words.indexOf(m.alias.first)
  if (at < 0) return false
  for (let i = at + m.alias.length; i < words.length; i++) {
    const w = words[i]!
    if (w.startsWith(next) || w.endsWith(next) || (w.length > 4 && next.length > 4 && next.startsWith(w))) return true
  }
  return false
}

/** "the Dow", "Nasdaq 100", "S&P 500 futures" are indices; "Dow said", "Nasdaq names a risk chief" are companies. Undefined: no such split. */
function byIndexWords(g: Gazetteer, scene: Scene, m: NameMatch): Owner[] | undefined {
  const { owners } = m.alias
  const indices = owners.filter((o) => g.instruments[o.id]!.assetClass === 'index')
  const companies = owners.filter((o) => !indices.includes(o))
  if (m.toWithForm > m.to) return companies
  // "NASDAQ: XYZ" names the market of a symbol, known or not.
  if (scene.text.whole.charCodeAt(scene.tokens[m.to - 1]!.end) === 58) return []
  const previous = scene.tokens[m.from - 1]?.norm ?? ''
  const next = scene.tokens[m.to]?.norm ?? ''
  if (/^(?:on|at|to|via|from)$/.test(previous) && !/^(?:futures|composite|index)$/.test(next)) return []
  if (/^(?:listed|listing|list|ticker|symbol)$/.test(next) || /^(?:listed|listing)$/.test(previous)) return []
  if (
    /^(?:the|heavy|benchmark|chip)$/.test(previous) ||
    /^(?:index|futures|composite|points|jones|average|up|down|\d+)$/.test(next)
  )
    return indices
  if (
    scene.sentenceOf[m.from] !== undefined &&
    /^(?:said|says|names|named|reports|reported|to|ceo|inc|plans|wins|sues|files|buys|agrees|posts|shares|chemical|prices|declares|launches|completes|acquires|appoints|hires|unveils|sells|settles|agrees|signs|partners|offers|proposes)$/.test(
      next,
    )
  )
    return companies
  return indices
}

export type { Alias }
