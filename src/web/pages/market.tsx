import type { PriceChart } from '../present/chart.js'
import type { DaysView } from '../present/days.js'
import type { MarketView, ReactionRow, SignalRow } from '../present/market.js'
import { Days } from './days.js'

/** What the market did: prices, measured signals, the reaction, and in words what could not be measured. */
export function Market({ view, chart, days }: { view: MarketView; chart: PriceChart | null; days: DaysView | null }) {
  const sentence = view.strongest?.sentence || view.signals[0]?.sentence
  return (
    <section aria-labelledby="market-title">
      <div class="sec first" id="market">
        <h2 id="market-title">What the market did</h2>
        <p>{view.known}</p>
      </div>
      {sentence ? <p class="verdict">{sentence}</p> : null}
      {chart ? <Chart chart={chart} /> : <p class="nochart">No price here for this story’s instruments, so nothing is drawn.</p>}
      {days ? <Days view={days} /> : null}
      {view.reactions.length ? <Reactions rows={view.reactions} /> : null}
      {view.signals.length ? <Signals rows={view.signals} title="Signals when it was scored" /> : null}
      {view.gaps.length ? <p class="note">Not measured: {view.gaps.slice(0, 12).join('; ')}.</p> : null}
      <p class="note">Reaction is shown beside the score and never raises it.</p>
    </section>
  )
}

const LINE: Record<PriceChart['lines'][number]['role'], { line: string; dot: string; text: string }> = {
  subject: { line: 'ln subj', dot: 'fa', text: 'ta' },
  other: { line: 'ln fund', dot: 'fi', text: 'ti' },
  market: { line: 'ln dim', dot: 'fi', text: '' },
}

export function Chart({ chart }: { chart: PriceChart }) {
  const names = chart.lines.map((one) => one.symbol).join(', ')
  return (
    <>
      <figure class="chart">
        <svg
          height={chart.height}
          role="img"
          aria-label={`Closes of ${names}, ${chart.baseLabel}. The table that follows has the same prices.`}
        >
          <rect
            fill="url(#hatch)"
            x={`${chart.unknownFrom}%`}
            width={`${100 - chart.unknownFrom}%`}
            y="22"
            height={chart.plotHeight - 22}
          />
          {chart.gridlines.map((grid) => (
            <g key={grid.label}>
              <line class="hair" x1="0" x2="100%" y1={grid.y} y2={grid.y} />
              <text x="0" dx="-6" class="te" y={grid.y + 4}>
                {grid.label}
              </text>
            </g>
          ))}
          <text x="0" y="9">
            {chart.baseLabel}
          </text>
          <svg
            aria-hidden="true"
            x="0"
            y="0"
            width="100%"
            height={chart.plotHeight}
            viewBox={`0 0 1000 ${chart.plotHeight}`}
            preserveAspectRatio="none"
            overflow="visible"
          >
            {[...chart.lines].reverse().map((one) => (
              <path key={one.symbol} class={LINE[one.role].line} d={one.d} />
            ))}
          </svg>
          {chart.lines.map((one) => (
            <g key={one.symbol}>
              <circle class={LINE[one.role].dot} cx={`${one.endX}%`} cy={one.endY} r="2.5" />
              <text class={LINE[one.role].text} x="100%" dx="8" y={one.labelY + 4}>
                {one.symbol} {one.last}
              </text>
            </g>
          ))}
          {chart.publication ? (
            <>
              <line class="pub" x1={`${chart.publication.x}%`} x2={`${chart.publication.x}%`} y1="14" y2={chart.plotHeight} />
              <text
                class={chart.publication.x > 60 ? 'te' : ''}
                x={`${chart.publication.x}%`}
                dx={chart.publication.x > 60 ? -4 : 4}
                y="20"
              >
                {chart.publication.label}
              </text>
            </>
          ) : null}
          {chart.ticks.map((tick) => (
            <text key={tick.label} class={tick.minor ? 'tm wide' : 'tm'} x={`${tick.x}%`} y={chart.plotHeight + 16}>
              {tick.label}
            </text>
          ))}
        </svg>
        <figcaption>
          Daily closes, unadjusted.{chart.publication ? ' Vertical line: first publication.' : ''}
          {chart.unknownFrom < 100 ? ' Hatched: not yet known.' : ''}
        </figcaption>
      </figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
      <section class="scroll" aria-label="Prices, table" tabIndex={0}>
        <table>
          <caption class="vh">The same prices: close and change in per cent</caption>
          <thead>
            <tr>
              <th scope="col">Session</th>
              {chart.table.head.flatMap((symbol) => [
                <th scope="col" class="n" key={symbol}>
                  {symbol}
                </th>,
                <th scope="col" class="n" key={`${symbol}-move`}>
                  <span class="vh">{symbol} change in </span>%
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {chart.table.rows.map((row) => (
              <tr key={row.day}>
                <th scope="row">{row.day}</th>
                {row.cells.map((cell, i) => (
                  <td class={i % 2 ? 'n m' : 'n'} key={i}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Verdict({ verdict }: { verdict: 'distinguishable' | 'noise' | 'no test' }) {
  return <span class={verdict === 'noise' ? 'stamp' : undefined}>{verdict}</span>
}

function Reactions({ rows }: { rows: readonly ReactionRow[] }) {
  return (
    <>
      <h3 class="lab">Reaction after publication</h3>
      <table class="stack">
        <caption class="vh">Abnormal return after publication</caption>
        <thead>
          <tr>
            <th scope="col">Symbol, against</th>
            <th scope="col">Sessions</th>
            <th scope="col" class="n">
              Abnormal
            </th>
            <th scope="col" class="n">
              t
            </th>
            <th scope="col" class="n">
              p
            </th>
            <th scope="col" class="n">
              Verdict
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 8).map((row, i) => (
            <tr key={i}>
              <th scope="row">
                {row.symbol} <span class="q">{row.against}</span>
              </th>
              <td>{row.window}</td>
              <td class={`n ${row.tone}`}>{row.abnormal}</td>
              <td class="n" data-l="t">
                {row.t}
              </td>
              <td class="n" data-l="p">
                {row.p}
              </td>
              <td class="n">
                <Verdict verdict={row.verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const SHOWN = 10

export function Signals({ rows, title }: { rows: readonly SignalRow[]; title: string }) {
  return (
    <>
      <h3 class="lab">{title}</h3>
      <SignalTable rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN ? (
        <details>
          <summary>{rows.length - SHOWN} more signals</summary>
          <SignalTable rows={rows.slice(SHOWN)} />
        </details>
      ) : null}
    </>
  )
}

function SignalTable({ rows }: { rows: readonly SignalRow[] }) {
  return (
    <table class="stack">
      <caption class="vh">Measured signals against their baselines</caption>
      <thead>
        <tr>
          <th scope="col">Signal</th>
          <th scope="col" class="n">
            Value
          </th>
          <th scope="col">Baseline</th>
          <th scope="col" class="n">
            z
          </th>
          <th scope="col" class="n">
            Verdict
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            <th scope="row" title={row.sentence}>
              {row.symbol}{' '}
              <span class="q">
                {row.name.toLowerCase()}, {row.day}
              </span>
            </th>
            <td class={`n ${row.tone}`}>{row.value}</td>
            <td class="q" data-l="against">
              {row.baseline || 'none'}
            </td>
            <td class="n" data-l="z">
              {row.z}
            </td>
            <td class="n">
              <Verdict verdict={row.verdict} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
