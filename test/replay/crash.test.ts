import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand, scratch, seeded, startCommand, whenSaid } from '../support/desk-process.js'
import { writeSmallArchive } from '../support/small-archive.js'

/** Seeds tried on the small archive; CI asks for 20. Each kills the desk twice while it plays. */
const SEEDS = Number(process.env.CRASH_SEEDS ?? 2)
const KILLS = 2
/** Most of the time goes into starting again: two seeds at once keep two cores busy. */
const PAIRS = Array.from({ length: Math.ceil(SEEDS / 2) }, (_, i) => [2 * i + 1, 2 * i + 2].filter((seed) => seed <= SEEDS))

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('crash'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

describe('a recorded day', () => {
  let archive = ''
  let undisturbed = ''
  let posts = ''
  let playMs = 0
  const play = (data: string, ...more: string[]) => ['replay', archive, '--no-web', '--exit', '--export', '--data', data, ...more]

  beforeAll(async () => {
    archive = writeSmallArchive(folder())
    const data = folder()
    const { child, ended } = startCommand(play(data))
    await whenSaid(child, 'playing')
    playMs = (await whenSaid(child, 'Idle at'))!
    const run = await ended
    expect(run.stderr).toContain('5 articles, 3 stories, 0 dead jobs')
    expect(run.code).toBe(0)
    undisturbed = run.stdout
    posts = readFileSync(join(data, 'posts.jsonl'), 'utf8')
    expect(posts.trim().split('\n')).toHaveLength(1)
  }, 300_000)

  it('gives the same bytes a second time, with another number of threads', async () => {
    const again = await runCommand(play(folder(), '--threads', '2'))
    expect(undisturbed.length).toBeGreaterThan(10_000)
    expect(again.stdout === undisturbed).toBe(true)
  }, 300_000)

  async function survives(seed: number): Promise<void> {
    const random = seeded(seed)
    const data = folder()
    let killed = 0
    for (let i = 0; i < KILLS; i++) {
      const { child, ended } = startCommand(play(data))
      await whenSaid(child, 'playing')
      const timer = setTimeout(() => child.kill('SIGKILL'), random() * playMs * 0.6)
      const end = await ended
      clearTimeout(timer)
      if (end.signal === 'SIGKILL') killed++
    }
    const last = await runCommand(play(data))
    expect(last.stderr).toContain('0 dead jobs')
    expect(killed, `seed ${seed}`).toBeGreaterThan(0)
    expect(last.stdout === undisturbed, `seed ${seed}`).toBe(true)
    expect(readFileSync(join(data, 'posts.jsonl'), 'utf8')).toBe(posts)
  }

  it.each(PAIRS.map((seeds) => [seeds.join(' and '), seeds] as const))(
    `killed at ${KILLS} moments (seed %s), it ends with the same export`,
    async (_, seeds) => void (await Promise.all(seeds.map(survives))),
    600_000,
  )

  it('asked to end (SIGTERM), it ends within ten seconds, and loses nothing', async () => {
    const data = folder()
    const { child, ended } = startCommand(play(data))
    await whenSaid(child, 'playing')
    await new Promise((done) => setTimeout(done, playMs * 0.3))
    const asked = Date.now()
    child.kill('SIGTERM')
    const end = await ended
    expect(Date.now() - asked).toBeLessThan(10_000)
    expect([end.code, end.signal]).toEqual([0, null])
    const last = await runCommand(play(data))
    expect(last.stdout === undisturbed).toBe(true)
  }, 300_000)
})
