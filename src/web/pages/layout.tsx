import type { ComponentChildren } from 'preact'
import type { Assets } from '../http/assets.js'
import { FEED_FORMATS, FEED_TYPES, type FeedParts, storyFeedHref } from '../present/feed-links.js'
import type { Frame, Theme } from '../read/context.js'
import { Spark } from './marks.js'
import { PLACES, type PlaceId, placeHref } from './places.js'
import { TimeControl } from './time.js'

export interface PageProps {
  frame: Frame
  assets: Assets
  title: string
  /** The place in the main navigation this page belongs to. */
  current?: PlaceId
  /** Where the desk's moment is set back: in the bar, or by the page itself; `none` where the page knows only now. */
  timing?: 'bar' | 'page' | 'none'
  /** False where the page has the markets of its own. */
  tape?: boolean
  /** Beyond the ones of every page, by file name in `public/`. */
  scripts?: string[]
  sheets?: string[]
  /** The stories shown, where they are a feed of their own; pages without one name the desk's. */
  feed?: FeedParts
  children: ComponentChildren
}

const THEMES: [Theme, string][] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
]

const FEED_NAMES = { rss: 'Stories, RSS', atom: 'Stories, Atom', json: 'Stories, JSON Feed' }

/** The house around every page: bar, tape, the page itself, foot. */
export function Layout({
  frame,
  assets,
  title,
  current,
  timing = 'none',
  tape = true,
  scripts = [],
  sheets = [],
  feed = {},
  children,
}: PageProps) {
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
        {FEED_FORMATS.map((format) => (
          <link
            key={format}
            rel="alternate"
            type={FEED_TYPES[format]}
            title={FEED_NAMES[format]}
            href={storyFeedHref(format, feed)}
          />
        ))}
        {['keys.js', 'time.js', 'wait.js', ...scripts].map((name) => (
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
        <Bar frame={frame} current={current} timing={timing} />
        {tape ? <Markets frame={frame} /> : null}
        {children}
        <Foot frame={frame} />
        <Keys />
      </body>
    </html>
  )
}

function Bar({ frame, current, timing }: { frame: Frame } & Pick<PageProps, 'current' | 'timing'>) {
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
        New York <span class="q">· {frame.clock.utc} UTC</span>
      </p>
      {timing === 'bar' ? (
        <details class="menu">
          <summary>{frame.setBack ? 'Moment' : 'Set back'}</summary>
          <TimeControl frame={frame} />
        </details>
      ) : null}
      <ThemeMenu frame={frame} />
    </header>
  )
}

/** Works without scripts: a form that sets a cookie and comes back here. */
function ThemeMenu({ frame }: { frame: Frame }) {
  return (
    <details class="menu theme">
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
        {frame.clock.session ? <li class="gap">{frame.clock.session}</li> : null}
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
      <a href="/api/v1">For programs</a>
      <span class="keys">
        <kbd>j</kbd> <kbd>k</kbd> move
      </span>
      <span class="keys">
        <kbd>o</kbd> open
      </span>
      <span class="keys">
        <kbd>/</kbd> search
      </span>
      <span class="keys">
        <kbd>?</kbd> all keys
      </span>
    </footer>
  )
}

const KEYS: [string, string][] = [
  ['j', 'next story'],
  ['k', 'story before'],
  ['o', 'open the story'],
  ['w', 'why this score, in place'],
  ['/', 'search'],
  ['Esc', 'leave the search, or this'],
  ['?', 'all keys'],
]

/** All keys, opened by `?`; hidden where scripts do not run, as keys do nothing there. */
function Keys() {
  return (
    <dialog id="allkeys" aria-labelledby="allkeys-h">
      <h2 id="allkeys-h">Keys</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        {PLACES.map((place) => (
          <div key={place.id}>
            <dt>
              <kbd>g</kbd> <kbd>{place.key}</kbd>
            </dt>
            <dd>{place.name}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button class="btn" type="submit">
          Close
        </button>
      </form>
    </dialog>
  )
}
