import { expect, it } from 'vitest'
import { instant } from '../../src/model/index.js'
import { playedUntil, RecordedClock, resumeClock } from '../../src/pipeline/replay.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'

it('a store knows how far it was played, and a desk on the wall’s clock was not', async () => {
  const store = openSqliteStore(':memory:')
  expect(await playedUntil({ store })).toBeNull()
  const until = instant(Date.UTC(2026, 6, 2, 22))
  const value = { id: 'clock', value: until }
  await store.commit({ stepKey: 'clock', writes: [{ op: 'put', kind: 'meta', value, knownAt: until }], jobs: [] })
  expect(await playedUntil({ store })).toBe(until)
  const clock = new RecordedClock(instant(0))
  await resumeClock({ store }, clock)
  expect(clock.now()).toBe(until)
  await store.close()
})
