import type { Assets } from '../http/assets.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'

/** One page for everything that did not work: what, and what to do now. */
export function ErrorPage({
  status,
  title,
  detail,
  frame,
  assets,
}: {
  status: number
  title: string
  detail: string
  frame: Frame
  assets: Assets
}) {
  return (
    <Layout frame={frame} assets={assets} title={title}>
      <main class="story" id="main">
        <header class="mast">
          <p class="lab">{status}</p>
          <h1>{title}</h1>
          <p class="stand">{detail}</p>
          <p>
            <a class="lk" href="/">
              To the feed
            </a>
            {status >= 500 ? (
              <>
                , or to{' '}
                <a class="lk" href="/status">
                  the desk’s status
                </a>
                . Nothing that was saved is lost.
              </>
            ) : null}
          </p>
          {status === 404 ? (
            <form class="search" method="get" action="/">
              <label for="q">Search</label>
              <input id="q" name="q" type="search" maxLength={500} autocomplete="off" spellcheck={false} />
              <button class="btn" type="submit">
                Search
              </button>
            </form>
          ) : null}
        </header>
      </main>
    </Layout>
  )
}
