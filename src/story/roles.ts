import type { Role, Tier } from '../model/index.js'

/** What an article's role rests on. Nothing here depends on the order in which articles came. */
export interface RoleFacts {
  id: string
  publisher: string
  family: string
  tier: Tier
  /** Published at, epoch milliseconds. */
  at: number
  /** Words of its body, 0 where only the headline is known. */
  length: number
  /** Articles of the same story whose text it shares. */
  copies: ReadonlySet<string>
  /** The family it credits with the reporting (an outlet's name where its family is not known), or null. */
  credits: string | null
}

export interface RoleVerdict {
  role: Role
  of: string | null
  firstHand: boolean
}

/** A version of one's own text that is longer by this part is an update of it, not a copy. */
const GROWTH = 1.15
const TIER_ORDER: Record<Tier, number> = { A: 0, B: 1, C: 2 }

const byTime = (a: RoleFacts, b: RoleFacts): number =>
  a.at - b.at || TIER_ORDER[a.tier] - TIER_ORDER[b.tier] || (a.id < b.id ? -1 : 1)

/**
 * The roles of all of a story's articles. The earliest first-hand article is the original, whenever it was collected. Of
 * articles that share a text the head is whom the others credit, else the earliest; the rest are republications of it. Who
 * credits another outlet carries that outlet's reporting. A family's later first-hand article is an update of its own story.
 */
export function decideRoles(members: readonly RoleFacts[]): Map<string, RoleVerdict> {
  const ordered = [...members].sort(byTime)
  const verdicts = new Map<string, RoleVerdict>()
  const heads: RoleFacts[] = []
  for (const group of copyGroups(ordered)) {
    const head = headOf(group)
    heads.push(head)
    for (const m of group) if (m !== head) verdicts.set(m.id, carried(m, head))
  }
  heads.sort(byTime)
  const firstHand = heads.filter((h) => h.credits === null)
  for (const head of heads) if (head.credits !== null) verdicts.set(head.id, relay(head, firstHand))
  const lastOf = new Map<string, RoleFacts>()
  for (const [i, head] of firstHand.entries()) {
    const earlier = lastOf.get(head.family)
    verdicts.set(head.id, {
      role: i === 0 ? 'original' : earlier ? 'update' : 'coverage',
      of: earlier?.id ?? null,
      firstHand: true,
    })
    lastOf.set(head.family, head)
  }
  return verdicts
}

/** Groups of articles that share a text, by the links between them; each in time order. */
function copyGroups(ordered: readonly RoleFacts[]): RoleFacts[][] {
  const byId = new Map(ordered.map((m) => [m.id, m]))
  const seen = new Set<string>()
  const groups: RoleFacts[][] = []
  for (const start of ordered) {
    if (seen.has(start.id)) continue
    seen.add(start.id)
    const group = [start]
    for (let i = 0; i < group.length; i++)
      for (const id of group[i]!.copies) {
        const next = byId.get(id)
        if (!next || seen.has(id)) continue
        seen.add(id)
        group.push(next)
      }
    groups.push(group.sort(byTime))
  }
  return groups
}

/** Whom the group's own words credit comes first; then who credits nobody, by time. */
function headOf(group: readonly RoleFacts[]): RoleFacts {
  const credited = new Set(group.map((m) => m.credits))
  return group.find((m) => m.credits === null && credited.has(m.family)) ?? group.find((m) => m.credits === null) ?? group[0]!
}

function carried(m: RoleFacts, head: RoleFacts): RoleVerdict {
  const isOwn = m.publisher === head.publisher && m.credits === null && head.credits === null
  if (isOwn && m.length > head.length * GROWTH) return { role: 'update', of: head.id, firstHand: true }
  return { role: 'republication', of: head.id, firstHand: false }
}

/** Carries the reporting of the family it credits: of that family's earliest article here, where there is one. */
function relay(m: RoleFacts, firstHand: readonly RoleFacts[]): RoleVerdict {
  const origin = firstHand.find((h) => h.family === m.credits)
  return { role: 'republication', of: origin?.id ?? null, firstHand: false }
}
