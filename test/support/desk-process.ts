import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BIN = resolve(import.meta.dirname, '../../bin/signaldesk.js')

/** A folder that is removed when the test ends. */
export function scratch(name: string): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), `signaldesk-${name}-`))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Starts the built command; `ended` resolves with everything it wrote. */
export function startCommand(
  args: string[],
  input?: string,
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (b: Buffer) => out.push(b))
  child.stderr.on('data', (b: Buffer) => err.push(b))
  const ended = new Promise<Ended>((done) =>
    child.on('close', (code, signal) =>
      done({ code, signal, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    ),
  )
  return { child, ended }
}

/** Runs the built command to its end. */
export const runCommand = (args: string[], input?: string, env?: Record<string, string>): Promise<Ended> =>
  startCommand(args, input, env).ended

/** Resolves with the milliseconds from now until the child has written `text` on standard error; null where it ended first. */
export function whenSaid(child: ChildProcess, text: string): Promise<number | null> {
  const started = Date.now()
  let heard = ''
  return new Promise((done) => {
    child.stderr?.on('data', (b: Buffer) => {
      heard = `${heard}${b.toString('utf8')}`.slice(-20_000)
      if (heard.includes(text)) done(Date.now() - started)
    })
    child.once('close', () => done(null))
  })
}

/** Small deterministic random numbers in [0, 1) (mulberry32), so that a failing seed can be run again. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
