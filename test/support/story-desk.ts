import { loadConfig, loadResources, loadTaxonomy } from '../../src/config/load.js'
import { type Analyser, createAnalyser } from '../../src/extract/index.js'
import type { Article, Channel, Story } from '../../src/model/index.js'
import { articleId, sha256 } from '../../src/model/index.js'
import { assignJob } from '../../src/pipeline/analyse-article.js'
import { runJob, type Stage } from '../../src/pipeline/run-job.js'
import { createStages } from '../../workers/index.js'
import { article } from '../contracts/make.js'
import { type EditorsDesk, openEditorsDesk } from './editing-desk.js'
import { AUDIENCE, source } from './posting-desk.js'

let analyser: Analyser | undefined
const config = loadConfig('config')

/** What a test tells the desk: one article of one house. */
export interface Told {
  house: string
  title: string
  text: string
  /** Published and first seen, as a time of 1 July 2026. */
  at: string
}

export interface StoryDesk extends EditorsDesk {
  /** Takes an article in, and lets the desk do all that follows. Gives its id. */
  tell(told: Told): Promise<string>
  /** Runs every job that is due. */
  work(): Promise<void>
  story(id: string): Promise<Story>
  storyOf(articleId: string): Promise<Story>
}

const TYPES = loadTaxonomy('config').map(({ type, name }) => ({ type, name }))

const HOUSES = ['north', 'coast', 'ledger', 'valley', 'tribune', 'courier', 'gazette']

/** A desk that gives articles to stories, scores and drafts them, with the jobs run by hand. The same `dir` is the same desk, started anew. */
export function openStoryDesk(dir: string, options: { channels?: Channel[] } = {}): StoryDesk {
  const opened = openEditorsDesk({ dir, ...options, now: '2026-07-01T12:00:00.000Z' })
  analyser ??= createAnalyser(loadResources('config'))
  const audience = config.audiences.find((a) => a.id === AUDIENCE)!
  const changed = {
    // Everything is drafted, so that a test can look at it.
    audiences: [{ ...audience, lines: { ...audience.lines, draft: 0 } }],
    sources: new Map(HOUSES.map((id) => [id, { ...source(id), name: `The ${id}`, tier: 'B' as const }])),
    playbooks: config.playbooks,
    version: 'test',
    storyWindowDays: 14,
    storiesHeld: 20_000,
    observe: () => {},
  }
  Object.assign(opened.desk, changed)
  Object.assign(opened.editing, {
    audiences: changed.audiences,
    sources: changed.sources,
    playbooks: changed.playbooks,
    eventTypes: TYPES,
  })
  const stages: Stage[] = createStages(opened.desk, { waits: true, wallMs: () => 0 })
  const { store } = opened
  const work = async (): Promise<void> => {
    for (let ran = 1; ran > 0; ) {
      ran = 0
      for (const stage of stages) {
        const out = await store.outbox(1_000)
        await opened.desk.queue.enqueue(out.map((o) => o.job))
        await store.clearOutbox(out.map((o) => o.id))
        const now = opened.clock.now()
        for (const job of await opened.desk.queue.claim(stage.queue, { now, workerId: 'test', leaseMs: 60_000, limit: 100 })) {
          ran += 1
          await runJob(opened.desk, stage, job)
        }
      }
    }
  }
  const story = async (id: string): Promise<Story> => (await store.get('story', id))!.value
  return {
    ...opened,
    work,
    story,
    storyOf: async (id) => story((await store.get('article', id))!.value.storyId!),
    async tell(told) {
      const one = articleOf(told)
      const read = analyser!.analyse({ title: one.title, text: one.text, publishedAt: one.publishedAt, source: told.house })
      await store.commit({
        stepKey: `tell:${one.id}`,
        writes: [
          { op: 'put', kind: 'article', value: one, knownAt: one.firstSeenAt },
          {
            op: 'put',
            kind: 'analysis',
            value: { ...read, id: one.id, articleId: one.id, contentHash: one.contentHash },
            knownAt: one.firstSeenAt,
          },
        ],
        jobs: [assignJob(one.id, 1, one.firstSeenAt, one.firstSeenAt)],
      })
      if (opened.clock.now() < one.firstSeenAt) opened.clock.set(one.firstSeenAt)
      await work()
      return one.id
    },
  }
}

function articleOf({ house, title, text, at }: Told): Article {
  const when = `2026-07-01T${at}:00.000Z`
  const url = `https://${house}.example/${encodeURIComponent(title.toLowerCase())}`
  return article(articleId(url), {
    sourceId: house,
    url,
    title,
    text,
    publishedAt: when,
    firstSeenAt: when,
    knownAt: when,
    contentHash: sha256(title, text),
    state: 'analysed',
  })
}
