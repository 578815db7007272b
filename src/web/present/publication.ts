import { epochMs, type Instant, type Member, MINUTE_MS, type Story, type Tier } from '../../model/index.js'

/** What a publication did in some stories, counted. */
export interface PublicationRecord {
  name: string
  /** The best of its articles here; A before B before C. */
  tier: Tier
  stories: number
  articles: number
  /** Articles that report something themselves; carry another's text; write on others' reporting. */
  firstHand: number
  republications: number
  relays: number
  /** Articles of others that carry one of its own. */
  carried: number
  withdrawn: number
  /** Figures it told as an origin, and how many of them stand against another's. */
  figures: number
  conflicts: number
  /** Stories that other publications had too, and in how many of those it was the first. */
  shared: number
  first: number
  /** Where others were first, how far behind it was: the median, in minutes. */
  lagMinutes: number | null
  /** Its newest article. */
  lastAt: Instant
}

interface Tally extends Omit<PublicationRecord, 'lagMinutes'> {
  lags: number[]
}

/** Where a publication's page is. */
export const publicationHref = (name: string, asof?: string | null): string =>
  `/publications/${encodeURIComponent(name)}${asof ? `?asof=${encodeURIComponent(asof)}` : ''}`

/** The records of every publication with an article in the stories, most articles first. Pure. */
export function publicationRecords(stories: readonly Story[]): PublicationRecord[] {
  const tallies = new Map<string, Tally>()
  for (const story of stories) addStory(tallies, story)
  return [...tallies.values()]
    .map(({ lags, ...rest }) => ({ ...rest, lagMinutes: median(lags) }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
}

function addStory(tallies: Map<string, Tally>, story: Story): void {
  const publisherOf = new Map(story.members.map((member) => [member.articleId, member.publisher]))
  const names = [...new Set(story.members.map((member) => member.publisher))]
  const firstAt = Math.min(...story.members.map((member) => epochMs(member.publishedAt)))
  for (const name of names) {
    const own = story.members.filter((member) => member.publisher === name)
    const tally = tallies.get(name) ?? emptyTally(own[0]!)
    tallies.set(name, tally)
    tally.stories++
    for (const member of own) addArticle(tally, member)
    tally.carried += story.members.filter((one) => one.of && one.publisher !== name && publisherOf.get(one.of) === name).length
    if (names.length > 1) {
      tally.shared++
      const lag = Math.min(...own.map((member) => epochMs(member.publishedAt))) - firstAt
      if (lag === 0) tally.first++
      else tally.lags.push(lag / MINUTE_MS)
    }
    for (const { verdict, values } of story.figures) {
      const told = values.filter((one) => one.publisher === name && !one.carried).length
      tally.figures += told
      if (verdict === 'conflicting') tally.conflicts += told
    }
  }
}

function addArticle(tally: Tally, member: Member): void {
  tally.articles++
  if (member.firstHand) tally.firstHand++
  else if (member.role === 'republication') tally.republications++
  else tally.relays++
  if (member.reasons.some((one) => one.rule === 'withdrawn' && one.sentence.startsWith('Withdrawn'))) tally.withdrawn++
  if (member.tier < tally.tier) tally.tier = member.tier
  if (member.publishedAt > tally.lastAt) tally.lastAt = member.publishedAt
}

const emptyTally = (member: Member): Tally => ({
  name: member.publisher,
  tier: member.tier,
  stories: 0,
  articles: 0,
  firstHand: 0,
  republications: 0,
  relays: 0,
  carried: 0,
  withdrawn: 0,
  figures: 0,
  conflicts: 0,
  shared: 0,
  first: 0,
  lags: [],
  lastAt: member.publishedAt,
})

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
