import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const SCRIPT = 'scripts/prepare.mjs'
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'prepare-'))
  mkdirSync(join(dir, 'scripts'))
  cpSync(resolve(import.meta.dirname, '../..', SCRIPT), join(dir, SCRIPT))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const prepare = () => spawnSync(process.execPath, [join(dir, SCRIPT)], { encoding: 'utf8' })
function put(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}

it('an install without what builds it goes through, and says where the build has to come from', () => {
  put('node_modules/typescript/bin/tsc', 'process.exit(2)')
  expect(prepare()).toMatchObject({ status: 0, stderr: expect.stringContaining('npm pack') })
  put('dist/src/app.js', '')
  expect(prepare()).toMatchObject({ status: 0, stderr: '' })
})

it('a build that fails fails the install', () => {
  put('node_modules/@types/node/index.d.ts', '')
  put('node_modules/typescript/bin/tsc', "console.log(process.argv.slice(2).join(' ')); process.exit(2)")
  expect(prepare()).toMatchObject({ status: 2, stdout: '-p tsconfig.build.json\n' })
})
