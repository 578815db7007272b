import type { AnaloguesView } from '../present/analogues.js'
import type { ChartView } from '../present/chart.js'
import type { DaysView } from '../present/days.js'
import type { AgreementRow, MarketView, ReactionRow, SignalRow } from '../present/market.js'
import { Chart } from './chart.js'
import { Days } from './days.js'
import { SectionHead } from './section.js'
import { type Column, Table } from './table.js'

interface MarketProps {
  view: MarketView
  chart: ChartView | null
  days: DaysView | null
}

/** What the market did: prices, the days that stand out, the reaction, and in words what could not be measured. */
export function Market({ view, chart, days }: MarketProps) {
  const sentences = [[view.headline, view.session].filter(Boolean).join(' '), view.strongest?.sentence].filter(Boolean)
  return (
    <section aria-labelledby="market-title">
      <SectionHead first id="market" titleId="market-title" title="What the market did" note={view.known} />
      {sentences.map((one) => (
        <p class="verdict" key={one}>
          {one}
        </p>
      ))}
      {chart ? <Chart view={chart} /> : <p class="nochart">No price here for this story’s instruments, so nothing is drawn.</p>}
      {days ? <Days view={days} /> : null}
      {days?.agreement.length ? <Agreement rows={days.agreement} /> : null}
      {view.reactions.length ? <Reactions rows={view.reactions} /> : null}
      <p class="note">Reaction is shown beside the score and never raises it.</p>
    </section>
  )
}

/** Every signal behind the score, what followed earlier stories like it, and what could not be measured. */
export function Measures({ view, analogues }: { view: MarketView; analogues: AnaloguesView | null }) {
  if (view.signals.length === 0 && !analogues && view.gaps.length === 0) return null
  return (
    <section aria-labelledby="signals-title">
      <SectionHead
        id="signals"
        titleId="signals-title"
        title="Signals"
        note="as known when it was scored, each against its own past"
      />
      {view.signals.length ? <Signals rows={view.signals} /> : null}
      {analogues ? <AnalogueEpisodes view={analogues} /> : null}
      {view.gaps.length ? <p class="note">Not measured: {view.gaps.slice(0, 12).join('; ')}.</p> : null}
    </section>
  )
}

function Verdict({ verdict }: { verdict: 'distinguishable' | 'noise' | 'no test' }) {
  return <span class={verdict === 'noise' ? 'stamp' : undefined}>{verdict}</span>
}

const MEASURE_HEADS = ['Market, 120 d', 'Market, 20 d', 'Sector, 120 d', 'Sector, 20 d']

const AGREEMENT: Column<AgreementRow>[] = [
  {
    head: 'Symbol',
    cell: (row) => (
      <>
        {row.symbol} <span class="q">{row.day}</span>
      </>
    ),
  },
  ...MEASURE_HEADS.map((head, i) => ({
    head,
    number: true,
    label: head.toLowerCase(),
    cell: ({ cells }: AgreementRow) => <Measure cell={cells[i] ?? null} />,
  })),
  { head: 'Reading', number: true, cell: (row) => row.reading },
]

function Measure({ cell }: { cell: AgreementRow['cells'][number] }) {
  if (!cell) return <span class="q">none</span>
  return (
    <>
      <span class={cell.tone}>{cell.value}</span> <span class="q">{cell.band}</span>
      <small>
        {cell.benchmark}, {cell.verdict === 'noise' ? 'noise' : 'outside'}
      </small>
    </>
  )
}

/** Two baselines and two benchmarks side by side: a verdict is worth what they agree on. */
const Agreement = ({ rows }: { rows: readonly AgreementRow[] }) => (
  <>
    <h3 class="lab">Abnormal return, pp, by baseline and benchmark, with its 95 % band</h3>
    <Table
      look="agree"
      caption="Abnormal returns by two baselines and two benchmarks, with the half width of the 95 % band"
      columns={AGREEMENT}
      rows={rows}
      keyOf={(row) => row.symbol}
    />
  </>
)

const EPISODES: Column<AnaloguesView['rows'][number]>[] = [
  {
    head: 'Story',
    cell: (row) => (
      <>
        <a class="wait" href={row.href}>
          {row.title}
        </a>{' '}
        <span class="q">
          {row.symbol}, {row.day}
        </span>
      </>
    ),
  },
  { head: 'Its move, t', number: true, label: 't', cell: (row) => row.t },
  { head: 'Next session, pp', number: true, label: 'next session, pp', cell: (row) => row.followed },
]

/** Earlier stories of the same kind and size, and what followed them. */
const AnalogueEpisodes = ({ view }: { view: AnaloguesView }) => (
  <>
    <h3 class="lab">Episodes like it</h3>
    <p>{view.sentence}</p>
    {view.rows.length ? (
      <Table
        look="short"
        caption="Earlier episodes of this kind and size"
        columns={EPISODES}
        rows={view.rows}
        keyOf={(row) => row.href}
      />
    ) : null}
  </>
)

const REACTIONS: Column<ReactionRow>[] = [
  {
    head: 'Symbol, against',
    cell: (row) => (
      <>
        {row.symbol} <span class="q">{row.against}</span>
      </>
    ),
  },
  { head: 'Sessions', cell: (row) => row.window },
  { head: 'Abnormal', number: true, look: (row) => row.tone, cell: (row) => row.abnormal },
  { head: 't', number: true, label: 't', cell: (row) => row.t },
  { head: 'p', number: true, label: 'p', cell: (row) => row.p },
  { head: 'Verdict', number: true, cell: (row) => <Verdict verdict={row.verdict} /> },
]
const MOST_REACTIONS = 8

const Reactions = ({ rows }: { rows: readonly ReactionRow[] }) => (
  <>
    <h3 class="lab">Reaction after publication</h3>
    <Table
      caption="Abnormal return after publication"
      columns={REACTIONS}
      rows={rows.slice(0, MOST_REACTIONS)}
      keyOf={(_, i) => i}
    />
  </>
)

const SHOWN = 10

/** Measured signals, the first ten at once. */
export const Signals = ({ rows }: { rows: readonly SignalRow[] }) => (
  <>
    <SignalTable rows={rows.slice(0, SHOWN)} />
    {rows.length > SHOWN ? (
      <details>
        <summary>{rows.length - SHOWN} more signals</summary>
        <SignalTable rows={rows.slice(SHOWN)} />
      </details>
    ) : null}
  </>
)

const SIGNALS: Column<SignalRow>[] = [
  {
    head: 'Signal',
    cell: (row) => (
      <span title={row.sentence}>
        {row.symbol}{' '}
        <span class="q">
          {row.name}, {row.day}
        </span>
      </span>
    ),
  },
  { head: 'Value', number: true, look: (row) => row.tone, cell: (row) => row.value },
  { head: 'Usual', look: 'q', label: 'usual', cell: (row) => row.baseline || 'no baseline' },
  {
    head: '',
    look: 'strip',
    cell: (row) => (row.strip ? <StripMark strip={row.strip} /> : null),
  },
  { head: 'z', number: true, label: 'z', cell: (row) => row.z },
  { head: 'Verdict', number: true, cell: (row) => <Verdict verdict={row.verdict} /> },
]

const SignalTable = ({ rows }: { rows: readonly SignalRow[] }) => (
  <Table caption="Measured signals against their baselines" columns={SIGNALS} rows={rows} keyOf={(_, i) => i} />
)

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
