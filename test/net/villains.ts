import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { createGzip, gzipSync } from 'node:zlib'
import { BAD_CERTIFICATE } from './certificate.js'

/** A server on loopback that plays the hosts that a reader of the open web meets. Close it after use. */
export interface Villain {
  base: string
  host: string
  port: number
  /** Paths asked for, in order. */
  asked: string[]
  close(): Promise<void>
}

type Play = (request: IncomingMessage, response: ServerResponse) => void

async function listen(server: Server | HttpServer, scheme: string, asked: string[]): Promise<Villain> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { base: `${scheme}://${host}`, host, port, asked, close }
}

/** An HTTP villain; without a play of its own for it, its robots.txt is missing, which allows all. */
export async function villain(plays: Record<string, Play>): Promise<Villain> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const play = plays[path] ?? plays['*']
    if (play && (path !== '/robots.txt' || plays['/robots.txt'])) play(request, response)
    else response.writeHead(404).end()
  })
  return listen(server, 'http', asked)
}

/** A villain that speaks for itself, byte by byte; robots.txt is answered with 404. */
export async function rawVillain(play: (socket: Socket) => void): Promise<Villain> {
  const asked: string[] = []
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      const path = /^\w+ (\S+)/.exec(data.toString('latin1'))?.[1] ?? ''
      asked.push(path)
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      else play(socket)
    })
  })
  return listen(server, 'http', asked)
}

/** A villain with a certificate that nobody signed. */
export async function tlsVillain(): Promise<Villain> {
  return listen(
    createTlsServer(BAD_CERTIFICATE, (_, response) => response.end('hello')),
    'https',
    [],
  )
}

const html = { 'content-type': 'text/html' }

/** Sends a byte of the header now and then, for ever. */
export const slowloris = (socket: Socket): void => {
  socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
  const timer = setInterval(() => socket.write('a'), 20)
  socket.on('close', () => clearInterval(timer))
}

/** A body that trickles for ever. */
export const trickle: Play = (_, response) => {
  response.writeHead(200, html)
  const timer = setInterval(() => response.write('x'), 20)
  response.on('close', () => clearInterval(timer))
}

/** A body that never ends, as fast as it goes. */
export const endless: Play = (_, response) => {
  response.writeHead(200, html)
  const chunk = 'x'.repeat(65_536)
  const pump = (): void => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', pump)
  pump()
}

/** 200 MB of zeros in 200 kB. */
export const gzipBomb: Play = (_, response) => {
  response.writeHead(200, { ...html, 'content-encoding': 'gzip' })
  const gzip = createGzip({ level: 9 })
  gzip.on('error', () => {})
  gzip.pipe(response)
  const zeros = Buffer.alloc(1 << 20)
  for (let i = 0; i < 200; i++) gzip.write(zeros)
  gzip.end()
  response.on('close', () => gzip.destroy())
}

export const truncatedGzip: Play = (_, response) => {
  const whole = gzipSync('some text '.repeat(10_000))
  response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length - 20))
}

export const declaresGigabyte: Play = (_, response) => {
  response.writeHead(200, { ...html, 'content-length': String(1024 ** 3) })
  response.write('x')
}

export const redirectTo =
  (location: string, status = 302): Play =>
  (_, response) =>
    void response.writeHead(status, { location }).end()

export const answer =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Play =>
  (_, response) =>
    void response.writeHead(status, headers).end(body)

export const chunkedCutOff = (socket: Socket): void => {
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n100\r\nonly a little')
  setTimeout(() => socket.end(), 20)
}

export const resetNow = (socket: Socket): void => void socket.resetAndDestroy()
export const resetInBody = (socket: Socket): void => {
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\nbegin')
  setTimeout(() => socket.resetAndDestroy(), 20)
}
export const notHttp = (socket: Socket): void => void socket.end('SSH-2.0-OpenSSH_9.0\r\n')
export const hugeHeaders = (socket: Socket): void =>
  void socket.end(`HTTP/1.1 200 OK\r\nX-Big: ${'a'.repeat(200_000)}\r\nContent-Length: 0\r\n\r\n`)
