import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Channel } from '../../src/model/index.js'
import { DAY_MS } from '../../src/model/index.js'
import { readSwitch, setSwitch } from '../../src/pipeline/posting.js'
import { previewPost } from '../../src/pipeline/preview-post.js'
import { runJob } from '../../src/pipeline/run-job.js'
import { settlePost } from '../../src/pipeline/settle-post.js'
import { slackStandIn } from '../deliver/stand-ins/slack.js'
import { scratch } from '../support/desk-process.js'
import {
  channel,
  deliveries,
  drain,
  drainFor,
  openPostingDesk,
  optionsOf,
  type PostingDesk,
  SECRETS,
  storyWrites,
  tell,
} from '../support/posting-desk.js'

const file = (over: Partial<Channel> = {}): Channel =>
  channel({ id: 'file', type: 'file', options: { path: 'posts.jsonl' }, ...over })

let open: PostingDesk | null = null
const deskWith = (...channels: Channel[]): PostingDesk => (open = openPostingDesk(channels))
afterEach(async () => {
  await open?.close()
  open = null
})
const states = async (desk: PostingDesk) => (await deliveries(desk)).map((d) => d.state).sort()

describe('the kill switch', () => {
  it('holds one channel or all, and lets go of what waited', async () => {
    const desk = deskWith(file(), file({ id: 'other', options: { path: 'other.jsonl' } }))
    await setSwitch(desk.desk, 'file', true, 'a test')
    await tell(desk, 'sto_1')
    await drain(desk)
    expect(await states(desk)).toEqual(['ready', 'sent'])
    await setSwitch(desk.desk, null, true, 'a test')
    await tell(desk, 'sto_2')
    await drainFor(desk, 0.1)
    expect(await states(desk)).toEqual(['ready', 'ready', 'ready', 'sent'])
    await setSwitch(desk.desk, null, false, 'a test')
    await setSwitch(desk.desk, 'file', false, 'a test')
    expect(await readSwitch(desk.store)).toEqual({ all: null, channels: {} })
    await drainFor(desk, 0.1)
    expect(await states(desk)).toEqual(['sent', 'sent', 'sent', 'sent'])
  })
})

describe('the hourly cap', () => {
  it('lets so many out in any 60 minutes, and the rest later', async () => {
    const desk = deskWith(file({ perHour: 3 }))
    for (let i = 0; i < 8; i++) await tell(desk, `sto_${i}`)
    await drainFor(desk, 4)
    const times = (await deliveries(desk)).map((d) => Date.parse(d.sentAt!)).sort((a, b) => a - b)
    expect(times).toHaveLength(8)
    for (let i = 3; i < times.length; i++) expect(times[i]! - times[i - 3]!).toBeGreaterThan(3_600_000)
  })

  it('over all channels counts them together', async () => {
    const desk = deskWith(file(), file({ id: 'other', options: { path: 'other.jsonl' } }))
    desk.desk.posting = { publicUrl: null, notice: null, perHour: 3 }
    for (let i = 0; i < 3; i++) await tell(desk, `sto_${i}`)
    await drain(desk)
    // Two channels work side by side, so one more may be under way when the hour fills.
    expect((await states(desk)).filter((s) => s === 'sent').length).toBeLessThanOrEqual(4)
    await drainFor(desk, 4)
    expect((await states(desk)).filter((s) => s === 'sent')).toHaveLength(6)
  })
})

describe('quiet hours', () => {
  it('hold a post until they end', async () => {
    const desk = deskWith(file({ quietHours: { from: '11:00', to: '13:30', timeZone: 'UTC' } }))
    await tell(desk, 'sto_1')
    await drain(desk)
    expect(await states(desk)).toEqual(['ready'])
    await drainFor(desk, 3)
    expect(await deliveries(desk)).toMatchObject([{ state: 'sent', sentAt: '2026-07-01T13:30:00.000Z' }])
  })
})

describe('posts of one channel that are due at one moment', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `sto_${i}`)
  const posted = ({ dir }: { dir: string }): string[] =>
    readFileSync(join(dir, 'posts.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { storyId: string }).storyId)

  it('go in the order they were planned in, also where the store answers out of order', async () => {
    const folder = scratch('posts-in-order')
    const desk = (open = openPostingDesk([file({ quietHours: { from: '11:00', to: '13:30', timeZone: 'UTC' } })], folder))
    for (const id of ids) {
      await tell(desk, id)
      desk.clock.pass(1_000)
    }
    await drain(desk)
    expect(new Set(await states(desk))).toEqual(new Set(['ready']))
    const { get } = desk.store
    let reads = 0
    desk.store.get = async (kind, id, options) => {
      // The first of those that are asked for together takes longest.
      if (kind === 'delivery') await new Promise((done) => setTimeout(done, 24 - (reads++ % 24)))
      return get.call(desk.store, kind, id, options) as never
    }
    await drainFor(desk, 2)
    expect(posted(folder)).toEqual(ids)
    folder.remove()
  })

  it('all find room in the end, also on a clock that stands still', async () => {
    const desk = deskWith(file())
    for (const id of ids) await tell(desk, id)
    await drain(desk)
    const { queue, clock } = desk.desk
    // What was sent away comes due by the queue's time alone.
    for (let next = await queue.nextDueAt(), left = 50; next !== null && left > 0; next = await queue.nextDueAt(), left--) {
      const jobs = await queue.claim('deliver', { now: next, workerId: 'test', leaseMs: 60_000, limit: 24 })
      await Promise.all(jobs.map((job) => runJob(desk.desk, desk.stage, job)))
    }
    expect(clock.now()).toBe('2026-07-01T12:00:00.000Z')
    expect(new Set(await states(desk))).toEqual(new Set(['sent']))
  })
})

