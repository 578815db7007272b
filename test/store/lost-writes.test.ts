import { once } from 'node:events'
import { createRequire } from 'node:module'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, it } from 'vitest'
import { mendLostWrites } from '../../src/store/mongo/lost-writes.js'

const driver = createRequire(createRequire(import.meta.url).resolve('mongoose'))
const { Connection } = driver('mongodb/lib/cmap/connection.js') as {
  Connection: new (
    socket: Socket,
    options: object,
  ) => { command(ns: unknown, command: object, options: object): Promise<unknown> }
}
const { ns } = driver('mongodb/lib/utils.js') as { ns(name: string): unknown }

it('what the driver writes as its socket goes away fails, and does not wait for ever', async () => {
  mendLostWrites()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  const connection = new Connection(socket, { id: 1, generation: 0, monitorCommands: false })
  socket.destroy()
  await expect(connection.command(ns('admin.$cmd'), { hello: 1 }, {})).rejects.toThrow('connection 1 to 127.0.0.1')
  server.close()
})
