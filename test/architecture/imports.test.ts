import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** Which rooms each room may import, as DESIGN's "The house" says. `*` is anything. */
const PURE = ['collect', 'extract', 'story', 'market', 'score', 'brief', 'search', 'deliver']
const ALLOWED: Record<string, string[]> = {
  model: [],
  // The search room is a leaf (model only), so that any room may use its one tokeniser.
  ...Object.fromEntries(PURE.map((room, i) => [room, ['model', 'search', ...PURE.slice(0, i)]])),
  search: ['model'],
  net: ['model'],
  // The one SQLite connection that the embedded store and queue share.
  sqlite: ['model'],
  store: ['model', 'search', 'sqlite'],
  queue: ['model', 'search', 'store', 'sqlite'],
  config: ['model', ...PURE],
  pipeline: ['model', ...PURE, 'net', 'store', 'queue'],
  auth: ['model', 'store'],
  demo: ['model', 'collect', 'net', 'pipeline'],
  workers: ['model', ...PURE, 'net', 'store', 'queue', 'pipeline'],
  web: ['model', ...PURE, 'store', 'queue', 'pipeline', 'auth'],
  cli: ['model', ...PURE, 'store', 'queue', 'pipeline', 'auth'],
  app: ['*'],
  'app.ts': ['*'],
}
/** The doors to the network, beside `net` itself and the collecting use cases. */
const NET_DOORS = [/^src\/market\/providers\//, /^src\/deliver\/channels\//, /^src\/brief\/writers\//]

const sources = [...walk(join(ROOT, 'src')), ...walk(join(ROOT, 'workers'))].map((file) => ({
  file: relative(ROOT, file),
  imports: localImports(file),
}))

function* walk(dir: string): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* walk(join(dir, entry.name))
    else if (/\.tsx?$/.test(entry.name)) yield join(dir, entry.name)
  }
}

/** Files of ours that a file imports, types included. */
function localImports(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g)].map((m) => m[1]!)
  return found.map((spec) => relative(ROOT, resolve(dirname(file), spec)).replace(/\.js$/, ''))
}

/** `src/extract/x.ts` -> `extract`; `src/app.ts` -> `app.ts`; `workers/x.ts` -> `workers`. */
function roomOf(file: string): string {
  const parts = file.split('/')
  if (parts[0] === 'workers') return 'workers'
  return parts.length > 2 ? parts[1]! : `${parts[1]!.replace(/\.tsx?$/, '')}.ts`
}

describe('the house', () => {
  it('is read at all', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(sources.some((s) => s.imports.length > 0)).toBe(true)
  })

  it('imports run one way', () => {
    const wrong: string[] = []
    for (const { file, imports } of sources) {
      const room = roomOf(file)
      const allowed = ALLOWED[room]
      if (!allowed) wrong.push(`${file}: the room ${room} is not in DESIGN`)
      for (const target of imports) {
        const to = roomOf(`${target}.ts`)
        const door = to === 'net' && NET_DOORS.some((d) => d.test(file))
        if (to !== room && !door && !allowed?.includes('*') && !allowed?.includes(to)) wrong.push(`${file} -> ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('has no cycles between files', () => {
    const graph = new Map(sources.map((s) => [s.file.replace(/\.tsx?$/, ''), s.imports]))
    expect(findCycle(graph)).toBeNull()
  })

  it('pure rooms use no clock, chance or input and output', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|from 'node:(?:fs|net|http|https|child_process|worker_threads)/
    const exempt = [/^src\/market\/providers\//, /^src\/deliver\/channels\//, /^src\/brief\/writers\//]
    const wrong = sources
      .map((s) => s.file)
      .filter((f) => ['model', ...PURE].includes(roomOf(f)) && !exempt.some((e) => e.test(f)))
      .filter((f) => impure.test(readFileSync(join(ROOT, f), 'utf8')))
    expect(wrong).toEqual([])
  })
})

function findCycle(graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (node: string, path: string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return null
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node])
      if (cycle) return cycle
    }
    done.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const cycle = visit(node, [])
    if (cycle) return cycle
  }
  return null
}
