import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { netError } from './errors.js'

/** Addresses in public ranges that only reach a cloud's own services (Azure's wire server). */
const METADATA = new Set(['168.63.129.16'])

/** The class of an address: `public`, or the name of the special-purpose block it lies in (IANA registries, RFC 6890). */
export function addressClass(address: string): string {
  const bare = address.replace(/^\[|\]$/g, '').split('%', 1)[0]!
  if (!ipaddr.isValid(bare)) return 'invalid'
  const parsed = ipaddr.process(bare)
  if (METADATA.has(parsed.toString())) return 'metadata'
  const range = parsed.range()
  if (range !== 'unicast') return range
  // Global unicast IPv6 is 2000::/3; all else (64:ff9b:1::/48, IPv4-compatible, site-local, ...) is special or unassigned.
  if (parsed.kind() === 'ipv6' && ((parsed as ipaddr.IPv6).parts[0]! & 0xe000) !== 0x2000) return 'special'
  return 'public'
}

/** What the operator lets in besides public addresses: `host`, `host:port`, an address, or a block (`10.1.0.0/16`). */
export class AllowList {
  private readonly names = new Set<string>()
  private readonly blocks: [ipaddr.IPv4 | ipaddr.IPv6, number][] = []

  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const text = entry.trim().toLowerCase()
      if (text.includes('/')) this.blocks.push(ipaddr.parseCIDR(text))
      else if (text) this.names.add(text)
    }
  }

  /** True when the operator named this host, with or without its port. */
  hasHost(host: string, port: string | number): boolean {
    const name = host.toLowerCase().replace(/^\[|\]$/g, '')
    return this.names.has(name) || this.names.has(`${name}:${port}`) || this.names.has(`[${name}]:${port}`)
  }

  /** True when an address lies in a block the operator named. */
  hasAddress(address: string): boolean {
    if (!ipaddr.isValid(address)) return false
    const parsed = ipaddr.process(address)
    return this.blocks.some(([net, bits]) => net.kind() === parsed.kind() && parsed.match(net, bits))
  }
}

/** Refuses an address outside the public ones that the operator has not let in. @throws DeskError `net-forbidden-address` */
export function checkAddress(address: string, host: string, allow: AllowList): void {
  const kind = addressClass(address)
  if (kind === 'public' || allow.hasAddress(address.replace(/^\[|\]$/g, ''))) return
  throw netError('forbidden-address', `${host} leads to ${address}, which is not public (${kind})`, {
    address,
    addressClass: kind,
  })
}

const PORTS = new Set(['', '80', '443', '8080', '8443'])
/** Names that never mean a public host (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|corp|home|private|test|invalid|onion)$/

/**
 * Checks an address before anything is asked of it: scheme, port, credentials, and its host where that is an IP literal.
 * @throws DeskError `net-bad-url`, `net-forbidden-scheme`, `net-forbidden-port`, `net-credentials`, `net-forbidden-address`
 */
export function checkUrl(url: string, allow: AllowList): URL {
  let parsed: URL
  try {
    if (url.length > 8192) throw new Error('too long')
    parsed = new URL(url)
  } catch {
    throw netError('bad-url', `not an address: ${url.slice(0, 200)}`)
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')
    throw netError('forbidden-scheme', `${parsed.protocol} is not fetched`)
  if (parsed.username || parsed.password)
    throw netError('credentials', `${parsed.host}: an address with credentials is not fetched`)
  const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80')
  const host = parsed.hostname
  if (allow.hasHost(host, port)) return parsed
  if (!PORTS.has(parsed.port)) throw netError('forbidden-port', `${parsed.host}: port ${parsed.port} is not fetched`)
  const bare = host.replace(/^\[|\]$/g, '')
  if (isIP(bare)) checkAddress(bare, host, allow)
  else if (PRIVATE_NAME.test(bare.replace(/\.$/, '')) || !bare.includes('.')) {
    throw netError('forbidden-address', `${host} is a private name`, { addressClass: 'private-name' })
  }
  return parsed
}
