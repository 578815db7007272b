import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { type AllowList, checkAddress } from './addresses.js'

/** All addresses of a name, as `dns.lookup` with `all` gives them. Injected in tests. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>

export const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

/**
 * A lookup that checks every address in the same step that connects to it, so that a name can't answer differently in between
 * (DNS rebinding). One forbidden address among several refuses the name.
 */
function checkedLookup(resolve: Resolve, allow: AllowList): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        try {
          const first = addresses[0]
          if (!first) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
          for (const { address } of addresses) checkAddress(address, host, allow)
          if (options.all) callback(null, addresses)
          else callback(null, first.address, first.family)
        } catch (error) {
          callback(error as NodeJS.ErrnoException, '', 0)
        }
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }
}

/** How connections are made: checked for everybody, unchecked only for hosts that the operator let in by name. */
export function guardedConnector(options: {
  allow: AllowList
  resolve: Resolve
  connectMs: number
  ca?: string
}): buildConnector.connector {
  const shared = { timeout: options.connectMs, ca: options.ca, allowH2: false, maxCachedSessions: 100 }
  const plain: LookupFunction = (host, lookup, callback) => {
    options.resolve(host).then(
      (found) => (lookup.all ? callback(null, found) : callback(null, found[0]?.address ?? '', found[0]?.family ?? 4)),
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }
  const open = buildConnector({ ...shared, lookup: plain })
  const guarded = buildConnector({ ...shared, lookup: checkedLookup(options.resolve, options.allow) })
  return (target, callback) => {
    const port = target.port || (target.protocol === 'https:' ? '443' : '80')
    if (options.allow.hasHost(target.hostname, port)) return open(target, callback)
    const bare = target.hostname.replace(/^\[|\]$/g, '')
    // A literal address is never looked up, so it is checked here once more.
    if (isIP(bare)) {
      try {
        checkAddress(bare, target.hostname, options.allow)
      } catch (error) {
        return callback(error as Error, null)
      }
    }
    return guarded(target, callback)
  }
}
