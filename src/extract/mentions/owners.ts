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
  kind: Owner['kind']
}

const RANK = { alias: 3, full: 3, short: 2, head: 1 } as const
/** One company is meant without more when it is this many times the size of the next of that name. */
const DOMINANCE = 4

/** Chooses among the owners of a name: one confirmed elsewhere, one that the next word fits, or the one that dominates the name. */
export function chooseOwner(g: Gazetteer, scene: Scene, m: NameMatch, confirmed: ReadonlySet<number>): Choice | undefined {
  const owners = byIndexWords(g, scene, m) ?? m.alias.owners
  const known = largest(
    g,
    owners.filter((o) => confirmed.has(o.id)),
  )
  if (known) return { ...known, bonus: 4, confirmed: true }
  const fitting = largest(
    g,
    owners.filter((o) => nextWordFits(g, scene, m, o)),
  )
  if (fitting) return { ...fitting, bonus: m.alias.wordClass === 'weak' ? 6 : 4, confirmed: true }
  const best = largest(g, owners)
  if (!best) return undefined
  const rivals = owners.filter((o) => o.id !== best.id && RANK[o.kind] >= RANK[best.kind] && !sameCompany(g, o.id, best.id))
  const rival = largest(g, rivals)
  const contested = rival !== undefined && g.size[best.id]! < DOMINANCE * g.size[rival.id]! && !g.instruments[rival.id]!.delisted
  return { ...best, bonus: contested ? -2 : 0, confirmed: false }
}

function largest(g: Gazetteer, owners: readonly Owner[]): Owner | undefined {
  let best: Owner | undefined
  const value = (o: Owner) => RANK[o.kind] * 1e15 + (g.instruments[o.id]!.delisted ? 0 : 1e14) + Math.min(9e13, g.size[o.id]!)
  for (const o of owners) if (!best || value(o) > value(best)) best = o
  return best
}

function sameCompany(g: Gazetteer, a: number, b: number): boolean {
  return g.instruments[a]!.twins?.includes(g.instruments[b]!.symbol) === true || g.instruments[a]!.name === g.instruments[b]!.name
}

/** "Eagle Pharma" fits Eagle Pharmaceuticals: the next word begins like the word the full name goes on with. */
function nextWordFits(g: Gazetteer, scene: Scene, m: NameMatch, o: Owner): boolean {
  const next = scene.tokens[m.to]
  if (!next || (next.gap !== Gap.space && next.gap !== Gap.joined) || next.shape === Shape.lower || next.bare.length < 4)
    return false
  const words = g.fullWords[o.id]!
  const at = words.indexOf(m.alias.key.split(' ')[0]!)
  const following = words[at + m.alias.length]
  if (at < 0 || !following) return false
  return words
    .slice(at + m.alias.length)
    .some(
      (w) =>
        w.startsWith(next.bare) || (next.bare.length > 4 && next.bare.startsWith(w) && w.length > 4) || w.endsWith(next.bare),
    )
}

/** "the Dow", "Nasdaq 100", "S&P 500 futures" are indices; "Dow said", "Nasdaq names a risk chief" are companies. Undefined: no such split. */
function byIndexWords(g: Gazetteer, scene: Scene, m: NameMatch): Owner[] | undefined {
  const { owners } = m.alias
  const indices = owners.filter((o) => g.instruments[o.id]!.assetClass === 'index')
  if (!indices.length || indices.length === owners.length) return undefined
  const companies = owners.filter((o) => !indices.includes(o))
  if (m.toWithForm > m.to) return companies
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
    /^(?:said|says|names|named|reports|reported|to|ceo|inc|plans|wins|sues|files|buys|agrees|posts|shares|chemical)$/.test(next)
  )
    return companies
  return indices
}

export type { Alias }
