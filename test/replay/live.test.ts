import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { workerRecords } from '../../src/pipeline/worker-journal.js'
import { openSqliteStore } from '../../src/store/index.js'
import { scratch, startCommand, whenSaid } from '../support/desk-process.js'
import { type OneStorySite, serveOneStory, writeConfig } from '../support/live-config.js'

const cleaning: (() => unknown)[] = []
const folder = (): string => {
  const made = scratch('live')
  cleaning.push(made.remove)
  return made.dir
}
afterAll(async () => {
  for (const clean of cleaning.reverse()) await clean()
})

async function site(
  hold: number,
  settings: Record<string, unknown> = {},
): Promise<{ site: OneStorySite; env: Record<string, string> }> {
  const served = await serveOneStory(hold)
  cleaning.push(() => served.close())
  const config = writeConfig(folder(), settings, [{ id: 'one-story', url: `${served.url}/feed.xml` }])
  return { site: served, env: { SIGNALDESK_CONFIG: config, LOG_LEVEL: 'warn' } }
}

async function until<T>(what: () => Promise<T | null>, ms = 60_000): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const found = await what()
    if (found !== null) return found
  }
  throw new Error('it did not happen in time')
}

describe('a live desk', () => {
  it('takes over from a process that was stopped past its lease, and refuses its late commit', async () => {
    const { site: one, env } = await site(2, { leaseSeconds: 1 })
    const data = folder()
    const worker = startCommand(['work', '--data', data], undefined, env)
    await whenSaid(worker.child, 'Working')
    const desk = startCommand(['start', '--data', data, '--port', '0'], undefined, env)
    await one.whenAsked(1)
    const store = openSqliteStore(join(data, 'desk.sqlite'))
    cleaning.push(() => store.close())
    const leased = store.db.get<{ worker: string }>("SELECT worker FROM job WHERE queue = 'ingest' AND state = 'leased'")!
    const holder = [worker, desk].find(({ child }) => leased.worker.endsWith(`:${child.pid}`))!
    const refused = whenSaid(holder.child, 'the late commit was refused')
    holder.child.kill('SIGSTOP')
    // The other process asks for the page too once the lease has ended; the first wakes up with its answer meanwhile.
    await one.whenAsked(2)
    one.release()
    holder.child.kill('SIGCONT')
    expect(await refused).not.toBeNull()
    one.release()
    const story = await until(async () => (await store.find('story')).items[0] ?? null)
    for (const { child } of [worker, desk]) child.kill('SIGTERM')
    const ends = await Promise.all([worker.ended, desk.ended])
    expect(ends.map((end) => end.code)).toEqual([0, 0])
    expect((holder === worker ? ends[0] : ends[1]).stderr).toContain('"code":"fenced"')
    const articles = (await store.find('article')).items
    expect(articles.map((a) => [a.value.state, a.value.revision, a.value.storyId])).toEqual([['assigned', 1, story.id]])
    expect(await store.count('story')).toBe(1)
  }, 120_000)

  it('asked to end while a page hangs, it ends within ten seconds, and the next run reads the page', async () => {
    const { site: one, env } = await site(1, { leaseSeconds: 1 })
    const data = folder()
    const first = startCommand(['start', '--data', data, '--port', '0'], undefined, env)
    await one.whenAsked(1)
    const asked = Date.now()
    first.child.kill('SIGTERM')
    const end = await first.ended
    expect([end.code, end.signal]).toEqual([0, null])
    expect(Date.now() - asked).toBeLessThan(10_000)
    const second = startCommand(['start', '--data', data, '--port', '0'], undefined, env)
    await one.whenAsked(2)
    const store = openSqliteStore(join(data, 'desk.sqlite'))
    cleaning.push(() => store.close())
    await until(async () => ((await store.count('story')) === 1 ? true : null))
    second.child.kill('SIGTERM')
    expect((await second.ended).code).toBe(0)
    expect((await store.find('article')).items.map((a) => [a.value.state, a.value.revision])).toEqual([['assigned', 1]])
  }, 120_000)

  it('says per source what failed and when it tries again', async () => {
    const config = writeConfig(folder(), {}, [{ id: 'nobody-there', url: 'http://127.0.0.1:9/feed.xml' }])
    const desk = startCommand(['start', '--data', folder(), '--port', '0'], undefined, { SIGNALDESK_CONFIG: config })
    expect(await whenSaid(desk.child, 'source failed')).not.toBeNull()
    desk.child.kill('SIGTERM')
    const { stderr, code } = await desk.ended
    expect(code).toBe(0)
    expect(stderr).toMatch(/"source":"nobody-there","reason":"net-[^"]+","nextTryAt":"20[^"]+Z".*source failed/)
  }, 60_000)

  it('shows pages alone where work is left to another process', async () => {
    const { env } = await site(0)
    const data = folder()
    const pages = startCommand(['start', '--no-work', '--data', data, '--port', '0'], undefined, env)
    await whenSaid(pages.child, 'Signaldesk is on')
    const store = openSqliteStore(join(data, 'desk.sqlite'))
    cleaning.push(() => store.close())
    const worker = startCommand(['work', '--data', data], undefined, env)
    const story = await until(async () => (await store.find('story')).items[0] ?? null)
    for (const { child } of [worker, pages]) child.kill('SIGTERM')
    expect((await Promise.all([worker.ended, pages.ended])).map((end) => end.code)).toEqual([0, 0])
    // Whoever takes jobs keeps a journal, and writes it at its end at the latest.
    expect((await workerRecords(store)).map((one) => one.worker.split(':')[1])).toEqual([String(worker.child.pid)])
    expect(story.value.members).toHaveLength(1)
  }, 120_000)
})
