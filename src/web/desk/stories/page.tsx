import type { Assets } from '../../http/assets.js'
import { Layout } from '../../pages/layout.js'
import { Said } from '../../pages/said.js'
import { Token } from '../../pages/token.js'
import type { Frame } from '../../read/context.js'
import type { ArrangeView, TypesView } from './view.js'

/** Where an editor says which articles are one story: pick, choose where they go, look at what it changes. */
export function ArrangePage({ view, frame, assets }: { view: ArrangeView; frame: Frame; assets: Assets }) {
  return (
    <Layout
      frame={frame}
      assets={assets}
      title={`Articles: ${view.story.title.slice(0, 80)}`}
      current="desk"
      sheets={['desk.css']}
      tape={false}
    >
      <main class="story arrange" id="main">
        <header class="mast">
          <p class="lab">
            <a class="lk" href={view.briefHref}>
              Its brief
            </a>{' '}
            /{' '}
            <a class="lk" href={view.story.href}>
              its page
            </a>
          </p>
          <h1>{view.story.title}</h1>
          <p class="stand">
            {view.story.note}. Pick articles, say where they belong, and look at what that changes; nothing is done before you
            confirm it.
          </p>
        </header>
        <Said problem={view.problem} notice={view.notice} />
        <form method="get" action={view.href}>
          <div class="sides">
            <Articles view={view} />
            <Target view={view} />
          </div>
        </form>
        {view.types ? <Types view={view} types={view.types} /> : null}
        <Decisions view={view} />
      </main>
    </Layout>
  )
}

function Articles({ view }: { view: ArrangeView }) {
  return (
    <fieldset>
      <legend class="sec">
        <span class="h">Articles</span>
      </legend>
      {view.articles.map((one) => (
        <label key={one.id} class="pick">
          <input type="checkbox" name="a" value={one.id} checked={one.picked} />
          <b>{one.title}</b>
          <span class="q">
            {one.publisher}, {one.role}, {one.time} UTC{one.fixed ? '; placed by the editors' : ''}
          </span>
        </label>
      ))}
      {view.more > 0 ? <p class="note">The newest are listed; {view.more} older ones are not.</p> : null}
      <p class="acts">
        <button class="btn" type="submit" name="do" value="split">
          Split the picked off…
        </button>
      </p>
    </fieldset>
  )
}

function Target({ view }: { view: ArrangeView }) {
  return (
    <fieldset>
      <legend class="sec">
        <span class="h">Another story</span>
      </legend>
      <div class="find">
        <label>
          Words, an address or an id
          <input type="text" name="q" value={view.q} maxLength={300} autocomplete="off" />
        </label>
        <button class="btn" type="submit" name="do" value="find">
          Find
        </button>
      </div>
      <p class="lab">{view.searched ? 'Found' : 'Like this one'}</p>
      {view.choices.map((one) => (
        <label key={one.id} class="pick">
          <input type="radio" name="to" value={one.id} checked={one.picked} />
          <b>{one.title}</b>
          <span class="q">{one.note}</span>
        </label>
      ))}
      {view.choices.length === 0 ? (
        <p class="q">{view.searched ? 'No story was found.' : 'None is like it. Search for one.'}</p>
      ) : null}
      <p class="acts">
        <button class="btn" type="submit" name="do" value="move">
          Move the picked there…
        </button>
        <button class="btn" type="submit" name="do" value="merge">
          Merge the two stories…
        </button>
      </p>
    </fieldset>
  )
}

function Decisions({ view }: { view: ArrangeView }) {
  return (
    <section>
      <div class="sec">
        <h2>What editors decided</h2>
        <p>newest first</p>
      </div>
      <ul class="said">
        {view.decisions.map((one) => (
          <li key={one.id}>
            <span>{one.text}</span>
            <span class="q">
              {one.when}
              {one.undo ? (
                <>
                  {' '}
                  <a class="lk" href={one.undo}>
                    Undo…
                  </a>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {view.decisions.length === 0 ? <p class="q">Nothing yet: its articles are where the desk put them.</p> : null}
    </section>
  )
}

/** What kind of event it is, by its articles and by the editors. */
function Types({ view, types }: { view: ArrangeView; types: TypesView }) {
  return (
    <section id="types">
      <div class="sec">
        <h2>Kind of event</h2>
        <p>scores, playbooks, filters and posts go by it</p>
      </div>
      <p>
        Its articles say: <span class={types.set ? 'q' : ''}>{types.read}</span>.
      </p>
      {types.set ? <p>{types.set}</p> : null}
      <form method="post" action={`${view.href}/types`} class="keyform">
        <Token csrf={view.csrf} />
        <div class="kinds">
          {types.chosen.map((chosen, i) => (
            <label key={i}>
              {i === 0 ? 'What it is' : 'Also'}
              <select name="type">
                <option value="" selected={chosen === ''}>
                  {i === 0 ? 'As its articles say' : 'Nothing else'}
                </option>
                {types.groups.map((group) => (
                  <optgroup key={group.name} label={group.name}>
                    {group.types.map((one) => (
                      <option key={one.type} value={one.type} selected={one.type === chosen}>
                        {one.name}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
          ))}
        </div>
        <label>
          Why the kind is another
          <input type="text" name="reason" minLength={5} maxLength={500} autocomplete="off" required />
        </label>
        <p class="acts">
          <button class="btn" type="submit">
            Set the kind
          </button>
        </p>
      </form>
    </section>
  )
}
