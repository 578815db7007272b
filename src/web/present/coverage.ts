import type { Member, Story } from '../../model/index.js'
import { epochMs } from '../../model/index.js'
import { publicationHref } from './publication.js'
import { clip, count, safeHref } from './text.js'
import { utcMoment, utcTime } from './times.js'

/** One article of a story in time order. Places are in per cent of the whole coverage's time. */
export interface CoverageRow {
  number: number
  publisher: string
  /** The publication's page. */
  publisherHref: string
  title: string
  href: string | null
  role: string
  firstHand: boolean
  /** Time of day, with its day where that is another than the row's before. */
  time: string
  moment: string
  place: number
  /** Where the article lies that it carries on from; null where it stands alone. */
  from: number | null
  /** Upright lines through this row, from an article down to the last one that carries it. */
  rails: { place: number; part: 'begin' | 'through' | 'end' }[]
  update: boolean
  commentary: boolean
  added: string
  /** It has a figure otherwise than the first that told it. */
  conflict: boolean
  /** "teaser" and the like, where not all of it could be read. */
  access: string | null
}

/** An article's role in its story, in words. */
export function roleText(member: Member, numberOf: (id: string) => number | undefined): string {
  const of = member.of ? numberOf(member.of) : undefined
  if (member.role === 'update') return of ? `update of ${of}` : 'update'
  if (member.role === 'republication') return of ? `republication of ${of}` : 'republication'
  if (member.firstHand) return 'first-hand'
  return isComment(member) ? 'commentary' : 'relayed'
}

const isComment = (member: Member): boolean => member.commentary === true || (member.tier === 'C' && !member.firstHand)

/** A figure that an article has otherwise than the first that told it: both as written, and the first one's number. */
interface Departure {
  own: string
  first: string
  of: number
}

/** By article: where it first departs from what was told before it, in figures that stand in conflict. */
function departures(story: Story, numbers: ReadonlyMap<string, number>): Map<string, Departure> {
  const found = new Map<string, Departure>()
  for (const group of story.figures) {
    if (group.verdict !== 'conflicting') continue
    const told = group.values.filter((one) => numbers.has(one.articleId))
    const at = (one: (typeof told)[number]) => numbers.get(one.articleId)!
    const first = [...told].sort((a, b) => Number(a.carried) - Number(b.carried) || at(a) - at(b))[0]
    if (!first) continue
    for (const one of told) {
      const { value, value2, unit } = one.figure
      const same = value === first.figure.value && value2 === first.figure.value2 && unit === first.figure.unit
      if (!same && !found.has(one.articleId))
        found.set(one.articleId, { own: clip(one.figure.text, 40), first: clip(first.figure.text, 40), of: at(first) })
    }
  }
  return found
}

/** What an article brought that no earlier one had: its own figures and claims, or a figure unlike the first one told. */
function addedText(story: Story, member: Member, departure: Departure | undefined): string {
  if (departure) return `“${departure.own}” where ${departure.of} has “${departure.first}”`
  const figures = story.figures
    .flatMap((group) => group.values)
    .filter((one) => one.articleId === member.articleId && !one.carried)
  const claims = story.claims.filter((claim) => claim.articleId === member.articleId && !claim.relayed)
  const first = figures[0]
  const parts: string[] = []
  if (first)
    parts.push(
      `“${clip(first.figure.text, 40)}”${figures.length > 1 ? ` and ${count(figures.length - 1, 'more figure', 'more figures')}` : ''}`,
    )
  if (claims.length) parts.push(count(claims.length, 'claim of its own', 'claims of its own'))
  if (parts.length) return parts.join(', ')
  return member.role === 'original' ? 'The first report' : 'Nothing added'
}

/** The coverage of a story, first published first, numbered as the brief cites it. */
export function coverage(story: Story, asof: string | null = null): CoverageRow[] {
  const members = orderedMembers(story)
  const numbers = new Map(members.map((member, i) => [member.articleId, i + 1]))
  const times = members.map((member) => epochMs(member.publishedAt))
  const first = Math.min(...times)
  const span = Math.max(...times) - first
  const place = (member: Member) => (span === 0 ? 3 : 3 + (94 * (epochMs(member.publishedAt) - first)) / span)
  const placeOf = new Map(members.map((member) => [member.articleId, place(member)]))
  const rails = members.flatMap((member, from) => {
    const to = members.findLastIndex((other) => other.of === member.articleId)
    return to > from ? [{ from, to, place: place(member) }] : []
  })
  const departing = departures(story, numbers)
  return members.map((member, i) => ({
    number: i + 1,
    publisher: clip(member.publisher, 40),
    publisherHref: publicationHref(member.publisher, asof),
    title: clip(member.title, 160) || 'Untitled',
    href: safeHref(member.url),
    role: `${member.tier}, ${roleText(member, (id) => numbers.get(id))}`,
    firstHand: member.firstHand,
    time:
      i === 0 || members[i - 1]!.publishedAt.slice(0, 10) !== member.publishedAt.slice(0, 10)
        ? utcMoment(member.publishedAt)
        : utcTime(member.publishedAt),
    moment: `${utcMoment(member.publishedAt)} UTC`,
    place: place(member),
    from: member.of ? (placeOf.get(member.of) ?? null) : null,
    rails: rails.flatMap(({ from, to, place: at }) =>
      i < from || i > to
        ? []
        : [{ place: at, part: i === from ? ('begin' as const) : i === to ? ('end' as const) : ('through' as const) }],
    ),
    update: member.role === 'update',
    commentary: isComment(member),
    added: addedText(story, member, departing.get(member.articleId)),
    conflict: departing.has(member.articleId),
    access: member.access === 'open' ? null : clip(member.access, 20),
  }))
}

/** A story's articles by time of publication, then by key, so that their numbers hold still. */
export const orderedMembers = (story: Pick<Story, 'members'>): Member[] =>
  [...story.members].sort((a, b) =>
    a.publishedAt === b.publishedAt ? (a.articleId < b.articleId ? -1 : 1) : a.publishedAt < b.publishedAt ? -1 : 1,
  )
