import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand, scratch, seeded, startCommand } from '../support/desk-process.js'

/** Seeds tried; CI asks for more by the environment. Each kills the desk at five moments. */
const SEEDS = Number(process.env.CRASH_SEEDS ?? 1)
const KILLS = 5
const demo = (data: string, ...more: string[]) => ['demo', '--no-web', '--exit', '--export', '--data', data, ...more]

describe('the demo, replayed', () => {
  const folders: { dir: string; remove(): void }[] = []
  const folder = () => {
    const made = scratch('crash')
    folders.push(made)
    return made.dir
  }
  let undisturbed = ''
  let runMs = 0

  beforeAll(async () => {
    const started = Date.now()
    const run = await runCommand(demo(folder()))
    runMs = Date.now() - started
    expect(run.stderr).toContain('0 dead jobs')
    expect(run.code).toBe(0)
    undisturbed = run.stdout
  }, 120_000)
  afterAll(() => folders.forEach((f) => f.remove()))

  it('gives the same bytes a second time, with another number of threads', async () => {
    const again = await runCommand(demo(folder(), '--threads', '2'))
    expect(again.stdout.length).toBeGreaterThan(10_000)
    expect(again.stdout === undisturbed).toBe(true)
  }, 120_000)

  it('is there at once when started again on the same file', async () => {
    const data = folder()
    await runCommand(demo(data))
    const again = await runCommand(demo(data))
    expect(again.stdout === undisturbed).toBe(true)
    expect(again.stderr).toContain(' 0 jobs done in this run')
  }, 120_000)

  it.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(`killed at ${KILLS} moments (seed %i), it ends with the same export`, async (seed) => {
    const random = seeded(seed)
    const data = folder()
    let killed = 0
    for (let i = 0; i < KILLS; i++) {
      const { child, ended } = startCommand(demo(data))
      const timer = setTimeout(() => child.kill('SIGKILL'), 800 + random() * runMs * 0.6)
      const end = await ended
      clearTimeout(timer)
      if (end.signal === 'SIGKILL') killed++
    }
    const last = await runCommand(demo(data))
    expect(last.stderr).toContain('0 dead jobs')
    expect(killed).toBeGreaterThan(0)
    expect(last.stdout === undisturbed).toBe(true)
  }, 300_000)
})
