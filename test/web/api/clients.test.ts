import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from '../desk.js'

const run = promisify(execFile)
const CLIENTS = 'docs/clients'
const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0
let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

type Run = (env: Record<string, string>) => Promise<string>

const inShell =
  (tool: string, file: string): Run =>
  async (env) =>
    (await run(tool, [join(CLIENTS, file)], { env: { ...process.env, ...env } })).stdout

/** The oldest Node runs no TypeScript by itself: here the test's own loader does, in this process. */
let loads = 0
const asModule: Run = async (env) => {
  const printed: string[] = []
  const [log, before] = [console.log, { ...process.env }]
  console.log = (line: string) => void printed.push(line)
  Object.assign(process.env, env)
  try {
    await import(/* @vite-ignore */ `${resolve(CLIENTS, 'bot.ts')}?run=${loads++}`)
  } finally {
    console.log = log
    process.env = before
  }
  return printed.join('\n')
}

/** How each sample is run here, and what it needs. */
const SAMPLES: Record<string, { needs: string[]; run: Run }> = {
  'bot.sh': { needs: ['curl', 'jq'], run: inShell('sh', 'bot.sh') },
  'bot.py': { needs: ['python3'], run: inShell('python3', 'bot.py') },
  'bot.ts': { needs: [], run: asModule },
}

describe('a sample client', () => {
  it('is here in three languages, of at most twenty lines', () => {
    expect(readdirSync(CLIENTS).sort()).toEqual(Object.keys(SAMPLES).sort())
    for (const name of Object.keys(SAMPLES))
      expect(readFileSync(join(CLIENTS, name), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  })

  for (const [name, { needs, run }] of Object.entries(SAMPLES))
    it.skipIf(!needs.every(has))(
      `${name} posts what is due, once`,
      async () => {
        const { key, secret } = await desk.services.auth.keys.add({ name, scopes: ['claim'], days: 1 }, 'console')
        const env = { DESK: desk.base, KEY: secret, REQUIRES: 'draft' }
        const first = await run(env)
        const { items } = await desk.store.find('delivery', { where: [{ field: 'channelId', is: `bot:${key.id}` }] })
        expect(items.length).toBeGreaterThan(1)
        expect(items.map((one) => one.value.state)).toEqual(items.map(() => 'sent'))
        for (const { value } of items) expect(first).toContain(String(value.payload.headline))
        expect(first.trimEnd().split('\n')).toHaveLength(items.length)
        expect(await run(env)).toBe('')
        await expect(run({ ...env, KEY: 'sdk_wrong' })).rejects.toThrow()
      },
      60_000,
    )
})
