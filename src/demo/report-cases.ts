import type { Article, Reaction, SourceHealth, Story } from '../model/index.js'
import { type Archive, addressOf } from './archive.js'
import type { CaseExpectation, Cases, HardCase } from './cases.js'

/** What a desk made of the archive, as it stands in the store at the end of a run. */
export interface Outcome {
  articles: readonly Article[]
  stories: readonly Story[]
  reactions: readonly (Reaction & { storyId: string })[]
  health: readonly SourceHealth[]
}

/** One case as the demo's log says it: `met` only where every part of the expectation holds. */
export interface CaseReport {
  case: string
  title: string
  met: boolean
  /** One sentence a part: what was expected and what was done. */
  findings: { met: boolean; sentence: string }[]
}

/** Compares what the desk did with what each hard case expects. Pure; an article is known by its address. */
export function reportCases(cases: readonly HardCase[], archive: Archive, outcome: Outcome): CaseReport[] {
  const view = viewOf(archive, outcome)
  return cases.map((one) => {
    const findings = findingsOf(one.expect, view)
    return { case: one.case, title: one.title, met: findings.every((finding) => finding.met), findings }
  })
}

/**
 * Compares what the desk had seen by the moments to which a visitor may set the clock back: known articles were first seen
 * by then, unknown ones later or never.
 */
export function reportMoments(moments: Cases['clock'], archive: Archive, outcome: Outcome): CaseReport[] {
  const view = viewOf(archive, outcome)
  return moments.map(({ at, known, unknown }) => {
    const findings = [
      ...known.map((id) => ({ met: (view.article(id)?.firstSeenAt ?? '9') <= at, sentence: `${id} known` })),
      ...unknown.map((id) => ({ met: (view.article(id)?.firstSeenAt ?? '9') > at, sentence: `${id} not yet known` })),
    ]
    return {
      case: `clock-${at.slice(0, 16)}`,
      title: `The clock set back to ${at}`,
      met: findings.every((one) => one.met),
      findings,
    }
  })
}

/** The report as lines for a log: a case's verdict and name, then what was done, the unmet parts first. */
export function caseLines(reports: readonly CaseReport[]): string[] {
  return reports.flatMap((report) => [
    `${report.met ? 'met    ' : 'not met'} ${report.title} (${report.case})`,
    ...[...report.findings]
      .sort((a, b) => Number(a.met) - Number(b.met))
      .map((one) => `        ${one.met ? ' ' : '!'} ${one.sentence}`),
  ])
}

interface View {
  article(id: string): Article | undefined
  story(id: string): Story | undefined
  idOf(articleId: string | null | undefined): string
  reactions: Outcome['reactions']
  health: Outcome['health']
}

function viewOf(archive: Archive, outcome: Outcome): View {
  const byAddress = new Map(outcome.articles.map((article) => [bare(article.url), article]))
  const addresses = new Map<string, string>()
  for (const publication of archive.publications)
    for (const article of publication.articles) addresses.set(article.id, bare(addressOf(publication, article.path)))
  const byArticle = new Map<string, Story>()
  for (const story of outcome.stories)
    if (!story.redirectTo) for (const member of story.members) byArticle.set(member.articleId, story)
  const names = new Map<string, string>()
  for (const [id, address] of addresses) {
    const article = byAddress.get(address)
    if (article) names.set(article.id, id)
  }
  const article = (id: string): Article | undefined => byAddress.get(addresses.get(id) ?? '')
  return {
    article,
    story: (id) => byArticle.get(article(id)?.id ?? ''),
    idOf: (articleId) => (articleId ? (names.get(articleId) ?? articleId) : 'none'),
    reactions: outcome.reactions,
    health: outcome.health,
  }
}

