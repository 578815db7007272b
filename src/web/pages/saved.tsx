import type { Audience, SavedSearch } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { feedHref } from '../present/query.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'

export interface SavedView {
  /** A search about to be saved; null where the page only lists. */
  draft: { q: string; audience: string; sort: SavedSearch['sort']; reads: string; name: string } | null
  problem: string | null
  items: readonly { saved: SavedSearch; found: number; reads: string; mine: boolean }[]
  audiences: readonly Audience[]
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
      </main>
    </Layout>
  )
}

const Token = ({ csrf }: { csrf: string | null }) => (csrf ? <input type="hidden" name="csrf" value={csrf} /> : null)

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
    <table class="stack">
      <caption class="vh">Saved searches</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Reads as</th>
          <th scope="col">For</th>
          <th scope="col" class="n">
            Stories now
          </th>
          <th scope="col">Whose</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {view.items.map(({ saved, found, reads, mine }) => (
          <tr key={saved.id}>
            <th scope="row">
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
            </th>
            <td>{reads}</td>
            <td data-l="for">{view.audiences.find((one) => one.id === saved.audience)?.name ?? saved.audience}</td>
            <td class="n" data-l="stories now">
              {found}
            </td>
            <td>{saved.owner ? 'yours' : 'the desk’s'}</td>
            <td>
              {mine && !view.closed ? (
                <form method="post" action={`/saved/${saved.id}/delete`}>
                  <Token csrf={view.csrf} />
                  <button class="btn" type="submit">
                    Delete<span class="vh"> {saved.name}</span>
                  </button>
                </form>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
