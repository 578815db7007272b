import type { Token } from './lexer.js'
import { tidy } from './numbers.js'
import type { Quantity } from './quantity.js'

/** How two neighbouring numbers hang together. */
type Link = 'range' | 'change' | 'list' | null

/**
 * Joins neighbours: ranges become one quantity with value2; both ends of a change and members of a list share a unit or scale
 * that is written once ("from 24.2 to 33-35 billion euros"). From right to left, so that a unit written at the end travels back.
 * The quantities are changed in place: they are this sentence's own.
 */
export function joinNeighbours(t: readonly Token[], found: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = []
  for (let i = found.length - 1; i >= 0; i--) {
    const left = found[i]!
    const right = out.at(-1)
    const link = right ? linkOf(t, left, right) : null
    if (right && link && compatible(left, right, link)) {
      share(left, right, link)
      if (
        link === 'range' &&
        left.unit === right.unit &&
        left.value !== right.value &&
        left.value2 === undefined &&
        right.value2 === undefined
      ) {
        out[out.length - 1] = merged(left, right)
        continue
      }
    }
    out.push(left)
  }
  return out.reverse()
}

const DASH = /^[-–—‑~]$/

function linkOf(t: readonly Token[], left: Quantity, right: Quantity): Link {
  const gap = right.from - left.to
  if (gap === 0) return right.signed && right.value < 0 && t[right.from]!.start === t[left.to - 1]!.end ? 'range' : null
  if (gap > 3) return null
  let joined = t[left.to]!.lower
  for (let k = left.to + 1; k < right.from; k++) joined += ` ${t[k]!.lower}`
  if (gap === 1 && DASH.test(joined))
    return left.unit === null || right.unit === null || left.unit === right.unit ? 'range' : null
  if (/^(?:to|- to -|to -|- to)$/.test(joined)) return isChange(t, left) ? 'change' : isMove(t, left) ? null : 'range'
  if (joined === 'and' && /^(?:between|in between)$/.test(t[left.from - 1]?.lower ?? '')) return 'range'
  if (joined === 'or') return 'range'
  if (/^(?:and|,|, and|from|versus|vs|vs \.|against|\/|compared with|of the|of its)$/.test(joined)) return 'list'
  return null
}

/** "from 3 to 5" is a change; "ranging from", "anywhere from" and "to 5-6 from 3-4" are ranges. */
function isChange(t: readonly Token[], left: Quantity): boolean {
  let k = left.from - 1
  for (
    let n = 0;
    n < 2 && k >= 0 && t[k]!.kind === 'word' && /^(?:about|around|roughly|nearly|a|an|the|as|low)$/.test(t[k]!.lower);
    n++
  )
    k--
  if (t[k]?.lower !== 'from') return false
  const before = t[k - 1]?.lower ?? ''
  // "to $84 billion, down from $89 to $93 billion": the base is a range
  if ((before === 'down' || before === 'up') && t[k - 2]?.text === ',') return false
  return !/^(?:ranging|range|ranges|ranged|anywhere|vary|varies|varying|varied|anything)$/.test(before)
}

const MOVED =
  /^(?:rose|fell|climbed|dropped|gained|lost|slid|slipped|jumped|surged|tumbled|plunged|sank|widened|narrowed|increased|decreased|declined|advanced|grew|shrank|eased|added|rallied|soared|up|down|by)$/

/** "rose 25 basis points to 110": the move and the level, two figures. */
function isMove(t: readonly Token[], left: Quantity): boolean {
  if (left.unit === null) return false
  let k = left.from - 1
  if (k >= 1 && /^(?:about|around|roughly|nearly|almost|some|another|a|an|further|over|than)$/.test(t[k]!.lower)) k--
  return MOVED.test(t[k]?.lower ?? '')
}

function compatible(left: Quantity, right: Quantity, link: Link): boolean {
  if (left.unit !== null && right.unit !== null) return left.unit === right.unit
  if (left.unit === null && right.unit === null) return link === 'range' && (right.scaled || left.scaled)
  if (link === 'list') {
    // Only units after the number travel back over a list, and never onto a year.
    if (left.unit !== null) return false
    return right.suffixed && right.rule !== 'count' && !looksLikeYear(left) && !(right.rule === 'percent' && left.value >= 1000)
  }
  if (left.unit === null)
    return !right.prefixed && !(looksLikeYear(left) && !right.scaled && right.rule !== 'money') && right.rule !== 'count'
  // "$10 to 15": the sign travels forward, where what follows can be its upper end
  if (left.prefixed)
    return right.unit === null && right.value * (right.scaled ? 1 : left.scale) > 0 && Math.abs(right.face) > Math.abs(left.face)
  return false
}

const looksLikeYear = (q: Quantity) => !q.scaled && !q.words && Number.isInteger(q.value) && q.value >= 1900 && q.value <= 2100

function share(left: Quantity, right: Quantity, link: Link): void {
  const ascending = Math.abs(left.face) < Math.abs(right.face)
  const shareScale = link !== 'list' ? ascending || left.unit === null : left.unit === null
  if (left.scale === 1 && right.scale !== 1 && shareScale) rescale(left, right.scale)
  else if (right.scale === 1 && left.scale !== 1 && link === 'range' && right.unit === null && ascending)
    rescale(right, left.scale)
  if (left.unit === null && right.unit !== null) {
    left.unit = right.unit
    left.rule = right.rule
  } else if (right.unit === null && left.unit !== null) {
    right.unit = left.unit
    right.rule = left.rule
  }
}

function rescale(q: Quantity, scale: number): void {
  q.value = tidy(q.value * scale)
  if (q.value2 !== undefined) q.value2 = tidy(q.value2 * scale)
  q.scale = scale
  q.scaled = scale >= 1000
}

function merged(left: Quantity, right: Quantity): Quantity {
  const upper = right.signed && !left.signed ? Math.abs(right.value) : right.value
  return { ...left, to: right.to, value2: upper, scaled: left.scaled || right.scaled, suffixed: right.suffixed }
}
