import type { ChartView } from '../present/chart.js'
import { Table } from './table.js'

const LINE: Record<ChartView['lines'][number]['role'], { line: string; dot: string; text: string }> = {
  subject: { line: 'ln subj', dot: 'fa', text: 'ta' },
  fund: { line: 'ln fund', dot: 'fi', text: 'ti' },
  design: { line: 'ln design', dot: '', text: '' },
  market: { line: 'ln dim', dot: 'fi', text: '' },
}

const TOP = 31
const ROWS = 6

/** Prices, abnormal returns and marks, drawn on the server; the same figures in a table below. */
export function Chart({ view }: { view: ChartView }) {
  return (
    <>
      <figure class="chart">
        {/* biome-ignore lint/a11y/useSemanticElements: a group and no image, since story marks in it are links; a fieldset has no place here. */}
        <svg height={view.height} role="group" aria-label={view.label}>
          <rect
            fill="url(#hatch)"
            x={`${view.unknownFrom}%`}
            width={`${100 - view.unknownFrom}%`}
            y={TOP}
            height={view.bottom - TOP}
          />
          <Prices view={view} />
          {view.bars ? <Bars bars={view.bars} /> : null}
          <Marks view={view} />
          {view.ticks.map((tick) => (
            <text key={tick.label} class={tick.minor ? 'tm wide' : 'tm'} x={`${tick.x}%`} y={view.bottom + 16}>
              {tick.label}
            </text>
          ))}
        </svg>
        <figcaption>{view.caption}</figcaption>
      </figure>
      <Sessions view={view} rows={view.rows.slice(0, ROWS)} caption="The chart’s sessions, newest first" />
      {view.rows.length > ROWS ? (
        <details>
          <summary>{view.rows.length - ROWS} earlier sessions</summary>
          <Sessions view={view} rows={view.rows.slice(ROWS)} caption="The chart’s earlier sessions" />
        </details>
      ) : null}
    </>
  )
}

function Prices({ view }: { view: ChartView }) {
  return (
    <>
      {view.gridlines.map((grid) => (
        <g key={grid.label}>
          <line class="hair" x1="0" x2="100%" y1={grid.y} y2={grid.y} />
          <text x="0" dx="-6" class="te" y={grid.y + 4}>
            {grid.label}
          </text>
        </g>
      ))}
      <svg
        aria-hidden="true"
        x="0"
        y="0"
        width="100%"
        height={view.height}
        viewBox={`0 0 1000 ${view.height}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        {[...view.lines].reverse().map((one) => (
          <path key={one.name} class={LINE[one.role].line} d={one.d} />
        ))}
      </svg>
      {view.lines.map((one) => (
        <g key={one.name}>
          {one.end && LINE[one.role].dot ? (
            <circle class={LINE[one.role].dot} cx={`${one.end.x}%`} cy={one.end.y} r="2.5" />
          ) : null}
          <text class={LINE[one.role].text} x="100%" dx="8" y={one.labelY + 4}>
            {one.name} {one.last}
          </text>
        </g>
      ))}
    </>
  )
}

function Bars({ bars }: { bars: NonNullable<ChartView['bars']> }) {
  return (
    <>
      <text x="0" y="242">
        {bars.title}
      </text>
      {bars.bands.map((one, i) => (
        <rect key={i} class="fb" x={`${one.x}%`} width={`${one.width}%`} y={one.y} height={one.height} />
      ))}
      {bars.recent.map((one, i) => (
        <line key={i} class="hair2 dash" x1={`${one.x1}%`} x2={`${one.x2}%`} y1={one.y} y2={one.y} />
      ))}
      {bars.ticks.map((tick) => (
        <text key={tick.label} x="0" dx="-6" class="te" y={tick.y + 4}>
          {tick.label}
        </text>
      ))}
      <line class="hair2" x1="0" x2="100%" y1={bars.zero} y2={bars.zero} />
      {bars.bars.map((one, i) => (
        <rect key={i} class={one.kind} x={`${one.x}%`} width={`${one.width}%`} y={one.y} height={one.height} />
      ))}
      {bars.labels.map((one) => (
        <text key={one.x} class={`${one.anchor} ti`.trim()} x={`${one.x}%`} y={one.y}>
          {one.text}
        </text>
      ))}
      {bars.right.map((one) => (
        <text key={one.text} x="100%" dx="8" y={one.y}>
          {one.text}
        </text>
      ))}
    </>
  )
}

function Marks({ view }: { view: ChartView }) {
  const { publication, tradable } = view
  return (
    <>
      {publication ? (
        <>
          {publication.moveFrom === null ? null : (
            <>
              <line class="hair2" x1={`${publication.moveFrom}%`} x2={`${publication.x - 0.4}%`} y1="14" y2="14" />
              <line class="hair2" x1={`${publication.moveFrom}%`} x2={`${publication.moveFrom}%`} y1="14" y2="19" />
              <text class={publication.roomy ? undefined : 'wide'} x={`${publication.moveFrom}%`} y="9">
                move reported
              </text>
            </>
          )}
          <line class="hair2" x1={`${publication.x + 0.4}%`} x2="100%" y1="14" y2="14" />
          <text class="ta" x={`${publication.x + 0.6}%`} y="9">
            reaction
          </text>
          <line class="pub" x1={`${publication.x}%`} x2={`${publication.x}%`} y1="14" y2={view.bottom} />
        </>
      ) : null}
      {tradable ? <circle class="ring" cx={`${tradable.x}%`} cy={tradable.y} r="4" /> : null}
      {view.stories.map((one) => (
        <a key={`${one.href}${one.x}`} href={one.href} aria-label={one.title}>
          <svg x={`${one.x}%`} y={one.y - 8} overflow="visible">
            <title>{one.title}</title>
            <rect class="fa" x="-4" y="0" width="8" height="8" />
          </svg>
        </a>
      ))}
    </>
  )
}

/** The chart's figures: changes in per cent, the abnormal return in percentage points, and its bands. */
const Sessions = ({ view, rows, caption }: { view: ChartView; rows: ChartView['rows']; caption: string }) => (
  <Table
    phone="scroll"
    caption={caption}
    columns={[
      { head: 'Session', cell: (row: ChartView['rows'][number]) => row.day },
      ...view.head.map((head, i) => ({
        head,
        number: true,
        look: (row: ChartView['rows'][number]) => row.cells[i]?.tone ?? '',
        cell: (row: ChartView['rows'][number]) => row.cells[i]?.text,
      })),
    ]}
    rows={rows}
    keyOf={(row) => row.day}
  />
)
