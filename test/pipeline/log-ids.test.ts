import { expect, it } from 'vitest'
import { instant } from '../../src/model/index.js'
import { startWork } from '../../src/pipeline/work.js'
import { scratch } from '../support/desk-process.js'
import { openLiveDesk } from '../support/live-desk.js'

it('the log has an article by its id through every stage, and by its story from where it has one', async () => {
  const folder = scratch('log')
  const live = await openLiveDesk(folder.dir, { now: () => instant(Date.now()) })
  const working = startWork(live.desk, live.stages, 'test')
  await live.publish([0, 1])
  await live.finished(2)
  await working.stop()
  const lines = live.logged.map((line) => ({
    said: line,
    of: JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>,
  }))
  for (const { id, value } of (await live.desk.store.find('article')).items) {
    const own = lines.filter(({ of }) => of.article === id)
    expect(own.map(({ said, of }) => (said.startsWith('job done') ? of.queue : 'story'))).toEqual([
      'ingest',
      'analyse',
      'story',
      'assign',
    ])
    expect(own.find(({ said }) => said.startsWith('assigned'))!.of.story).toBe(value.storyId)
    const later = lines
      .filter(({ said, of }) => said.startsWith('job done') && of.story === value.storyId)
      .map(({ of }) => of.queue)
    expect(later.slice(0, 2)).toEqual(['join', 'score'])
  }
  await live.close()
  folder.remove()
}, 60_000)
