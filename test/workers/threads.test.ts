import { expect, it } from 'vitest'
import { loadResources } from '../../src/config/load.js'
import { createCheckThread } from '../../workers/checking.js'
import { createThreadCompute } from '../../workers/compute.js'

const entry = new URL('../support/loading-thread.mjs', import.meta.url)

it('threads take their files in by import: Node aborts where one is ended in the middle of a require', async () => {
  const threads = [createThreadCompute(loadResources('config'), 1, entry), createCheckThread(undefined, entry)] as const
  expect(await threads[0].analyse({} as never)).toBe(false)
  expect(await threads[1].check({} as never, {} as never)).toBe(false)
  await Promise.all(threads.map((one) => one.close()))
}, 60_000)