const bare = (url: string): string => url.replace(/^https?:\/\//, '').replace(/[?#][\s\S]*$/, '')

type Finding = CaseReport['findings'][number]

function findingsOf(expect: CaseExpectation, view: View): Finding[] {
  return [
    ...storyFindings(expect, view),
    ...memberFindings(expect, view),
    ...articleFindings(expect, view),
    ...stateFindings(expect, view),
    ...measureFindings(expect, view),
  ]
}

function storyFindings(expect: CaseExpectation, view: View): Finding[] {
  const findings: Finding[] = []
  const storyOf = (id: string): string => view.story(id)?.id ?? 'no story'
  if (expect.sameStory) {
    const stories = new Set(expect.sameStory.map(storyOf))
    const met = stories.size === 1 && !stories.has('no story')
    const placed = expect.sameStory.map((id) => `${id} in ${storyOf(id)}`).join(', ')
    findings.push({ met, sentence: met ? `one story holds ${expect.sameStory.join(', ')}` : `expected one story: ${placed}` })
  }
  for (const group of expect.apart ?? []) {
    const stories = group.map(storyOf)
    const met = new Set(stories).size === group.length && !stories.includes('no story')
    findings.push({
      met,
      sentence: met
        ? `kept apart: ${group.join(', ')}`
        : `expected apart: ${group.map((id, at) => `${id} in ${stories[at]}`).join(', ')}`,
    })
  }
  if (expect.origins) {
    const count = view.story(expect.origins.of)?.independentPublishers
    const met = count !== undefined && count <= expect.origins.most
    findings.push({ met, sentence: `publishers counted as origins: ${count ?? 'no story'} (at most ${expect.origins.most})` })
  }
  return findings
}

function memberFindings(expect: CaseExpectation, view: View): Finding[] {
  const member = (id: string) => view.story(id)?.members.find((one) => one.articleId === view.article(id)?.id)
  return [
    ...Object.entries(expect.roles ?? {}).map(([id, role]) => compared(`${id} is`, member(id)?.role, role)),
    ...Object.entries(expect.of ?? {}).map(([id, of]) => compared(`${id} carries`, view.idOf(member(id)?.of), of)),
  ]
}

function articleFindings(expect: CaseExpectation, view: View): Finding[] {
  const each = <T>(record: Record<string, T> | undefined, what: string, found: (article: Article) => T): Finding[] =>
    Object.entries(record ?? {}).map(([id, wanted]) => {
      const article = view.article(id)
      return compared(`${what} of ${id}`, article && found(article), wanted)
    })
  return [
    ...each(expect.access, 'access', (article) => article.access),
    ...each(expect.title, 'title', (article) => article.title),
    ...each(expect.language, 'language', (article) => article.language ?? ''),
    ...each(expect.publishedAt, 'date', (article) => article.publishedAt),
    ...Object.entries(expect.revisions ?? {}).map(([id, least]) => {
      const found = view.article(id)?.revision ?? 0
      return { met: found >= least, sentence: `revisions of ${id}: ${found} (at least ${least})` }
    }),
  ]
}

function stateFindings(expect: CaseExpectation, view: View): Finding[] {
  const said = (id: string): string => {
    const article = view.article(id)
    return article ? `${article.state}${article.stateReason ? ` (${article.stateReason})` : ''}` : 'not in the store'
  }
  const read = (id: string): boolean => ['read', 'analysed', 'assigned'].includes(view.article(id)?.state ?? '')
  return [
    ...(expect.setAside ?? []).map((id) => ({
      met: view.article(id)?.state === 'set-aside' && !view.story(id),
      sentence: `${id} set aside: ${said(id)}`,
    })),
    ...(expect.absent ?? []).map((id) => ({
      met: view.article(id)?.state === 'failed',
      sentence: `${id} could not be read: ${said(id)}`,
    })),
    ...(expect.withdrawn ?? []).map((id) => {
      const at = view.article(id)?.withdrawnAt
      return { met: at !== undefined, sentence: `${id} withdrawn by its publisher: ${at ?? `not noticed, ${said(id)}`}` }
    }),
    ...(expect.articlesRead ?? []).map((id) => ({ met: read(id), sentence: `${id} read in the end: ${said(id)}` })),
    ...(expect.settled ?? []).map((id) => {
      const article = view.article(id)
      const met = read(id) || (article?.state === 'failed' && Boolean(article.stateReason))
      return { met, sentence: `${id} settled: ${said(id)}` }
    }),
    ...(expect.health ? [healthFinding(expect.health, view)] : []),
  ]
}

/** The script made a source fail for a while: it must have been asked again since, with success. */
function healthFinding({ source, from, until }: NonNullable<CaseExpectation['health']>, view: View): Finding {
  const health = view.health.find((one) => one.sourceId === source)
  const met = health?.lastSuccessAt != null && health.lastSuccessAt >= until && health.status !== 'failing'
  const now = health ? `${health.status}, last success ${health.lastSuccessAt ?? 'never'}` : 'never asked'
  return { met, sentence: `${source} failed from ${from} to ${until} by the script; now ${now}` }
}

function measureFindings(expect: CaseExpectation, view: View): Finding[] {
  const findings: Finding[] = []
  if (expect.conflict) {
    const { of, values } = expect.conflict
    const group = view
      .story(of)
      ?.figures.find((one) => values.every((value) => one.values.some((evidence) => evidence.figure.value === value)))
    const verdict = group?.verdict ?? 'no group holds both'
    const met = verdict === 'conflicting' || verdict === 'superseded'
    findings.push({ met, sentence: `${values.join(' against ')} in the story of ${of}: ${verdict}` })
  }
  if (expect.noise) {
    const { of, symbol } = expect.noise
    const story = view.story(of)
    const reaction = view.reactions.find((one) => one.storyId === story?.id && one.symbol === symbol)
    const met = reaction !== undefined && !reaction.distinguishable
    const said = reaction ? (reaction.distinguishable ? 'distinguishable' : 'not distinguishable from noise') : 'not measured'
    findings.push({ met, sentence: `reaction of ${symbol} to ${of}: ${said}` })
  }
  return findings
}

const compared = (what: string, found: unknown, wanted: unknown): Finding => ({
  met: found === wanted,
  sentence: found === wanted ? `${what} ${wanted}` : `${what} ${found ?? 'unknown'}, expected ${wanted}`,
})
