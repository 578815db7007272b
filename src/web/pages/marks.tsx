import { BAND_WIDTH, type bandBar, type Drawn, scaleCells } from '../present/marks.js'
import type { StateView } from '../present/row.js'

/** A small line of prices; nothing where there are too few. Decorative: the number stands beside it. */
export function Spark({ drawn, width, height }: { drawn: Drawn | null; width: number; height: number }) {
  return (
    <svg width={width} height={height} aria-hidden="true">
      {drawn ? (
        <>
          <path class="ln dim" d={drawn.d} />
          <circle class="fi" cx={drawn.endX} cy={drawn.endY} r="2" />
        </>
      ) : null}
    </svg>
  )
}

/** Importance over its scorings, as a flight of steps. */
export function Shape({ drawn }: { drawn: Drawn }) {
  return (
    <svg width="36" height="14" aria-hidden="true">
      <path class="ln" d={drawn.d} />
      <circle class="fi" cx={drawn.endX} cy={drawn.endY} r="1.75" />
    </svg>
  )
}

/** Credibility on five cells. */
export function Scale({ value }: { value: number }) {
  return (
    <svg width="36" height="6" aria-hidden="true">
      {scaleCells(value).map((cell) => (
        <g key={cell.x}>
          <rect class="hi" x={cell.x + 0.5} y="0.5" width="5.5" height="5" />
          {cell.fill > 0 ? <rect class="fi" x={cell.x} y="0" width={Math.round(65 * cell.fill) / 10} height="6" /> : null}
        </g>
      ))}
    </svg>
  )
}

/** A move against its band of two standard errors: filled outside, hollow inside. */
export function Band({ band, outside, tone }: { band: ReturnType<typeof bandBar>; outside: boolean; tone: string }) {
  const fill = outside ? (tone === 'up' ? 'fu' : 'fd') : 'hi'
  return (
    <svg width={BAND_WIDTH} height="12" aria-hidden="true">
      <rect class="fb" x={band.bandX} width={band.bandWidth} height="12" />
      <path class="hair2" d={`M${band.bandX},0V12M${band.bandX + band.bandWidth},0V12`} />
      <rect class={fill} x={band.x} y="3.5" width={band.width} height="5" />
      <path class="hair2" d={`M${band.middle},0V12`} />
    </svg>
  )
}

/** Publishers as squares: filled first-hand, half a relay, open a copy. */
export function Squares({ kinds }: { kinds: readonly ('first' | 'relay' | 'copy')[] }) {
  return (
    <svg width={Math.max(8, kinds.length * 11 - 3)} height="8" aria-hidden="true">
      {kinds.map((kind, i) => {
        const x = i * 11
        if (kind === 'first') return <rect key={x} class="fi" x={x} y="0" width="8" height="8" />
        return (
          <g key={x}>
            <rect class="hi" x={x + 0.5} y="0.5" width="7" height="7" />
            {kind === 'relay' ? <rect class="fi" x={x} y="0" width="4" height="8" /> : null}
          </g>
        )
      })}
    </svg>
  )
}

/** A state's disc: the fuller, the nearer to readers; a ring with a core is a correction, a stroke a withdrawal. */
export function StateMark({ state }: { state: StateView }) {
  if (state.decide) return <b class="inv">{state.label}</b>
  return (
    <span class="state">
      <svg width="9" height="9" aria-hidden="true">
        {state.kind === 'published' ? (
          <circle class="fi" cx="4.5" cy="4.5" r="4.5" />
        ) : (
          <circle class="hi" cx="4.5" cy="4.5" r="4" />
        )}
        {state.kind === 'in-review' ? <path class="fi" d="M4.5,0A4.5,4.5 0 0 1 4.5,9z" /> : null}
        {state.kind === 'approved' ? <path class="fi" d="M4.5,4.5V0A4.5,4.5 0 1 1 0,4.5z" /> : null}
        {state.kind === 'corrected' ? <circle class="fi" cx="4.5" cy="4.5" r="2" /> : null}
        {state.kind === 'withdrawn' ? <path class="ln" d="M1,8L8,1" /> : null}
        {state.kind === 'embargoed' ? <path class="ln" d="M4.5,2V4.5H7" /> : null}
      </svg>
      {state.label}
    </span>
  )
}

/** Two sources say unlike things: inverse video, since a person must decide. */
export const ConflictMark = () => (
  <b class="inv">
    <svg width="9" height="9" aria-hidden="true">
      <path d="M0,3H9M0,6.5H9M7,0L2,9" />
    </svg>
    conflict
  </b>
)
