import type { ChartView } from '../present/chart.js'
import type { DaysView } from '../present/days.js'
import type { MarketView, ReactionRow, SignalRow } from '../present/market.js'
import { Chart } from './chart.js'
import { Days } from './days.js'

/** What the market did: prices, measured signals, the reaction, and in words what could not be measured. */
export function Market({ view, chart, days }: { view: MarketView; chart: ChartView | null; days: DaysView | null }) {
  const sentence = view.strongest?.sentence || view.signals[0]?.sentence
  return (
    <section aria-labelledby="market-title">
      <div class="sec first" id="market">
        <h2 id="market-title">What the market did</h2>
        <p>{view.known}</p>
      </div>
      {sentence ? <p class="verdict">{sentence}</p> : null}
      {chart ? <Chart view={chart} /> : <p class="nochart">No price here for this story’s instruments, so nothing is drawn.</p>}
      {days ? <Days view={days} /> : null}
      {view.reactions.length ? <Reactions rows={view.reactions} /> : null}
      {view.signals.length ? <Signals rows={view.signals} title="Signals when it was scored" /> : null}
      {view.gaps.length ? <p class="note">Not measured: {view.gaps.slice(0, 12).join('; ')}.</p> : null}
      <p class="note">Reaction is shown beside the score and never raises it.</p>
    </section>
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
