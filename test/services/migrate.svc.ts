import { join } from 'node:path'
import { createConnection } from 'mongoose'
import { afterAll, expect, test } from 'vitest'
import { exportDesk } from '../../src/pipeline/export-desk.js'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { parseQuery } from '../../src/search/index.js'
import type { Store } from '../../src/store/contract.js'
import { copyDesk } from '../../src/store/copy/index.js'
import { openMongoStore } from '../../src/store/mongo/index.js'
import { SqlDatabase } from '../../src/store/sqlite/database.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { runCommand, scratch, startCommand, whenSaid } from '../support/desk-process.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk } from '../support/small-desk.js'
import { freshDatabase } from './mongo-bench.js'

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('migrate'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

const exportOf = async (store: Store): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of exportDesk(store)) lines.push(line)
  return lines
}

const found = async (store: Store, words: string) =>
  store.search({ query: parseQuery(words), audience: 'quant-risk', sort: 'relevance', limit: 10 })

/** What readers can ask of a desk's past and market. */
async function pastOf(store: Store): Promise<unknown> {
  const [article] = (await store.find('article', { orderBy: { field: 'firstSeenAt' }, limit: 1 })).items
  return {
    history: await store.history('article', article!.id),
    before: await store.find('story', { asOf: '2026-07-02T12:30:00.000Z' }),
    bars: (await store.bars('SOXL', { from: '2026-06-01', to: '2026-07-02', knownAt: '2026-07-03T00:00:00.000Z' })).length,
    changes: await store.changesSince(0, 1_000),
    seq: await store.seq(),
  }
}

test('migrate copies a desk from its file; killed in the middle it goes on, and no desk opens what is not whole', async () => {
  const data = folder()
  const small = await openSmallDesk(writeSmallArchive(folder()), data)
  await small.play()
  const now = '2026-07-02T21:00:00.000Z'
  await small.desk.queue.enqueue([{ queue: 'collect', key: 'dead one', payload: { sourceId: 'x' }, runAt: now }])
  const [dead] = await small.desk.queue.claim('collect', { now, workerId: 'w', leaseMs: 60_000, limit: 1 })
  await small.desk.queue.fail(dead!, { code: 'odd', message: 'it was odd' }, null)
  await small.close()
  const database = freshDatabase()
  const env = { MONGODB_URL: '', REDIS_URL: '' }
  const migrate = ['migrate', '--to', database.url, '--data', data]

  const { child, ended } = startCommand([...migrate, '--batch', '5'], undefined, env)
  await whenSaid(child, 'k_story: ')
  child.kill('SIGKILL')
  expect((await ended).signal).toBe('SIGKILL')
  await expect(openMongoStore(database.url)).rejects.toMatchObject({ code: 'desk-copying' })

  const second = await runCommand(migrate, undefined, env)
  expect([second.code, second.stderr.includes('p_article')], second.stderr).toEqual([0, false])
  const parts = second.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { part: string; rows?: number; dead?: number })
  expect(parts.find((one) => one.part === 'k_article')?.rows).toBe(5)
  expect(parts.at(-1)).toMatchObject({ part: 'queue', dead: 1 })

  const file = openSqliteStore(join(data, 'desk.sqlite'))
  const server = await openMongoStore(database.url)
  expect(await exportOf(server)).toEqual(await exportOf(file))
  expect(await pastOf(server)).toEqual(await pastOf(file))
  for (const words of ['chip', '"Peel Savings"', 'margin OR bank', 'le*']) {
    expect(
      (await found(server, words)).hits.map((h) => h.storyId),
      words,
    ).toEqual((await found(file, words)).hits.map((h) => h.storyId))
  }
  // What waited goes on, what was done is known.
  const [from, to] = [openEmbeddedQueue(file), openEmbeddedQueue({ db: new SqlDatabase(join(data, 'queue.sqlite')) })]
  for (const name of ['collect', 'ingest', 'join'] as const) {
    const [was, is] = [await from.counts(name, now), await to.counts(name, now)]
    expect([is.ready, is.delayed, is.dead], name).toEqual([was.ready, was.delayed, was.dead])
  }
  expect(await to.dead('collect', 5)).toMatchObject([{ key: 'dead one', error: { code: 'odd', message: 'it was odd' } }])
  const again = await server.commit({ stepKey: 'clock:2026-07-02T21:00:00.000Z', writes: [], jobs: [] })
  expect(again.status).toBe('already')

  // The desk goes on there, and nothing can be copied over it.
  await server.commit({
    stepKey: 'new',
    writes: [{ op: 'put', kind: 'meta', value: { id: 'x', value: 1 }, knownAt: now }],
    jobs: [],
  })
  const third = await runCommand(migrate, undefined, env)
  expect([third.code, third.stderr]).toEqual([1, expect.stringContaining('target-not-empty')])
  await server.close()
  await file.close()
  await database.drop()
}, 300_000)

test('a queue that is away is found before anything is copied; what is none of a desk is left alone', async () => {
  const data = folder()
  const small = await openSmallDesk(writeSmallArchive(folder()), data)
  await small.play()
  await small.close()
  const database = freshDatabase()
  const away = { MONGODB_URL: '', REDIS_URL: 'redis://127.0.0.1:1' }
  const first = await runCommand(['migrate', '--to', database.url, '--data', data], undefined, away)
  expect([first.code, first.stderr]).toEqual([1, expect.stringMatching(/^signaldesk: Redis does not answer.*queue-unavailable/)])

  const connection = await createConnection(database.url).asPromise()
  expect(await connection.listCollections()).toEqual([])
  await connection.collection('invoices').insertOne({ total: 12 })
  const second = await runCommand(['migrate', '--to', database.url, '--data', data], undefined, { ...away, REDIS_URL: '' })
  expect([second.code, second.stderr]).toEqual([1, expect.stringMatching(/invoices.*target-not-empty/)])
  expect((await connection.listCollections()).map(({ name }) => name)).toEqual(['invoices'])
  await connection.close()
  await database.drop()
}, 300_000)

test('where the queue breaks off at the end, no desk opens the database until the whole is copied', async () => {
  const data = folder()
  const small = await openSmallDesk(writeSmallArchive(folder()), data)
  await small.play()
  await small.close()
  const database = freshDatabase()
  const file = openSqliteStore(join(data, 'desk.sqlite'))
  const broken = { last: () => Promise.reject(new Error('the queue broke off')) }
  await expect(copyDesk(file.db, database.url, broken)).rejects.toThrow('the queue broke off')
  await expect(openMongoStore(database.url)).rejects.toMatchObject({ code: 'desk-copying' })
  let last = 0
  await copyDesk(file.db, database.url, { last: async () => void last++ })
  expect(last).toBe(1)
  await (await openMongoStore(database.url)).close()
  await file.close()
  await database.drop()
}, 300_000)
