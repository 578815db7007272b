import { AMENDMENT_KINDS, type AmendmentKind } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { Layout } from '../pages/layout.js'
import { StateMark } from '../pages/marks.js'
import { Said } from '../pages/said.js'
import { SectionHead } from '../pages/section.js'
import { Token } from '../pages/token.js'
import { stateView } from '../present/row.js'
import type { Frame } from '../read/context.js'
import { CheckPanel } from './check-panel.js'
import type { EditorView, PartView } from './file.js'
import { fieldOf } from './forms.js'
import { anchorOf } from './lines.js'
import { Lines, Sources } from './lines-list.js'
import { Changes } from './pieces.js'
import { QueueList } from './queue-page.js'
import { arrangeHref } from './stories/forms.js'

/** One brief at the desk: its sentences with what they rest on, the check beside them, and the way to its readers above. */
export function EditorPage({ view, frame, assets }: { view: EditorView; frame: Frame; assets: Assets }) {
  return (
    <Layout
      frame={frame}
      assets={assets}
      title={`Desk: ${view.title.slice(0, 80)}`}
      current="desk"
      sheets={['desk.css']}
      scripts={['desk.js']}
      tape={false}
    >
      <Bar view={view} />
      <main class="desk" id="main" data-href={view.href} data-csrf={view.csrf}>
        <nav class="qcol" id="queue" aria-label="Queue">
          <SectionHead
            first
            title={<a href={`/desk?audience=${encodeURIComponent(view.audience.id)}`}>Queue</a>}
            note={<>{view.queue.length}, by score</>}
          />
          <QueueList items={view.queue.slice(0, 20)} current={view.storyId} />
          <p class="note">Claims lapse after 15 minutes without a keystroke.</p>
        </nav>
        <section class="sent" aria-labelledby="headline">
          <div class="sec first">
            <h1 id="headline">{view.title}</h1>
          </div>
          <Messages view={view} />
          <p class="note">
            One sentence a line: click it to see where it comes from; <i>Edit</i> opens a part’s text.{' '}
            <span class="keys">
              <kbd>Enter</kbd> on a sentence edits it, <kbd>n</kbd> next open point, <kbd>1</kbd> to <kbd>4</kbd> choose,{' '}
              <kbd>Ctrl</kbd> <kbd>S</kbd> save.
            </span>
          </p>
          {view.parts.map((part) => (
            <Part key={part.part} part={part} view={view} />
          ))}
          <p class="acts">
            <button class="btn go" type="submit" form="edit" name="do" value="save">
              Save
            </button>
            {view.restored ? (
              <button class="btn" type="submit" form="discard">
                Throw away what is not saved
              </button>
            ) : null}
          </p>
        </section>
        <Beside view={view} />
      </main>
      <form id="edit" method="post" action={`${view.href}/save`}>
        <Token csrf={view.csrf} />
        <input type="hidden" name="base" value={view.base} />
        <input type="hidden" name="draft" value={view.draft} />
      </form>
      <form id="discard" method="post" action={`${view.href}/discard`}>
        <Token csrf={view.csrf} />
      </form>
    </Layout>
  )
}

function Bar({ view }: { view: EditorView }) {
  return (
    <section class="revs" aria-label="State and revisions">
      <StateMark state={stateView(view.state)} />
      <ol aria-label="Revisions">
        {view.revisions.map((one) => (
          <li key={one.label}>{one.isNow ? <b>{one.label}</b> : one.href ? <a href={one.href}>{one.label}</a> : one.label}</li>
        ))}
        {view.revisions.length > 1 ? (
          <li>
            <a class="lk" href={`${view.href}/revisions`}>
              compare
            </a>
          </li>
        ) : null}
      </ol>
      <span class="q" id="saved" role="status">
        {view.restored ?? view.saved}
      </span>
      <a class="lk tofacets" href="#queue">
        Queue ({view.queue.length})
      </a>
      <div class="acts">
        <a
          class={view.check.blocking > 0 ? 'inv' : 'q'}
          id="stops"
          href={view.selected ? `#${anchorOf(view.selected.key)}` : '#main'}
        >
          {view.stops}
        </a>
        <Moves view={view} />
      </div>
    </section>
  )
}

