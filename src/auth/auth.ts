import {
  type AuditEntry,
  type Clock,
  DeskError,
  type Instant,
  isVersionConflict,
  type Person,
  type PersonRole,
  plusMs,
  type Session,
} from '../model/index.js'
import type { Store, Write } from '../store/contract.js'
import { Keys } from './keys.js'
import { isLocked, withTry } from './lockout.js'
import { COST, type Cost, checkPassword, isPassword, keepPassword, nobody } from './password.js'
import { GRACE_MS, isOver, isToken, LONGEST_MS, sessionIdOf, wantsRotation, wantsSeen } from './session.js'

/** What sign-in works with. Time is the wall's: a recorded clock stands still, and no lock-out may hang on it. */
export interface AuthContext {
  store: Pick<Store, 'get' | 'find' | 'count' | 'commit'>
  wall: Clock
  random(bytes: number): Buffer
  /** What a password's hash costs; tests take less. */
  cost?: Cost
}

/** Who asks: a person and the session they ask in. `token` is set where the browser is to hold a new one. */
export interface Viewer {
  person: Person
  session: Session
  token?: string
}

export interface NewPerson {
  id: string
  name?: string
  role: PersonRole
  /** Null for a demo's people. */
  password: string | null
  demo?: true
}

/** A change of a person: what is absent stays. */
export interface PersonChange {
  role?: PersonRole
  password?: string
  disabled?: boolean
}

const NAME = /^[a-z][a-z0-9._-]{1,39}$/
const MOST_PEOPLE = 1000
/** Somebody else changed the same person meanwhile: read again, this often at most. */
const MOST_RETRIES = 20
const WRONG =
  'Name and password do not fit, or there were too many tries. After five wrong ones each further try has to wait, from one minute up to an hour.'

/** People, sessions, keys and the audit log, over the store. */
export class Auth {
  /** The keys of programs. */
  readonly keys: Keys
  private readonly now: () => Instant
  private readonly cost: Cost
  private entries = 0
  constructor(private readonly ctx: AuthContext) {
    this.now = () => ctx.wall.now()
    this.cost = ctx.cost ?? COST
    const { store, random } = ctx
    this.keys = new Keys({ store, random, now: this.now, entry: (who, act, on, detail) => this.entry(who, act, on, detail) })
  }

  /** Adds a person. Errors: `bad-name`, `weak-password`, `name-taken`. */
  async add({ id, name, role, password, demo }: NewPerson, by: string): Promise<Person> {
    if (!NAME.test(id))
      throw new DeskError(
        'bad-name',
        'a name has 2 to 40 lower-case letters, digits, dots, dashes and underscores, and begins with a letter',
      )
    if (password !== null) checkPassword(password, id)
    const person: Person = {
      id,
      name: (name ?? id).trim().slice(0, 80) || id,
      role,
      password: password === null ? null : await keepPassword(password, this.ctx.random(16), this.cost),
      addedAt: this.now(),
      disabledAt: null,
      failures: 0,
      lockedUntil: null,
      ...(demo ? { demo } : {}),
    }
    try {
      await this.write([put('person', person, person.addedAt), this.entry(by, 'person-added', id, { role })], [['person', id, 0]])
    } catch (error) {
      if (isVersionConflict(error)) throw new DeskError('name-taken', `${id} is there already`, 'conflict')
      throw error
    }
    return person
  }

  /** Changes role or password, or lets nobody in under this name any more. Every session of theirs ends. */
  async change(id: string, change: PersonChange, by: string): Promise<Person> {
    const stored = await this.stored(id)
    if (change.password !== undefined) checkPassword(change.password, id)
    const now = this.now()
    const next: Person = {
      ...stored.value,
      ...(change.role ? { role: change.role } : {}),
      ...(change.password !== undefined
        ? { password: await keepPassword(change.password, this.ctx.random(16), this.cost), failures: 0, lockedUntil: null }
        : {}),
      ...(change.disabled === undefined ? {} : { disabledAt: change.disabled ? now : null }),
    }
    await this.write(
      [
        put('person', next, now),
        ...(await this.endSessions(id, now)),
        this.entry(by, 'person-changed', id, {
          role: next.role,
          password: change.password !== undefined,
          disabled: next.disabledAt !== null,
        }),
      ],
      [['person', id, stored.version]],
    )
    return next
  }

  async people(): Promise<Person[]> {
    return (await this.ctx.store.find('person', { limit: MOST_PEOPLE })).items.map((one) => one.value)
  }

  async person(id: string): Promise<Person | null> {
    return (await this.ctx.store.get('person', id))?.value ?? null
  }

  /** Whether anybody was ever added: from then on reading, too, asks for sign-in. */
  async hasPeople(): Promise<boolean> {
    return (await this.ctx.store.count('person')) > 0
  }

  /** Whether somebody can sign in with a password and add people. */
  async hasAdmin(): Promise<boolean> {
    return (await this.people()).some((one) => one.role === 'admin' && one.password !== null && one.disabledAt === null)
  }

  /**
   * Signs a person in. The try is counted before the password is looked at. Wrong name, wrong password and a lock give the
   * same answer (code `wrong-password`), after the same work.
   */
  async signIn(id: string, password: string): Promise<Viewer> {
    const tried = NAME.test(id) ? await this.takeTry(id) : null
    const kept = tried?.password ?? null
    const right = await isPassword(password, kept ?? nobody(this.cost))
    if (!tried || !kept || !right || tried.disabledAt !== null) {
      if (tried?.lockedUntil)
        await this.write([this.entry(id, 'locked-out', id, { tries: tried.failures, until: tried.lockedUntil })])
      // The same for everybody: who is locked out, and who is not here at all, is not told.
      throw new DeskError('wrong-password', WRONG)
    }
    return this.begin({ ...tried, failures: 0, lockedUntil: null })
  }

