import type { Audience, SavedSearch } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { feedHref } from '../present/query.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { Table } from './table.js'
import { Token } from './token.js'

export interface SavedView {
  /** A search about to be saved; null where the page only lists. */
  draft: { q: string; audience: string; sort: SavedSearch['sort']; reads: string; name: string } | null
  problem: string | null
  items: readonly { saved: SavedSearch; found: number; reads: string; mine: boolean }[]
  audiences: readonly Audience[]
  /** Those that take alerts, with the time of their daily digest. */
  channels: readonly { id: string; digest: string | null }[]
  /** The session's token for forms; null where nobody is signed in. */
  csrf: string | null
  /** Why nothing can be saved here; null where it can. */
  closed: string | null
}

/** Saved searches: naming one, and the list. */
export function SavedPage({ view, frame, assets }: { view: SavedView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Saved searches" current="feed">
      <main class="story" id="main">
        <header class="mast">
          <h1>Saved searches</h1>
          <p class="stand">A search kept under a name: to come back to, and to be told of by the channels that take alerts.</p>
        </header>
        {view.closed ? <p class="q">{view.closed}</p> : null}
        {view.draft && !view.closed ? <Draft view={view} draft={view.draft} /> : null}
        {view.items.length ? (
          <Items view={view} />
        ) : (
          <p class="q">None yet. A search’s page has “Save this search” beside its count.</p>
        )}
        <WatchLists audiences={view.audiences} />
      </main>
    </Layout>
  )
}

function Draft({ view, draft }: { view: SavedView; draft: NonNullable<SavedView['draft']> }) {
  return (
    <form method="post" action="/saved" class="keep">
      <Token csrf={view.csrf} />
      <input type="hidden" name="q" value={draft.q} />
      <input type="hidden" name="audience" value={draft.audience} />
      <input type="hidden" name="sort" value={draft.sort} />
      {view.problem ? (
        <p class="problems" role="alert">
          {view.problem}
        </p>
      ) : null}
      <p>
        <code>{draft.q}</code> <span class="q">reads as: {draft.reads}</span>
      </p>
      <p class="search">
        <label for="name">Name</label>
        <input id="name" name="name" value={draft.name} maxLength={60} required />
        <button class="btn" type="submit">
          Save
        </button>
      </p>
    </form>
  )
}

function Items({ view }: { view: SavedView }) {
  const home = view.audiences[0]?.id
  return (
    <Table
      caption="Saved searches"
      columns={[
        {
          head: 'Name',
          cell: ({ saved }) => (
            <a
              class="lk"
              href={feedHref({
                q: saved.q,
                ...(saved.audience === home ? {} : { audience: saved.audience }),
                ...(saved.sort === 'relevance' ? {} : { sort: saved.sort }),
              })}
            >
              {saved.name}
            </a>
          ),
        },
        { head: 'Reads as', cell: ({ reads }) => reads },
        {
          head: 'For',
          label: 'for',
          cell: ({ saved }) => view.audiences.find((one) => one.id === saved.audience)?.name ?? saved.audience,
        },
        { head: 'Stories now', number: true, label: 'stories now', cell: ({ found }) => found },
        { head: 'Whose', cell: ({ saved }) => (saved.owner ? 'yours' : 'the desk’s') },
        {
          head: 'Alert',
          label: 'alert',
          cell: ({ saved, mine }) => (mine && !view.closed ? <Alert view={view} saved={saved} /> : alertWords(saved)),
        },
        {
          head: '',
          cell: ({ saved, mine }) =>
            mine && !view.closed ? (
              <form method="post" action={`/saved/${saved.id}/delete`}>
                <Token csrf={view.csrf} />
                <button class="btn" type="submit">
                  Delete<span class="vh"> {saved.name}</span>
                </button>
              </form>
            ) : null,
        },
      ]}
      rows={view.items}
      keyOf={({ saved }) => saved.id}
    />
  )
}

const alertWords = ({ alert }: SavedSearch): string =>
  alert ? `${alert.channelId}, ${alert.mode === 'digest' ? 'in its digest' : 'at once'}` : 'none'

/** Who is told of what fits: works without scripts. */
function Alert({ view, saved }: { view: SavedView; saved: SavedSearch }) {
  const now = saved.alert ? `${saved.alert.channelId} ${saved.alert.mode}` : ''
  const choices = view.channels.flatMap(({ id, digest }) => [
    [`${id} immediate`, `${id}, at once`],
    ...(digest ? [[`${id} digest`, `${id}, in its digest at ${digest}`]] : []),
  ])
  // A channel that takes alerts no more is shown as what it was.
  const known = now === '' || choices.some(([value]) => value === now)
  if (choices.length === 0) return <>{saved.alert ? alertWords(saved) : 'no channel takes alerts'}</>
  return (
    <form method="post" action={`/saved/${saved.id}/alert`} class="alert">
      <Token csrf={view.csrf} />
      <label class="vh" for={`to-${saved.id}`}>
        Who is told of {saved.name}
      </label>
      <select id={`to-${saved.id}`} name="to">
        <option value="">nobody</option>
        {known ? null : (
          <option value={now} selected>
            {alertWords(saved)} (takes no alerts now)
          </option>
        )}
        {choices.map(([value, label]) => (
          <option key={value} value={value} selected={value === now}>
            {label}
          </option>
        ))}
      </select>{' '}
      <button class="btn" type="submit">
        Set<span class="vh"> the alert of {saved.name}</span>
      </button>
    </form>
  )
}

const MOST_SYMBOLS = 60

/** An audience's watch list is a search like any other once it is saved. */
function WatchLists({ audiences }: { audiences: readonly Audience[] }) {
  const listed = audiences.filter((one) => one.watchlist.length > 0)
  if (listed.length === 0) return null
  return (
    <section>
      <SectionHead title="Watch lists" note="saved as a search, a watch list can tell a channel too" />
      <ul class="watch">
        {listed.map((one) => {
          const q = `ticker:${one.watchlist.slice(0, MOST_SYMBOLS).join(',')}`
          return (
            <li key={one.id}>
              <a class="lk" href={`/saved?${new URLSearchParams({ q, audience: one.id, sort: 'time' })}`}>
                {one.name}
              </a>{' '}
              <span class="q">
                {one.watchlist.slice(0, 8).join(', ')}
                {one.watchlist.length > 8 ? ` and ${one.watchlist.length - 8} more` : ''}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
