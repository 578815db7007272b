import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Fault } from './server.js'

export interface Mail {
  headers: Map<string, string>
  body: string
  to: string[]
}

export interface MailStandIn {
  port: number
  mails: Mail[]
  problems: string[]
  faultAt: (n: number) => Fault | null
  close(): Promise<void>
}

/** An SMTP server that checks each mail against RFC 5322 and fails where it is told to, before or after it kept the mail. */
export async function mailStandIn(): Promise<MailStandIn> {
  let count = 0
  const standIn: MailStandIn = { port: 0, mails: [], problems: [], faultAt: () => null, close: async () => {} }
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const fault = standIn.faultAt(count++)
        const [way, when] = fault?.split('-') ?? []
        if (way && when !== 'after') {
          if (way === 'reset') return closeAll()
          return done(Object.assign(new Error('try later'), { responseCode: way === '500' ? 554 : 451 }))
        }
        keep(
          Buffer.concat(chunks).toString('utf8'),
          session.envelope.rcptTo.map((r) => r.address),
        )
        // A reply that says "not taken" after taking it would break RFC 5321: what can be lost is the reply.
        if (way) return closeAll()
        done()
      })
    },
  })
  const closeAll = (): void => {
    for (const connection of (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections)
      connection._socket.destroy()
  }
  function keep(raw: string, to: string[]): void {
    const [head = '', ...rest] = raw.split('\r\n\r\n')
    for (const line of raw.split('\r\n')) if (line.length > 998) standIn.problems.push('a line over 998 characters')
    const headers = new Map(
      head
        .replace(/\r\n[ \t]+/g, ' ')
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    for (const name of ['from', 'to', 'date', 'message-id', 'subject', 'mime-version'])
      if (!headers.has(name)) standIn.problems.push(`no ${name}`)
    if (!/^<[^<>@\s]+@[^<>@\s]+>$/.test(headers.get('message-id') ?? '')) standIn.problems.push('message-id')
    standIn.mails.push({ headers, body: rest.join('\r\n\r\n'), to })
  }
  server.on('error', () => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  standIn.port = (server.server.address() as AddressInfo).port
  standIn.close = () => new Promise((done) => server.close(() => done()))
  return standIn
}
