import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { Auth, checkPassword } from '../../src/auth/index.js'
import { HOUR_MS, MINUTE_MS, plusMs } from '../../src/model/index.js'
import { exportDesk } from '../../src/pipeline/export-desk.js'
import type { Store } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'

const START = '2026-07-02T08:00:00.000Z'
const PASSWORD = 'four grey herons wait'
const opened: Store[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

async function desk() {
  const store = openSqliteStore(':memory:')
  opened.push(store)
  let now = START
  const auth = new Auth({ store, wall: { now: () => now }, random: randomBytes, cost: { n: 1024, r: 8, p: 1 } })
  return { store, auth, later: (ms: number) => (now = plusMs(now, ms)) }
}
const withVera = async () => {
  const made = await desk()
  await made.auth.add({ id: 'vera', role: 'editor', password: PASSWORD }, 'console')
  return made
}
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  )

describe('passwords', () => {
  it.each([['short'], ['aaaaaaaaaaaaaaaa'], ['vera is my own name'], ['x'.repeat(201)]])('%s is refused', (password) => {
    expect(() => checkPassword(password, 'vera')).toThrow(/password/)
  })

  it('are kept as salted scrypt hashes, different for the same password', async () => {
    const { store, auth } = await withVera()
    await auth.add({ id: 'otto', role: 'analyst', password: PASSWORD }, 'console')
    const [a, b] = await Promise.all([auth.person('vera'), auth.person('otto')])
    expect(a!.password!.hash).not.toBe(b!.password!.hash)
    for await (const kept of store.all('person')) expect(JSON.stringify(kept)).not.toContain('heron')
  })
})

describe('signing in', () => {
  it('gives a token whose hash alone is in the store, and resumes with it', async () => {
    const { store, auth } = await withVera()
    const { token } = await auth.signIn('vera', PASSWORD)
    expect((await auth.resume(token!, false))?.person.id).toBe('vera')
    for await (const kept of store.all('session')) {
      expect(JSON.stringify(kept)).not.toContain(token)
      expect(await auth.resume(kept.id, false)).toBeNull()
    }
  })

  it('tells nobody whether the name, the password or a lock was the reason', async () => {
    const { auth } = await withVera()
    const said = async (name: string, password: string) => auth.signIn(name, password).catch((error: Error) => error.message)
    const answers = [
      await said('vera', 'wrong but long enough'),
      await said('nobody', PASSWORD),
      await said('NO NAME!', PASSWORD),
    ]
    for (let i = 0; i < 5; i++) await said('vera', 'wrong but long enough')
    answers.push(await said('vera', PASSWORD))
    expect(new Set(answers).size).toBe(1)
  })

  it('locks on guessing, longer with every further try, and opens with time', async () => {
    const { auth, later } = await withVera()
    for (let i = 0; i < 5; i++) expect(await codeOf(auth.signIn('vera', `guess number ${i}`))).toBe('wrong-password')
    expect(await codeOf(auth.signIn('vera', PASSWORD))).toBe('wrong-password')
    later(2 * MINUTE_MS)
    expect(await codeOf(auth.signIn('vera', 'guess number 6'))).toBe('wrong-password')
    later(MINUTE_MS)
    expect(await codeOf(auth.signIn('vera', PASSWORD))).toBe('wrong-password')
    later(2 * MINUTE_MS)
    expect((await auth.signIn('vera', PASSWORD)).person.failures).toBe(0)
    expect((await auth.auditLog({ who: 'vera' })).entries.map((one) => one.act)).toEqual(['sign-in', 'locked-out', 'locked-out'])
  })

  it('gains nothing from a burst of guesses at once', async () => {
    const { auth } = await withVera()
    const guesses = await Promise.all(Array.from({ length: 8 }, (_, i) => codeOf(auth.signIn('vera', `guess number ${i}`))))
    expect(new Set(guesses)).toEqual(new Set(['wrong-password']))
    const kept = await auth.person('vera')
    expect(kept!.failures).toBe(5)
    expect(kept!.lockedUntil).not.toBeNull()
  })
})

describe('sessions', () => {
  it('end unused after twelve hours, and after seven days in any case', async () => {
    const { auth, later } = await withVera()
    const idle = (await auth.signIn('vera', PASSWORD)).token!
    later(13 * HOUR_MS)
    expect(await auth.resume(idle, false)).toBeNull()
    const used = (await auth.signIn('vera', PASSWORD)).token!
    for (let day = 0; day < 14; day++) {
      later(11.9 * HOUR_MS)
      expect((await auth.resume(used, false)) !== null).toBe(true)
    }
    later(2 * HOUR_MS)
    expect(await auth.resume(used, false)).toBeNull()
  })

  it('change their token hourly; the old one is good for a minute, forms stay good', async () => {
    const { auth, later } = await withVera()
    const first = await auth.signIn('vera', PASSWORD)
    later(HOUR_MS)
    expect((await auth.resume(first.token!, false))?.token).toBeUndefined()
    const second = (await auth.resume(first.token!, true))!
    expect(second.token).not.toBe(first.token)
    expect(second.session.csrf).toBe(first.session.csrf)
    expect(await auth.resume(first.token!, true)).toMatchObject({ person: { id: 'vera' } })
    later(MINUTE_MS)
    expect(await auth.resume(first.token!, true)).toBeNull()
    expect(await auth.resume(second.token!, true)).not.toBeNull()
  })

  it('end at sign-out, and all of a person’s at a change of role, password or entry', async () => {
    const { auth } = await withVera()
    const viewer = await auth.signIn('vera', PASSWORD)
    const other = await auth.signIn('vera', PASSWORD)
    await auth.signOut(viewer)
    expect(await auth.resume(viewer.token!, false)).toBeNull()
    await auth.change('vera', { role: 'analyst' }, 'console')
    expect(await auth.resume(other.token!, false)).toBeNull()
    await auth.change('vera', { disabled: true }, 'console')
    expect(await codeOf(auth.signIn('vera', PASSWORD))).toBe('wrong-password')
  })
})

describe('people', () => {
  it('are added once, by a well-formed name', async () => {
    const { auth } = await withVera()
    expect(await codeOf(auth.add({ id: 'vera', role: 'admin', password: PASSWORD }, 'console'))).toBe('name-taken')
    expect(await codeOf(auth.add({ id: 'Vera Lind', role: 'admin', password: PASSWORD }, 'console'))).toBe('bad-name')
  })

  it('a demo’s people are no admins, and never sign in with a password', async () => {
    const { auth } = await desk()
    await auth.add({ id: 'demo-admin', role: 'admin', password: null, demo: true }, 'console')
    expect(await auth.hasAdmin()).toBe(false)
    expect(await codeOf(auth.signIn('demo-admin', ''))).toBe('wrong-password')
    await auth.add({ id: 'vera', role: 'admin', password: PASSWORD }, 'console')
    expect(await auth.hasAdmin()).toBe(true)
    expect(await codeOf(auth.signInDemo('vera'))).toBe('wrong-password')
  })

  it('and sessions and audit log stay out of an export', async () => {
    const { auth, store } = await withVera()
    await auth.signIn('vera', PASSWORD)
    let text = ''
    for await (const line of exportDesk(store)) text += line
    expect(text).toBe('')
  })
})
