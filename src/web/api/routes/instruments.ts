import { z } from 'zod'
import { notFound } from '../../http/errors.js'
import { readInstrument } from '../../read/instrument.js'
import { momentOf } from '../../read/moment.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'
import { instrumentItem, signalOf, storyItem } from '../present.js'
import { gapShape, instrumentShape, nextCursor, signalShape, storyItemShape } from '../shapes.js'
import { asOfParam, audienceOrRefuse, audienceParam, limitParam } from './common.js'

const list = jsonRoute({
  id: 'listInstruments',
  method: 'get',
  path: '/instruments',
  group: 'Instruments',
  summary: 'What the desk can name and price, by symbol.',
  scope: 'read',
  query: z.object({
    q: z.string().max(60).default('').describe('The beginning of a symbol, or part of a name, in any case.'),
    assetClass: z.string().max(20).optional().describe('`equity`, `etf`, `leveraged-etf`, `index`, `crypto`, `future`, `rate`.'),
    limit: limitParam(100, 1000),
    cursor: z.string().min(1).max(60).optional().describe('`next` of the page before.'),
  }),
  response: z
    .object({ instruments: z.array(instrumentShape), total: z.number().int(), next: nextCursor })
    .meta({ id: 'InstrumentList' }),
  sparse: 'instruments',
  handle: async ({ services, query: { q, assetClass, limit, cursor } }) => {
    const wanted = q.trim().toLowerCase()
    const found = (services.instruments ?? []).filter(
      (one) =>
        (!assetClass || one.assetClass === assetClass) &&
        (wanted === '' || one.symbol.toLowerCase().startsWith(wanted) || one.name.toLowerCase().includes(wanted)),
    )
    const from = cursor === undefined ? 0 : found.findIndex((one) => one.symbol > cursor)
    const page = from < 0 ? [] : found.slice(from, from + limit)
    const more = from >= 0 && from + limit < found.length
    return { instruments: page.map(instrumentItem), total: found.length, next: more ? page.at(-1)!.symbol : null }
  },
})

const one = jsonRoute({
  id: 'getInstrument',
  method: 'get',
  path: '/instruments/{symbol}',
  group: 'Instruments',
  summary: 'An instrument with its newest stories and the signals it has now.',
  scope: 'read',
  params: z.object({ symbol: z.string().max(24) }),
  query: z.object({ audience: audienceParam, asOf: asOfParam }),
  response: z
    .object({
      symbol: z.string(),
      name: z.string(),
      assetClass: z.string(),
      stories: z.array(storyItemShape).describe('Newest first, at most fifty; `q=ticker:SYMBOL` lists all.'),
      total: z.number().int(),
      signals: z.array(signalShape),
      gaps: z.array(gapShape).describe('What could not be measured, and why.'),
      asOf: z.string(),
    })
    .meta({ id: 'InstrumentFile' }),
  sparse: true,
  problems: ['unknown-audience'],
  handle: async ({ services, params, query }) => {
    const moment = momentOf(services.clock, query.asOf)
    const file = await readInstrument(services, params.symbol, audienceOrRefuse(services, query.audience), moment)
    if (!file) throw notFound('Neither a story nor a price knows this symbol.')
    return {
      symbol: file.symbol,
      name: file.name,
      assetClass: file.assetClass,
      stories: file.feed.bundles.map(storyItem),
      total: file.feed.total,
      signals: (file.picture?.market.signals ?? []).map(signalOf),
      gaps: (file.picture?.market.gaps ?? []).map(({ symbol, signal, reason }) => ({ symbol, signal, reason })),
      asOf: moment.now,
    }
  },
})

export const instrumentRoutes: readonly ApiRoute[] = [list, one]
