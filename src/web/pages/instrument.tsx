import type { Assets } from '../http/assets.js'
import type { ChartView } from '../present/chart.js'
import type { MarketView } from '../present/market.js'
import type { FeedRow } from '../present/row.js'
import type { Frame } from '../read/context.js'
import { Chart } from './chart.js'
import { Layout } from './layout.js'
import { Signals } from './market.js'
import { Heads, Row } from './row.js'
import { SectionHead } from './section.js'

export interface InstrumentView {
  symbol: string
  name: string
  kind: string
  rows: FeedRow[]
  total: number
  searchHref: string
  chart: ChartView | null
  market: MarketView
}

/** One instrument: its price, what was measured of it, and its stories, newest first. */
export function InstrumentPage({ view, frame, assets }: { view: InstrumentView; frame: Frame; assets: Assets }) {
  return (
    <Layout
      frame={frame}
      assets={assets}
      timing="bar"
      title={`${view.symbol}, ${view.name || 'instrument'}`}
      sheets={['market.css']}
    >
      <main class="story" id="main">
        <header class="mast">
          <p class="lab">{view.kind}</p>
          <h1>{view.symbol}</h1>
          {view.name ? <p class="stand">{view.name}</p> : null}
        </header>
        <div class="two">
          <section>
            <SectionHead first title="Price" note="against the market" />
            {view.chart ? <Chart view={view.chart} /> : <p class="nochart">No price here for {view.symbol}.</p>}
          </section>
          <section>
            <SectionHead first title="Signals" note={`against its own past and the market; ${view.market.known}`} />
            {view.market.signals.length ? <Signals rows={view.market.signals} /> : <p class="q">Nothing measured yet.</p>}
          </section>
        </div>
        <SectionHead
          title="Stories"
          note={
            <>
              {view.rows.length} of {view.total}, newest first;{' '}
              <a class="lk" href={view.searchHref}>
                search them
              </a>
            </>
          }
        />
        {view.rows.length ? (
          <>
            <Heads />
            <ol class="rows">
              {view.rows.map((row) => (
                <Row key={row.id} row={row} title={row.title} level={3} />
              ))}
            </ol>
          </>
        ) : (
          <p class="q">No story names it.</p>
        )}
      </main>
    </Layout>
  )
}
