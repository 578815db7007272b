import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files in `public/`, each with an address that changes when the file does, so that they can be kept for good. */
export interface Assets {
  folder: string
  url(name: string): string
}

/** `public/` beside package.json, from sources and from `dist` alike. */
function publicFolder(): string {
  let at = dirname(fileURLToPath(import.meta.url))
  for (let depth = 0; depth < 8; depth++) {
    if (existsSync(join(at, 'public', 'style.css')) && existsSync(join(at, 'package.json'))) return join(at, 'public')
    at = dirname(at)
  }
  throw new Error('public/style.css was not found above the web room')
}

export function readAssets(folder = publicFolder()): Assets {
  const hashes = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        entry.name,
        createHash('sha256')
          .update(readFileSync(join(folder, entry.name)))
          .digest('hex')
          .slice(0, 10),
      ]),
  )
  return { folder, url: (name) => `/assets/${name}${hashes.has(name) ? `?v=${hashes.get(name)}` : ''}` }
}