/** What brings it on. The buttons send what is typed along: it is saved first. */
function Moves({ view }: { view: EditorView }) {
  const plain = view.acts.filter((a) => !a.asksReason && !a.asksUntil)
  const asking = view.acts.filter((a) => a.asksReason || a.asksUntil)
  return (
    <>
      {asking.length > 0 ? (
        <details class="ask">
          <summary>{asking.map((a) => a.name).join(', ')}</summary>
          <div>
            <label>
              Reason
              <input form="edit" name="reason" type="text" maxLength={500} autocomplete="off" />
            </label>
            {asking.some((a) => a.asksUntil) ? (
              <label>
                Embargoed until, UTC
                <input form="edit" name="until" type="datetime-local" />
              </label>
            ) : null}
            {asking.map((act) => (
              <Act key={act.move} act={act} />
            ))}
          </div>
        </details>
      ) : null}
      {plain.map((act) => (
        <Act key={act.move} act={act} />
      ))}
      {view.change && view.change.length > 0 ? (
        <a class="btn go" href="#change">
          Publish the change
        </a>
      ) : null}
    </>
  )
}

const Act = ({ act }: { act: EditorView['acts'][number] }) => (
  <button
    class={act.isMain ? 'btn go' : 'btn'}
    type="submit"
    form="edit"
    name="do"
    value={act.move}
    disabled={act.why !== null}
    title={act.why ?? undefined}
    data-goes={act.move === 'publish' || act.move === 'embargo' ? '' : undefined}
  >
    {act.name}
  </button>
)

