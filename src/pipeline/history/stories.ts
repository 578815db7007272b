import { wordsOf } from '../../deliver/index.js'
import type { Story } from '../../model/index.js'
import { type History, type HistoryDesk, type Row, within } from './contract.js'

/** Every version of every story, as the desk knew it. */
export const stories: History = {
  columns: {
    knownAt: 'time',
    storyId: 'string',
    revision: 'whole',
    title: 'string',
    state: 'string',
    firstSeenAt: 'time',
    updatedAt: 'time',
    symbols: 'json',
    eventTypes: 'json',
    sentiment: 'number',
    novelty: 'number',
    noveltyKind: 'string',
    articles: 'whole',
    firstHandPublishers: 'json',
    republishers: 'json',
    independentPublishers: 'whole',
    follows: 'string',
    mergedInto: 'string',
  },
  async *rows(desk, span) {
    for await (const { id } of desk.store.all('story'))
      for (const { knownAt, value } of await desk.store.history('story', id))
        if (within(knownAt, span)) yield { knownAt, ...rowOf(desk, value) }
  },
}

function rowOf({ sources }: HistoryDesk, story: Story): Row {
  const publishers = (which: (member: Story['members'][number]) => boolean): string[] => [
    ...new Set(story.members.filter(which).map((member) => member.publisher)),
  ]
  return {
    storyId: story.id,
    revision: story.revision,
    title: wordsOf(story, { headline: story.title, standfirst: '' }, sources).headline,
    state: story.state,
    firstSeenAt: story.firstSeenAt,
    updatedAt: story.updatedAt,
    symbols: story.instruments.map(({ symbol, salience }) => ({ symbol, salience })),
    eventTypes: story.eventTypes.map(({ type, confidence }) => ({ type, confidence })),
    sentiment: story.sentiment.score,
    novelty: story.novelty.value,
    noveltyKind: story.novelty.kind,
    articles: story.members.length,
    firstHandPublishers: publishers((member) => member.firstHand),
    republishers: publishers((member) => member.role === 'republication'),
    independentPublishers: story.independentPublishers,
    follows: story.follows ?? null,
    mergedInto: story.redirectTo ?? null,
  }
}
