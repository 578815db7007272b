import { afterAll, expect, it } from 'vitest'
import { runCommand, scratch } from '../support/desk-process.js'
import { writeConfig } from '../support/live-config.js'

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('key'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

it('makes keys on the command line, lists them without their secrets, and ends them', async () => {
  const env = { SIGNALDESK_CONFIG: writeConfig(folder(), {}, []) }
  const data = folder()
  const key = (...args: string[]) => runCommand(['key', ...args, '--data', data], undefined, env)
  const made = await key('add', 'morning bot', '--scope', 'read,claim', '--days', '30', '--per-minute', '60')
  expect(made.stdout).toMatch(/^sdk_[0-9a-f]{8}_[\w-]{43}\n$/)
  expect(made.stderr).not.toContain(made.stdout.trim())
  const id = made.stdout.slice(4, 12)
  const listed = await key('list')
  expect(listed.stdout).toMatch(new RegExp(`^${id}\tmorning bot\tread,claim\tuntil .*\tnever used\t60 a minute\n$`))
  expect((await key('add', 'bot', '--scope', 'write')).code).toBe(2)
  expect((await key('revoke', id)).stderr).toContain(`${id} (morning bot) opens nothing any more`)
  expect((await key('list')).stdout).toContain('\trevoked ')
  expect((await key('revoke', '00000000')).stderr).toContain('no-key')
}, 120_000)
