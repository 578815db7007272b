import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand, scratch, startCommand, whenSaid } from '../support/desk-process.js'
import { serveOneStory, writeConfig } from '../support/live-config.js'
import { writeSmallArchive } from '../support/small-archive.js'

const cleaning: (() => unknown)[] = []
const folder = (): string => {
  const made = scratch('record')
  cleaning.push(made.remove)
  return made.dir
}
afterAll(async () => {
  for (const clean of cleaning.reverse()) await clean()
})

const play = (archive: string, data: string, ...more: string[]) =>
  runCommand(['replay', archive, '--no-web', '--exit', '--export', '--data', data, ...more])

describe('a recording', () => {
  it('of a replay plays as the replay did, byte for byte', async () => {
    const archive = writeSmallArchive(folder())
    const recorded = join(folder(), 'recorded')
    const data = folder()
    const first = await play(archive, data, '--record', recorded)
    expect(first.code).toBe(0)
    expect(first.stderr).toMatch(/\d+ answers were recorded/)
    expect(existsSync(join(recorded, 'sites'))).toBe(false)
    const again = await play(recorded, folder())
    expect(again.stderr).toContain('5 articles, 3 stories, 0 dead jobs')
    expect(again.stdout === first.stdout).toBe(true)
    // A desk that has been played before would be told "not modified", and a folder that holds a recording is not overwritten.
    const late = await play(archive, data, '--record', join(folder(), 'late'))
    expect([late.code, late.stderr]).toEqual([1, expect.stringContaining('(not-fresh)') as string])
    const twice = await play(archive, folder(), '--record', recorded)
    expect([twice.code, twice.stderr]).toEqual([1, expect.stringContaining('(archive-exists)') as string])
  }, 120_000)

  it('of live sources replays their stories', async () => {
    const site = await serveOneStory(0)
    cleaning.push(() => site.close())
    const config = writeConfig(folder(), {}, [{ id: 'one-story', url: `${site.url}/feed.xml` }])
    const dir = join(folder(), 'live')
    const recording = startCommand(['record', dir], undefined, { SIGNALDESK_CONFIG: config })
    await whenSaid(recording.child, 'Recording 1 sources')
    await site.whenAsked(1)
    await new Promise((done) => setTimeout(done, 1_000))
    recording.child.kill('SIGTERM')
    const { code, stderr } = await recording.ended
    expect([code, stderr]).toEqual([0, expect.stringContaining('2 answers were recorded') as string])
    expect(readFileSync(join(dir, 'archive.yaml'), 'utf8')).toContain('Recorded from 20')
    const replayed = await play(dir, folder())
    expect(replayed.stderr).toContain(': 1 articles, 1 stories, 0 dead jobs')
    expect(replayed.stdout).toContain('Harbour Trust agrees to buy Peel Savings')
  }, 120_000)
})
