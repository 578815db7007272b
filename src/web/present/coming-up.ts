import type { ScheduledEvent } from '../../market/index.js'
import type { ComingUp } from '../../pipeline/market-outlook.js'
import { storyHref } from './row.js'
import { clip } from './text.js'
import { dayText } from './times.js'

const KINDS: Record<ScheduledEvent['kind'], string> = {
  fomc: 'Central bank',
  cpi: 'Inflation',
  jobs: 'Labour',
  expiry: 'Expiry',
  rebalance: 'Index',
  earnings: 'Results',
  release: 'Release',
  other: 'Other',
}

export interface ComingUpView {
  days: {
    day: string
    weekday: string
    events: {
      time: string
      kind: string
      name: string
      symbols: string[]
      source: string
      stories: { title: string; href: string }[]
    }[]
  }[]
  span: string
}

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

/** The calendar by day, times New York's. */
export function comingUpView({ events, days }: ComingUp, asof: string | null): ComingUpView {
  const byDay = new Map<string, ComingUpView['days'][number]>()
  for (const { event, stories } of events) {
    const known = byDay.get(event.day) ?? {
      day: dayText(event.day),
      weekday: WEEKDAY.format(Date.parse(`${event.day}T00:00:00Z`)),
      events: [],
    }
    byDay.set(event.day, known)
    known.events.push({
      time: event.time ?? '',
      kind: KINDS[event.kind],
      name: clip(event.name, 200),
      symbols: event.symbols.slice(0, 8).map((symbol) => clip(symbol, 12)),
      source: clip(event.source, 120),
      stories: stories.map((story) => ({ title: clip(story.title, 120), href: storyHref(story.id, undefined, asof) })),
    })
  }
  return { days: [...byDay.values()], span: `${days} days` }
}
