// Starts the processes of compose.yaml where no container engine runs: the same commands, environments, replicas, order, health checks,
// restarts and ends, on loopback instead of a network of containers.
//
//   node scripts/compose.mjs up [--data DIR]      until SIGTERM or Ctrl-C; SIGHUP restarts desk and workers one after the other
//
// MONGOD and REDIS_SERVER name the servers' binaries; for MongoDB, FerretDB built by test/services/build-ferretdb does as well.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FERRETDB = join(ROOT, '.cache/services/ferretdb-1.24.1')
/** Where a process is looked for before it is given up. */
const HEALTHY_WITHIN_MS = 120_000
/** How long a process that ended by itself is left alone before it is started again: doubling, as container engines do. */
const RESTART_MS = { first: 100, most: 60_000 }
/** One that has run for so long begins with the first wait again. */
const SETTLED_MS = 10_000
const PORTS = { mongo: 27017, redis: 6379 }

/** The file as values, anchors and merges resolved. */
export const readCompose = (path = join(ROOT, 'compose.yaml')) => parse(readFileSync(path, 'utf8'), { merge: true })

/** `10s`, `1m30s` in milliseconds. */
export function durationMs(text) {
  const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }
  return [...String(text).matchAll(/(\d+)(ms|s|m|h)/g)].reduce((sum, [, n, unit]) => sum + Number(n) * units[unit], 0)
}

/**
 * Starts every service in the order of its dependencies, each once those it needs are healthy. `dir` holds volumes; `env` is added to the
 * desk's and workers' environment; `say` hears what happens.
 */
export async function startCompose({ dir, file = readCompose(), env = {}, say = () => {} }) {
  const ports = { mongo: await freePort(), redis: await freePort() }
  const running = []
  const order = ordered(file.services)
  for (const name of order) {
    const service = file.services[name]
    await Promise.all(Object.keys(service.depends_on ?? {}).map((needed) => allHealthy(running, needed)))
    for (let replica = 1; replica <= (service.deploy?.replicas ?? 1); replica++) {
      running.push(await startOne({ name, replica, service, dir, ports, env, say }))
    }
  }
  await Promise.all(order.map((name) => allHealthy(running, name)))
  return {
    running,
    url: (name, replica = 1) => running.find((one) => one.name === name && one.replica === replica).url,
    mongoUrl: `mongodb://127.0.0.1:${ports.mongo}/signaldesk`,
    redisUrl: `redis://127.0.0.1:${ports.redis}`,
    /** Restarts desk and workers one after the other, each once the one before is healthy again: the others go on meanwhile. */
    async roll() {
      for (const one of running.filter((r) => r.service.build)) {
        await one.end()
        await one.start()
        await one.healthy()
      }
    },
    /** Ends everything, what others need last. Gives how each process ended. */
    async stop() {
      const ends = []
      for (const name of [...order].reverse())
        ends.push(...(await Promise.all(running.filter((one) => one.name === name).map((one) => one.end()))))
      return ends
    },
  }
}

const allHealthy = (running, name) => Promise.all(running.filter((one) => one.name === name).map((one) => one.healthy()))

/** Names so that each comes after those it needs. */
export function ordered(services) {
  const done = []
  const visit = (name, path = []) => {
    if (done.includes(name)) return
    if (path.includes(name)) throw new Error(`compose.yaml: ${[...path, name].join(' needs ')}`)
    for (const needed of Object.keys(services[name].depends_on ?? {})) visit(needed, [...path, name])
    done.push(name)
  }
  for (const name of Object.keys(services)) visit(name)
  return done
}

