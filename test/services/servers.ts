import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const FERRETDB = join(ROOT, '.cache/services/ferretdb-1.24.1')
const START_MS = 90_000

/** A real server in a process of its own, on a free port, with its files in a folder that goes with it. */
export interface Server {
  url: string
  /** Ends it at once, as a crash would; its files stay. */
  kill(): Promise<void>
  /** Starts it again on the same port and files. */
  restart(): Promise<void>
  /** Stops and continues its process: a server that hangs. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void
  /** Ends it and removes its files. */
  stop(): Promise<void>
}

export const findRedis = (): string | null =>
  [process.env.REDIS_SERVER, '/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((p) => p && existsSync(p)) ?? null

const findGo = (): string | null =>
  [process.env.GO, '/usr/local/go/bin/go', '/usr/bin/go', '/usr/lib/go/bin/go'].find((p) => p && existsSync(p)) ?? null

/** FerretDB's binary, built from its Go module where the cache has none or an older one (about two minutes of processor time). Null without both. */
export function findFerretdb(): string | null {
  const go = findGo()
  if (!go) return existsSync(FERRETDB) ? FERRETDB : null
  execFileSync(join(import.meta.dirname, 'build-ferretdb'), { stdio: 'inherit', env: { ...process.env, GO: go } })
  return FERRETDB
}

/**
 * Redis with an append-only file: what it acknowledged it still knows after a crash. `synced`: also after a power cut, for a wait for the disk
 * with every write.
 */
export function startRedis({ synced = true }: { synced?: boolean } = {}): Promise<Server> {
  const binary = findRedis()
  if (!binary) throw new Error('no redis-server was found (Debian: apt-get install redis-server)')
  return startServer('redis://127.0.0.1:', (port, dir) => [
    binary,
    [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', ''],
      ...['--appendonly', 'yes', '--appendfsync', synced ? 'always' : 'no'],
    ],
  ])
}

/** A server of MongoDB's protocol. */
export function startFerretdb(): Promise<Server> {
  const binary = findFerretdb()
  if (!binary) throw new Error('no FerretDB: Go is missing to build it (https://go.dev, or set GO to its path)')
  return startServer('mongodb://127.0.0.1:', (port, dir) => [binary, [`127.0.0.1:${port}`, dir]])
}

async function startServer(scheme: string, command: (port: number, dir: string) => [string, string[]]): Promise<Server> {
  const port = await freePort()
  const dir = mkdtempSync(join(tmpdir(), 'desk-server-'))
  const [file, args] = command(port, dir)
  let child: ChildProcess
  const start = async () => {
    child = spawn(file, args, { stdio: 'ignore', env: { ...process.env, DO_NOT_TRACK: '1', FERRETDB_TELEMETRY: 'disable' } })
    await answers(port, child)
  }
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  await start()
  return {
    url: `${scheme}${port}`,
    kill,
    restart: start,
    signal: (name) => void child.kill(name),
    async stop() {
      await kill()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Below the ports that systems give to outgoing connections: while a server is away, one of those would take its place, or meet itself there. */
const PORTS = { from: 20_000, to: 32_000 }
const PORT_TRIES = 100

async function freePort(): Promise<number> {
  for (let tries = 0; tries < PORT_TRIES; tries++) {
    const port = randomInt(PORTS.from, PORTS.to)
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    server.close()
    await once(server, 'close')
    return port
  }
  throw new Error(`none of ${PORT_TRIES} ports was free`)
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode} before it answered`)
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        done(true)
      })
      socket.on('error', () => done(false))
    })
    if (open) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`${child.spawnfile} did not answer within ${START_MS} ms`)
}
