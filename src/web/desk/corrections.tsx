import type { Request } from 'express'
import { TELLS } from '../../brief/edit/index.js'
import type { Amendment, AmendmentKind, Delivery } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { Layout } from '../pages/layout.js'
import type { AddRoutes } from '../pages/tools.js'
import { storyHref } from '../present/row.js'
import { clip } from '../present/text.js'
import { utcMoment } from '../present/times.js'
import type { Frame } from '../read/context.js'
import { type Moment, momentOf } from '../read/moment.js'
import type { WebServices } from '../services.js'

/** One public change, and whom it reached. */
export interface AmendmentView {
  id: string
  kind: AmendmentKind
  headline: string
  href: string
  when: string
  at: string
  note: string
  wrong: string | null
  right: string | null
  reach: string
}

const MOST_LISTED = 200

/** What editors changed after publishing, newest first. Typos are logged and not listed. */
export async function readAmendments(
  services: Pick<WebServices, 'store'>,
  moment: Moment,
  storyId?: string,
): Promise<AmendmentView[]> {
  const { store } = services
  const found = await store.find('amendment', {
    where: [{ field: 'at', upTo: moment.now }, ...(storyId ? [{ field: 'storyId', is: storyId }] : [])],
    orderBy: { field: 'at', descending: true },
    limit: MOST_LISTED,
  })
  const listed = found.items.map((a) => a.value).filter((a) => a.kind !== 'typo')
  return Promise.all(
    listed.map(async (one) => {
      const deliveries = await store.find('delivery', { where: [{ field: 'storyId', is: one.storyId }], limit: 500 })
      return viewOf(
        one,
        deliveries.items.map((d) => d.value),
      )
    }),
  )
}

const viewOf = (one: Amendment, deliveries: readonly Delivery[]): AmendmentView => ({
  id: one.id,
  kind: one.kind,
  headline: clip(one.headline, 200),
  href: storyHref(one.storyId, one.audience),
  when: `${utcMoment(one.at)} UTC`,
  at: one.at,
  note: clip(one.note, 1_000),
  wrong: one.wrong && clip(one.wrong, 500),
  right: one.right && clip(one.right, 500),
  reach: reachOf(one, deliveries),
})

const GONE: readonly Delivery['state'][] = ['sent', 'bundled']

/** Whom a change reached: pages and feeds at once, and each channel that had posted the story. */
export function reachOf({ kind, number }: Pick<Amendment, 'kind' | 'number'>, deliveries: readonly Delivery[]): string {
  const own = deliveries.filter((d) => d.reason === TELLS[kind] && d.publishedRevision === number)
  const named = (list: readonly Delivery[]) =>
    list
      .map((d) => d.channelId)
      .sort()
      .join(', ')
  const told = own.filter((d) => GONE.includes(d.state))
  const due = own.filter((d) => !GONE.includes(d.state) && d.state !== 'suppressed' && d.state !== 'failed')
  const failed = own.filter((d) => d.state === 'failed')
  return [
    'Pages, API and feeds at once',
    told.length > 0 ? `told to ${named(told)}` : null,
    due.length > 0 ? `on its way to ${named(due)}` : null,
    failed.length > 0 ? `could not be told to ${named(failed)}` : null,
    own.length === 0 ? withoutPost(deliveries) : null,
  ]
    .filter(Boolean)
    .join('; ')
}

/** A first post that still waits carries the change by itself. */
const withoutPost = (deliveries: readonly Delivery[]): string =>
  deliveries.some((d) => d.reason === 'new' && (d.state === 'ready' || d.state === 'collected'))
    ? 'what had not been posted yet carries it'
    : 'no channel had posted it'

export const KIND_NAMES: Record<AmendmentKind, string> = {
  typo: 'Typo',
  update: 'Update',
  clarification: 'Clarification',
  correction: 'Correction',
  withdrawal: 'Withdrawal',
}

/** A change as readers see it. */
export function AmendmentNote({ one, titled }: { one: AmendmentView; titled: boolean }) {
  return (
    <article class="amended" id={one.id}>
      <h2>
        {KIND_NAMES[one.kind]}{' '}
        <span class="q">
          <time dateTime={one.at}>{one.when}</time>
        </span>
      </h2>
      {titled ? (
        <p>
          <a class="lk" href={one.href}>
            {one.headline}
          </a>
        </p>
      ) : null}
      {one.wrong && one.right ? (
        <dl class="sides">
          <div>
            <dt>Wrong</dt>
            <dd>{one.wrong}</dd>
          </div>
          <div>
            <dt>Right</dt>
            <dd>{one.right}</dd>
          </div>
        </dl>
      ) : null}
      <p>{one.note}</p>
      <p class="q">{one.reach}.</p>
    </article>
  )
}

function CorrectionsPage({ list, frame, assets }: { list: readonly AmendmentView[]; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Corrections" sheets={['desk.css']}>
      <main class="story corrections" id="main">
        <header class="mast">
          <h1>Corrections</h1>
          <p class="stand">
            What the editors changed after it was published, and whom the change reached. Mistakes of spelling alone are not
            listed.
          </p>
        </header>
        {list.map((one) => (
          <AmendmentNote key={one.id} one={one} titled />
        ))}
        {list.length === 0 ? <p class="q">Nothing that was published has been changed.</p> : null}
      </main>
    </Layout>
  )
}

export const correctionsRoutes: AddRoutes = (router, { services, assets, frameOf, send }) => {
  router.get('/corrections', (request: Request, response) =>
    send(request, response, async () => {
      const moment = momentOf(services.clock, undefined)
      const [list, frame] = await Promise.all([readAmendments(services, moment), frameOf(request, moment)])
      return <CorrectionsPage list={list} frame={frame} assets={assets} />
    }),
  )
}
