import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import { checkSync } from 'recheck'
import { parseAst } from 'rollup/parseAst'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
/** Patterns whose input is short whatever the world sends, each with its reason. `npm run recheck` checks all others, this test those of the extractors. */
const allowed = JSON.parse(readFileSync(join(root, 'scripts/regex-allowed.json'), 'utf8')) as { pattern: string; why: string }[]

function literals(file: string): { source: string; flags: string }[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', charset: 'utf8' })
  const found: { source: string; flags: string }[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    else if (node && typeof node === 'object' && 'type' in node) {
      const { regex } = node as { regex?: { pattern: string; flags: string } }
      if (regex) found.push({ source: regex.pattern, flags: regex.flags })
      Object.values(node).forEach(walk)
    }
  }
  walk(parseAst(code).body)
  return found
}

describe('regular expressions that read articles', () => {
  process.env.RECHECK_BACKEND = 'pure'
  const known = new Set(allowed.map((a) => a.pattern))
  const files = readdirSync(join(root, 'src/extract'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))

  it('cannot run away', { timeout: 120_000 }, () => {
    const patterns = new Map(
      files.flatMap((f) => literals(join(root, 'src/extract', f))).map((p) => [`/${p.source}/${p.flags}`, p]),
    )
    const bad: string[] = []
    for (const [text, { source, flags }] of patterns) {
      if (known.has(text)) continue
      // The automaton alone decides in milliseconds, or not at all: what it cannot take is left to `npm run recheck`.
      const { status } = checkSync(source, flags.replace(/[ydv]/g, ''), { checker: 'automaton', timeout: 600 })
      if (status === 'vulnerable') bad.push(text)
    }
    expect(patterns.size).toBeGreaterThan(100)
    expect(bad).toEqual([])
  })

  it('are seen by this check', () => {
    expect(checkSync('(?:a+)+$', '', { checker: 'automaton' }).status).toBe('vulnerable')
  })

  it('have a reason where they are let pass', () => {
    for (const { why } of allowed) expect(why.length).toBeGreaterThan(15)
  })
})
