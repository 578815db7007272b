import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { deskFile, deskFolder } from '../../src/app/desk-files.js'

it("the desk's folder is the command's, else the environment's, else the settings'", () => {
  const env = { SIGNALDESK_DATA: '/srv/desk' }
  expect(deskFolder('.signaldesk', '/tmp/other', env)).toBe('/tmp/other')
  expect(deskFolder('.signaldesk', undefined, env)).toBe('/srv/desk')
  expect(deskFolder('.signaldesk', undefined, { SIGNALDESK_DATA: '' })).toBe(resolve('.signaldesk'))
})

it('every command that asks for the file asks the environment', () => {
  const config = resolve(import.meta.dirname, '../../config')
  const before = process.env.SIGNALDESK_DATA
  process.env.SIGNALDESK_DATA = '/srv/desk'
  try {
    expect(deskFile(config)).toBe(join('/srv/desk', 'desk.sqlite'))
  } finally {
    if (before === undefined) delete process.env.SIGNALDESK_DATA
    else process.env.SIGNALDESK_DATA = before
  }
})
