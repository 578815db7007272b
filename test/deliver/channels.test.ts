import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Channel, Delivery } from '../../src/model/index.js'
import {
  channel,
  deliveries,
  drainFor,
  openPostingDesk,
  optionsOf,
  type PostingDesk,
  SECRETS,
  tell,
} from '../support/posting-desk.js'
import { discordStandIn } from './stand-ins/discord.js'
import { mailStandIn } from './stand-ins/mail.js'
import { FAULTS, type Fault } from './stand-ins/server.js'
import { slackStandIn } from './stand-ins/slack.js'
import { telegramStandIn } from './stand-ins/telegram.js'
import { webhookStandIn } from './stand-ins/webhook.js'

/** What every stand-in can be asked, whatever service it stands for. */
interface Place {
  channel: Channel
  problems: string[]
  /** Delivery ids or running numbers of what readers see, one a message. */
  count(): number
  failing(faultAt: (n: number) => Fault | null): void
  close(): Promise<void>
}

const slack = async (): Promise<Place> => {
  const s = await slackStandIn(SECRETS.SLACK_TOKEN!)
  return place(s, channel({ id: 'slack', type: 'slack', options: optionsOf.slack(s.url) }), () => s.messages.length)
}
const discord = async (): Promise<Place> => {
  const s = await discordStandIn(SECRETS.DISCORD_TOKEN!)
  return place(s, channel({ id: 'discord', type: 'discord', options: optionsOf.discord(s.url) }), () => s.messages.length)
}
const telegram = async (): Promise<Place> => {
  const s = await telegramStandIn(SECRETS.TELEGRAM_TOKEN!)
  return place(s, channel({ id: 'telegram', type: 'telegram', options: optionsOf.telegram(s.url) }), () => s.messages.length)
}
const webhook = async (): Promise<Place> => {
  const s = await webhookStandIn(SECRETS.WEBHOOK_SECRET!)
  return place(s, channel({ id: 'webhook', type: 'webhook', options: optionsOf.webhook(s.url) }), () => s.messages.length)
}
const email = async (): Promise<Place> => {
  const s = await mailStandIn()
  return place(s, channel({ id: 'email', type: 'email', options: optionsOf.email(s.port) }), () => s.mails.length)
}
const place = (
  s: { problems: string[]; faultAt: (n: number) => Fault | null; close(): Promise<void> },
  one: Channel,
  count: () => number,
): Place => ({ channel: one, problems: s.problems, count, failing: (f) => void (s.faultAt = f), close: s.close })

const PLACES = { slack, discord, telegram, webhook, email }
/** Those that can say whether a post is there, or know a repeat. */
const ASKABLE = new Set(['slack', 'discord', 'webhook'])
const LONG = 'A long and winding sentence about copper & <b>tin</b>, "quoted", *starred*, [linked](x) and 🙂🙂. '

describe.each(Object.entries(PLACES))('%s', (name, open) => {
  let here: Place
  let desk: PostingDesk
  beforeEach(async () => {
    here = await open()
    desk = openPostingDesk([here.channel], { now: new Date().toISOString() })
  })
  afterEach(async () => {
    await desk.close()
    await here.close()
  })

  it('posts in the form the service documents', async () => {
    await tell(desk, 'sto_1')
    await drainFor(desk, 1)
    expect(here.problems).toEqual([])
    expect(here.count()).toBe(1)
    expect(await deliveries(desk)).toMatchObject([{ state: 'sent', channelId: name }])
  })

  it('keeps to its limits with the longest and wildest texts', async () => {
    const wild = { brief: { headline: LONG.repeat(60), standfirst: LONG.repeat(200) } }
    await tell(desk, 'sto_1', wild)
    await tell(desk, 'sto_2', { brief: { headline: '🙂'.repeat(3000), standfirst: '<'.repeat(6000) } })
    await tell(desk, 'sto_3', { brief: { headline: '&'.repeat(3000), standfirst: '' } })
    await drainFor(desk, 1)
    expect(here.problems).toEqual([])
    expect(here.count()).toBe(3)
  })

  it.each(FAULTS)('posts once when the service fails by %s', async (fault) => {
    here.failing((n) => (n === 0 ? fault : null))
    await tell(desk, 'sto_1')
    await drainFor(desk, 6)
    const [delivery] = (await deliveries(desk)) as [Delivery]
    expect(here.problems).toEqual([])
    expect(here.count()).toBeLessThanOrEqual(1)
    if (ASKABLE.has(name)) {
      expect(delivery.state).toBe('sent')
      expect(here.count()).toBe(1)
    } else {
      // In doubt it is told to a person; what is called sent is there.
      expect(['sent', 'maybe-sent', 'failed']).toContain(delivery.state)
      if (delivery.state === 'sent') expect(here.count()).toBe(1)
      if (fault === '429' || fault === '503') expect(delivery.state).toBe('sent')
    }
    expect(desk.logged.join('\n')).not.toMatch(/canary/)
    expect(JSON.stringify(delivery)).not.toMatch(/canary/)
  })

  it('goes on through a bad hour, in which every second request fails in another way', async () => {
    let wild = 1
    here.failing((n) => (n % 2 === 0 ? FAULTS[(wild = (wild * 16_807) % 2_147_483_647) % FAULTS.length]! : null))
    for (let i = 0; i < 8; i++) await tell(desk, `sto_${i}`)
    await drainFor(desk, 12)
    const all = await deliveries(desk)
    const sent = all.filter((d) => d.state === 'sent')
    expect(here.problems).toEqual([])
    expect(all.filter((d) => !['sent', 'maybe-sent', 'failed'].includes(d.state))).toEqual([])
    if (ASKABLE.has(name)) expect([sent.length, here.count()]).toEqual([8, 8])
    else expect(here.count()).toBeGreaterThanOrEqual(sent.length)
    expect(here.count()).toBeLessThanOrEqual(8)
    expect(desk.logged.join('\n')).not.toMatch(/canary/)
  }, 60_000)
})
