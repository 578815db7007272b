import { type Dispatcher, request } from 'undici'
import { DeskError } from '../model/index.js'
import { readBody } from './body.js'
import { ACCEPT, checkContentType } from './content-type.js'
import type { FetchRequest } from './contract.js'
import { namedFailure, netError } from './errors.js'

/** What one request without redirects brought. The body is empty where the status is no success. */
export interface Hop {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

/** One request, with its limits in bytes. */
export interface HopRequest {
  url: URL
  dispatcher: Dispatcher
  method: NonNullable<FetchRequest['method']>
  headers: Record<string, string>
  body?: string
  accept: FetchRequest['accept']
  signal: AbortSignal
  maxWireBytes: number
  maxBytes: number
  /** Keep the first `maxBytes` of a longer body instead of refusing it. */
  truncate?: boolean
}

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )

/**
 * Sends one request and reads its answer within the limits. @throws DeskError with a named failure, nothing else
 */
export async function sendHop(hop: HopRequest): Promise<Hop> {
  const host = hop.url.host
  let stage: 'head' | 'body' = 'head'
  try {
    const answer = await request(hop.url, {
      dispatcher: hop.dispatcher,
      method: hop.method,
      headers: {
        accept: ACCEPT[hop.accept],
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en',
        ...hop.headers,
      },
      body: hop.body,
      signal: hop.signal,
    })
    stage = 'body'
    const headers = flat(answer.headers)
    const wanted = answer.statusCode >= 200 && answer.statusCode < 300
    try {
      if (!wanted) {
        // The text of a redirect or an error says nothing; a little is read so that the connection can be used again.
        await answer.body.dump({ limit: 65_536, signal: hop.signal })
        return { status: answer.statusCode, headers, body: new Uint8Array() }
      }
      checkContentType(headers['content-type'] ?? '', hop.accept, host)
      const declared = Number(headers['content-length'] ?? 0)
      if (declared > hop.maxWireBytes)
        throw netError('too-large', `${host} declares a body of ${declared} bytes`, { limit: hop.maxWireBytes })
      const limits = { maxWireBytes: hop.maxWireBytes, maxBytes: hop.maxBytes, truncate: hop.truncate }
      return {
        status: answer.statusCode,
        headers,
        body: await readBody(answer.body, headers['content-encoding'] ?? '', limits, host),
      }
    } catch (error) {
      answer.body.on('error', () => {})
      answer.body.destroy()
      throw error
    }
  } catch (error) {
    if (hop.signal.aborted && hop.signal.reason instanceof DeskError) throw hop.signal.reason
    throw namedFailure(error, host, stage)
  }
}
