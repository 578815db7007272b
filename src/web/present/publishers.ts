import type { Member } from '../../model/index.js'
import { count } from './text.js'

/** What a publisher did for a story: reported first-hand, wrote on others' reporting, or carried another's text. */
export type PublisherKind = 'first' | 'relay' | 'copy'

export interface Publishers {
  /** First-hand, then relays, then copies; at most ten. */
  squares: PublisherKind[]
  /** How many did not fit. */
  more: number
  /** "2 first-hand, 1 relay, 3 copies"; "2 first-hand on 1 origin" where papers rest on the same one. */
  text: string
  /** Who reported first-hand, or else who carried it: both of two, or the first of more. */
  named: string[]
  /** How many more did the same. */
  others: number
  first: number
}

const kindOf = (member: Pick<Member, 'firstHand' | 'role'>): PublisherKind =>
  member.firstHand ? 'first' : member.role === 'republication' ? 'copy' : 'relay'
const ORDER: PublisherKind[] = ['first', 'relay', 'copy']
const SHOWN = 10

/** Publishers of a story, each counted once by the best it did. `origins`: on how many independent origins they rest. */
export function publishers(
  members: readonly Pick<Member, 'publisher' | 'firstHand' | 'role'>[],
  origins = Number.POSITIVE_INFINITY,
): Publishers {
  const best = new Map<string, PublisherKind>()
  for (const member of members) {
    const kind = kindOf(member)
    const had = best.get(member.publisher)
    if (!had || ORDER.indexOf(kind) < ORDER.indexOf(had)) best.set(member.publisher, kind)
  }
  const named = (kind: PublisherKind) => [...best].filter(([, had]) => had === kind).map(([name]) => name)
  const [first, relay, copy] = ORDER.map((kind) => named(kind)) as [string[], string[], string[]]
  const squares = ORDER.flatMap((kind) => named(kind).map(() => kind))
  const rest = origins > 0 && first.length > origins ? ` on ${count(origins, 'origin', 'origins')}` : ''
  const parts = [first.length ? `${first.length} first-hand${rest}` : 'none first-hand']
  if (relay.length) parts.push(count(relay.length, 'relay', 'relays'))
  parts.push(count(copy.length, 'copy', 'copies'))
  const who = first.length ? first : [...relay, ...copy]
  return {
    squares: squares.slice(0, SHOWN),
    more: Math.max(0, squares.length - SHOWN),
    text: parts.join(', '),
    named: who.slice(0, who.length > 2 ? 1 : 2),
    others: who.length > 2 ? who.length - 1 : 0,
    first: first.length,
  }
}