describe('a dry run and a channel switched off', () => {
  it('post nothing and say why', async () => {
    const dry = deskWith(file({ dryRun: true }))
    await tell(dry, 'sto_1')
    await drain(dry)
    expect(await deliveries(dry)).toMatchObject([{ state: 'suppressed', stateReason: 'dry run' }])
  })
})

describe('a digest', () => {
  it('bundles a day into one post, the most important first', async () => {
    const desk = deskWith(file({ digest: { at: '18:00', timeZone: 'UTC' } }))
    await tell(desk, 'sto_1', { importance: 75 })
    await tell(desk, 'sto_2', { importance: 95 })
    await drain(desk)
    expect(await states(desk)).toEqual(['collected', 'collected'])
    await drainFor(desk, 8)
    expect(await states(desk)).toEqual(['bundled', 'bundled', 'sent'])
    const digest = (await deliveries(desk)).find((d) => d.reason === 'digest')!
    expect((digest.payload.posts as { storyId: string }[]).map((p) => p.storyId)).toEqual(['sto_2', 'sto_1'])
    await drainFor(desk, 48)
    expect((await deliveries(desk)).filter((d) => d.reason === 'digest')).toHaveLength(1)
  })
})

describe('a score that moves around the line', () => {
  it('posts once, and takes nothing back', async () => {
    const desk = deskWith(file())
    for (const importance of [69, 71, 69.5, 70.5, 64, 20, 90, 69.99, 70]) {
      await tell(desk, 'sto_1', { importance })
      await drain(desk)
    }
    expect(await deliveries(desk)).toMatchObject([{ reason: 'new', state: 'sent', tries: 1 }])
  })
})

describe('what a person decides', () => {
  it('sends a dead letter once, also days later, and a post in doubt only where it is not there', async () => {
    const desk = deskWith(file())
    for (const id of ['sto_1', 'sto_2', 'sto_3']) await tell(desk, id)
    const planned = (await deliveries(desk)).sort((a, b) => (a.storyId < b.storyId ? -1 : 1))
    const states = ['failed', 'maybe-sent', 'maybe-sent'] as const
    const writes = planned.map((value, i) => ({
      op: 'put' as const,
      kind: 'delivery' as const,
      value: { ...value, state: states[i]! },
      knownAt: value.createdAt,
    }))
    await desk.store.commit({ stepKey: 'trouble', writes, jobs: [] })
    await drain(desk)
    desk.clock.pass(5 * DAY_MS)
    await settlePost(desk.desk, planned[0]!.id, 'again', 'ed')
    await settlePost(desk.desk, planned[1]!.id, 'again', 'ed')
    await settlePost(desk.desk, planned[2]!.id, 'there', 'ed')
    await expect(settlePost(desk.desk, planned[0]!.id, 'again', 'other')).rejects.toMatchObject({ code: 'settled' })
    await drainFor(desk, 1)
    const all = await deliveries(desk)
    expect(all.map((one) => one.state)).toEqual(['sent', 'sent', 'sent'])
    expect(
      all
        .filter((one) => one.remoteId)
        .map((one) => one.storyId)
        .sort(),
    ).toEqual(['sto_1', 'sto_2'])
  })
})

describe('a preview', () => {
  const slack = (over: Partial<Channel> = {}) =>
    channel({ id: 'slack', type: 'slack', options: optionsOf.slack('http://127.0.0.1:1'), ...over })

  it('is the message as the service would get it, with whether it goes out and why not; nothing is planned or sent', async () => {
    const desk = deskWith(
      slack(),
      slack({ id: 'high', minImportance: 95, requires: 'published', topics: { symbols: ['NVDA'] } }),
      slack({ id: 'quiet', quietHours: { from: '11:00', to: '13:00', timeZone: 'UTC' } }),
      slack({ id: 'daily', digest: { at: '18:00', timeZone: 'UTC' } }),
    )
    await desk.store.commit({ stepKey: 'one', writes: storyWrites('sto_1'), jobs: [] })
    const of = (id: string) => previewPost(desk.desk, 'sto_1', id)
    const now = await of('slack')
    expect(now).toMatchObject({ posts: 'now', why: [] })
    expect(JSON.stringify(now.message)).toContain('Copper stocks fall at sto_1')
    expect(JSON.stringify(now)).not.toContain(SECRETS.SLACK_TOKEN)
    expect(await of('high')).toMatchObject({
      posts: 'no',
      why: [
        'The channel takes published stories; this one is not.',
        "Importance 90 is below the channel's line of 95.",
        'It is on none of the channel’s topics.',
      ],
    })
    expect(await of('quiet')).toMatchObject({ posts: 'later', why: [expect.stringContaining('60 minutes')] })
    expect(await of('daily')).toMatchObject({ posts: 'later', why: ['It waits for the digest at 18:00 (UTC).'] })
    expect(await deliveries(desk)).toEqual([])
    await expect(of('nowhere')).rejects.toMatchObject({ code: 'unknown-channel' })
    await expect(previewPost(desk.desk, 'sto_2', 'slack')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a remote that names a time', () => {
  it('is left alone until then, and no try is spent', async () => {
    const slack = await slackStandIn(SECRETS.SLACK_TOKEN!)
    try {
      slack.faultAt = (n) => (n < 20 ? '429' : null)
      const desk = (open = openPostingDesk([channel({ id: 'slack', type: 'slack', options: optionsOf.slack(slack.url) })], {
        now: new Date().toISOString(),
      }))
      await tell(desk, 'sto_1')
      await drainFor(desk, 1)
      expect(await deliveries(desk)).toMatchObject([{ state: 'sent' }])
      expect(slack.messages).toHaveLength(1)
    } finally {
      await slack.close()
    }
  })
})
