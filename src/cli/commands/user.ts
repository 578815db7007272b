import { checkPassword } from '../../auth/index.js'
import { DeskError, PERSON_ROLES, type PersonRole } from '../../model/index.js'
import { linesOf } from '../jsonl.js'
import type { CliIo, CliServices, OpenAuth } from '../services.js'

export interface UserOptions {
  data?: string
  role?: string
  /** As it stands beside what they did. */
  name?: string
  /** A password is made and shown once. */
  generate?: boolean
  password?: boolean
  disable?: boolean
  enable?: boolean
}

const BY = 'console'

/** `user add NAME`: adds a person. The password comes from a prompt, from standard input, or is made and shown once. */
export async function addUser(services: CliServices, io: CliIo, id: string, o: UserOptions): Promise<void> {
  await withAuth(services, o, async (open) => {
    const { password, made } = await newPassword(open, io, id, o.generate === true)
    const person = await open.auth.add({ id, name: o.name, role: roleIn(o.role ?? 'analyst'), password }, BY)
    io.log(`${person.id} was added as ${person.role}.\n`)
    if (made) await io.write(`${password}\n`)
  })
}

/** `user set NAME`: another role or password, or nobody in under this name. Every session of theirs ends. */
export async function setUser(services: CliServices, io: CliIo, id: string, o: UserOptions): Promise<void> {
  if (!o.role && !o.password && !o.generate && !o.disable && !o.enable)
    throw new DeskError('usage', 'say what to change: --role, --password, --generate, --disable or --enable')
  await withAuth(services, o, async (open) => {
    const given = o.password || o.generate ? await newPassword(open, io, id, o.generate === true) : null
    const person = await open.auth.change(
      id,
      {
        ...(o.role ? { role: roleIn(o.role) } : {}),
        ...(given ? { password: given.password } : {}),
        ...(o.disable || o.enable ? { disabled: o.disable === true } : {}),
      },
      BY,
    )
    io.log(`${person.id} is ${person.role}${person.disabledAt ? ', and may not sign in' : ''}.\n`)
    if (given?.made) await io.write(`${given.password}\n`)
  })
}

/** `user list`: everybody, a line each. */
export async function listUsers(services: CliServices, io: CliIo, o: UserOptions): Promise<void> {
  await withAuth(services, o, async ({ auth }) => {
    for (const one of await auth.people())
      await io.write(`${one.id}\t${one.role}\t${one.name}\t${one.disabledAt ? `disabled ${one.disabledAt}` : 'active'}\n`)
  })
}

async function withAuth(services: CliServices, { data }: UserOptions, work: (open: OpenAuth) => Promise<void>): Promise<void> {
  const open = await services.openAuth({ dataDir: data })
  try {
    await work(open)
  } finally {
    await open.close()
  }
}

function roleIn(text: string): PersonRole {
  const role = PERSON_ROLES.find((one) => one === text)
  if (!role) throw new DeskError('usage', `roles are ${PERSON_ROLES.join(', ')}; not ${text}`)
  return role
}

async function newPassword(
  open: OpenAuth,
  io: CliIo,
  id: string,
  generate: boolean,
): Promise<{ password: string; made: boolean }> {
  if (generate) return { password: open.random(15).toString('base64url'), made: true }
  const password = io.askHidden ? await askTwice(io.askHidden) : await firstLine(io.input)
  if (password === '')
    throw new DeskError(
      'usage',
      'no password: type one, send one line on standard input, or use --generate to have one made and shown',
    )
  checkPassword(password, id)
  return { password, made: false }
}

async function askTwice(ask: (question: string) => Promise<string>): Promise<string> {
  const password = await ask('Password: ')
  if ((await ask('Once more: ')) !== password) throw new DeskError('usage', 'the two are not the same')
  return password
}

/** The first line of standard input, without its end. */
async function firstLine(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  for await (const line of linesOf(input, 1000)) return 'text' in line ? line.text.replace(/\r$/, '') : ''
  return ''
}
