import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
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
  security_opt?: string[]
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
    const data = /^ENV .*SIGNALDESK_DATA=(\S+)/m.exec(dockerfile)?.[1]
    expect(/^VOLUME (\S+)$/m.exec(dockerfile)?.[1]).toBe(data)
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

const duration = z.string().regex(/^(\d+(ms|s|m|h))+$/)
const healthcheck = z.strictObject({
  ...{ test: z.tuple([z.enum(['CMD', 'CMD-SHELL'])]).rest(z.string()), interval: duration, timeout: duration },
  ...{ retries: z.int().positive(), start_period: duration.optional() },
})
const service = z.strictObject({
  ...{ image: z.string(), build: z.string().optional(), command: z.array(z.string()), init: z.boolean().optional() },
  ...{ restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']), stop_grace_period: duration, healthcheck },
  ...{ read_only: z.boolean().optional(), tmpfs: z.array(z.string()).optional(), cap_drop: z.array(z.string()).optional() },
  ...{ security_opt: z.array(z.string()).optional(), environment: z.record(z.string(), z.string()).optional() },
  depends_on: z.record(z.string(), z.strictObject({ condition: z.enum(['service_started', 'service_healthy']) })).optional(),
  volumes: z.array(z.string().regex(/^[\w./-]+:\/[\w/]+(:ro)?$/)),
  ports: z.array(z.string().regex(/^([\d.]+:)?\d+:\d+$/)).optional(),
  deploy: z.strictObject({ replicas: z.int().positive() }).optional(),
})
/** The part of the Compose Specification that the file uses; a field that is misspelt, or of another kind, is found. */
const composeFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
})
const withoutExtensions = (file: object) => Object.fromEntries(Object.entries(file).filter(([key]) => !key.startsWith('x-')))

describe('compose.yaml', () => {
  it('is what the Compose Specification allows', () => {
    const file = withoutExtensions(compose)
    expect(composeFile.safeParse(file).error).toBeUndefined()
    const misspelt = { ...file, services: { ...compose.services, desk: { ...compose.services.desk, healthchek: {} } } }
    expect(composeFile.safeParse(misspelt).error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['healthchek'] })
  })

  it('runs desk and workers without rights: nothing can be written but data and /tmp, nothing gained', () => {
    for (const [name, service] of services.filter(([, { build }]) => build)) {
      expect(service, name).toMatchObject({ read_only: true, init: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] })
      expect(service.security_opt, name).toEqual(['no-new-privileges:true'])
      const writable = service.volumes.filter((volume) => !volume.endsWith(':ro')).map((volume) => volume.split(':')[1])
      expect(writable, name).toEqual(['/data'])
    }
  })

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
