import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Nothing inline, nothing from elsewhere. HTTPS upgrades and HSTS are left to whoever puts TLS before the desk: by default
 * it answers plain HTTP on loopback, where both would lock the reader out.
 */
export const security = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        scriptSrcAttr: ["'none'"],
        styleSrcAttr: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: true,
    // Nothing goes to other sites; to this one forms say where they come from (under `no-referrer` their Origin is "null").
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
