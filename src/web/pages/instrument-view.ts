import type { Audience } from '../../model/index.js'
import { chartView } from '../present/chart.js'
import { marketView } from '../present/market.js'
import { feedHref, termOf } from '../present/query.js'
import { feedRow, storyHref } from '../present/row.js'
import { clip, words } from '../present/text.js'
import type { InstrumentFile } from '../read/instrument.js'
import type { Moment } from '../read/moment.js'
import type { WebServices } from '../services.js'
import type { InstrumentView } from './instrument.js'

/** Assembles an instrument's page. */
export function instrumentView(services: WebServices, file: InstrumentFile, audience: Audience, moment: Moment): InstrumentView {
  const { benchmark } = services.market
  const context = {
    now: moment.now,
    asof: moment.setBack,
    audience: audience.id,
    defaultAudience: services.audiences[0]!.id,
    benchmark,
  }
  const marks = file.feed.bundles.map(({ story }) => ({
    at: story.firstSeenAt,
    title: story.title,
    href: storyHref(story.id, undefined, moment.setBack),
  }))
  return {
    symbol: clip(file.symbol, 24),
    name: clip(file.name, 80),
    kind: file.assetClass ? words(file.assetClass) : 'Instrument',
    rows: file.feed.bundles.map((bundle) => feedRow(bundle, context)),
    total: file.feed.total,
    searchHref: feedHref({ q: termOf('ticker', file.symbol), ...(moment.setBack ? { asof: moment.setBack } : {}) }),
    chart: file.picture?.chart ? chartView(file.picture.chart, marks) : null,
    market: marketView(file.picture?.market ?? null, []),
  }
}
