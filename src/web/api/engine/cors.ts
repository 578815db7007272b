import type { RequestHandler } from 'express'

const DAY_S = 86_400
const EXPOSED = 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After'

/**
 * Lets pages of the listed origins read the API with a key of their own. Sessions are never let in from elsewhere: no
 * `Access-Control-Allow-Credentials`. Answers preflight requests.
 */
export function cors(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins)
  return (request, response, next) => {
    const { origin } = request.headers
    if (allowed.size > 0) response.vary('Origin')
    if (origin !== undefined && allowed.has(origin)) {
      response.set('Access-Control-Allow-Origin', origin)
      response.set('Access-Control-Expose-Headers', EXPOSED)
    }
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return next()
    if (response.hasHeader('Access-Control-Allow-Origin')) {
      response.set('Access-Control-Allow-Methods', 'GET, HEAD, POST, DELETE')
      response.set('Access-Control-Allow-Headers', 'Authorization, Content-Type, If-None-Match, Last-Event-ID')
      response.set('Access-Control-Max-Age', String(DAY_S))
    }
    response.status(204).end()
  }
}