function Messages({ view }: { view: EditorView }) {
  return (
    <>
      <Said problem={view.problem} notice={view.notice} />
      <Claim view={view} />
      {view.flag ? (
        <details class="told" open>
          <summary>
            <b class="inv">New evidence</b> since it was published
          </summary>
          <ul>
            {view.flag.what.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <details>
            <summary>What the desk would write now, against these words</summary>
            <Changes changes={view.flag.changes} />
          </details>
        </details>
      ) : null}
    </>
  )
}

function Claim({ view }: { view: EditorView }) {
  const { claim, csrf, href } = view
  const form = (to: string, name: string) => (
    <form method="post" action={`${href}/${to}`}>
      <Token csrf={csrf} />
      <button class="btn" type="submit">
        {name}
      </button>
    </form>
  )
  if (!claim)
    return (
      <div class="claim">
        <span class="q">Nobody has it in hand; typing claims it.</span>
        {form('claim', 'Claim')}
      </div>
    )
  return claim.isMine ? (
    <div class="claim">
      <span class="q">It is in your hands.</span>
      {form('release', 'Release')}
    </div>
  ) : (
    <div class="claim">
      <span>
        <b>{claim.name}</b> has it in hand. What you type meanwhile is kept, and merged when it is saved.
      </span>
      {form('take-over', 'Take over')}
    </div>
  )
}

function Part({ part, view }: { part: PartView; view: EditorView }) {
  const isField = part.part === 'headline' || part.part === 'standfirst'
  const name = part.part === 'headline' || part.part === 'standfirst' ? part.part : fieldOf(part.part)
  const rows = Math.min(24, Math.max(isField ? 2 : 4, Math.ceil(part.text.length / 70) + 1))
  return (
    <section class="part" data-part={part.part}>
      <h2 id={`h-${name}`}>
        {part.label} <span class="lab">{part.lines.length === 0 ? 'nothing' : ''}</span>
      </h2>
      <details class="edit">
        <summary>
          Edit<span class="vh"> {part.label}</span>
        </summary>
        <textarea
          form="edit"
          name={name}
          rows={rows}
          dir="auto"
          aria-labelledby={`h-${name}`}
          spellcheck={true}
          value={part.text}
        />
      </details>
      <ol data-lines={part.part}>
        <Lines lines={part.lines} more={part.more} href={view.href} csrf={view.csrf} selected={view.selected?.key ?? null} />
      </ol>
    </section>
  )
}

function Beside({ view }: { view: EditorView }) {
  return (
    <aside aria-label="Check and sources">
      <SectionHead first title="Check" note="on every save" />
      <div id="check">
        <CheckPanel check={view.check} />
      </div>
      <SectionHead id="from" title="Sources for this sentence" />
      <div id="srcs" aria-live="polite">
        {view.selected ? <Sources sources={view.selected.sources} /> : <p class="q">Choose a sentence.</p>}
      </div>
      {view.change ? <Change view={view} /> : null}
      <SectionHead title="All sources" note={view.sources.length} />
      <table>
        <tbody>
          {view.sources.map((s) => (
            <tr key={s.number}>
              <th scope="row">
                {s.number} {s.name}
              </th>
              <td class="q">{s.role}</td>
              <td class="n">{s.time}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        <a class="lk" href={`/stories/${encodeURIComponent(view.storyId)}?audience=${encodeURIComponent(view.audience.id)}`}>
          The story’s page
        </a>
        {'; '}
        <a class="lk" href={arrangeHref(view.storyId)}>
          merge, split or move its articles
        </a>
      </p>
      <SectionHead title="Will post to" note="after publishing" />
      <table>
        <tbody>
          {view.channels.map((c) => (
            <tr key={c.name}>
              <th scope="row">{c.name}</th>
              <td class="q">{c.line}</td>
              <td class="n">{c.goes}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Needs</th>
            <td class="n" colSpan={2}>
              {view.secondReader ? 'a second reader' : 'one editor'}, {view.audience.name}
            </td>
          </tr>
        </tbody>
      </table>
      <Judge view={view} />
    </aside>
  )
}

const KINDS: Record<AmendmentKind, [name: string, what: string]> = {
  typo: ['Typo', 'logged only; no figure changes'],
  update: ['Update', 'something new; channels are told'],
  clarification: ['Clarification', 'said more clearly; channels are told'],
  correction: ['Correction', 'something was wrong; every channel that posted is told'],
  withdrawal: ['Withdrawal', 'the words go, a tombstone stays; every channel that posted is told'],
}

/** Published words change in one of five ways; without words of their own only a withdrawal is open. */
function Change({ view }: { view: EditorView }) {
  const hasChange = (view.change ?? []).length > 0
  return (
    <section id="change">
      <SectionHead title="Change what is published" note={hasChange ? 'not published yet' : 'as published'} />
      {hasChange ? (
        <>
          <Changes changes={view.change ?? []} />
          <ChangeForm view={view} kinds={AMENDMENT_KINDS} first="correction" />
        </>
      ) : (
        <>
          <p class="q">Edit and save first.</p>
          <details>
            <summary>Withdraw the brief</summary>
            <ChangeForm view={view} kinds={['withdrawal']} first="withdrawal" />
          </details>
        </>
      )}
    </section>
  )
}

function ChangeForm({ view, kinds, first }: { view: EditorView; kinds: readonly AmendmentKind[]; first: AmendmentKind }) {
  return (
    <form method="post" action={`${view.href}/amend`} class="amend">
      <Token csrf={view.csrf} />
      <input type="hidden" name="revision" value={view.revision} />
      <fieldset>
        <legend class="vh">Kind of change</legend>
        {kinds.map((kind) => (
          <label key={kind} class="pick">
            <input type="radio" name="kind" value={kind} checked={kind === first} />
            <b>{KINDS[kind][0]}</b>
            <span class="q">{KINDS[kind][1]}</span>
          </label>
        ))}
      </fieldset>
      {first === 'correction' ? (
        <>
          <label>
            What was wrong (a correction)
            <input name="wrong" type="text" maxLength={500} autocomplete="off" />
          </label>
          <label>
            What is right (a correction)
            <input name="right" type="text" maxLength={500} autocomplete="off" />
          </label>
        </>
      ) : null}
      <label>
        Note to readers: what changed and why
        <input name="note" type="text" maxLength={1000} autocomplete="off" required />
      </label>
      <button class="btn go" type="submit">
        {first === 'withdrawal' ? 'Withdraw' : 'Publish the change'}
      </button>
    </form>
  )
}

/** What an editor makes of the story: weights are learned from it, and the queue follows pins. */
function Judge({ view }: { view: EditorView }) {
  return (
    <section>
      <SectionHead title="Judgement" note="kept with the factors as they stand" />
      <form method="post" action={`${view.href}/judge`} class="judge">
        <Token csrf={view.csrf} />
        <p class="acts">
          {[
            ['promote', 'Promote'],
            ['demote', 'Demote'],
            ['not-for-us', 'Not for us'],
            view.pinned ? ['unpin', 'Unpin'] : ['pin', 'Pin'],
          ].map(([act, name]) => (
            <button key={act} class="btn" type="submit" name="act" value={act}>
              {name}
            </button>
          ))}
        </p>
        <label>
          Note or reason
          <input name="text" type="text" maxLength={500} autocomplete="off" />
        </label>
        <p class="acts">
          <button class="btn" type="submit" name="act" value="note">
            Add note
          </button>
        </p>
      </form>
      <ul class="said">
        {view.judgements.map((one, i) => (
          <li key={i}>
            <span>{one.text}</span>
            <span class="q">{one.who}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
