// The desk's file as readers find it: stories with everything a row and a story page show.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '../../dist/src/store/sqlite/index.js'
import { rowWrites } from '../rows.mjs'
import { generateStories } from '../stories.mjs'

/** Writes `count` stories into the desk's file of a folder; gives the ids of the newest hundred. */
export async function seedDesk(dir, count) {
  mkdirSync(dir, { recursive: true })
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  const ids = []
  let step = 0
  for (const story of generateStories(count)) {
    const search = { op: 'put', kind: 'search', knownAt: story.firstSeenAt, value: story, visible: true }
    await store.commit({ stepKey: `seed-${step++}`, writes: [search, ...rowWrites(story)], jobs: [] })
    ids.push(story.id)
  }
  await store.close()
  return ids.slice(-100)
}
