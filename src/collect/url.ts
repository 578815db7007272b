/** Parameters that say how a reader came, not what is read. Matched whole, without regard to case. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking ' +
    'vero_id oly_anon_id oly_enc_id wickedid s_cid cmpid icid ncid ocid sr_share smid smtyp soc_src soc_trk guccounter guce_referrer ' +
    'guce_referrer_sig .tsrc tsrc feature src_trk __twitter_impression xtor at_medium at_campaign __source taid mod_src rss_id partner_ref ' +
    'cvid spm scm share_token reflink'
  ).split(' '),
)
const TRACKING_PREFIX = /^(utm_|pk_|mtm_|matomo_|hsa_|at_custom|wt\.|ga_|ns_)/i

const isTracking = (name: string): boolean => TRACKING.has(name.toLowerCase()) || TRACKING_PREFIX.test(name)

/** Longest address that is accepted, in characters; longer ones are never articles. */
const MAX_URL = 4096

/**
 * The identity form of an address. Rule: resolved against `base`; scheme and host in lower case, a trailing dot of the host
 * removed, default port and credentials removed; fragment removed; known tracking parameters removed, the others kept and sorted by
 * name (equal names keep their order, for it may matter); an empty query removed; dot segments resolved and percent-encoding
 * in its shortest form for unreserved characters; a trailing slash is kept, for it may matter. http and https stay apart:
 * that the two are one page is the server's to say, by a redirect.
 * Null for what is no http(s) address, is empty or longer than 4096 characters.
 */
export function normaliseUrl(url: string, base?: string): string | null {
  const absolute = webUrl(url, base)
  if (!absolute) return null
  const parsed = new URL(absolute)
  parsed.hash = ''
  parsed.username = ''
  parsed.password = ''
  if (parsed.hostname.endsWith('.')) parsed.hostname = parsed.hostname.slice(0, -1)
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(decodeName(pair)))
  const sorted = kept
    .map((pair, i) => ({ pair, name: decodeName(pair), i }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.i - b.i))
  const query = sorted.map(({ pair }) => shortest(pair)).join('&')
  parsed.search = query ? `?${query}` : ''
  parsed.pathname = shortest(parsed.pathname)
  return parsed.href
}

function decodeName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Percent-encoded unreserved characters in plain form, other escapes in upper case (RFC 3986, 6.2.2). */
const shortest = (part: string): string =>
  part.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16))
    return /[A-Za-z0-9._~-]/.test(char) ? char : `%${hex.toUpperCase()}`
  })

/** An absolute http(s) address, or null for anything else: for addresses found in documents. */
export function webUrl(url: string | undefined | null, base?: string): string | null {
  const trimmed = url?.trim()
  if (!trimmed || trimmed.length > MAX_URL) return null
  try {
    const parsed = new URL(trimmed, base)
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null
  } catch {
    return null
  }
}
