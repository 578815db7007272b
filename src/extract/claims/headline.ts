import type { Claim } from '../../model/index.js'
import type { Outlet } from '../contract.js'
import type { Token } from '../figures/lexer.js'
import type { OutletIndex } from './outlets.js'

const UNNAMED = /^(?:sources?|insiders|report|reports)$/
/** A headline longer than this is a sentence. */
const MAX_TOKENS = 60

/** "Acme to cut jobs: Bloomberg", "Acme nears deal - sources", "Sources: Acme nears deal". Null where a headline has no such tag. */
export function headlineClaim(whole: string, t: readonly Token[], index: OutletIndex, own: Outlet | undefined): Claim | null {
  if (t.length < 4 || t.length > MAX_TOKENS) return null
  return tagAtEnd(whole, t, index, own) ?? tagAtStart(whole, t, index)
}

function tagAtEnd(whole: string, t: readonly Token[], index: OutletIndex, own: Outlet | undefined): Claim | null {
  for (let k = t.length - 2; k >= Math.max(3, t.length - 7); k--) {
    const mark = t[k]!
    const spaced = /^[-–—]$/.test(mark.text) && mark.start > t[k - 1]!.end && t[k + 1]!.start > mark.end
    if (!(mark.text === ':' || spaced)) continue
    const outlet = index.at(t, k + 1)
    if (outlet && tagEnds(t, outlet.to)) {
      // a site's own name at the end of its titles is no credit
      if (own && (outlet.outlet === own || outlet.outlet.family === own.family)) return null
      return claim(whole, t[0]!.start, t[k - 1]!.end, whole.slice(t[k + 1]!.start, t[outlet.to - 1]!.end), outlet.outlet.name)
    }
    if (k === t.length - 2 && UNNAMED.test(t[k + 1]!.lower)) {
      const unnamed = /^(?:source|sources|insiders)$/.test(t[k + 1]!.lower)
      return unnamed
        ? claim(whole, t[0]!.start, t[k - 1]!.end, t[k + 1]!.text, undefined)
        : { ...claim(whole, t[0]!.start, t[k - 1]!.end, t[k + 1]!.text, undefined), relayed: true, basis: 'relayed' }
    }
    return null
  }
  return null
}

/** After the outlet comes nothing, or "report", "reports", "says". */
const tagEnds = (t: readonly Token[], to: number) =>
  to === t.length || (to === t.length - 1 && /^(?:report|reports|says|reporting)$/.test(t[to]!.lower))

function tagAtStart(whole: string, t: readonly Token[], index: OutletIndex): Claim | null {
  const outlet = index.at(t, 0)
  const to = outlet?.to ?? (UNNAMED.test(t[0]!.lower) ? 1 : 0)
  if (to === 0 || t[to]?.text !== ':' || t.length < to + 3) return null
  // A title that begins with the outlet is mostly its own series name: only unnamed sources count here
  return outlet ? null : claim(whole, t[to + 1]!.start, t.at(-1)!.end, t[0]!.text, undefined)
}

function claim(whole: string, start: number, end: number, speaker: string, origin: string | undefined): Claim {
  return {
    speaker,
    verb: 'reports',
    text: whole.slice(start, end),
    start,
    end,
    relayed: origin !== undefined,
    ...(origin ? { origin } : {}),
    basis: origin ? 'relayed' : 'unnamed',
    rule: 'headline',
    confidence: 0.8,
  }
}
