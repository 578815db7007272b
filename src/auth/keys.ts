import { createHash, timingSafeEqual } from 'node:crypto'
import {
  type ApiKey,
  DAY_MS,
  DeskError,
  type Instant,
  isVersionConflict,
  MINUTE_MS,
  plusMs,
  SCOPES,
  type Scope,
} from '../model/index.js'
import type { Store, Stored, Write } from '../store/contract.js'

/** What keys work with. Times are the wall's. */
export interface KeyContext {
  store: Pick<Store, 'get' | 'find' | 'count' | 'commit'>
  now(): Instant
  random(bytes: number): Buffer
  /** An entry for the audit log. */
  entry(who: string, act: string, on: string | null, detail?: Record<string, unknown>): Write
}

export interface NewKey {
  name: string
  scopes: readonly Scope[]
  /** Days until it ends; null: it does not by itself. */
  days: number | null
  perMinute?: number | null
}

const SHAPE = /^sdk_([0-9a-f]{8})_([A-Za-z0-9_-]{43})$/
const MOST_KEYS = 1_000
const MOST_DAYS = 3_650
const MOST_PER_MINUTE = 1_000_000
/** Being used is written down at most this often. */
const USED_EVERY_MS = 5 * MINUTE_MS

/** The keys of programs. The secret is 256 random bits, so that one SHA-256 keeps it: there is nothing to guess, and each request asks. */
export class Keys {
  constructor(private readonly ctx: KeyContext) {}

  /** Makes a key; `secret` is all that ever shows it. Errors: `bad-key-options`, `too-many-keys`. */
  async add({ name, scopes, days, perMinute = null }: NewKey, by: string): Promise<{ key: ApiKey; secret: string }> {
    checkOptions({ name, scopes, days, perMinute })
    const { store, random } = this.ctx
    if ((await store.count('apiKey')) >= MOST_KEYS)
      throw new DeskError('too-many-keys', `there are ${MOST_KEYS} keys already, revoked ones among them`)
    const now = this.ctx.now()
    const id = random(4).toString('hex')
    const secret = random(32).toString('base64url')
    const key: ApiKey = {
      id,
      name: name.trim(),
      scopes: SCOPES.filter((one) => scopes.includes(one)),
      hash: hashOf(secret).toString('hex'),
      perMinute,
      madeAt: now,
      madeBy: by,
      expiresAt: days === null ? null : plusMs(now, days * DAY_MS),
      revokedAt: null,
      usedAt: null,
    }
    const { scopes: good, expiresAt } = key
    await this.write([put(key, now), this.ctx.entry(by, 'key-added', id, { name: key.name, scopes: good, expiresAt })], id, 0)
    return { key, secret: `sdk_${id}_${secret}` }
  }

  /** Every key, revoked and expired ones too, newest first. */
  async all(): Promise<ApiKey[]> {
    const found = await this.ctx.store.find('apiKey', { limit: MOST_KEYS })
    return found.items.map((one) => one.value).sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0))
  }

  /** Ends a key at once; a second time changes nothing. Error: `no-key`. */
  async revoke(id: string, by: string): Promise<ApiKey> {
    // Being used is written down now and then: that must not keep a key alive.
    for (let tries = 0; tries < 20; tries++) {
      const stored = await this.ctx.store.get('apiKey', id)
      if (!stored) throw new DeskError('no-key', `no key is called ${id}`)
      if (stored.value.revokedAt) return stored.value
      const now = this.ctx.now()
      const revoked = { ...stored.value, revokedAt: now }
      const entry = this.ctx.entry(by, 'key-revoked', id, { name: revoked.name })
      if (await this.tryWrite([put(revoked, now), entry], id, stored.version)) return revoked
    }
    throw new DeskError('version-conflict', 'the key kept changing; try again', 'conflict')
  }

  /** The key that a request brings along. Error: `bad-key`, which tells a holder of the right secret why. */
  async recognise(text: string): Promise<ApiKey> {
    const found = SHAPE.exec(text)
    const stored = found ? await this.ctx.store.get('apiKey', found[1]!) : null
    const isRight = timingSafeEqual(hashOf(found?.[2] ?? ''), Buffer.from(stored?.value.hash ?? NO_HASH, 'hex'))
    if (!stored || !isRight) throw new DeskError('bad-key', 'This key is not known here.')
    const { value } = stored
    const now = this.ctx.now()
    if (value.revokedAt) throw new DeskError('bad-key', `This key was revoked on ${value.revokedAt.slice(0, 10)}.`)
    if (value.expiresAt && value.expiresAt <= now)
      throw new DeskError('bad-key', `This key ended on ${value.expiresAt.slice(0, 10)}.`)
    if (!value.usedAt || plusMs(value.usedAt, USED_EVERY_MS) <= now) await this.noteUse(stored, now)
    return value
  }

  /** Another request may note it first, or somebody revoke it: theirs stands. */
  private async noteUse({ id, version, value }: Stored<ApiKey>, now: Instant): Promise<void> {
    await this.tryWrite([put({ ...value, usedAt: now }, now)], id, version)
  }

  private async tryWrite(writes: Write[], id: string, version: number): Promise<boolean> {
    try {
      await this.write(writes, id, version)
      return true
    } catch (error) {
      if (isVersionConflict(error)) return false
      throw error
    }
  }

  private async write(writes: Write[], id: string, version: number): Promise<void> {
    await this.ctx.store.commit({
      stepKey: `key:${this.ctx.random(16).toString('hex')}`,
      expectedVersions: [{ kind: 'apiKey', id, version }],
      writes,
      jobs: [],
    })
  }
}

const NO_HASH = '0'.repeat(64)
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()
const put = (value: ApiKey, knownAt: Instant): Write => ({ op: 'put', kind: 'apiKey', value, knownAt })

function checkOptions({ name, scopes, days, perMinute }: Required<NewKey>): void {
  const trimmed = name.trim()
  if (trimmed === '' || trimmed.length > 80) throw bad('a key needs a name of 1 to 80 characters: whose it is')
  const unknown = scopes.find((one) => !SCOPES.includes(one))
  if (unknown !== undefined) throw bad(`scopes are ${SCOPES.join(', ')}; not ${unknown}`)
  if (scopes.length === 0) throw bad(`a key needs at least one scope of ${SCOPES.join(', ')}`)
  if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS))
    throw bad(`a key ends after 1 to ${MOST_DAYS} days`)
  if (perMinute !== null && !(Number.isInteger(perMinute) && perMinute >= 1 && perMinute <= MOST_PER_MINUTE))
    throw bad(`a limit is 1 to ${MOST_PER_MINUTE} requests a minute`)
}

const bad = (message: string): DeskError => new DeskError('bad-key-options', message)
