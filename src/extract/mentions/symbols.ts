import type { Found } from './found.js'
import { type Gazetteer, holderOf } from './gazetteer.js'
import { commonness } from './lexicon.js'
import { CALENDAR } from './names.js'
import type { Scene } from './scene.js'
import { isUsualAcronym } from './tickers.js'
import { Gap, Shape } from './tokens.js'
import { COMPANY_NOUNS, FUND_WORDS, LEAD_NOUNS, MOVE_VERBS } from './vocabulary.js'

const ACCEPT = 2

/** Bare symbols in capitals ("NVDA calls", "SOXL slid"): believed by their context, or when the text confirms the instrument elsewhere. */
export function findSymbols(
  g: Gazetteer,
  scene: Scene,
  found: readonly { start: number; end: number }[],
  confirmed: ReadonlySet<number>,
  day: string | undefined,
): Found[] {
  const { tokens } = scene
  const taken = [...found].sort((a, b) => a.start - b.start)
  const out: Found[] = []
  let k = 0
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    const length = t.end - t.start - (t.possessive ? 2 : 0)
    if (
      t.shape !== Shape.upper ||
      length > 5 ||
      CALENDAR.has(t.bare) ||
      t.gap === Gap.joined ||
      tokens[i + 1]?.gap === Gap.joined
    )
      continue
    if (scene.casing[scene.sentenceOf[i]!] === 'upper' || /[$@#]/.test(scene.text.whole[t.start - 1] ?? '')) continue
    while (k < taken.length && taken[k]!.end <= t.start) k++
    if (k < taken.length && taken[k]!.start < t.end) continue
    const id = holderOf(g, t.bare, day)
    if (id === undefined) continue
    const { score, market } = weighSymbol(g, scene, i, id, confirmed.has(id))
    if (score >= ACCEPT) out.push({ id, start: t.start, end: t.start + length, score, rule: 'symbol', market })
  }
  return out
}

function weighSymbol(g: Gazetteer, scene: Scene, i: number, id: number, confirmed: boolean): { score: number; market: boolean } {
  const { tokens } = scene
  const t = tokens[i]!
  const length = t.bare.length
  const { assetClass } = g.instruments[id]!
  const fund = assetClass === 'etf' || assetClass === 'leveraged-etf'
  let score = length >= 4 ? 0.8 : length === 3 ? -0.5 : length === 2 ? -1.8 : -4
  score += Math.max(-1.5, Math.min(2, 0.8 * Math.log10((fund ? 2e9 : g.size[id]!) / 2e9)))
  if (assetClass === 'leveraged-etf' && length >= 4) score += 1.3
  if (isUsualAcronym(t.bare)) score -= 4
  score -= commonness(t.bare) * 1.2
  if (confirmed) score += length === 1 ? 4 : 5
  const next = tokens[i + 1]
  const previous = tokens[i - 1]
  let market = false
  const tail = scene.text.whole.slice(t.end, t.end + 6)
  if (/^\s?[+\-–−]\d/.test(tail)) market = true
  if (
    next &&
    next.gap === Gap.space &&
    // "GS Acquisition Holdings" is a name of its own.
    (next.shape !== Shape.capital || scene.casing[scene.sentenceOf[i]!] !== 'normal') &&
    (MOVE_VERBS.has(next.bare) || COMPANY_NOUNS.has(next.bare) || (fund && FUND_WORDS.has(next.bare)))
  )
    market = true
  if (market) score += 2.2
  if (
    previous &&
    t.gap === Gap.space &&
    (LEAD_NOUNS.has(previous.bare) || /^(?:ticker|symbol|shares|calls|puts|etf|etfs|funds?|long|short)$/.test(previous.bare))
  )
    score += 1.5
  return { score, market }
}
