import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What a worker says; see worker.mjs. */
export type Said =
  | { is: 'there' | 'open' | 'working' | 'ended' }
  | { is: 'done'; done: number; what: string }
  | { is: 'asked'; url: string }
  | { is: 'logged'; line: string }

const ENTRY = join(import.meta.dirname, 'worker.mjs')

/** A process that can become a worker of one world after another. */
export class WorkerProcess {
  private readonly child: ChildProcess
  private readonly heard = new Set<Said['is']>()
  private readonly ears = new Set<(said: Said) => void>()
  readonly exited: Promise<void>
  alive = true

  constructor() {
    this.child = fork(ENTRY, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.child.on('message', (said: Said) => {
      this.heard.add(said.is)
      for (const tell of this.ears) tell(said)
    })
    this.exited = once(this.child, 'exit').then(() => {
      this.alive = false
    })
  }

  tell(message: Record<string, unknown>): void {
    if (this.alive && this.child.connected) this.child.send(message, () => {})
  }

  hear(tell: (said: Said) => void): void {
    this.ears.add(tell)
  }

  /** Resolves once it has said so, or has ended. */
  async says(what: Said['is']): Promise<void> {
    if (this.heard.has(what)) return
    const said = new Promise<void>((done) => this.hear(({ is }) => is === what && done()))
    await Promise.race([said, this.exited])
  }

  /** Forgets the world it worked in. */
  forget(): void {
    this.heard.clear()
    this.heard.add('there')
    this.ears.clear()
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }
}

/** Starting takes more than a second of processor time: those that end well are used again, and a few are started ahead. */
export class Pool {
  private readonly spare: WorkerProcess[] = []

  constructor(private readonly ahead: number) {
    this.fill()
  }

  take(): WorkerProcess {
    const one = this.spare.shift() ?? new WorkerProcess()
    this.fill()
    return one
  }

  /** Takes one back that has ended its work. */
  give(one: WorkerProcess): void {
    one.forget()
    if (one.alive) this.spare.unshift(one)
  }

  private fill(): void {
    while (this.spare.length < this.ahead) this.spare.push(new WorkerProcess())
  }

  async close(): Promise<void> {
    for (const one of this.spare) one.kill()
    await Promise.all(this.spare.map((one) => one.exited))
  }
}
