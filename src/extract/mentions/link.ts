import type { Mention } from '../../model/index.js'
import type { PreparedText } from '../contract.js'
import { countDescriptions } from './anaphora.js'
import { weigh } from './context.js'
import type { Found } from './found.js'
import type { Alias, Gazetteer } from './gazetteer.js'
import { isPartOfLonger } from './longer.js'
import { findNames, type NameMatch } from './match.js'
import { chooseOwner } from './owners.js'
import { acceptTickers } from './parentheses.js'
import { salienceOf } from './salience.js'
import { buildScene, type Scene } from './scene.js'
import { findSymbols } from './symbols.js'
import { findTickers, type TickerMatch } from './tickers.js'
import { PLACES } from './vocabulary.js'

interface Scored {
  m: NameMatch
  id: number
  /** What its own words and place speak for it; `base` leaves that out for words that mean nothing alone. */
  raw: number
  base: number
  /** With what the rest of the text adds. */
  score: number
  kind: string
  market: boolean
  support: boolean
  vetoed: boolean
  /** One part of a longer name that is not the company's. */
  partOfLonger: boolean
}

/** Points needed to believe a name; see `confidenceOf` for what they mean. */
const ACCEPT = 2
/** A name this sure confirms its instrument for weaker ones in the same text. */
const SURE = 3.6
const MAX_MENTIONS = 200

/** Finds the instruments of a text: one mention each, in order of their first place. Time is linear in the text. */
export function linkInstruments(g: Gazetteer, text: PreparedText): Mention[] {
  const scene = buildScene(text)
  const day = text.doc.publishedAt === undefined ? undefined : text.doc.publishedAt.slice(0, 10)
  const marked = findTickers(g, text.whole, day)
  const names = outside(scene, findNames(g, scene), marked)
  const tickers = acceptTickers(g, scene, names, marked)
  const confirmed = new Set(tickers.filter((t) => t.score >= SURE).map((t) => t.id))
  const scored = weighAll(g, scene, names, confirmed)
  const others = namesOfOthers(scored)
  for (const s of scored) if (s.score >= SURE && !s.vetoed && !isDoubtful(s, others)) confirmed.add(s.id)
  confirmMore(g, scene, scored, confirmed, others)
  supportNeighbours(scene, scored)
  const found: Found[] = [...tickers]
  for (const s of scored) if (!s.vetoed && s.score >= ACCEPT) found.push(toFound(scene, s))
  const taken = [...found, ...marked.filter((t) => t.id === undefined)]
  for (const symbol of findSymbols(g, scene, taken, confirmed, day)) found.push(symbol)
  return toMentions(g, scene, found)
}

/** Names that do not lie inside a written symbol's mark: the "NASDAQ" of "NASDAQ: NVDA" is no mention of Nasdaq. */
function outside(scene: Scene, names: NameMatch[], marked: readonly TickerMatch[]): NameMatch[] {
  const marks = marked.filter((t) => t.rule === 'exchange-tag').sort((a, b) => a.from - b.from)
  let k = 0
  return names.filter((m) => {
    const { start } = scene.tokens[m.from]!
    while (k < marks.length && marks[k]!.end <= start) k++
    if (scene.text.whole.charCodeAt(start - 1) === 36) return false
    return k >= marks.length || start < marks[k]!.from
  })
}

function weighAll(g: Gazetteer, scene: Scene, names: readonly NameMatch[], confirmed: ReadonlySet<number>): Scored[] {
  const out: Scored[] = []
  for (const [at, m] of names.entries()) {
    const choice = chooseOwner(g, scene, m, confirmed)
    if (!choice || isPlace(m, choice.kind)) continue
    const evidence = weigh(scene, m)
    const { market, support } = evidence
    const partOfLonger = isPartOfLonger(g, scene, names, at, choice)
    // A next word that goes on as the full name does makes up for what speaks against a bare word.
    const score = choice.fits ? Math.max(evidence.score, -2) : evidence.score
    // Ordinary words that are only part of a name mean nothing by themselves.
    const base = m.alias.wordClass === 'weak' && !choice.confirmed && m.toWithForm === m.to ? Math.min(score, 0) : score
    out.push({
      m,
      id: choice.id,
      raw: score,
      base,
      score: base + choice.bonus,
      kind: choice.kind,
      market,
      support,
      vetoed: evidence.vetoed || partOfLonger,
      partOfLonger,
    })
  }
  return out
}

