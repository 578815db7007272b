import type { AnaloguesView } from '../present/analogues.js'
import type { ChartView } from '../present/chart.js'
import type { DaysView } from '../present/days.js'
import type { AgreementRow, MarketView, ReactionRow, SignalRow } from '../present/market.js'
import { Chart } from './chart.js'
import { Days } from './days.js'

interface MarketProps {
  view: MarketView
  chart: ChartView | null
  days: DaysView | null
  analogues: AnaloguesView | null
}

/** What the market did: prices, measured signals, the reaction, and in words what could not be measured. */
export function Market({ view, chart, days, analogues }: MarketProps) {
  const sentences = [view.headline, view.strongest?.sentence].filter(Boolean)
  return (
    <section aria-labelledby="market-title">
      <div class="sec first" id="market">
        <h2 id="market-title">What the market did</h2>
        <p>{view.known}</p>
      </div>
      {sentences.map((one) => (
        <p class="verdict" key={one}>
          {one}
        </p>
      ))}
      {chart ? <Chart view={chart} /> : <p class="nochart">No price here for this story’s instruments, so nothing is drawn.</p>}
      {days ? <Days view={days} /> : null}
      {days?.agreement.length ? <Agreement rows={days.agreement} /> : null}
      {view.reactions.length ? <Reactions rows={view.reactions} /> : null}
      {view.signals.length ? <Signals rows={view.signals} title="Signals when it was scored" /> : null}
      {analogues ? <AnalogueEpisodes view={analogues} /> : null}
      {view.gaps.length ? <p class="note">Not measured: {view.gaps.slice(0, 12).join('; ')}.</p> : null}
      <p class="note">Reaction is shown beside the score and never raises it.</p>
    </section>
  )
}

function Verdict({ verdict }: { verdict: 'distinguishable' | 'noise' | 'no test' }) {
  return <span class={verdict === 'noise' ? 'stamp' : undefined}>{verdict}</span>
}

const MEASURE_HEADS = ['Market, 120 d', 'Market, 20 d', 'Sector, 120 d', 'Sector, 20 d']

/** Two baselines and two benchmarks side by side: a verdict is worth what they agree on. */
function Agreement({ rows }: { rows: readonly AgreementRow[] }) {
  return (
    <>
      <h3 class="lab">Abnormal return, pp, by baseline and benchmark</h3>
      <table class="stack agree">
        <caption class="vh">Abnormal returns by two baselines and two benchmarks, with the half width of the 95 % band</caption>
        <thead>
          <tr>
            <th scope="col">Symbol</th>
            {MEASURE_HEADS.map((head) => (
              <th scope="col" class="n" key={head}>
                {head}
              </th>
            ))}
            <th scope="col" class="n">
              Reading
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.symbol}>
              <th scope="row">
                {row.symbol} <span class="q">{row.day}</span>
              </th>
              {row.cells.map((cell, i) => (
                <td class="n" data-l={MEASURE_HEADS[i]!.toLowerCase()} key={i}>
                  {cell ? (
                    <>
                      <span class={cell.tone}>{cell.value}</span> <span class="q">{cell.band}</span>
                      <small>
                        {cell.benchmark}, {cell.verdict === 'noise' ? 'noise' : 'outside'}
                      </small>
                    </>
                  ) : (
                    <span class="q">none</span>
                  )}
                </td>
              ))}
              <td class="n">{row.reading}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Earlier stories of the same kind and size, and what followed them. */
function AnalogueEpisodes({ view }: { view: AnaloguesView }) {
  return (
    <>
      <h3 class="lab">Episodes like it</h3>
      <p>{view.sentence}</p>
      {view.rows.length ? (
        <table class="stack">
          <caption class="vh">Earlier episodes of this kind and size</caption>
          <thead>
            <tr>
              <th scope="col">Story</th>
              <th scope="col" class="n">
                Its move, t
              </th>
              <th scope="col" class="n">
                Next session, pp
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.href}>
                <th scope="row">
                  <a class="wait" href={row.href}>
                    {row.title}
                  </a>{' '}
                  <span class="q">
                    {row.symbol}, {row.day}
                  </span>
                </th>
                <td class="n" data-l="t">
                  {row.t}
                </td>
                <td class="n" data-l="next session">
                  {row.followed}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  )
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
          <td class="strip">
            <svg aria-hidden="true" height="16">
              <text class="tm" x="50%" y="12">
                usual
              </text>
            </svg>
          </td>
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
            <td class="strip">{row.strip ? <StripMark strip={row.strip} /> : null}</td>
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

/** The signal against its baseline: the middle is the usual, the shade about 95 % of it, the dot this value. */
function StripMark({ strip }: { strip: NonNullable<SignalRow['strip']> }) {
  return (
    <svg aria-hidden="true" height="16">
      <rect class="fb" x={`${strip.bandX}%`} width={`${strip.bandWidth}%`} y="2" height="12" />
      <line class="hair2" x1="50%" x2="50%" y1="0" y2="16" />
      <line class="hair2" x1="50%" x2={`${strip.x}%`} y1="8" y2="8" />
      <circle class={strip.outside ? 'fi' : 'hi'} cx={`${strip.x}%`} cy="8" r="3.5" />
    </svg>
  )
}
