import type { Assets } from '../../http/assets.js'
import { Layout } from '../../pages/layout.js'
import { Said } from '../../pages/said.js'
import { Token } from '../../pages/token.js'
import type { Frame } from '../../read/context.js'
import type { PreviewView, SideView } from './preview.js'

/** What a decision would change, with a field for why. */
export function PreviewPage({ view, frame, assets }: { view: PreviewView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title={view.title} current="desk" sheets={['desk.css']} tape={false}>
      <main class="story arrange" id="main">
        <header class="mast">
          <p class="lab">
            <a class="lk" href={view.back}>
              Back to the articles
            </a>
          </p>
          <h1>{view.title}</h1>
          <p class="stand">This is what it would change. Nothing is done yet.</p>
        </header>
        <Said problem={view.problem} />
        <div class="sec">
          <h2>Articles that change their story</h2>
          <p>{view.moving.length + view.more}</p>
        </div>
        <ul class="moving">
          {view.moving.map((one, i) => (
            <li key={i}>
              {one.title} <span class="q">{one.publisher}</span>
            </li>
          ))}
          {view.more > 0 ? <li class="q">and {view.more} more</li> : null}
        </ul>
        <div class="sides">
          {view.sides.map((side, i) => (
            <Side key={i} side={side} />
          ))}
        </div>
        <form method="post" action={view.href} class="keyform">
          <Token csrf={view.csrf} />
          <input type="hidden" name="do" value={view.act} />
          <input type="hidden" name="to" value={view.to} />
          <input type="hidden" name="seen" value={view.seen} />
          {view.picked.map((id) => (
            <input key={id} type="hidden" name="a" value={id} />
          ))}
          <label>
            Why: it stays with the stories and in the audit log
            <input type="text" name="reason" value={view.reason} minLength={5} maxLength={500} autocomplete="off" required />
          </label>
          <p class="acts">
            <button class="btn go" type="submit">
              {view.button}
            </button>
            <a class="lk" href={view.back}>
              Leave it as it is
            </a>
          </p>
        </form>
      </main>
    </Layout>
  )
}

function Side({ side }: { side: SideView }) {
  const isNew = side.changes.every((c) => c.before === '')
  return (
    <section>
      <div class="sec">
        <h2>{side.title}</h2>
      </div>
      <p>{side.fate}</p>
      {side.changes.length > 0 ? (
        <table>
          <thead>
            <tr>
              <td />
              {isNew ? null : <th scope="col">Now</th>}
              <th scope="col">{isNew ? 'It would have' : 'Then'}</th>
            </tr>
          </thead>
          <tbody>
            {side.changes.map((c) => (
              <tr key={c.name}>
                <th scope="row">{c.name}</th>
                {isNew ? null : <td class="q">{c.before}</td>}
                <td>{c.before === c.after ? <span class="q">{c.after}</span> : c.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {side.conflicts.length > 0 ? (
        <ul class="moving">
          {side.conflicts.map((c, i) => (
            <li key={i}>
              <b class={c.isNew ? 'inv' : 'q'}>{c.isNew ? 'new conflict' : 'conflict gone'}</b> {c.text}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
