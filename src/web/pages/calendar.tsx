import type { Assets } from '../http/assets.js'
import type { ComingUpView } from '../present/coming-up.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'

/** What is coming up, by day, with the stories that wait on it. */
export function CalendarPage({ view, frame, assets }: { view: ComingUpView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Coming up" current="calendar" timing="bar" sheets={['market.css']}>
      <main class="story" id="main">
        <header class="mast">
          <h1>Coming up</h1>
          <p class="stand">
            Dates known now for the next {view.span}, and the recent stories that wait on them. Times are New York’s. Expiries,
            rebalances and margin statistics follow from rules; the rest was announced.
          </p>
        </header>
        {view.days.length === 0 ? <p class="nochart">No date in the next {view.span} is known here.</p> : null}
        <ol class="ahead">
          {view.days.map((one) => (
            <li key={one.day}>
              <h2>
                {one.day} <span class="q">{one.weekday}</span>
              </h2>
              <ul>
                {one.events.map((event) => (
                  <li key={event.name}>
                    <p>
                      <span class="stamp">{event.kind}</span> <b>{event.name}</b>
                      {event.time ? <span class="m"> at {event.time}</span> : null}
                      {event.symbols.length ? <span class="m"> for {event.symbols.join(', ')}</span> : null}
                    </p>
                    {event.stories.length ? (
                      <ul class="waiting">
                        {event.stories.map((story) => (
                          <li key={story.href}>
                            <a class="wait" href={story.href}>
                              {story.title}
                            </a>
                          </li>
                        ))}
                      </ul>
                    ) : (
                      <p class="q">No recent story waits on it.</p>
                    )}
                    <p class="note">{event.source}</p>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </main>
    </Layout>
  )
}
