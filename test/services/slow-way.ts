import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be made slow, or broken off. */
export interface SlowWay {
  /** The server's address, by this way. */
  url: string
  /** Whatever passes, in either direction, takes this much longer from now on. Milliseconds. */
  delay(ms: number): void
  /** Breaks every open connection off. New ones are taken. */
  cut(): void
  close(): Promise<void>
}

/** Stands between a desk and the server at `url`. */
export async function startSlowWay(url: string): Promise<SlowWay> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let delayMs = 0
  const pipe = (from: Socket, to: Socket) => {
    from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), delayMs))
    from.on('error', () => to.destroy())
    from.on('close', () => {
      sockets.delete(from)
      setTimeout(() => to.destroy(), delayMs)
    })
    sockets.add(from)
  }
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    pipe(near, far)
    pipe(far, near)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.replace(target.host, `127.0.0.1:${port}`),
    delay: (ms) => (delayMs = ms),
    cut,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        cut()
      }),
  }
}
