import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore } from '../../src/store/index.js'
import { at } from '../contracts/make.js'

const ROOT = resolve(import.meta.dirname, '../..')
const ROUNDS = 30

test('two processes that start at once on a new file lose and double nothing', { timeout: 60_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'desk-contend-'))
  const path = join(dir, 'desk.sqlite')
  const child = async (name: string) => {
    const args = [
      join(ROOT, 'node_modules/vite-node/vite-node.mjs'),
      join(ROOT, 'test/store/contend-child.ts'),
      path,
      name,
      String(ROUNDS),
    ]
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, timeout: 50_000 })
    return JSON.parse(stdout) as { conflicts: number; done: number }
  }
  const [a, b] = await Promise.all([child('a'), child('b')])
  const store = openSqliteStore(path)
  expect((await store.get('meta', 'count'))?.value.value).toBe(2 * ROUNDS)
  expect((await store.changesSince(0, 1000)).map((c) => c.seq)).toEqual(Array.from({ length: 2 * ROUNDS }, (_, i) => i + 1))
  expect(a.done + b.done).toBe(60)
  expect(await store.count('meta')).toBe(61)
  expect(await openEmbeddedQueue(store).counts('score', at(1))).toMatchObject({ ready: 0, leased: 0, dead: 0, done: 60 })
  await store.close()
  rmSync(dir, { recursive: true })
})
