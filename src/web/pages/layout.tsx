import type { ComponentChildren } from 'preact'
import type { Assets } from '../http/assets.js'
import type { Frame, Theme } from '../read/context.js'
import { Spark } from './marks.js'
import { PLACES, type PlaceId, placeHref } from './places.js'

export interface PageProps {
  frame: Frame
  assets: Assets
  title: string
  /** The place in the main navigation this page belongs to. */
  current?: PlaceId
  /** Beyond the ones of every page, by file name in `public/`. */
  scripts?: string[]
  sheets?: string[]
  children: ComponentChildren
}

const THEMES: [Theme, string][] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
]

/** The house around every page: bar, tape, the page itself, foot. */
export function Layout({ frame, assets, title, current, scripts = [], sheets = [], children }: PageProps) {
  return (
    <html lang="en" data-theme={frame.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title}: Signaldesk`}</title>
        {['style.css', ...sheets].map((name) => (
          <link key={name} rel="stylesheet" href={assets.url(name)} />
        ))}
        <link rel="icon" href={assets.url('icon.svg')} type="image/svg+xml" />
        {['keys.js', ...scripts].map((name) => (
          <script key={name} type="module" src={assets.url(name)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          To the content
        </a>
        <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hair2" d="M0,0V5" />
          </pattern>
        </svg>
        <Bar frame={frame} current={current} />
        <Markets frame={frame} />
        {children}
        <Foot frame={frame} />
      </body>
    </html>
  )
}

function Bar({ frame, current }: { frame: Frame; current: PageProps['current'] }) {
  return (
    <header class="bar">
      <a class="brand" href="/">
        Signal<b>desk</b>
      </a>
      {frame.shortNotice ? <p class="stamp">{frame.shortNotice}</p> : null}
      <nav class="nav" aria-label="Main">
        {PLACES.map((place) => (
          <a
            key={place.id}
            href={placeHref(place, frame.setBack)}
            data-key={place.key}
            aria-current={place.id === current ? 'page' : undefined}
          >
            {place.name}
          </a>
        ))}
      </nav>
      <p class="clock">
        {frame.setBack ? <span class="inv">set back</span> : null}{' '}
        <b>
          <time dateTime={frame.now}>{frame.clock.newYork}</time>
        </b>{' '}
        New York{' '}
        <span class="q">
          · {frame.clock.utc} UTC{frame.clock.session ? <span class="wide"> · {frame.clock.session}</span> : null}
        </span>
      </p>
      <ThemeMenu frame={frame} />
    </header>
  )
}

/** Works without scripts: a form that sets a cookie and comes back here. */
function ThemeMenu({ frame }: { frame: Frame }) {
  return (
    <details class="theme">
      <summary>Theme</summary>
      <form method="post" action="/theme">
        <input type="hidden" name="back" value={frame.here} />
        {THEMES.map(([value, label]) => (
          <button key={value} type="submit" name="theme" value={value} aria-pressed={frame.theme === value ? 'true' : 'false'}>
            {label}
          </button>
        ))}
      </form>
    </details>
  )
}

function Markets({ frame }: { frame: Frame }) {
  const { tape } = frame
  if (tape.items.length === 0 && tape.gaps.length === 0) return null
  return (
    // A strip that scrolls sideways must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
    <section class="tape" tabIndex={0} aria-label={tape.at ? `Markets ${tape.at}` : 'Markets'}>
      <ul>
        {tape.items.map((item) => (
          <li key={item.symbol}>
            <b>{item.symbol}</b>
            <Spark drawn={item.spark} width={44} height={14} />
            <span class={item.tone}>{item.move} %</span>
          </li>
        ))}
        {tape.gaps.length ? <li class="gap">{tape.items.length ? tape.gaps.join('; ') : 'No prices here yet'}</li> : null}
      </ul>
    </section>
  )
}

function Foot({ frame }: { frame: Frame }) {
  return (
    <footer class="foot">
      {frame.notice ? <span>{frame.notice}</span> : null}
      <span>Times are New York or UTC, as said beside them. Nothing here is advice.</span>
      <span class="keys">
        <kbd>j</kbd> <kbd>k</kbd> move
      </span>
      <span class="keys">
        <kbd>o</kbd> open
      </span>
      <span class="keys">
        <kbd>/</kbd> search
      </span>
    </footer>
  )
}
