import { type BinaryLike, scrypt as scryptCallback, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { DeskError, type KeptPassword } from '../model/index.js'

/** CPU and memory cost (N), block size (r) and parallelisation (p). */
export type Cost = Pick<KeptPassword, 'n' | 'r' | 'p'>

const scrypt = promisify<BinaryLike, BinaryLike, number, object, Buffer>(scryptCallback)

/** OWASP's Password Storage Cheat Sheet, scrypt: N = 2^15 with r = 8 asks for p = 3. About 32 MB a try. */
export const COST: Cost = { n: 2 ** 15, r: 8, p: 3 }
const HASH_BYTES = 32
export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 200

/** Refuses a password that is too short, too long, or the name itself (code `weak-password`). */
export function checkPassword(password: string, name: string): void {
  if (password.length < MIN_PASSWORD || password.length > MAX_PASSWORD)
    throw new DeskError('weak-password', `a password has ${MIN_PASSWORD} to ${MAX_PASSWORD} characters`)
  if (password.toLowerCase().includes(name.toLowerCase()))
    throw new DeskError('weak-password', 'a password must not hold the name it belongs to')
  if (new Set(password).size < 5) throw new DeskError('weak-password', 'a password needs at least five different characters')
}

/** The password as it is kept. `salt`: 16 random bytes. */
export async function keepPassword(password: string, salt: Buffer, { n, r, p }: Cost): Promise<KeptPassword> {
  const hash = await derive(password, salt, { n, r, p })
  return { scheme: 'scrypt', n, r, p, salt: salt.toString('base64'), hash: hash.toString('base64') }
}

/** Whether a password is the kept one, in a time that does not hang on how much of it is right. */
export async function isPassword(password: string, kept: KeptPassword): Promise<boolean> {
  if (password.length > MAX_PASSWORD) return false
  const expected = Buffer.from(kept.hash, 'base64')
  const found = await derive(password, Buffer.from(kept.salt, 'base64'), kept)
  return timingSafeEqual(expected, found)
}

const derive = (password: string, salt: Buffer, { n, r, p }: Cost): Promise<Buffer> =>
  scrypt(password.normalize('NFKC'), salt, HASH_BYTES, { N: n, r, p, maxmem: 256 * n * r })

/** The work of one try for a name that nobody has, so that names cannot be told apart by time. */
export const nobody = ({ n, r, p }: Cost): KeptPassword => ({
  scheme: 'scrypt',
  n,
  r,
  p,
  salt: '',
  hash: Buffer.alloc(HASH_BYTES).toString('base64'),
})
