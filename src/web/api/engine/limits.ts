import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { DeskError, MINUTE_MS } from '../../../model/index.js'
import { callerOf } from './caller.js'

/** Counts each caller's requests a minute, of which a key may have a number of its own, and says how many are left (draft-ietf-httpapi-ratelimit-headers-08). Code `too-many-requests`. */
export const limitCalls = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit: (_request, response) => callerOf(response).key?.perMinute ?? perMinute,
    identifier: 'api',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request, response) => {
      const { id } = callerOf(response)
      return id.startsWith('address:') ? `address:${ipKeyGenerator(request.ip ?? '')}` : id
    },
    // A proxy before the desk counts as one address; whoever has a key is counted by it.
    validate: { xForwardedForHeader: false },
    handler: (_request, response) => {
      const most = callerOf(response).key?.perMinute ?? perMinute
      throw new DeskError('too-many-requests', `More than ${most} requests in a minute.`, 'retry')
    },
  })
