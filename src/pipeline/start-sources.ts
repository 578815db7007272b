import { collectJob } from './collect-source.js'
import type { Desk } from './desk.js'
import { feedHealthId, refreshJob } from './refresh-market.js'

/**
 * Gives every enabled source and market feed its next job, unless it has one: the chain of visits carries itself on from there.
 * Safe at every start, since a job's key is known to the queue for good.
 */
export async function startSources(desk: Desk): Promise<void> {
  const now = desk.clock.now()
  const jobs = []
  for (const source of desk.sources.values()) {
    if (!source.enabled) continue
    const health = (await desk.store.get('health', source.id))?.value
    if (health?.status === 'retired') continue
    jobs.push({ ...collectJob(source.id, health?.nextTryAt ?? now), plannedAt: health?.lastTryAt })
  }
  for (const { provider } of desk.marketFeeds) {
    const health = (await desk.store.get('health', feedHealthId(provider.id)))?.value
    jobs.push({ ...refreshJob(provider.id, health?.nextTryAt ?? now), plannedAt: health?.lastTryAt })
  }
  await desk.queue.enqueue(jobs)
}
