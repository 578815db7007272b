// Scoring stored stories anew after a change of one audience, and of what all share: 20,000 stories, or RESCORE_STORIES of them. By processor
// time, and by the clock; the desk's file stands in a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCliServices } from '../dist/src/app.js'
import { instant } from '../dist/src/model/index.js'
import { rescore } from '../dist/src/pipeline/rescore.js'
import { indexTokens } from '../dist/src/search/index.js'
import { openSqliteStore } from '../dist/src/store/sqlite/index.js'
import { makeEvidence } from './evidence.mjs'

const STORIES = Number(process.env.RESCORE_STORIES ?? 20_000)
const BATCH = 500
const NOW = instant(Date.UTC(2026, 6, 9, 12))
const { audiences, evidence, score } = makeEvidence(createCliServices())

const dir = mkdtempSync(join(tmpdir(), 'rescore-'))
const store = openSqliteStore(join(dir, 'desk.sqlite'))
try {
  for (let from = 0; from < STORIES; from += BATCH) {
    const writes = []
    for (let i = from; i < Math.min(from + BATCH, STORIES); i++) {
      const id = `story-${String(i).padStart(7, '0')}`
      const one = evidence[i % evidence.length]
      writes.push({ op: 'put', kind: 'story', value: { ...one.story, id }, knownAt: NOW })
      for (const audience of audiences)
        writes.push({
          op: 'put',
          kind: 'score',
          value: { ...score(one, audience, 'old'), storyId: id, id: `${id}:${audience.id}` },
          knownAt: NOW,
        })
      writes.push({ op: 'put', kind: 'search', value: searchDoc(id, one.story), knownAt: NOW })
    }
    await store.commit({ stepKey: `seed-${from}`, writes, jobs: [] })
  }
  await time('one audience changed', [audiences[0]])
  await time('shared config changed', audiences)
} finally {
  await store.close()
  rmSync(dir, { recursive: true })
}

async function time(what, some) {
  const desk = { store, audiences: some, version: `after ${what}`, clock: { now: () => NOW } }
  const cpu = process.cpuUsage()
  const start = performance.now()
  const report = await rescore(desk, { apply: true })
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (user + system) / 1e6
  console.log(
    `${what}: ${report.stories} stories, ${report.scores} scores: ${seconds.toFixed(1)} s of processor time, ${((performance.now() - start) / 1000).toFixed(1)} s by the clock (${((seconds * 100_000) / report.stories).toFixed(0)} s for 100,000)`,
  )
}

function searchDoc(id, story) {
  return {
    id,
    storyId: id,
    titleTokens: indexTokens(story.title),
    bodyTokens: [],
    firstSeenAt: story.firstSeenAt,
    updatedAt: story.updatedAt,
    tickers: [],
    types: [],
    tiers: ['A'],
    publishers: ['Northern Wire'],
    sentiment: 'neutral',
    state: 'draft',
    signals: [],
    figuresUsd: [],
    follows: null,
    importance: {},
    credibility: {},
    novelty: 1,
    reaction: null,
  }
}
