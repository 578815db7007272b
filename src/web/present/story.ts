import { QuoteBudget } from '../../brief/index.js'
import type { CatalogueTopic, Instant, Score } from '../../model/index.js'
import { importanceAt } from '../../score/index.js'
import type { Related } from '../read/related.js'
import type { StoryFile } from '../read/story.js'
import { type AnaloguesView, analoguesView } from './analogues.js'
import { addedNote, briefSections, type SectionView, type SourceNote } from './brief.js'
import { type PracticeItem, practiceFor } from './catalogue.js'
import { type ChartView, chartView } from './chart.js'
import { type CoverageRow, coverage, orderedMembers } from './coverage.js'
import { type DaysView, daysView } from './days.js'
import { type FigureView, figureViews } from './figures.js'
import { type GlanceView, glanceView } from './glance.js'
import { type HistoryRow, history } from './history.js'
import { storyKind } from './kind.js'
import { type MarketView, marketView } from './market.js'
import { wholePoints } from './numbers.js'
import { publishers } from './publishers.js'
import { feedHref } from './query.js'
import { type RelatedView, relatedView } from './related.js'
import { noveltyText, type StateView, stateView, storyHref } from './row.js'
import { type SaidView, saidNote, saidViews } from './said.js'
import { clean, clip, count, typeName } from './text.js'
import { age, nyDay, nyMoment, nyTime, utcMoment } from './times.js'
import { type Waterfall, waterfall } from './waterfall.js'

export interface Vital {
  name: string
  value: string
  more?: string
  big?: boolean
  tone?: string
  /** A person must look: inverse video. */
  inverse?: boolean
}

/** A story's page, ready to be drawn. */
export interface StoryView {
  title: string
  standfirst: string
  /** What kind of event it is; empty where none is known. */
  kind: string
  follows: string | null
  feedHref: string
  audienceName: string
  importance: number | null
  credibility: number | null
  vitals: Vital[]
  glance: GlanceView
  state: StateView
  revision: number
  otherAudiences: { name: string; value: string; href: string }[]
  sections: SectionView[]
  briefNote: string
  said: SaidView[]
  saidNote: string
  history: HistoryRow[]
  market: MarketView
  chart: ChartView | null
  days: DaysView | null
  analogues: AnaloguesView | null
  figures: FigureView[]
  coverage: CoverageRow[]
  coverageNote: string
  related: RelatedView | null
  practice: PracticeItem[]
  ledgers: { importance: Waterfall; credibility: Waterfall; note: string } | null
}

const MOST_TITLE = 320

function sourceNotes(file: StoryFile): Map<string, SourceNote> {
  return new Map(
    orderedMembers(file.story).map((member, i) => [
      member.articleId,
      {
        number: i + 1,
        member,
        article: file.articles.get(member.articleId) ?? null,
      },
    ]),
  )
}

/** What is left of an importance that fades, and what its last scoring changed. */
function fading(score: Score, now: Instant): string {
  const left = importanceAt(score, now)
  const halves = `halves every ${score.halfLifeHours} h`
  return left < score.importance.totalHundredths - 50 ? `${wholePoints(left)} by now; ${halves}` : `of 100; ${halves}`
}

function vitalsOf(file: StoryFile, market: MarketView, now: Instant): Vital[] {
  const { story, score, audience } = file
  const who = publishers(story.members, story.independentPublishers)
  const conflicts = story.figures.some((group) => group.verdict === 'conflicting')
  const strongest = market.strongest
  return [
    score
      ? {
          name: `Importance, ${audience.name}`,
          value: String(wholePoints(score.importance.totalHundredths)),
          big: true,
          more: fading(score, now),
        }
      : { name: `Importance, ${audience.name}`, value: 'not scored' },
    score
      ? { name: 'Credibility', value: String(wholePoints(score.credibility.totalHundredths)), big: true, more: 'of 100' }
      : { name: 'Credibility', value: 'not scored' },
    strongest
      ? {
          name: 'Reaction after publication',
          value: strongest.abnormal,
          big: true,
          tone: strongest.tone,
          more: `${strongest.symbol} beyond ${strongest.benchmark}, ${strongest.verdict === 'noise' ? 'not distinguishable from noise' : `t ${strongest.t}`}`,
        }
      : { name: 'Reaction', value: 'not yet known', more: 'no session since, or no price here' },
    firstOf(file, now),
    { name: 'Publishers', value: who.text, more: noveltyText(story.novelty) },
    ...(conflicts ? [] : [{ name: 'Figures', value: `${story.figures.length} told`, more: 'none in conflict' }]),
  ]
}

