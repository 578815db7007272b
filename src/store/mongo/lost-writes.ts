import { createRequire } from 'node:module'
import type { Socket } from 'node:net'

/** What is of use here of the driver's own class of one connection. */
interface DriverConnection {
  readonly closed: boolean
  readonly socket: Socket
  cleanup(error: Error): void
}

const fromMongoose = createRequire(createRequire(import.meta.url).resolve('mongoose'))
let isMended = false

/**
 * Mends the driver (7.8 and 7.9): what is written in the very turn in which its socket went away waits for room in it for ever, since a
 * socket that is gone never says that it has room. Where it was the driver's question whether the server is there, it asks no other, and
 * every call fails until the process is started again. Whoever waits is now told when the connection is cleared away.
 */
export function mendLostWrites(): void {
  if (isMended) return
  isMended = true
  const { prototype } = (fromMongoose('mongodb/lib/cmap/connection.js') as { Connection: { prototype: DriverConnection } })
    .Connection
  const { cleanup } = prototype
  prototype.cleanup = function (error) {
    const isFirst = !this.closed
    cleanup.call(this, error)
    // The connection listens itself, so that nobody else has to.
    if (isFirst && this.socket.listenerCount('error') > 0) this.socket.emit('error', error)
  }
}
