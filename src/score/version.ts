import { type Audience, sha256 } from '../model/index.js'

const hashes = new WeakMap<Audience, string>()

/**
 * The version that stands on a score: what made it in code and shared config (`made`), then six hex digits over the audience's own
 * weights, so that a change of one audience leaves the others' scores current.
 */
export function versionFor(audience: Audience, made: string): string {
  const known = hashes.get(audience) ?? sha256(JSON.stringify(audience)).slice(0, 6)
  hashes.set(audience, known)
  return `${made}.${known}`
}