/** "Taiwan's TSMC", "Boston's banks": a place that owns something is the place, whatever company begins with its name. */
const isPlace = (m: NameMatch, kind: string): boolean =>
  m.possessive && m.alias.length === 1 && (kind === 'short' || kind === 'head') && PLACES.has(m.alias.key)

/** Names that somewhere in the text are clearly a person's, a place's (single words) or a longer name: elsewhere in it they most likely are too. */
const namesOfOthers = (scored: readonly Scored[]): Set<Alias> =>
  new Set(scored.filter((s) => s.partOfLonger || (s.vetoed && s.m.alias.length === 1)).map((s) => s.m.alias))

const isDoubtful = (s: Scored, others: ReadonlySet<Alias>): boolean => others.has(s.m.alias) && s.m.toWithForm === s.m.to

/** With what the first look made sure of, weak and contested names of the same instruments can be read. */
function confirmMore(
  g: Gazetteer,
  scene: Scene,
  scored: Scored[],
  confirmed: ReadonlySet<number>,
  others: ReadonlySet<Alias>,
): void {
  for (const s of scored) {
    const doubtful = isDoubtful(s, others)
    if (!doubtful && s.score >= SURE && !s.vetoed && !s.m.alias.contested) continue
    const choice = chooseOwner(g, scene, s.m, confirmed)
    if (!choice) continue
    s.id = choice.id
    s.kind = choice.kind
    s.score = (choice.confirmed ? s.raw : s.base) + choice.bonus
    if (doubtful && !s.market) s.score -= 4
  }
}

/** "Apple, Amazon and Target": a name in a list with sure ones is more likely one itself. */
function supportNeighbours(scene: Scene, scored: Scored[]): void {
  for (let i = 0; i < scored.length; i++) {
    const s = scored[i]!
    if (s.score >= ACCEPT || s.score < -1 || s.m.alias.wordClass === 'weak') continue
    const near = [scored[i - 1], scored[i + 1]].some((o, k) => {
      if (!o || o.score < SURE || o.vetoed) return false
      const [a, b] = k === 0 ? [o.m.toWithForm, s.m.from] : [s.m.toWithForm, o.m.from]
      return (
        b - a <= 1 &&
        (b === a ? scene.tokens[b]!.start - scene.tokens[a - 1]!.end <= 2 : /^(?:and|or|&)$/.test(scene.tokens[a]!.norm))
      )
    })
    if (near) s.score += 2
  }
}

function toFound(scene: Scene, s: Scored): Found {
  const { tokens } = scene
  const last = tokens[s.m.toWithForm - 1]!
  const rule =
    s.m.toWithForm > s.m.to ? 'name-with-form' : s.kind === 'full' ? 'full-name' : s.kind === 'alias' ? 'alias' : 'short-name'
  return {
    id: s.id,
    start: tokens[s.m.from]!.start,
    end: last.possessive ? last.end - 2 : last.end,
    score: s.score,
    rule,
    market: s.market,
  }
}

/** Points to a probability-like number: 2 points 0.6, 4 points 0.84, 7 points 0.96. */
const confidenceOf = (score: number): number =>
  Math.round(Math.min(0.99, 1 - 0.4 * Math.exp(-(score - ACCEPT) / 2.2)) * 100) / 100

function toMentions(g: Gazetteer, scene: Scene, found: Found[]): Mention[] {
  const { text } = scene
  found.sort((a, b) => a.start - b.start || b.score - a.score)
  const byId = new Map<number, Found[]>()
  for (const f of found) {
    const list = byId.get(f.id)
    if (list) list.push(f)
    else if (byId.size < MAX_MENTIONS) byId.set(f.id, [f])
  }
  const described = countDescriptions(g, scene, found)
  let all = 0
  for (const [id, list] of byId) all += list.length + (described.get(id) ?? 0)
  const mentions: Mention[] = []
  for (const [id, list] of byId) {
    const instrument = g.instruments[id]!
    const { start, end, rule } = list[0]!
    const count = list.length + (described.get(id) ?? 0)
    const presence = { start, inTitle: start < text.titleEnd, count, market: list.some((f) => f.market) }
    mentions.push({
      symbol: instrument.symbol,
      name: instrument.name,
      assetClass: instrument.assetClass,
      start,
      end,
      text: text.whole.slice(start, end),
      salience: salienceOf(presence, text.whole.length, text.titleEnd, all),
      confidence: confidenceOf(list.reduce((most, f) => Math.max(most, f.score), Number.NEGATIVE_INFINITY)),
      rule,
    })
  }
  return mentions
}
