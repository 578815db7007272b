import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { discordStandIn } from '../deliver/stand-ins/discord.js'
import { mailStandIn } from '../deliver/stand-ins/mail.js'
import type { Fault } from '../deliver/stand-ins/server.js'
import { slackStandIn } from '../deliver/stand-ins/slack.js'
import { telegramStandIn } from '../deliver/stand-ins/telegram.js'
import { webhookStandIn } from '../deliver/stand-ins/webhook.js'
import { scratch, seeded } from '../support/desk-process.js'
import { AUDIENCE, channel, deliveries, openPostingDesk, optionsOf, SECRETS, storyWrites } from '../support/posting-desk.js'

// CI runs the whole size; see .ci/run.
const STORIES = Number(process.env.POST_STORIES ?? 40)
const KILLS = Number(process.env.POST_KILLS ?? 3)
const ROOT = resolve(import.meta.dirname, '../..')

const { dir, remove } = scratch('posts')
const closers: (() => Promise<void>)[] = []
let child: ChildProcess | null = null
afterAll(async () => {
  child?.kill('SIGKILL')
  for (const close of closers) await close()
  remove()
})

function startChild(channels: object[]): { child: ChildProcess; ended: Promise<NodeJS.Signals | number | null> } {
  const runner = join(ROOT, 'node_modules/vite-node/vite-node.mjs')
  const child = spawn(process.execPath, [runner, join(ROOT, 'test/pipeline/post-child.ts'), dir, JSON.stringify(channels)], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return { child, ended: new Promise((done) => child.on('exit', (code, signal) => done(signal ?? code))) }
}

it(`posts ${STORIES} stories to five channels, killed at ${KILLS} random moments, each once or listed as in doubt`, {
  timeout: 60_000 + STORIES * 60 + KILLS * 10_000,
}, async () => {
  const [slack, discord, telegram, webhook, mail] = await Promise.all([
    slackStandIn(SECRETS.SLACK_TOKEN!),
    discordStandIn(SECRETS.DISCORD_TOKEN!),
    telegramStandIn(SECRETS.TELEGRAM_TOKEN!),
    webhookStandIn(SECRETS.WEBHOOK_SECRET!),
    mailStandIn(),
  ])
  closers.push(slack.close, discord.close, telegram.close, webhook.close, mail.close)
  const channels = [
    channel({ id: 'slack', type: 'slack', options: optionsOf.slack(slack.url) }),
    channel({ id: 'discord', type: 'discord', options: optionsOf.discord(discord.url) }),
    channel({ id: 'telegram', type: 'telegram', options: optionsOf.telegram(telegram.url) }),
    channel({ id: 'webhook', type: 'webhook', options: optionsOf.webhook(webhook.url) }),
    channel({ id: 'mail', type: 'email', options: optionsOf.email(mail.port) }),
  ]
  const received = {
    slack: () => slack.messages.map((m) => m.metadata.event_payload.delivery_id!),
    discord: () => discord.messages.map((m) => m.nonce),
    telegram: () => telegram.messages.map((m) => /sto_\d+/.exec(m.text)![0]),
    webhook: () => webhook.messages.map((m) => m.id),
    mail: () => mail.mails.map((m) => m.headers.get('message-id')!),
  }
  const total = () =>
    slack.messages.length + discord.messages.length + telegram.messages.length + webhook.messages.length + mail.mails.length

  const seed = openPostingDesk(channels, { dir, wall: true })
  for (let i = 0; i < STORIES; i++)
    await seed.store.commit({
      stepKey: `seed-${i}`,
      writes: storyWrites(`sto_${i}`),
      jobs: [
        {
          queue: 'deliver',
          key: `plan-${i}`,
          payload: { storyId: `sto_${i}`, audience: AUDIENCE },
          runAt: seed.desk.clock.now(),
        },
      ],
    })
  await seed.close()

  // Kills strike just after a random post was taken by a service, now and then a few milliseconds later.
  const random = seeded(Number(process.env.POST_SEED ?? 11))
  const marks = Array.from({ length: KILLS }, () => Math.floor(random() * STORIES * 4.5) + 1).sort((a, b) => a - b)
  const strike = (): Fault | null => {
    if (marks.length > 0 && total() >= marks[0]!) {
      marks.shift()
      const doomed = child
      setTimeout(() => doomed?.kill('SIGKILL'), random() < 0.5 ? 0 : random() * 25)
    }
    // Some requests fail besides.
    return random() < 0.004 ? (['429', '503', 'reset-after', '500-after'] as const)[Math.floor(random() * 4)]! : null
  }
  for (const standIn of [slack, discord, telegram, webhook, mail]) standIn.faultAt = strike
  let killed = 0
  for (;;) {
    const run = startChild(channels)
    child = run.child
    const how = await run.ended
    if (how === 0) break
    expect(how).toBe('SIGKILL')
    killed += 1
  }
  // Two marks may strike one process; a kill that comes as it ends strikes none.
  expect(killed).toBeGreaterThanOrEqual(Math.ceil(KILLS / 2))
  expect(killed).toBeLessThanOrEqual(KILLS)

  const end = openPostingDesk(channels, { dir, wall: true })
  const all = await deliveries(end)
  await end.close()
  expect(all).toHaveLength(STORIES * 5)
  for (const standIn of [slack, discord, telegram, webhook, mail]) expect(standIn.problems).toEqual([])
  const doubtful: string[] = []
  for (const [id, ids] of Object.entries(received)) {
    const got = ids()
    const mine = all.filter((d) => d.channelId === id)
    // Never twice, whatever the service.
    expect([id, new Set(got).size]).toEqual([id, got.length])
    if (id === 'telegram' || id === 'mail') {
      const inDoubt = mine.filter((d) => d.state === 'maybe-sent')
      doubtful.push(...inDoubt.map((d) => `${id} ${d.storyId}`))
      expect(mine.filter((d) => d.state !== 'sent' && d.state !== 'maybe-sent')).toEqual([])
      // What is called sent is there; what is missing is among the doubtful.
      expect(got.length).toBeGreaterThanOrEqual(mine.length - inDoubt.length)
    } else {
      expect([id, mine.filter((d) => d.state !== 'sent').map((d) => d.stateReason)]).toEqual([id, []])
      expect([id, got.length]).toEqual([id, STORIES])
    }
  }
  console.log(
    `${STORIES} stories, 5 channels, ${killed} kills: ${total()} posts, none twice; ${doubtful.length} in doubt; repeats the webhook's receiver dropped: ${webhook.repeats}`,
  )
})
