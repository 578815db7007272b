import type { Analogues } from '../../market/index.js'
import { signed } from './numbers.js'
import { storyHref } from './row.js'
import { clip, minusSigns } from './text.js'
import { dayText } from './times.js'

export interface AnaloguesView {
  sentence: string
  rows: { title: string; href: string; symbol: string; day: string; t: string; followed: string }[]
}

const MOST_ROWS = 5

/** Earlier episodes, the most alike first; null where there is none, which says nothing. */
export function analoguesView({ episodes, sentence }: Analogues, asof: string | null): AnaloguesView | null {
  if (episodes.length === 0) return null
  return {
    sentence: minusSigns(clip(sentence, 240)),
    rows: episodes.slice(0, MOST_ROWS).map(({ episode, followed }) => ({
      title: clip(episode.title, 120),
      href: storyHref(episode.storyId, undefined, asof),
      symbol: clip(episode.symbol, 12),
      day: dayText(episode.session),
      t: signed(episode.z, 1) ?? '',
      followed: signed(followed, 1) ?? '',
    })),
  }
}
