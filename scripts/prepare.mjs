// What `npm ci` and `npm pack` run: builds the package. Where only what runs was installed (`npm ci --omit=dev`) it cannot be built, and what
// was built elsewhere is used as it is. The compiler alone may come along with a package that runs; the types it needs do not.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
if (existsSync(compiler) && existsSync(join(ROOT, 'node_modules/@types/node'))) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })
  process.exitCode = status ?? 1
} else if (!existsSync(join(ROOT, 'dist/src/app.js')))
  console.warn(
    'signaldesk was not built, as what builds it is not installed: bring dist/ from where `npm ci` ran, or install what `npm pack` made there',
  )
