import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { DRAIN_MS } from '../../src/pipeline/work.js'

const { durationMs, ordered, readCompose } = (await import('../../scripts/compose.mjs' as string)) as {
  durationMs(text: string): number
  ordered(services: object): string[]
  readCompose(): { services: Record<string, Service>; volumes: Record<string, unknown> }
}

interface Service {
  image: string
  build?: string
  command: string[]
  restart: string
  stop_grace_period: string
  environment?: Record<string, string>
  ports?: string[]
  volumes: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number }
}

const ROOT = resolve(import.meta.dirname, '../..')
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
const compose = readCompose()
const services = Object.entries(compose.services)
/** A tag of a version, to its patch: `latest` is another thing every day. */
const PINNED = /:\d+\.\d+\.\d+(-[\w.]+)?$/

describe('the Dockerfile', () => {
  it('has no finding of the linter', () => {
    expect(validate(dockerfile).map((one) => `${one.range.start.line + 1}: ${one.message}`)).toEqual([])
  })

  it('builds on pinned images of a Node that the package takes, and runs as nobody special, by node itself', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((m) => m[1]!)
    for (const image of images) expect(image).toMatch(/^node:20\.(19|[2-9]\d)\.\d+-/)
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^ENTRYPOINT \["node",/m)
  })

  it('takes in what the package ships, and what it copies is not kept out', () => {
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] }
    for (const path of files) expect(dockerfile).toMatch(new RegExp(`^COPY .*\\b${path}\\b`, 'm'))
    const allowed = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((m) => m[1]!.split(' '))
    expect(copied.filter((path) => !allowed.includes(`!${path}`))).toEqual([])
  })
})

describe('compose.yaml', () => {
  it('runs desk, workers, MongoDB and Redis, each pinned, restarted, ended with time and with a health check', () => {
    expect(services.map(([name]) => name).sort()).toEqual(['desk', 'mongo', 'redis', 'worker'])
    for (const [name, service] of services) {
      expect(service.image, name).toMatch(PINNED)
      expect(service.restart, name).toBe('unless-stopped')
      expect(durationMs(service.stop_grace_period), name).toBeGreaterThan(DRAIN_MS)
      const { test, interval, timeout, retries } = service.healthcheck!
      expect(test[0], name).toBe('CMD')
      expect([durationMs(interval) >= durationMs(timeout), retries > 1], name).toEqual([true, true])
    }
  })

  it('starts what is needed first, healthy, and names volumes and servers that are there', () => {
    const order = ordered(compose.services)
    for (const [name, { depends_on = {}, volumes, environment = {} }] of services) {
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        expect(order.indexOf(needed), `${name} needs ${needed}`).toBeLessThan(order.indexOf(name))
        expect(condition).toBe('service_healthy')
      }
      for (const volume of volumes.filter((v) => !v.startsWith('.')))
        expect(compose.volumes).toHaveProperty(volume.split(':')[0]!)
      for (const url of Object.values(environment).filter((v) => v.includes('://')))
        expect(Object.keys(depends_on), url).toContain(new URL(url).hostname)
    }
    expect(() => ordered({ a: { depends_on: { b: {} } }, b: { depends_on: { a: {} } } })).toThrow('a needs b needs a')
  })

  it('opens no port beyond this machine, and holds no secret', () => {
    for (const [name, { ports = [], environment = {} }] of services) {
      expect(
        ports.filter((port) => !port.startsWith('127.0.0.1:')),
        name,
      ).toEqual([])
      expect(
        Object.keys(environment).filter((key) => /SECRET|TOKEN|PASSWORD|KEY/.test(key)),
        name,
      ).toEqual([])
    }
  })

  it('keeps jobs on disk and throws none out', () => {
    const { command } = compose.services.redis!
    expect(command).toContain('noeviction')
    expect(command[command.indexOf('--appendonly') + 1]).toBe('yes')
  })
})
