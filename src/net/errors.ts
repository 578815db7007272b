import { DeskError, type Intent } from '../model/index.js'

/** Every way a fetch can fail, with what may be done about it. Codes are `net-` and this name. */
const INTENTS = {
  'bad-url': 'refused',
  'forbidden-scheme': 'refused',
  'forbidden-port': 'refused',
  'forbidden-address': 'refused',
  credentials: 'refused',
  robots: 'refused',
  'robots-unavailable': 'retry',
  dns: 'retry',
  connect: 'retry',
  'connect-timeout': 'retry',
  'headers-timeout': 'retry',
  'body-timeout': 'retry',
  timeout: 'retry',
  reset: 'retry',
  truncated: 'retry',
  certificate: 'refused',
  protocol: 'retry',
  'headers-too-large': 'refused',
  'too-large': 'refused',
  bomb: 'refused',
  'bad-encoding': 'retry',
  'wrong-type': 'refused',
  'redirect-loop': 'refused',
  'too-many-redirects': 'refused',
  'bad-redirect': 'refused',
  unauthorised: 'refused',
  forbidden: 'refused',
  'not-found': 'refused',
  gone: 'refused',
  'rate-limited': 'retry',
  'server-error': 'retry',
  'http-error': 'refused',
  busy: 'retry',
  closed: 'retry',
} as const satisfies Record<string, Intent>

export type NetFailure = keyof typeof INTENTS

/** A named failure of a fetch. */
export function netError(failure: NetFailure, message: string, detail: Record<string, unknown> = {}, cause?: unknown): DeskError {
  return new DeskError(`net-${failure}`, message, INTENTS[failure], detail, cause === undefined ? undefined : { cause })
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS|ERR_SSL/
const BY_CODE: Record<string, NetFailure> = {
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  UND_ERR_HEADERS_TIMEOUT: 'headers-timeout',
  UND_ERR_BODY_TIMEOUT: 'body-timeout',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  EADDRNOTAVAIL: 'connect',
  ETIMEDOUT: 'connect-timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_CLOSED: 'closed',
  UND_ERR_DESTROYED: 'closed',
}

/** undici's error for bytes that are no HTTP, which carries no code. */
const isParserError = (error: unknown): boolean => error instanceof Error && error.name === 'HTTPParserError'

/** The first DeskError or coded error in an error's causes and parts. */
function codedCause(error: unknown): { desk?: DeskError; code: string; message: string } {
  let at: unknown = error
  for (let i = 0; i < 5 && at instanceof Error; i++) {
    if (at instanceof DeskError) return { desk: at, code: at.code, message: at.message }
    const code = (at as { code?: unknown }).code
    if (typeof code === 'string') return { code, message: at.message }
    at = at instanceof AggregateError ? at.errors[0] : at.cause
  }
  return { code: '', message: error instanceof Error ? error.message : String(error) }
}

/**
 * The named failure behind whatever a transport threw.
 * @param stage what was under way: an end of the connection means `reset` before the body and `truncated` in it.
 */
export function namedFailure(error: unknown, host: string, stage: 'head' | 'body'): DeskError {
  const { desk, code, message } = codedCause(error)
  if (desk) return desk
  const known = BY_CODE[code]
  if (known === 'dns') return netError('dns', `${host}: no address is known for it, ${code}`, {}, error)
  if (known)
    return netError(known === 'reset' && stage === 'body' ? 'truncated' : known, `${host}: ${message || code}`, {}, error)
  if (CERTIFICATE.test(code)) return netError('certificate', `${host}: its certificate is not accepted (${code})`, {}, error)
  if (/^Z_|^ERR_(?:_ERROR|BROTLI|ZLIB)|^ERR_.*BROTLI/.test(code)) {
    const cutOff = code === 'Z_BUF_ERROR'
    return netError(cutOff ? 'truncated' : 'bad-encoding', `${host}: the compressed body is damaged (${code})`, {}, error)
  }
  if (code.startsWith('HPE_') || isParserError(error))
    return netError(
      stage === 'body' ? 'truncated' : 'protocol',
      `${host}: what it answers is no HTTP (${code || message})`,
      {},
      error,
    )
  return netError(stage === 'body' ? 'truncated' : 'reset', `${host}: the connection ended (${message || code})`, {}, error)
}

/** The named failure of an HTTP status that is no success; `retryAfterMs` where the server gave one. */
export function statusFailure(status: number, host: string, retryAfterMs: number | null): DeskError {
  const detail = { httpStatus: status, ...(retryAfterMs === null ? {} : { retryAfterMs }) }
  const failure: NetFailure =
    status === 401 || status === 407
      ? 'unauthorised'
      : status === 403 || status === 451
        ? 'forbidden'
        : status === 404
          ? 'not-found'
          : status === 410
            ? 'gone'
            : status === 429
              ? 'rate-limited'
              : status >= 500 || status === 408 || status === 425
                ? 'server-error'
                : 'http-error'
  return netError(failure, `${host} answered ${status}`, detail)
}
