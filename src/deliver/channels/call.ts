import { DeskError, describeError } from '../../model/index.js'
import type { Fetcher, FetchRequest } from '../../net/contract.js'
import type { SendResult } from './contract.js'

/** An answer with status 2xx, or what became of the request. */
export type CallResult =
  | { status: 'answered'; json: unknown; headers: Record<string, string> }
  | Exclude<SendResult, { status: 'sent' }>

/** Failures that happen before a request leaves: nothing can have been posted. */
const NOT_SENT = new Set(['net-dns', 'net-connect', 'net-connect-timeout', 'net-busy', 'net-closed'])
/** The service says itself that it did not take the request. */
const NOT_TAKEN = new Set([429, 503])

export interface CallOptions {
  /** Texts that must not appear in any message (tokens in addresses). */
  secrets?: readonly string[]
  /** The service promises that any failure means "not taken" (it knows repeats by their id). */
  repeatable?: boolean
}

/** One request to a service the operator configured. Never throws for what the service does; no message carries a secret. */
export async function call(
  fetcher: Fetcher,
  request: Omit<FetchRequest, 'obeyRobots'>,
  { secrets = [], repeatable = false }: CallOptions = {},
): Promise<CallResult> {
  try {
    const answer = await fetcher.fetch({ ...request, obeyRobots: false })
    return { status: 'answered', json: jsonOf(answer.body), headers: answer.headers }
  } catch (error) {
    const { code, message } = describeError(error)
    const said = { code, message: secrets.reduce((text, secret) => text.replaceAll(secret, '***'), message) }
    if (!(error instanceof DeskError)) return { status: 'unknown', ...said }
    const httpStatus = typeof error.detail.httpStatus === 'number' ? error.detail.httpStatus : null
    const retryAfterMs = typeof error.detail.retryAfterMs === 'number' ? { retryAfterMs: error.detail.retryAfterMs } : {}
    const harmless = repeatable || NOT_SENT.has(code) || code === 'net-rate-limited' || NOT_TAKEN.has(httpStatus ?? 0)
    if (error.intent === 'refused' && (httpStatus !== null || isBeforeSending(code))) return { status: 'refused', ...said }
    return harmless ? { status: 'retry', ...said, ...retryAfterMs } : { status: 'unknown', ...said }
  }
}

/** Refusals of our own guards: an address, scheme or certificate that is not accepted. */
const isBeforeSending = (code: string): boolean =>
  [
    'net-bad-url',
    'net-forbidden-scheme',
    'net-forbidden-port',
    'net-forbidden-address',
    'net-credentials',
    'net-certificate',
  ].includes(code)

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}
