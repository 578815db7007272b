import { compareWords, type PartChange, stateName } from '../../brief/edit/index.js'
import { DeskError, type Edition } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { notFound } from '../http/errors.js'
import { Layout } from '../pages/layout.js'
import { SectionHead } from '../pages/section.js'
import { Table } from '../pages/table.js'
import { capital } from '../present/text.js'
import { utcMoment } from '../present/times.js'
import type { Frame } from '../read/context.js'
import type { WebServices } from '../services.js'
import { Changes } from './pieces.js'

export interface CompareView {
  href: string
  title: string
  versions: { revision: number; who: string; when: string; states: string }[]
  from: number
  to: number
  changes: PartChange[]
}

/** Every kept version of a brief, and two of them side by side. Revision 0 is the draft it began from. */
export async function readCompare(
  services: WebServices,
  id: string,
  href: string,
  ask: { from?: number; to?: number },
): Promise<CompareView> {
  const history = (await services.store.history('edition', id)).map((e) => e.value)
  const last = new Map(history.map((e) => [e.revision, e]))
  const newest = history.at(-1)
  if (!newest) throw notFound('Nobody has saved this brief yet: there are no revisions.')
  const drafts = await services.store.history('brief', id)
  const draft = drafts.find((b) => b.value.revision === newest.draftRevision)?.value
  const to = ask.to ?? newest.revision
  const from = ask.from ?? Math.max(0, to - 1)
  const wordsOfRevision = (revision: number) => last.get(revision)?.words ?? (revision === 0 && draft ? draft : null)
  const [before, after] = [wordsOfRevision(from), wordsOfRevision(to)]
  if (!before || !after) throw new DeskError('not-found', 'There is no such revision.')
  return {
    href,
    title: newest.words.headline,
    versions: [...last.values()].map((e) => versionOf(e, history)).reverse(),
    from,
    to,
    changes: compareWords(before, after),
  }
}

/** A revision with every state it was in, by whom and why. */
function versionOf(edition: Edition, history: readonly Edition[]): CompareView['versions'][number] {
  const moves = history.filter((e, i) => e.revision === edition.revision && (i === 0 || history[i - 1]!.state !== e.state))
  return {
    revision: edition.revision,
    who: edition.savedBy.name,
    when: `${utcMoment(edition.savedAt)} UTC`,
    states: moves
      .map((e) => `${stateName(e.state)}, ${e.moved.by.name}${e.moved.reason ? `: ${e.moved.reason}` : ''}`)
      .join('; '),
  }
}

export function ComparePage({ view, frame, assets }: { view: CompareView; frame: Frame; assets: Assets }) {
  const name = (revision: number) => (revision === 0 ? 'the draft' : `r${revision}`)
  return (
    <Layout
      frame={frame}
      assets={assets}
      title={`Revisions: ${view.title.slice(0, 80)}`}
      current="desk"
      sheets={['desk.css']}
      tape={false}
    >
      <main class="story compare" id="main">
        <header class="mast">
          <p class="lab">
            <a class="lk" href={view.href}>
              Back to the brief
            </a>
          </p>
          <h1>
            From {name(view.from)} to {name(view.to)}
          </h1>
        </header>
        <Changes changes={view.changes} />
        <SectionHead title="Revisions" note="every one is kept" />
        <form method="get" action={`${view.href}/revisions`}>
          <Table
            caption="Every revision, the newest first"
            columns={[
              { head: 'Revision', cell: (v) => name(v.revision) },
              ...(['from', 'to'] as const).map((end) => ({
                head: capital(end),
                label: end,
                cell: (v: CompareView['versions'][number]) => (
                  <input
                    type="radio"
                    name={end}
                    value={v.revision}
                    checked={v.revision === view[end]}
                    aria-label={`${capital(end)} ${name(v.revision)}`}
                  />
                ),
              })),
              { head: 'Saved', cell: (v) => (v.when ? `${v.who}, ${v.when}` : v.who) },
              { head: 'States', look: 'q', cell: (v) => v.states },
            ]}
            rows={[...view.versions, { revision: 0, who: 'the desk', when: '', states: 'the draft it began from' }]}
            keyOf={(v) => v.revision}
          />
          <p class="acts">
            <button class="btn" type="submit">
              Compare
            </button>
          </p>
        </form>
      </main>
    </Layout>
  )
}
