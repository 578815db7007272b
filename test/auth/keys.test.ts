import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Auth } from '../../src/auth/index.js'
import { DAY_MS, instant, plusMs } from '../../src/model/index.js'
import type { Store } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'

const START = instant(Date.UTC(2026, 0, 5, 9))
let now = START
let store: Store
let auth: Auth
beforeEach(() => {
  now = START
  store = openSqliteStore(':memory:')
  auth = new Auth({ store, wall: { now: () => now }, random: randomBytes, cost: { n: 1024, r: 8, p: 1 } })
})
afterEach(() => store.close())

const make = () => auth.keys.add({ name: 'morning bot', scopes: ['claim', 'read'], days: 30 }, 'vera')

describe('a key', () => {
  it('is recognised by its secret, of which the store keeps a hash alone', async () => {
    const { key, secret } = await make()
    expect(secret).toMatch(/^sdk_[0-9a-f]{8}_[\w-]{43}$/)
    expect(await auth.keys.recognise(secret)).toMatchObject({ id: key.id, name: 'morning bot', scopes: ['read', 'claim'] })
    const kept = JSON.stringify((await store.get('apiKey', key.id))!.value)
    expect(kept).not.toContain(secret.slice(13))
    const { entries } = await auth.auditLog()
    expect(entries[0]).toMatchObject({ act: 'key-added', who: 'vera', on: key.id })
    expect(JSON.stringify(entries)).not.toContain(secret.slice(13))
  })

  it.each([
    ['another secret', (secret: string) => `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`],
    ['another id', (secret: string) => secret.replace(/^sdk_[0-9a-f]{8}/, 'sdk_00000000')],
    ['nothing', () => ''],
    ['something else', () => 'Bearer '],
  ])('is not recognised by %s', async (_name, change) => {
    const { secret } = await make()
    await expect(auth.keys.recognise(change(secret))).rejects.toMatchObject({
      code: 'bad-key',
      message: 'This key is not known here.',
    })
  })

  it('ends by itself, and by somebody', async () => {
    const { key, secret } = await make()
    now = plusMs(START, 30 * DAY_MS - 1)
    await auth.keys.recognise(secret)
    now = plusMs(START, 30 * DAY_MS)
    await expect(auth.keys.recognise(secret)).rejects.toMatchObject({ message: 'This key ended on 2026-02-04.' })
    const other = await auth.keys.add({ name: 'for good', scopes: ['admin'], days: null }, 'console')
    now = plusMs(now, 4_000 * DAY_MS)
    await auth.keys.recognise(other.secret)
    await auth.keys.revoke(other.key.id, 'vera')
    await expect(auth.keys.recognise(other.secret)).rejects.toMatchObject({ code: 'bad-key' })
    expect((await auth.keys.revoke(other.key.id, 'otto')).revokedAt).toBe(now)
    await expect(auth.keys.revoke('00000000', 'vera')).rejects.toMatchObject({ code: 'no-key' })
    expect((await auth.auditLog({ on: other.key.id })).entries.map((one) => one.act)).toEqual(['key-revoked', 'key-added'])
    expect((await auth.keys.all()).map((one) => one.id)).toContain(key.id)
  })

  it('notes its use, though not each', async () => {
    const { key, secret } = await make()
    const used = async () => (await store.get('apiKey', key.id))!
    expect((await used()).value.usedAt).toBeNull()
    await Promise.all(Array.from({ length: 20 }, () => auth.keys.recognise(secret)))
    expect(await used()).toMatchObject({ version: 2, value: { usedAt: START } })
    now = plusMs(START, 4 * 60_000)
    await auth.keys.recognise(secret)
    expect((await used()).version).toBe(2)
    now = plusMs(START, 5 * 60_000)
    await auth.keys.recognise(secret)
    expect((await used()).value.usedAt).toBe(now)
  })

  it.each([
    [{ name: ' ' }, 'name'],
    [{ scopes: [] }, 'at least one scope'],
    [{ scopes: ['write'] }, 'not write'],
    [{ days: 0 }, 'days'],
    [{ days: 1.5 }, 'days'],
    [{ perMinute: 0 }, 'a minute'],
  ])('is refused with %o', async (over, message) => {
    const wanted = { name: 'bot', scopes: ['read'], days: 1, ...over } as Parameters<typeof auth.keys.add>[0]
    await expect(auth.keys.add(wanted, 'vera')).rejects.toMatchObject({
      code: 'bad-key-options',
      message: expect.stringContaining(message) as string,
    })
  })
})