/** Who had it first, and who else came with reporting of their own. */
function firstOf({ story }: StoryFile, now: Instant): Vital {
  const members = orderedMembers(story)
  const first = members[0]
  if (!first) return { name: 'First with it', value: 'not known' }
  const next = members.find((one) => one.firstHand && one.publisher !== first.publisher)
  const time = (at: Instant) => (nyDay(at) === nyDay(first.publishedAt) ? nyTime(at) : nyMoment(at))
  return {
    name: 'First with it',
    value: clip(first.publisher, 40),
    more: [
      `${nyMoment(first.publishedAt)} New York`,
      next ? `then ${clip(next.publisher, 40)} ${time(next.publishedAt)}` : `${age(first.publishedAt, now)} ago`,
    ].join('; '),
  }
}

/** What may be quoted of a story's sources beside its brief. */
export const quotesBeside = ({ story, brief, sources }: Pick<StoryFile, 'story' | 'brief' | 'sources'>): QuoteBudget =>
  QuoteBudget.beside(
    brief,
    (articleId) => story.members.find((member) => member.articleId === articleId)?.sourceId,
    (sourceId) => sources.get(sourceId)?.rights.mayShowQuotes ?? false,
  )

function coverageNote(rows: readonly CoverageRow[]): string {
  const first = rows.filter((row) => row.firstHand).length
  return `${count(rows.length, 'article', 'articles')}, ${first} first-hand; a line leads to what was carried`
}

/** The kind of event, and what the articles say where editors set another. */
function kindText({ setTypes }: StoryFile['story'], kind: string): string {
  if (!setTypes) return kind
  const read = setTypes.read[0]
  return `${kind}, set by the editors${read ? `; its articles say ${typeName(read.type)}` : ''}`
}

/** Assembles a story's page from what the store holds. Pure. */
export function storyView(
  file: StoryFile,
  context: {
    now: Instant
    audiences: readonly { id: string; name: string }[]
    benchmark: string
    asof?: string | null
    related?: Related | null
    catalogue?: readonly CatalogueTopic[]
  },
): StoryView {
  const { story, score, brief, audience } = file
  const notes = sourceNotes(file)
  const numbers = new Map([...notes].map(([id, note]) => [id, note.number]))
  const market = marketView(file.market, file.reactions)
  const rows = coverage(story, context.asof ?? null)
  const symbols = [...story.instruments, ...(file.market?.signals ?? [])].map((one) => one.symbol)
  const figures = figureViews(story.figures, numbers, symbols)
  const home = context.audiences[0]?.id
  const quotes = quotesBeside(file)
  const sections = brief ? briefSections(brief, notes, quotes) : []
  const said = saidViews(story.claims, notes, quotes)
  const stale =
    brief && brief.storyRevision < story.revision ? `; drafted at revision ${brief.storyRevision} of ${story.revision}` : ''
  return {
    title: clip(brief?.headline || story.title, MOST_TITLE) || 'Untitled',
    standfirst: brief ? clip(brief.standfirst, 400) : '',
    kind: kindText(story, storyKind(story, score)),
    follows: story.follows ?? null,
    feedHref: feedHref({
      ...(audience.id === home ? {} : { audience: audience.id }),
      ...(context.asof ? { asof: context.asof } : {}),
    }),
    audienceName: audience.name,
    importance: score ? wholePoints(score.importance.totalHundredths) : null,
    credibility: score ? wholePoints(score.credibility.totalHundredths) : null,
    vitals: vitalsOf(file, market, context.now),
    glance: glanceView(figures, file.picture?.days ?? null, score),
    state: stateView(story.state),
    revision: story.revision,
    otherAudiences: context.audiences
      .filter((other) => other.id !== audience.id)
      .map((other) => {
        const theirs = file.scores.get(other.id)
        return {
          name: other.name,
          value: theirs ? String(wholePoints(theirs.importance.totalHundredths)) : 'not scored',
          href: storyHref(story.id, other.id === home ? undefined : other.id, context.asof),
        }
      }),
    sections,
    briefNote: brief
      ? ['every sentence carries its source; hover or focus a mark', addedNote(brief)].filter(Boolean).join('; ') + stale
      : 'not drafted',
    said,
    saidNote: saidNote(said),
    history: history(file.pastStories.length ? file.pastStories : [story], file.pastScores),
    market,
    chart: file.picture?.chart ? chartView(file.picture.chart) : null,
    days: file.picture?.days ? daysView(file.picture.days) : null,
    analogues: file.analogues && analoguesView(file.analogues, context.asof ?? null),
    figures,
    coverage: rows,
    coverageNote: coverageNote(rows),
    related: context.related
      ? relatedView(context.related, { asof: context.asof ?? null, audience: audience.id === home ? undefined : audience.id })
      : null,
    practice: practiceFor(
      context.catalogue ?? [],
      story.eventTypes.map((tag) => tag.type),
    ),
    ledgers: score
      ? {
          importance: waterfall(score.importance),
          credibility: waterfall(score.credibility),
          note: `exact sum of its rows; ${clean(score.version).slice(0, 40)}, as of ${utcMoment(score.asOf)} UTC`,
        }
      : null,
  }
}
