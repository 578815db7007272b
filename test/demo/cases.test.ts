import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/demo/archive.js'
import { caseLines, loadArchive, loadCases, type Outcome, reportCases, reportMoments } from '../../src/demo/index.js'
import { articleAt, faultAt } from '../../src/demo/moment.js'
import type { Article, Member, Story } from '../../src/model/index.js'

const archive = loadArchive('demo')
const { cases, clock } = loadCases(archive)
const written = new Map(
  archive.publications.flatMap((publication) =>
    publication.articles.map((one) => [one.id, { ...one, host: publication }] as const),
  ),
)
const of = (id: string) => written.get(id)!

describe('the coverage', () => {
  it('has at least 60 articles by at least 14 publications of all tiers, in all three feed formats', () => {
    expect(written.size).toBeGreaterThanOrEqual(60)
    expect(archive.publications.length).toBeGreaterThanOrEqual(14)
    expect(new Set(archive.sources.map((source) => source.tier))).toEqual(new Set(['A', 'B', 'C']))
    expect(new Set(archive.publications.map((one) => one.feed.format))).toEqual(new Set(['rss', 'atom', 'json']))
    expect(new Set(archive.publications.map((one) => one.metadata)).size).toBeGreaterThanOrEqual(6)
  })

  it('is written out: 120 to 400 words, but for posts, adverts, notices and pages that nobody can read', () => {
    const short = [...written.values()].filter((one) => {
      const words = one.body.split(/\s+/).length
      expect(words).toBeLessThanOrEqual(420)
      return words < 110
    })
    const allowed = /^(ks-|tf-0630|tl-0702-advert|tl-0702-tqqq|cn-0630-calculator|cn-0702-halts)/
    expect(short.map((one) => one.id).filter((id) => !allowed.test(id))).toEqual([])
  })

  it('has every hard case of the list', () => {
    const names = new Set(cases.map((one) => one.case))
    for (const name of [
      'primary-report',
      'republications',
      'one-note-two-papers',
      'updated-article',
      'figure-conflict',
      'same-fund-two-stories',
      'contagion-claim',
      'regulator-margin-notice',
      'private-company-funds',
      'opinion',
      'advert',
      'paywall',
      'needs-scripts',
      'malformed-feed',
      'duplicate-guids',
      'changed-headline',
      'correction',
      'zoneless-dates',
      'future-date',
      'not-found',
      'gone',
      'rate-limited',
      'hang',
      'noise',
    ])
      expect(names).toContain(name)
    expect(names.size).toBe(cases.length)
  })

  it('has the material that the cases speak of', () => {
    const republications = ['sl-0702-machine', 'cn-0702-machine', 'mf-0702-rewrite'].map(of)
    for (const one of republications) {
      expect(one.republishes).toBe('hw-0702-machine')
      expect(`${one.byline} ${one.body}`).toContain('Halden Wire')
    }
    expect(of('hw-0702-machine').body).toContain('$270 billion')
    expect(articleAt(of('mf-0702-rewrite'), archive.endAt)!.body).toContain('a 70 billion leveraged-fund')
    expect(articleAt(of('mf-0702-rewrite'), archive.endAt)!.body).not.toContain('270')
    for (const id of ['fsd-0702-note', 'qs-0702-note']) expect(of(id).body).toContain('Brandt Lowe')
    const hour = Math.abs(Date.parse(of('fsd-0702-premium').publishedAt) - Date.parse(of('tf-0702-closure').publishedAt))
    expect(hour).toBeLessThan(3_600_000)
    expect(of('tl-0626-power').guid).toBe(of('tl-0626-freight').guid)
    expect(of('tl-0702-advert').sponsored).toBe(true)
    expect(of('cn-0702-machine').revisions[0]!.kind).toBe('headline')
    const fault = (id: string, at: string): string | undefined => faultAt(of(id).faults, at)?.kind
    expect(fault('cn-0702-halts', archive.endAt)).toBe('missing')
    expect([fault('mf-0623-halted', '2026-06-23T20:00:00.000Z'), fault('mf-0623-halted', archive.endAt)]).toEqual([
      undefined,
      'gone',
    ])
    expect([fault('pa-0625-lenders', of('pa-0625-lenders').publishedAt), fault('pa-0625-lenders', archive.endAt)]).toEqual([
      'rate-limited',
      undefined,
    ])
    expect([fault('hr-0625-foundry', of('hr-0625-foundry').publishedAt), fault('hr-0625-foundry', archive.endAt)]).toEqual([
      'hang',
      undefined,
    ])
  })

  it('publishes known things before and unknown things after the moments to which the clock is set back', () => {
    expect(clock.length).toBeGreaterThan(0)
    for (const moment of clock) {
      for (const id of moment.known) expect([id, of(id).publishedAt <= moment.at]).toEqual([id, true])
      for (const id of moment.unknown) expect([id, of(id).publishedAt > moment.at]).toEqual([id, true])
    }
  })
})

