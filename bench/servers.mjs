// Redis, FerretDB and the desk's own processes for benches, each in a folder and on a port of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, resolve } from 'node:path'

const REDIS = process.env.REDIS_SERVER ?? '/usr/bin/redis-server'
const FERRETDB = resolve(import.meta.dirname, '../.cache/services/ferretdb-1.24.1')
const START_MS = 20_000

export const canStart = { redis: existsSync(REDIS), ferretdb: existsSync(FERRETDB) }

/** Redis as compose.yaml runs it; null where it is missing. */
export async function startRedis(dir) {
  if (!canStart.redis) return null
  const port = await freePort()
  const kept = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '', '--maxmemory-policy', 'noeviction']
  const child = start(REDIS, ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, ...kept])
  await answers(port)
  return { child, url: `redis://127.0.0.1:${port}` }
}

/** The test server of MongoDB's protocol (test/services/build-ferretdb); null where it was not built. */
export async function startFerretdb(dir) {
  if (!canStart.ferretdb) return null
  const port = await freePort()
  const files = join(dir, 'ferretdb')
  mkdirSync(files, { recursive: true })
  const child = start(FERRETDB, [`127.0.0.1:${port}`, files])
  await answers(port)
  return { child, url: `mongodb://127.0.0.1:${port}` }
}

export function start(file, args, env = process.env) {
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], env })
  child.heard = ''
  child.stderr.on('data', (part) => {
    child.heard = `${child.heard}${part}`.slice(-10_000)
  })
  return child
}

/** Waits until a child has said so on standard error. */
export async function said(child, text) {
  while (!child.heard.includes(text)) {
    if (child.exitCode !== null) throw new Error(`it ended: ${child.heard}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

async function answers(port) {
  for (const end = Date.now() + START_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const open = await new Promise((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        done(true)
      })
      socket.on('error', () => done(false))
    })
    if (open) return
  }
  throw new Error(`nothing answers on ${port}`)
}

/** Of sorted values, to two places. */
export const quantile = (sorted, q) =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN).toFixed(2))
