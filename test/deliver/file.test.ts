import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createFileChannel } from '../../src/deliver/channels/file.js'
import { whileLocked } from '../../src/deliver/channels/file-lock.js'
import type { Channel, Delivery } from '../../src/model/index.js'
import { scratch } from '../support/desk-process.js'

const data = scratch('file-channel')
afterAll(() => data.remove())
const channel = { id: 'file', type: 'file', options: { path: 'posts.jsonl' } } as unknown as Channel
const file = join(data.dir, 'posts.jsonl')
const task = (id: string) => ({ delivery: { id, reason: 'new', payload: {} } as unknown as Delivery, channel, previous: null })
const posted = () =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { deliveryId: string }).deliveryId)

it('a post that several processes are at is there once, and all of them are told that it was sent', async () => {
  const members = [1, 2, 3, 4].map(() => createFileChannel({ dataDir: data.dir }))
  const ids = ['dlv_1', 'dlv_2', 'dlv_3']
  const results = await Promise.all(members.flatMap((member) => ids.map((id) => member.send(task(id)))))
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['sent']))
  expect(posted().sort()).toEqual(ids)
})

it('half a line that a killed process left is cut off, and its post made whole', async () => {
  writeFileSync(file, '{"deliveryId":"dlv_1","reason":"new"}\n{"deliveryId":"dlv_2","rea')
  const member = createFileChannel({ dataDir: data.dir })
  expect(await member.lookUp(task('dlv_2'))).toBeNull()
  await member.send(task('dlv_2'))
  await member.send(task('dlv_1'))
  expect(posted()).toEqual(['dlv_1', 'dlv_2'])
})

it('a lock that a process left when it was killed is taken away, and is gone in the end', async () => {
  writeFileSync(`${file}.lock`, 'of a process that ended')
  await whileLocked(file, async () => expect(existsSync(`${file}.lock`)).toBe(true))
  expect(existsSync(`${file}.lock`)).toBe(false)
}, 30_000)
