import type { Alert } from '../deliver/index.js'
import type { Channel, SavedSearch, Score, Story } from '../model/index.js'
import { matcherOf, parseQuery, queryAudience } from '../search/index.js'
import type { Desk } from './desk.js'

/** Saved searches looked at for one story; more than a desk of a hundred people has. */
const MOST_SAVED = 5_000
const PAGE = 1_000

export const takesAlerts = (channel: Channel): boolean => channel.enabled && channel.alerts !== undefined

/**
 * Which channels a story goes to because somebody asked to be told: by channel id, with a sentence for each saved search that it fits. A
 * search speaks of the audience it was saved for. Only what is new since the alert was switched on is told.
 */
export async function alertsFor(
  desk: Pick<Desk, 'store' | 'channels'>,
  story: Story,
  score: Score,
): Promise<ReadonlyMap<string, Alert>> {
  const alerts = new Map<string, Alert>()
  const channels = new Set(desk.channels.filter(takesAlerts).map((channel) => channel.id))
  if (channels.size === 0) return alerts
  const doc = await desk.store.get('search', story.id)
  if (!doc) return alerts
  const fits = matcherOf(doc.value)
  for await (const saved of savedWithAlert(desk)) {
    const { channelId, since, mode } = saved.alert
    if (!channels.has(channelId) || score.freshAt < since) continue
    const query = parseQuery(saved.q)
    const audience = queryAudience(query) ?? saved.audience
    if (audience !== score.audience || !fits(query, audience)) continue
    const known = alerts.get(channelId)
    alerts.set(channelId, {
      because: [...(known?.because ?? []), becauseOf(saved)],
      atOnce: mode === 'immediate' || (known?.atOnce ?? false),
    })
  }
  return alerts
}

async function* savedWithAlert({
  store,
}: Pick<Desk, 'store'>): AsyncGenerator<SavedSearch & Required<Pick<SavedSearch, 'alert'>>> {
  let cursor: string | undefined
  for (let read = 0; read < MOST_SAVED; read += PAGE) {
    const page = await store.find('saved', { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) })
    for (const { value } of page.items) if (value.alert) yield { ...value, alert: value.alert }
    if (page.next === null) return
    cursor = page.next
  }
}

const becauseOf = ({ name, q, audience, owner }: SavedSearch): string =>
  `It fits the saved search “${name}” (${q.slice(0, 120)}) for ${audience}, which ${owner ?? 'the desk'} asked to be told of here.`
