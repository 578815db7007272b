// Finds the regular expressions of built files: the literals, and what `new RegExp` is given while the modules load.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAst } from 'rollup/parseAst'

/** Every pattern under a folder, as `{ source, flags, file }`, in order. `load` tells which modules may be loaded to see what they build. */
export async function patternsIn(
  dir,
  load = (file) => /^(?:extract|collect|story|search|market|model|brief|score)\//.test(file),
) {
  const files = readdirSync(dir, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .sort()
  const found = []
  for (const name of files) {
    const source = readFileSync(join(dir, name), 'utf8')
    walk(parseAst(source), (node) => {
      if (node.type === 'Literal' && node.regex) found.push({ source: node.regex.pattern, flags: node.regex.flags, file: name })
    })
    if (/new RegExp\(/.test(source) && load(name)) found.push(...(await built(join(dir, name))))
  }
  return found.map((p) => ({ ...p, file: relative('.', p.file) }))
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit)
  else if (node && typeof node.type === 'string') {
    visit(node)
    for (const key of Object.keys(node)) if (key !== 'type') walk(node[key], visit)
  }
}

/** What a module gives `new RegExp` while it loads, itself and whatever it loads first. */
async function built(file) {
  const seen = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = ''], self) {
      if (typeof source === 'string') seen.push({ source, flags, file })
      return Reflect.construct(target, [source, flags], self === globalThis.RegExp ? target : self)
    },
  })
  try {
    await import(pathToFileURL(file).href)
  } finally {
    globalThis.RegExp = Original
  }
  return seen
}
