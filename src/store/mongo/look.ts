import { DeskError, type SourceHealth } from '../../model/index.js'
import { guarded, openConnection } from './connect.js'
import { defineModels } from './schemas.js'

/** Sources whose health is read. */
const MOST_SOURCES = 10_000

/** What a look at a desk on MongoDB finds. */
export interface MongoLook {
  articles: number
  health: SourceHealth[]
}

/**
 * Looks at the desk at `url` and changes nothing: no collection or index is made. Null where there is none. Fails with `store-unavailable`, and
 * with `desk-copying` where a copy into it has not come to its end.
 */
export function lookAtMongo(url: string): Promise<MongoLook | null> {
  return guarded(async () => {
    const connection = await openConnection(url)
    try {
      const models = defineModels(connection)
      if ((await models.state.findById('state').lean()) === null) return null
      const copy = await models.copy.findById('copy').lean()
      if (copy && !copy.done)
        throw new DeskError('desk-copying', 'A desk is being copied into it: `signaldesk migrate` has not ended.')
      const articles = await models.item.article.countDocuments({ gone: false })
      const healths = await models.item.health.find({ gone: false }, { text: 1 }).limit(MOST_SOURCES).lean()
      return { articles, health: healths.map(({ text }) => JSON.parse(text) as SourceHealth) }
    } finally {
      await connection.close()
    }
  })
}
