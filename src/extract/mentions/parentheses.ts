import type { Found } from './found.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameMatch } from './match.js'
import type { Scene } from './scene.js'
import { isUsualAcronym, type TickerMatch } from './tickers.js'
import { Shape } from './tokens.js'

const SCORE = { 'exchange-tag': 10, ric: 8, cashtag: 8, parenthesised: 0 } as const

/** Written symbols as findings. A bare `(XYZ)` counts only after the company's name, or after a name that it does not abbreviate. */
export function acceptTickers(g: Gazetteer, scene: Scene, names: readonly NameMatch[], tickers: readonly TickerMatch[]): Found[] {
  const found: Found[] = []
  for (const t of tickers) {
    if (t.id === undefined) continue
    const score = t.rule === 'parenthesised' ? parenthesisScore(g, scene, names, { ...t, id: t.id }) : SCORE[t.rule]
    if (score > 0) found.push({ id: t.id, start: t.start, end: t.end, score, rule: t.rule, market: false })
  }
  return found
}

function parenthesisScore(g: Gazetteer, scene: Scene, names: readonly NameMatch[], t: TickerMatch & { id: number }): number {
  const { tokens } = scene
  const at = lowerBound(scene, t.start)
  const name = lastBefore(names, at)
  if (name && at - name.toWithForm <= 2) {
    if (name.alias.owners.some((o) => o.id === t.id || g.instruments[t.id]!.twins?.includes(g.instruments[o.id]!.symbol)))
      return 9
  }
  const words = []
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    if (tokens[i]!.end < t.start - 90) break
    words.unshift(tokens[i]!)
  }
  const last = words.at(-1)
  if (!last) return 0
  const fullWords = g.wordsOf(t.id)
  if (words.slice(-5).some((w) => w.shape !== Shape.lower && w.bare.length > 3 && fullWords.includes(w.bare))) return 8
  if (isUsualAcronym(t.symbol) || last.shape === Shape.lower || last.shape === Shape.digits) return 0
  // "European Central Bank (ECB)": an abbreviation of what stands before is not a ticker.
  const initials = words.map((w) => w.norm[0]).join('')
  const significant = words
    .filter((w) => !/^(?:of|the|and|for|&|in)$/.test(w.norm))
    .map((w) => w.norm[0])
    .join('')
  const key = t.symbol.toLowerCase()
  if (initials.endsWith(key) || significant.endsWith(key)) return 0
  return key.length >= 3 && words.slice(-2).every((w) => w.shape !== Shape.lower) ? 2.2 : 0
}

/** First token at or after an offset. */
export function lowerBound(scene: Scene, offset: number): number {
  let low = 0
  let high = scene.tokens.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (scene.tokens[mid]!.start < offset) low = mid + 1
    else high = mid
  }
  return low
}

function lastBefore(names: readonly NameMatch[], token: number): NameMatch | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (names[mid]!.from < token) low = mid + 1
    else high = mid
  }
  return names[low - 1]
}
