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
          </p>
        </header>
      </main>
    </Layout>
  )
}
