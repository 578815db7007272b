import { afterAll, describe, expect, it } from 'vitest'
import { runCommand, scratch, startCommand, whenSaid } from '../support/desk-process.js'
import { writeConfig } from '../support/live-config.js'

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('user'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

describe('people from the command line', () => {
  it('adds the first admin, without whom nothing listens wider than loopback', async () => {
    const env = { SIGNALDESK_CONFIG: writeConfig(folder(), { host: '0.0.0.0' }, []) }
    const data = folder()
    const user = (args: string[], input?: string) => runCommand(['user', ...args, '--data', data], input, env)

    const alone = await runCommand(['start', '--port', '0', '--data', data], undefined, env)
    expect([alone.code, alone.stderr]).toEqual([
      1,
      expect.stringContaining('until an admin exists; settings ask for 0.0.0.0') as string,
    ])

    expect((await user(['add', 'vera', '--role', 'admin'], '')).code).toBe(2)
    expect((await user(['add', 'vera', '--role', 'chief'], 'a long enough word\n')).stderr).toContain(
      'roles are analyst, editor, admin',
    )
    expect((await user(['add', 'vera', '--role', 'admin'], 'a long enough word\n')).stderr).toContain('vera was added as admin')
    const made = await user(['add', 'otto', '--generate'])
    expect(made.stdout).toMatch(/^[\w-]{20}\n$/)
    expect((await user(['set', 'otto', '--role', 'editor', '--disable'])).stderr).toContain('otto is editor, and may not sign in')
    expect((await user(['list'])).stdout).toMatch(/otto\teditor\totto\tdisabled .*\nvera\tadmin\tvera\tactive\n/)

    const { child, ended } = startCommand(['start', '--port', '0', '--data', data], undefined, env)
    expect(await whenSaid(child, 'Signaldesk is on')).not.toBeNull()
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, signal: null })
  }, 120_000)
})