  /** One click, for the demo's own people. The caller answers for the request coming from this machine. */
  async signInDemo(id: string): Promise<Viewer> {
    const person = await this.person(id)
    if (!person?.demo || person.disabledAt !== null) throw new DeskError('wrong-password', 'Nobody of the demo has this name.')
    return this.begin(person)
  }

  /** Who holds this token; null where it is unknown or over. Changes it when it has grown old and `mayRotate`. */
  async resume(token: string, mayRotate: boolean): Promise<Viewer | null> {
    if (!isToken(token)) return null
    const stored = await this.ctx.store.get('session', sessionIdOf(token))
    const now = this.now()
    if (!stored || isOver(stored.value, now)) return null
    const session = stored.value
    const person = await this.person(session.personId)
    if (!person || person.disabledAt !== null) return null
    if (mayRotate && wantsRotation(session, now)) return this.rotate(person, session, now)
    if (wantsSeen(session, now)) await this.write([put('session', { ...session, seenAt: now }, now)])
    return { person, session }
  }

  async signOut({ person, session }: Viewer): Promise<void> {
    const now = this.now()
    await this.write([
      { op: 'delete', kind: 'session', id: session.id, knownAt: now },
      this.entry(person.id, 'sign-out', person.id),
    ])
  }

  /** An entry for the audit log, to be committed together with what it tells of. */
  entry(who: string, act: string, on: string | null, detail: Record<string, unknown> = {}, reason: string | null = null): Write {
    const at = this.now()
    // In the order they were made, also within a millisecond.
    const id = `${at}_${String(this.entries++ % 1e6).padStart(6, '0')}_${this.ctx.random(4).toString('hex')}`
    return put('audit', { id, at, who, act, on, reason, detail }, at)
  }

  /** Entries, newest first. */
  async auditLog(
    options: { cursor?: string; limit?: number; on?: string; who?: string } = {},
  ): Promise<{ entries: AuditEntry[]; next: string | null }> {
    const where = [
      ...(options.on ? [{ field: 'on', is: options.on }] : []),
      ...(options.who ? [{ field: 'who', is: options.who }] : []),
    ]
    const found = await this.ctx.store.find('audit', {
      where,
      orderBy: { field: 'at', descending: true },
      limit: options.limit ?? 100,
      ...(options.cursor ? { cursor: options.cursor } : {}),
    })
    return { entries: found.items.map((one) => one.value), next: found.next }
  }

  /** Counts one more try; null for a name nobody has, or one that is locked. */
  private async takeTry(id: string): Promise<Person | null> {
    for (let retry = 0; retry < MOST_RETRIES; retry++) {
      const stored = await this.ctx.store.get('person', id)
      const now = this.now()
      if (!stored || isLocked(stored.value, now)) return null
      const tried = withTry(stored.value, now)
      try {
        await this.write([put('person', tried, now)], [['person', id, stored.version]])
        return tried
      } catch (error) {
        if (!isVersionConflict(error)) throw error
      }
    }
    return null
  }

  private async begin(person: Person): Promise<Viewer> {
    const now = this.now()
    const token = this.token()
    const session: Session = {
      id: sessionIdOf(token),
      personId: person.id,
      csrf: this.token(),
      startedAt: now,
      rotatedAt: now,
      seenAt: now,
      endsAt: plusMs(now, LONGEST_MS),
    }
    await this.write([
      put('person', person, now),
      put('session', session, now),
      ...(await this.endSessions(person.id, now, (one) => isOver(one, now))),
      this.entry(person.id, 'sign-in', person.id),
    ])
    return { person, session, token }
  }

  private async rotate(person: Person, old: Session, now: Instant): Promise<Viewer> {
    const token = this.token()
    const session: Session = { ...old, id: sessionIdOf(token), rotatedAt: now, seenAt: now }
    await this.write([put('session', session, now), put('session', { ...old, endsAt: plusMs(now, GRACE_MS) }, now)])
    return { person, session, token }
  }

  private async endSessions(personId: string, now: Instant, which: (session: Session) => boolean = () => true): Promise<Write[]> {
    const found = await this.ctx.store.find('session', { where: [{ field: 'personId', is: personId }], limit: 1000 })
    return found.items
      .filter((one) => which(one.value))
      .map((one) => ({ op: 'delete' as const, kind: 'session' as const, id: one.id, knownAt: now }))
  }

  private async stored(id: string) {
    const stored = await this.ctx.store.get('person', id)
    if (!stored) throw new DeskError('no-person', `nobody is called ${id}`)
    return stored
  }

  private token(): string {
    return this.ctx.random(32).toString('base64url')
  }

  private async write(writes: Write[], expected: ['person', string, number][] = []): Promise<void> {
    await this.ctx.store.commit({
      stepKey: `auth:${this.ctx.random(16).toString('hex')}`,
      expectedVersions: expected.map(([kind, id, version]) => ({ kind, id, version })),
      writes,
      jobs: [],
    })
  }
}

const put = <K extends 'person' | 'session' | 'audit'>(
  kind: K,
  value: Extract<Write, { op: 'put'; kind: K }>['value'],
  knownAt: Instant,
): Write => ({ op: 'put', kind, value, knownAt }) as Write
