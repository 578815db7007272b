import { connect, createServer, type Socket } from 'node:net'
import { mongo } from 'mongoose'

/** A way to a MongoDB server whose disk can be made full: until there is room again, whatever would write is answered as a full server does. */
export interface FullWay {
  /** The server's address, by this way. */
  url: string
  full(isFull: boolean): void
  close(): Promise<void>
}

const WRITES = new Set(['insert', 'update', 'delete', 'findAndModify', 'create', 'createIndexes'])
const OP_MSG = 2013
const HEADER_BYTES = 16
/** Flags, and the kind of the first section. */
const BODY_AT = HEADER_BYTES + 5
/** MongoDB's OutOfDiskSpace. */
const FULL = { ok: 0, code: 14031, codeName: 'OutOfDiskSpace', errmsg: 'available disk space is less than required minimum' }

export async function startFullWay(url: string): Promise<FullWay> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let isFull = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
    far.on('data', (bytes) => near.write(bytes))
    let rest: Buffer = Buffer.alloc(0)
    near.on('data', (bytes) => {
      rest = Buffer.concat([rest, bytes])
      while (rest.length >= HEADER_BYTES && rest.length >= rest.readInt32LE(0)) {
        const message = rest.subarray(0, rest.readInt32LE(0))
        rest = rest.subarray(message.length)
        if (isFull && writes(message)) near.write(answer(message))
        else far.write(message)
      }
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return {
    url: url.replace(target.host, `127.0.0.1:${port}`),
    full: (is) => (isFull = is),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** A command's name is the first field of its document. */
function writes(message: Buffer): boolean {
  if (message.readInt32LE(12) !== OP_MSG || message[BODY_AT - 1] !== 0) return false
  const nameAt = BODY_AT + 5
  return WRITES.has(message.toString('latin1', nameAt, message.indexOf(0, nameAt)))
}

function answer(request: Buffer): Buffer {
  const body = Buffer.from(mongo.BSON.serialize(FULL))
  const head = Buffer.alloc(BODY_AT)
  head.writeInt32LE(BODY_AT + body.length, 0)
  head.writeInt32LE(request.readInt32LE(4), 8)
  head.writeInt32LE(OP_MSG, 12)
  return Buffer.concat([head, body])
}
