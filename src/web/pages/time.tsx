import type { Frame } from '../read/context.js'

/** An address with its moment changed; null for now. */
export function addressAt(here: string, asof: string | null): string {
  const [path = '/', query = ''] = here.split('?')
  const params = new URLSearchParams(query)
  params.delete('asof')
  params.delete('cursor')
  if (asof) params.set('asof', asof)
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

/** Sets the desk back by sessions: a slider, the steps beside its place as links, and a moment typed. All of it works without scripts. */
export function TimeControl({ frame }: { frame: Frame }) {
  const { steps, place } = frame.time
  const before = steps[place - (frame.setBack === steps[place]?.at || !frame.setBack ? 1 : 0)]
  const after = steps[place + 1]
  return (
    <div class="timing">
      <form method="get" action="/moment" class="slide">
        <input type="hidden" name="back" value={frame.here} />
        <label for="step">Desk as of</label>
        {steps.length > 1 ? (
          <>
            <input id="step" type="range" name="step" min="0" max={steps.length - 1} value={place} list="steps" />
            <datalist id="steps">
              {steps.map((step, i) => (
                <option key={step.label} value={i} label={step.label} />
              ))}
            </datalist>
          </>
        ) : null}
        <output for="step">{frame.setBack ? frame.clock.newYork : 'now, live'}</output>
        <button class="btn" type="submit">
          Go
        </button>
      </form>
      <p class="steps">
        {before?.at ? (
          <a class="lk" href={addressAt(frame.here, before.at)} rel="prev nofollow">
            ‹ {before.label}
          </a>
        ) : null}{' '}
        {after && frame.setBack ? (
          <a class="lk" href={addressAt(frame.here, after.at)} rel="next nofollow">
            {after.label} ›
          </a>
        ) : null}{' '}
        {frame.setBack ? (
          <a class="lk" href={addressAt(frame.here, null)}>
            Back to now
          </a>
        ) : null}
      </p>
      <details>
        <summary>or any moment</summary>
        <form method="get" action="/moment" class="slide">
          <input type="hidden" name="back" value={frame.here} />
          <label for="asof">Moment, UTC</label>
          <input id="asof" type="datetime-local" name="at" value={frame.setBack ?? ''} required />
          <button class="btn" type="submit">
            Set back
          </button>
        </form>
      </details>
    </div>
  )
}
