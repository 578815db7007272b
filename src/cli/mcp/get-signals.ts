import { z } from 'zod'
import { toldReaction } from '../../model/index.js'
import { storyInput, storyOf, tool } from './desk.js'
import { clipped, provenanceOf } from './provenance.js'

const MOST_SIGNALS = 60
const MOST_REACTIONS = 20
const MOST_GAPS = 30

export const getSignals = tool({
  name: 'get_signals',
  title: 'What the market did',
  description:
    'Market facts measured around a story: each with its baseline, how far from normal it is (z), whether it is distinguishable from noise, when it became known, and from which provider; which session that was against the news (one that had closed before it is no answer to it); reactions after publication; and what could not be measured.',
  input: { story: storyInput, symbol: z.string().max(20).optional().describe('Only this instrument') },
  async answer(desk, { story: id, symbol }) {
    const story = await storyOf(desk, id)
    const [market, reactions] = await Promise.all([
      desk.store.get('market', story.id),
      desk.store.find('reaction', { where: [{ field: 'storyId', is: story.id }], limit: 200 }),
    ])
    const asked = (one: { symbol: string }) => symbol === undefined || one.symbol === symbol.toUpperCase()
    const signals = (market?.value.signals ?? []).filter(asked)
    const measured = reactions.items.map((one) => one.value).filter(asked)
    return {
      story: story.id,
      asOf: market?.value.asOf ?? null,
      session: market?.value.session ?? null,
      // What stands out comes first.
      signals: [...signals]
        .sort((a, b) => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0))
        .slice(0, MOST_SIGNALS)
        .map(
          ({
            name,
            variant,
            symbol,
            value,
            unit,
            baseline,
            baselineNote,
            z,
            distinguishable,
            asOf,
            knownAt,
            provider,
            sentence,
          }) => ({
            name,
            ...(variant ? { variant } : {}),
            symbol,
            value,
            unit,
            baseline,
            baselineNote: clipped(baselineNote, 200),
            z,
            distinguishable,
            asOf,
            knownAt,
            provider,
            sentence: clipped(sentence, 300),
          }),
        ),
      moreSignals: Math.max(0, signals.length - MOST_SIGNALS),
      reactions: measured
        .slice(0, MOST_REACTIONS)
        .map(toldReaction)
        .map(({ abnormalReturn, sentence, ...told }) => ({
          ...told,
          abnormalReturnPercent: abnormalReturn,
          sentence: clipped(sentence, 300),
        })),
      moreReactions: Math.max(0, measured.length - MOST_REACTIONS),
      gaps: (market?.value.gaps ?? []).filter(asked).slice(0, MOST_GAPS),
      provenance: provenanceOf(desk, story, null),
    }
  },
})
