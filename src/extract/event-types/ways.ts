import type { EventTypeDef, Way } from '../contract.js'
import { stemsOfClass, type TriggerHit, type TriggerText } from './triggers.js'

/** So many words after a hit that tells no way may tell it: "Wall Street ends a rocky week lower". */
const REACH = 6
/** Where another thing begins to be told: "ends mixed as oil falls". */
const TURN = new Set(['as', 'after', 'despite', 'while', 'but', 'amid', 'though', 'ahead', 'on'])

/** Kinds of event that tell one move, by where it went. */
export interface Ways {
  /** What evidence for a type counts for: the move that it and others tell, or the type itself. */
  moveOf(type: string): string
  /** The kind that a move is, by the hits found for it; a type that is no move is itself. */
  kindOf(move: string, hits: readonly TriggerHit[], text: TriggerText, titleEnd: number): string
}

/** Reads the taxonomy's ways once. */
export function compileWays(taxonomy: readonly EventTypeDef[]): Ways {
  const wayOf = new Map(taxonomy.flatMap(({ type, way }) => (way ? [[type, way] as const] : [])))
  const kinds = new Map([...wayOf].map(([type, way]) => [`${familyOf(type)} ${way}`, type]))
  const up = stemsOfClass('up')
  const down = stemsOfClass('down')

  /** Where a hit says it went: by its type, or by the words after it up to `end` (a place in the text). */
  const told = (hit: TriggerHit, { count, pieces, starts }: TriggerText, end: number): Way => {
    const way = wayOf.get(hit.type)!
    for (let i = hit.first; way === 'open' && i < Math.min(count, hit.end + REACH) && starts[i]! < end; i++) {
      const { word, stem } = pieces[i]!
      if (i >= hit.end && TURN.has(word)) break
      if (up.has(stem)) return 'up'
      if (down.has(stem)) return 'down'
    }
    return way
  }

  return {
    moveOf: (type) => (wayOf.has(type) ? familyOf(type) : type),
    kindOf(move, hits, text, titleEnd) {
      const own = hits.filter((hit) => wayOf.has(hit.type) && familyOf(hit.type) === move)
      if (own.length === 0) return move
      // A title that tells of both tells of neither; below it, what is told first is what happened.
      const inTitle = own.filter((hit) => hit.start < titleEnd).map((hit) => told(hit, text, titleEnd))
      const directed = new Set(inTitle.filter((way) => way !== 'open'))
      const below = own.filter((hit) => hit.start >= titleEnd).map((hit) => told(hit, text, Number.POSITIVE_INFINITY))
      const way: Way =
        directed.size > 0 ? (directed.size > 1 ? 'open' : [...directed][0]!) : (below.find((one) => one !== 'open') ?? 'open')
      return kinds.get(`${move} ${way}`) ?? own[0]!.type
    },
  }
}

const familyOf = (type: string): string => type.slice(0, type.lastIndexOf('.'))
