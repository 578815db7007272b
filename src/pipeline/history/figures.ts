import { shortName } from '../../brief/index.js'
import type { Story } from '../../model/index.js'
import { byKey, changes, type History, type Row, within } from './contract.js'

/** Figures of stories, a row when one comes in, is judged anew, or goes. Where it stands in its article is given as a span, not as text. */
export const figures: History = {
  columns: {
    knownAt: 'time',
    storyId: 'string',
    revision: 'whole',
    measure: 'string',
    verdict: 'string',
    value: 'number',
    value2: 'number',
    unit: 'string',
    qualifier: 'string',
    direction: 'string',
    articleId: 'string',
    publisher: 'string',
    carried: 'boolean',
    start: 'whole',
    end: 'whole',
    removed: 'boolean',
  },
  async *rows({ store }, span) {
    for await (const { id } of store.all('story')) {
      let before = new Map<string, Row>()
      for (const { knownAt, value } of await store.history('story', id)) {
        const now = byKey(rowsOf(value), (row) => [row.articleId!, row.start!, row.end!, row.measure!])
        for (const row of changes(before, now))
          if (within(knownAt, span)) yield { knownAt, storyId: id, revision: value.revision, ...row }
        before = now
      }
    }
  },
}

const rowsOf = (story: Story): Row[] =>
  story.figures.flatMap((group) =>
    group.values.map(({ articleId, publisher, carried, figure }) => ({
      measure: shortName(group.measure),
      verdict: group.verdict,
      value: figure.value,
      value2: figure.value2 ?? null,
      unit: figure.unit,
      qualifier: figure.qualifier ?? null,
      direction: figure.direction ?? null,
      articleId,
      publisher,
      carried,
      start: figure.start,
      end: figure.end,
    })),
  )
