import type { Audience } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { Choices } from '../pages/choices.js'
import { Layout } from '../pages/layout.js'
import { StateMark } from '../pages/marks.js'
import { SectionHead } from '../pages/section.js'
import { Token } from '../pages/token.js'
import type { Frame } from '../read/context.js'
import type { QueueItem, QueueOrder } from './queue.js'

export interface QueueView {
  items: readonly QueueItem[]
  audience: Audience
  audiences: readonly Audience[]
  by: QueueOrder
  person: { name: string; role: string; isAdmin: boolean }
  csrf: string
}

/** The desk's first page: what waits, by score or age. */
export function QueuePage({ view, frame, assets }: { view: QueueView; frame: Frame; assets: Assets }) {
  const { items, audience, audiences, by } = view
  const href = (id: string, order: QueueOrder) => `/desk?audience=${encodeURIComponent(id)}&by=${order}`
  return (
    <Layout frame={frame} assets={assets} title="Desk" current="desk" sheets={['desk.css']} scripts={['desk.js']} tape={false}>
      <main class="story waiting" id="main">
        <header class="mast">
          <h1>Desk</h1>
          <p class="stand">Drafts for {audience.name}, to be read, mended and published.</p>
        </header>
        <div class="tabs">
          <nav aria-label="Audience">
            <Choices among={audiences.map(({ id, name }) => ({ name, href: href(id, by), current: id === audience.id }))} />
          </nav>
        </div>
        <SectionHead
          title="Queue"
          note={
            <>
              {items.length},{' '}
              {by === 'score' ? (
                <>
                  by score, or{' '}
                  <a class="lk" href={href(audience.id, 'age')}>
                    by age
                  </a>
                </>
              ) : (
                <>
                  newest first, or{' '}
                  <a class="lk" href={href(audience.id, 'score')}>
                    by score
                  </a>
                </>
              )}
            </>
          }
        />
        <QueueList items={items} current={null} />
        {items.length === 0 ? <p class="q">Nothing waits: no story has reached this audience’s line for drafts yet.</p> : null}
        <p class="note">
          Claims lapse after 15 minutes without a keystroke.{' '}
          {audience.secondReader ? 'This audience asks for a second reader. ' : ''}
          <a class="lk" href="/corrections">
            Corrections
          </a>
          {' · '}
          <a class="lk" href={`/desk/learning?audience=${encodeURIComponent(audience.id)}`}>
            Learning from editors
          </a>
          {view.person.isAdmin ? (
            <>
              {' · '}
              <a class="lk" href="/desk/audit.jsonl">
                Audit log, JSON Lines
              </a>
              {' · '}
              <a class="lk" href="/admin/keys">
                Keys of programs
              </a>
            </>
          ) : null}
        </p>
        <form method="post" action="/sign-out" class="who">
          <Token csrf={view.csrf} />
          <span class="q">
            Signed in as {view.person.name}, {view.person.role}
          </span>
          <button class="btn" type="submit">
            Sign out
          </button>
        </form>
      </main>
    </Layout>
  )
}

/** The briefs that wait, each with its state and whoever has it. */
export function QueueList({ items, current }: { items: readonly QueueItem[]; current: string | null }) {
  return (
    <ol class="queue">
      {items.map((item) => (
        <li
          key={item.storyId}
          class={item.storyId === current ? 'sel' : undefined}
          aria-current={item.storyId === current ? 'true' : undefined}
        >
          <span class="sc">
            <span class="vh">Importance </span>
            {item.score}
          </span>
          <div>
            <p>
              <a href={item.href}>{item.title}</a>
            </p>
            <small>
              {item.alert ? <b class="inv">{item.alert}</b> : null}
              <StateMark state={item.state} />
              <span>
                {item.note}
                {item.pinned ? ' · pinned' : ''}
                {item.topic ? ` · ${item.topic}` : ''}
              </span>
            </small>
          </div>
        </li>
      ))}
    </ol>
  )
}
