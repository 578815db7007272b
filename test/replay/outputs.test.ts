import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tooMuchText } from '../support/outputs.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk, type SmallDesk } from '../support/small-desk.js'

const dir = mkdtempSync(join(tmpdir(), 'outputs-'))
let desk: SmallDesk | undefined

beforeAll(async () => {
  writeSmallArchive(join(dir, 'archive'))
  mkdirSync(join(dir, 'data'))
  desk = await openSmallDesk(join(dir, 'archive'), join(dir, 'data'))
  await desk.play()
}, 120_000)
afterAll(async () => {
  await desk?.close()
  rmSync(dir, { recursive: true, force: true })
})

// The whole demo is looked through in demo.test.ts.
it('gives out no more of an article than title, figures and two quotations of 25 words', async () => {
  const { outputs, quoting, found } = await tooMuchText(desk!)
  expect(found.slice(0, 20)).toEqual([])
  expect(outputs).toBeGreaterThan(20)
  expect(quoting).toBeGreaterThan(3)
}, 120_000)
