import { afterAll, describe, expect, it } from 'vitest'
import { instant } from '../../src/model/index.js'
import { runJob } from '../../src/pipeline/run-job.js'
import { startWork } from '../../src/pipeline/work.js'
import type { LeasedJob } from '../../src/queue/contract.js'
import { analyseStage } from '../../workers/analyse.js'
import { scratch } from '../support/desk-process.js'
import { openLiveDesk } from '../support/live-desk.js'

const folder = scratch('trial')
afterAll(() => folder.remove())

describe('an article whose workers were killed while they held it', () => {
  it('is analysed all the same where none of them was at its text, and put aside where three were', async () => {
    const live = await openLiveDesk(folder.dir, { now: () => instant(Date.now()) })
    const { desk } = live
    await live.publish([0, 1])
    const first = startWork(
      desk,
      live.stages.filter(({ queue }) => queue === 'ingest'),
      'test',
    )
    while ((await desk.queue.counts('analyse')).ready < 2) await new Promise((done) => setTimeout(done, 20))
    await first.stop()
    const [held, read] = await desk.queue.claim('analyse', { now: desk.clock.now(), workerId: 'w', leaseMs: 60_000, limit: 2 })
    const takenOver = (job: LeasedJob, takeovers: number): LeasedJob => ({ ...job, takeovers })

    // Five workers ended, none of them while it analysed.
    expect(await runJob(desk, analyseStage as never, takenOver(held!, 5))).toBe('done')

    // A process ended by a text never comes back to say how it went.
    const deadly = { ...desk, compute: { ...desk.compute, analyse: () => new Promise<never>(() => {}) } }
    for (const takeovers of [1, 2]) {
      void runJob(deadly, analyseStage as never, takenOver(read!, takeovers))
      const begun = async () => (await desk.store.get('meta', `trial:analyse:${read!.key}`))?.value.value as { begun: number }
      while ((await begun())?.begun !== takeovers) await new Promise((done) => setTimeout(done, 20))
    }
    expect(await runJob(desk, analyseStage as never, takenOver(read!, 3))).toBe('dead')
    const [dead] = await desk.queue.dead('analyse', 10)
    expect(dead?.error).toEqual({ code: 'poison', message: 'its worker ended 3 times while it ran' })
    const article = (await desk.store.get('article', String(read!.payload.articleId)))?.value
    expect(article?.stateReason).toBe('put aside after 3 tries, poison: its worker ended 3 times while it ran')
    await live.close()
  }, 60_000)
})