describe('the report on the cases', () => {
  const article = (id: string, extra: Partial<Article> = {}): Article =>
    ({
      id: `a-${id}`,
      url: addressOf(of(id).host, of(id).path),
      state: 'assigned',
      access: 'open',
      revision: 1,
      publishedAt: of(id).publishedAt,
      title: of(id).title,
      language: 'en',
      ...extra,
    }) as Article
  const story = (id: string, members: [string, Member['role'], string?][], extra: Partial<Story> = {}): Story =>
    ({
      id,
      members: members.map(([member, role, from]) => ({ articleId: `a-${member}`, role, of: from ? `a-${from}` : null })),
      figures: [],
      independentPublishers: 1,
      ...extra,
    }) as unknown as Story
  const outcome = (extra: Partial<Outcome>): Outcome => ({ articles: [], stories: [], reactions: [], health: [], ...extra })
  const reportOn = (name: string, result: Outcome) =>
    reportCases(
      cases.filter((one) => one.case === name),
      archive,
      result,
    )[0]!

  it('finds nothing met in an empty desk', () => {
    expect(reportCases(cases, archive, outcome({})).filter((one) => one.met)).toEqual([])
    for (const one of reportCases(cases, archive, outcome({}))) expect(one.findings.length).toBeGreaterThan(0)
  })

  it('judges republications by story, role and origin', () => {
    const ids = ['hw-0702-machine', 'sl-0702-machine', 'cn-0702-machine', 'mf-0702-rewrite']
    const articles = ids.map((id) => article(id))
    const good = story('s1', [
      ['hw-0702-machine', 'original'],
      ...ids.slice(1).map((id): [string, Member['role'], string] => [id, 'republication', 'hw-0702-machine']),
    ])
    expect(reportOn('republications', outcome({ articles, stories: [good] })).met).toBe(true)
    const wrong = story('s1', [
      ['hw-0702-machine', 'original'],
      ['sl-0702-machine', 'coverage'],
      ['cn-0702-machine', 'republication', 'sl-0702-machine'],
      ['mf-0702-rewrite', 'republication', 'hw-0702-machine'],
    ])
    const report = reportOn('republications', outcome({ articles, stories: [wrong] }))
    expect(report.findings.filter((one) => !one.met).map((one) => one.sentence)).toEqual([
      'sl-0702-machine is coverage, expected republication',
      'sl-0702-machine carries none, expected hw-0702-machine',
      'cn-0702-machine carries sl-0702-machine, expected hw-0702-machine',
    ])
  })

  it('judges stories kept apart, and follows no merged one', () => {
    const ids = ['fsd-0702-premium', 'tf-0702-closure', 'qs-0702-closure']
    const articles = ids.map((id) => article(id))
    const closure = story('s2', [
      ['tf-0702-closure', 'original'],
      ['qs-0702-closure', 'coverage'],
    ])
    const apart = [
      story('s1', [['fsd-0702-premium', 'original']]),
      closure,
      story('s3', [['qs-0702-closure', 'original']], { redirectTo: 's2' }),
    ]
    expect(reportOn('same-fund-two-stories', outcome({ articles, stories: apart })).met).toBe(true)
    const mixed = [
      story('s1', [
        ['fsd-0702-premium', 'original'],
        ['tf-0702-closure', 'coverage'],
        ['qs-0702-closure', 'coverage'],
      ]),
    ]
    expect(reportOn('same-fund-two-stories', outcome({ articles, stories: mixed })).met).toBe(false)
  })

  it('judges states, dates, figures and noise', () => {
    const advert = article('tl-0702-advert', { state: 'set-aside', stateReason: 'advert' })
    expect(reportOn('advert', outcome({ articles: [advert] })).findings[0]!.sentence).toBe(
      'tl-0702-advert set aside: set-aside (advert)',
    )
    expect(reportOn('advert', outcome({ articles: [article('tl-0702-advert')] })).met).toBe(false)
    expect(
      reportOn('gone', outcome({ articles: [article('mf-0623-halted', { withdrawnAt: '2026-06-24T13:00:00.000Z' })] })).met,
    ).toBe(true)
    expect(reportOn('future-date', outcome({ articles: [article('tl-0629-calendar')] })).met).toBe(true)
    expect(
      reportOn('future-date', outcome({ articles: [article('tl-0629-calendar', { publishedAt: '2026-07-02T09:00:00.000Z' })] }))
        .met,
    ).toBe(false)
    expect(
      reportOn('not-found', outcome({ articles: [article('cn-0702-halts', { state: 'failed', stateReason: '404' })] })).met,
    ).toBe(true)
    const healed = {
      sourceId: 'quay-street-dispatch',
      status: 'ok',
      lastSuccessAt: '2026-06-25T09:30:00.000Z',
    } as Outcome['health'][number]
    const rowan = [article('qs-0624-rowan')]
    expect(reportOn('malformed-feed', outcome({ articles: rowan, health: [healed] })).met).toBe(true)
    expect(reportOn('malformed-feed', outcome({ articles: rowan, health: [{ ...healed, lastSuccessAt: null }] })).met).toBe(false)
    expect(
      reportOn('hang', outcome({ articles: [article('hr-0625-foundry', { state: 'failed', stateReason: 'timeout' })] })).met,
    ).toBe(true)
    expect(reportOn('hang', outcome({ articles: [article('hr-0625-foundry', { state: 'found' })] })).met).toBe(false)
    const values = [270e9, 70e9].map((value) => ({ figure: { value } }))
    const conflict = (verdict: string) =>
      story('s1', [['hw-0702-machine', 'original']], { figures: [{ verdict, values }] as unknown as Story['figures'] })
    const articles = [article('hw-0702-machine')]
    expect(reportOn('figure-conflict', outcome({ articles, stories: [conflict('conflicting')] })).met).toBe(true)
    expect(reportOn('figure-conflict', outcome({ articles, stories: [conflict('agreeing')] })).met).toBe(false)
    const noisy = story('s1', [
      ['hw-0624-downgrade', 'original'],
      ['cn-0624-downgrade', 'coverage'],
    ])
    const both = [article('hw-0624-downgrade'), article('cn-0624-downgrade')]
    const reaction = (distinguishable: boolean) =>
      [{ storyId: 's1', symbol: 'SOXX', distinguishable }] as unknown as Outcome['reactions']
    expect(reportOn('noise', outcome({ articles: both, stories: [noisy], reactions: reaction(false) })).met).toBe(true)
    expect(reportOn('noise', outcome({ articles: both, stories: [noisy], reactions: reaction(true) })).met).toBe(false)
    expect(reportOn('noise', outcome({ articles: both, stories: [noisy] })).findings[1]!.sentence).toContain('not measured')
  })

  it('judges what was known at a moment by when it was first seen, and writes it down', () => {
    const [moment] = clock
    const seen = (id: string, firstSeenAt: string) => article(id, { firstSeenAt })
    const before = moment!.known.map((id) => seen(id, moment!.at))
    expect(reportMoments([moment!], archive, outcome({ articles: before }))[0]!.met).toBe(true)
    const early = [...before, seen(moment!.unknown[0]!, moment!.at)]
    const report = reportMoments([moment!], archive, outcome({ articles: early }))
    expect(report[0]!.met).toBe(false)
    expect(caseLines(report).slice(0, 2)).toEqual([
      `not met The clock set back to ${moment!.at} (clock-2026-06-23T13:00)`,
      `        ! ${moment!.unknown[0]} not yet known`,
    ])
  })

  it('refuses cases that name an unknown article', () => {
    const dir = mkdtempSync(join(tmpdir(), 'cases-'))
    try {
      writeFileSync(
        join(dir, 'cases.yaml'),
        'cases: [{ case: x, title: x, articles: [hw-0702-machine], expect: { sameStory: [nobody] } }]\nclock: []\n',
      )
      expect(() => loadCases({ ...archive, dir })).toThrow(/x: unknown article nobody/)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  })
})