async function startOne({ name, replica, service, dir, ports, env, say }) {
  // Replicas share a network of their own in containers; here each has a port of its own.
  const port = service.build ? await freePort() : ports[name]
  const [binary, args] = commandOf({ name, service, dir, port })
  const environment = {
    ...process.env,
    ...localEnvironment(service.environment ?? {}, ports, dir),
    ...(service.build ? env : {}),
  }
  const one = { name, replica, service, url: `http://127.0.0.1:${port}`, child: null, ended: null }
  let isAsked = false
  let wasHealthy = false
  let wait = RESTART_MS.first
  let timer
  one.start = async () => {
    isAsked = false
    const startedAt = performance.now()
    say(`${name} ${replica}: ${binary} ${args.join(' ')}`)
    one.child = spawn(binary, args, {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'ignore', service.build ? 'pipe' : 'ignore'],
    })
    one.child.stderr?.on('data', (text) => say(String(text).trimEnd()))
    one.ended = once(one.child, 'exit').then(([code, signal]) => ({ name, replica, code, signal }))
    void one.ended.then((end) => {
      if (isAsked || !wasHealthy || service.restart !== 'unless-stopped') return
      wait = performance.now() - startedAt > SETTLED_MS ? RESTART_MS.first : Math.min(wait * 2, RESTART_MS.most)
      say(`${name} ${replica} ended by itself: ${end.signal ?? end.code}; it is started again in ${wait / 1000} s`)
      timer = setTimeout(() => void one.start(), wait)
    })
  }
  one.end = async () => {
    isAsked = true
    clearTimeout(timer)
    one.child.kill('SIGTERM')
    const late = setTimeout(() => one.child.kill('SIGKILL'), durationMs(service.stop_grace_period))
    const end = await one.ended
    clearTimeout(late)
    say(`${name} ${replica} ended: ${end.signal ?? end.code}`)
    return end
  }
  one.healthy = async () => {
    await untilHealthy(one, port, () => wasHealthy)
    wasHealthy = true
  }
  await one.start()
  return one
}

/** What the file's command is on this machine. */
function commandOf({ name, service, dir, port }) {
  const volume = (of) => volumeIn(dir, of)
  if (service.build) {
    const args = service.command.map((part, i, all) =>
      all[i - 1] === '--port' ? String(port) : part === '0.0.0.0' ? '127.0.0.1' : part,
    )
    return [process.execPath, [join(ROOT, 'bin/signaldesk.js'), ...args]]
  }
  const args = service.command.slice(1)
  if (name === 'redis') {
    const binary = firstThere(process.env.REDIS_SERVER, '/usr/bin/redis-server', '/usr/local/bin/redis-server')
    return [binary, ['--port', String(port), '--bind', '127.0.0.1', '--dir', volume('redis-data'), ...args]]
  }
  const mongod = [process.env.MONGOD, '/usr/bin/mongod', '/usr/local/bin/mongod'].find((path) => path && existsSync(path))
  if (!mongod) return [firstThere(FERRETDB), [`127.0.0.1:${port}`, volume('mongo-data')]]
  const own = args.filter((arg) => arg !== '--bind_ip_all')
  return [mongod, ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', volume('mongo-data'), ...own]]
}

function firstThere(...paths) {
  const found = paths.find((path) => path && existsSync(path))
  if (!found) throw new Error(`none of ${paths.filter(Boolean).join(', ')} is there`)
  return found
}

function volumeIn(dir, of) {
  const path = resolve(dir, of)
  mkdirSync(path, { recursive: true })
  return path
}

/** Host names of the network of containers, on loopback; the volume of the desk's files in our folder. */
const localEnvironment = (environment, ports, dir) =>
  Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [
      key,
      Object.entries(ports).reduce(
        (text, [name, port]) => text.replace(`${name}:${PORTS[name]}`, `127.0.0.1:${port}`),
        value === '/data' ? volumeIn(dir, 'desk-data') : String(value),
      ),
    ]),
  )

/** A desk answers `/healthz` as its health check asks; a server takes connections. One that ends before it ever did is given up. */
async function untilHealthy(one, port, mayEnd) {
  for (const end = Date.now() + HEALTHY_WITHIN_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 200))) {
    if (one.child.exitCode !== null && !mayEnd()) throw new Error(`${one.name} ${one.replica} ended with ${one.child.exitCode}`)
    if (one.service.build ? await answers(`${one.url}/healthz`) : await connects(port)) return
  }
  throw new Error(`${one.name} ${one.replica} was not healthy within ${HEALTHY_WITHIN_MS} ms`)
}

const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )

const connects = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, flag, dir = '.signaldesk/compose'] = process.argv.slice(2)
  if (command !== 'up' || (flag !== undefined && flag !== '--data')) {
    console.error('usage: node scripts/compose.mjs up [--data DIR]')
    process.exit(2)
  }
  const desk = await startCompose({ dir: resolve(dir), say: (text) => console.error(text) })
  console.error(`The desk is on ${desk.url('desk')}`)
  process.on('SIGHUP', () => void desk.roll().then(() => console.error('Everything was restarted.')))
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  await desk.stop()
}
