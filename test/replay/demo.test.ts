import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand, scratch, seeded, startCommand, whenSaid } from '../support/desk-process.js'
import { figuresOfDrafts } from '../support/drafts.js'
import { tooMuchText } from '../support/outputs.js'
import { openSmallDesk, type SmallDesk } from '../support/small-desk.js'

/** The whole demo is played once; with seeds it is also killed, and played again with other threads, which takes minutes. */
const SEEDS = Number(process.env.CRASH_DEMO_SEEDS ?? 0)
const KILLS = 5
const DEMO = resolve(import.meta.dirname, '../../demo')

/** Looks at what was played, with the clock at its end. */
async function onPlayed<T>(data: string, look: (desk: SmallDesk) => Promise<T>): Promise<T> {
  const desk = await openSmallDesk(DEMO, data)
  try {
    desk.clock.moveTo(desk.server.archive.endAt)
    return await look(desk)
  } finally {
    await desk.close()
  }
}
const demo = (data: string, ...more: string[]) => ['demo', '--no-web', '--exit', '--export', '--data', data, ...more]

// Several minutes: asked for by the number of seeds (CI does); `npm test` names it where it is left out.
describe.skipIf(SEEDS === 0)('the demo, played', () => {
  const folders: { dir: string; remove(): void }[] = []
  const folder = () => {
    folders.push(scratch('demo'))
    return folders.at(-1)!.dir
  }
  let data = ''
  let recorded = ''
  let undisturbed = ''

  beforeAll(async () => {
    data = folder()
    recorded = join(folder(), 'recorded')
    const run = await runCommand(demo(data, '--record', recorded))
    expect(run.stderr).toContain('0 dead jobs')
    expect(run.code).toBe(0)
    undisturbed = run.stdout
  }, 900_000)
  afterAll(() => {
    for (const one of folders) one.remove()
  })

  it('is there at once when started again on the same file', async () => {
    const again = await runCommand(demo(data))
    expect(undisturbed.length).toBeGreaterThan(100_000)
    expect(again.stdout === undisturbed).toBe(true)
    expect(again.stderr).toContain(' 0 jobs done in this run')
  }, 300_000)

  it('has every figure of every draft from its sources', async () => {
    const { drafts, figures, problems } = await onPlayed(data, figuresOfDrafts)
    expect(problems.slice(0, 20)).toEqual([])
    expect(drafts).toBeGreaterThan(100)
    expect(figures).toBeGreaterThan(1_000)
  }, 600_000)

  it('gives out no more of an article than title, figures and two quotations of 25 words', async () => {
    const { outputs, quoting, found } = await onPlayed(data, tooMuchText)
    expect(found.slice(0, 20)).toEqual([])
    expect(outputs).toBeGreaterThan(1_000)
    expect(quoting).toBeGreaterThan(200)
  }, 600_000)

  it('gives the same bytes from the archive that was recorded of it, with another number of threads', async () => {
    const again = await runCommand(['replay', recorded, '--no-web', '--exit', '--export', '--data', folder(), '--threads', '2'])
    expect(again.stderr).toContain('0 dead jobs')
    expect(again.stdout === undisturbed).toBe(true)
  }, 900_000)

  it.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(
    `killed at ${KILLS} moments (seed %i), it ends with the same export`,
    async (seed) => {
      const random = seeded(seed)
      const killedIn = folder()
      let killed = 0
      // Somewhere in one recorded day each: the run's own progress and no clock says when, whatever the machine's load.
      const days = Array.from({ length: KILLS }, (_, i) => 2 + i * 5 + Math.floor(random() * 5))
      for (const day of days) {
        const { child, ended } = startCommand(demo(killedIn))
        await whenSaid(child, `playing 2026-06-${String(day).padStart(2, '0')}`)
        const timer = setTimeout(() => child.kill('SIGKILL'), random() * 400)
        const end = await ended
        clearTimeout(timer)
        if (end.signal === 'SIGKILL') killed++
      }
      const last = await runCommand(demo(killedIn))
      expect(last.stderr).toContain('0 dead jobs')
      expect(killed).toBe(KILLS)
      expect(last.stdout === undisturbed).toBe(true)
    },
    1_200_000,
  )
})
