import { type ApiKey, type Instant, SCOPES, type Scope } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { Layout } from '../pages/layout.js'
import { Said } from '../pages/said.js'
import { SectionHead } from '../pages/section.js'
import { Table } from '../pages/table.js'
import { Token } from '../pages/token.js'
import type { Frame } from '../read/context.js'

export interface KeysView {
  keys: readonly ApiKey[]
  /** The wall's moment: keys end by it. */
  now: Instant
  /** A key made just now, with its secret: the only time it is shown. */
  made: { key: ApiKey; secret: string } | null
  problem: string | null
  csrf: string
}

const MEANS: Readonly<Record<Scope, string>> = {
  read: 'stories and everything around them',
  deliveries: 'what was posted where',
  claim: 'takes stories to post them',
  admin: 'all of it, and these keys',
}
const LASTS: readonly [days: string, label: string][] = [
  ['30', '30 days'],
  ['90', '90 days'],
  ['365', 'a year'],
  ['0', 'no end'],
]

/** Keys of bots and other programs, for admins. Plain forms: it works without scripts. */
export function KeysPage({ view, frame, assets }: { view: KeysView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Keys" sheets={['desk.css']}>
      <main class="story keyroom" id="main">
        <header class="mast">
          <h1>Keys</h1>
          <p class="stand">
            A key lets a bot or another program ask the desk, for as much as its scopes say. What it may ask stands at{' '}
            <a class="lk" href="/api/v1">
              the API’s page
            </a>
            .
          </p>
        </header>
        {view.made ? <Made made={view.made} /> : null}
        <AddForm view={view} />
        <section>
          <SectionHead
            title="All keys"
            note={view.keys.length === 0 ? 'none yet' : `${view.keys.filter((one) => isGood(one, view.now)).length} good now`}
          />
          {view.keys.length > 0 ? <KeyTable view={view} /> : null}
        </section>
      </main>
    </Layout>
  )
}

function Made({ made }: { made: { key: ApiKey; secret: string } }) {
  return (
    <section class="made" aria-live="polite">
      <p>
        The key of <b>{made.key.name}</b>. It is shown this once: copy it now.
      </p>
      <pre>{made.secret}</pre>
    </section>
  )
}

function AddForm({ view }: { view: KeysView }) {
  return (
    <form method="post" action="/admin/keys" class="keyform">
      <Token csrf={view.csrf} />
      <Said problem={view.problem} />
      <label>
        Whose it is
        <input name="name" type="text" required maxLength={80} placeholder="morning bot" autocomplete="off" />
      </label>
      <fieldset>
        <legend>Good for</legend>
        {SCOPES.map((scope) => (
          <label key={scope}>
            <input type="checkbox" name="scope" value={scope} checked={scope === 'read'} /> {scope}{' '}
            <span class="q">{MEANS[scope]}</span>
          </label>
        ))}
      </fieldset>
      <label>
        Lasts
        <select name="days">
          {LASTS.map(([days, label]) => (
            <option key={days} value={days} selected={days === '365'}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Requests a minute <span class="q">(empty: everybody’s number)</span>
        <input name="perMinute" type="number" min={1} max={1000000} inputMode="numeric" />
      </label>
      <button class="btn go" type="submit">
        Make the key
      </button>
    </form>
  )
}

function KeyTable({ view }: { view: KeysView }) {
  return (
    <Table
      caption="Keys"
      columns={[
        {
          head: 'Key',
          cell: (key) => (
            <>
              {key.name} <code class="q">{key.id}</code>
            </>
          ),
        },
        {
          head: 'Good for',
          label: 'good for',
          cell: (key) => (
            <>
              {key.scopes.join(', ')}
              {key.perMinute ? `; ${key.perMinute} a minute` : ''}
            </>
          ),
        },
        {
          head: 'Made',
          label: 'made',
          cell: (key) => (
            <>
              {day(key.madeAt)} by {key.madeBy}
            </>
          ),
        },
        {
          head: 'Last used',
          label: 'last used',
          cell: (key) => (key.usedAt ? `${key.usedAt.slice(0, 16).replace('T', ' ')} UTC` : 'never'),
        },
        { head: 'Ends', label: 'ends', cell: (key) => endOf(key, view.now) },
        {
          head: '',
          spoken: 'Change',
          cell: (key) =>
            key.revokedAt ? null : (
              <form method="post" action={`/admin/keys/${key.id}/revoke`}>
                <Token csrf={view.csrf} />
                <button class="btn" type="submit">
                  Revoke<span class="vh"> the key of {key.name}</span>
                </button>
              </form>
            ),
        },
      ]}
      rows={view.keys}
      keyOf={(key) => key.id}
      rowLook={(key) => (isGood(key, view.now) ? undefined : 'over')}
    />
  )
}

const day = (at: Instant): string => at.slice(0, 10)
const isGood = (key: ApiKey, now: Instant): boolean => !key.revokedAt && (!key.expiresAt || key.expiresAt > now)

function endOf(key: ApiKey, now: Instant): string {
  if (key.revokedAt) return `revoked ${day(key.revokedAt)}`
  if (!key.expiresAt) return 'no end'
  return key.expiresAt > now ? day(key.expiresAt) : `ended ${day(key.expiresAt)}`
}
