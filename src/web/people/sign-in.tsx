import type { Person } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { Layout } from '../pages/layout.js'
import { Said } from '../pages/said.js'
import type { Frame } from '../read/context.js'

export interface SignInView {
  /** Where to go afterwards. */
  next: string
  /** What was wrong with the last try. */
  problem: string | null
  name: string
  /** The demo's people, where they may sign in with one click. */
  demo: readonly Person[]
  /** Nobody can sign in yet: how to add the first. */
  isEmpty: boolean
}

/** What somebody may do here, in a few words. */
const MAY: Readonly<Record<Person['role'], string>> = {
  analyst: 'reads',
  editor: 'mends and publishes briefs',
  admin: 'all, keys and audit log too',
}

/** Signing in. A plain form: it works without scripts. */
export function SignInPage({ view, frame, assets }: { view: SignInView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Sign in" sheets={['desk.css']}>
      <main class="signin" id="main">
        <h1>Sign in</h1>
        {view.demo.length > 0 ? (
          <form method="post" action="/sign-in/demo" class="demo">
            <p>
              This desk is a demonstration on this machine. Its people sign in with one click; what they do stays in its own data
              folder.
            </p>
            <input type="hidden" name="next" value={view.next} />
            {view.demo.map((person) => (
              <button key={person.id} class="btn" type="submit" name="name" value={person.id}>
                <span>
                  {person.name}, {person.role}
                </span>
                <span class="q">{MAY[person.role]}</span>
              </button>
            ))}
          </form>
        ) : null}
        {view.isEmpty ? (
          <p class="note">
            Nobody has been added yet. On the machine that runs the desk: <code>npx signaldesk user add NAME --role admin</code>
          </p>
        ) : null}
        <form method="post" action="/sign-in">
          <input type="hidden" name="next" value={view.next} />
          <Said problem={view.problem} />
          <label>
            Name
            <input
              name="name"
              type="text"
              autocomplete="username"
              required
              maxLength={40}
              value={view.name}
              autofocus={view.demo.length === 0}
            />
          </label>
          <label>
            Password
            <input name="password" type="password" autocomplete="current-password" required maxLength={200} />
          </label>
          <button class="btn go" type="submit">
            Sign in
          </button>
        </form>
      </main>
    </Layout>
  )
}
