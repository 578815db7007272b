import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { engineChoice } from '../../src/app/engines.js'
import { secretOf } from '../../src/app/secrets.js'
import { scratch } from '../support/desk-process.js'

const folder = scratch('secrets')
afterAll(() => folder.remove())
const file = (text: string): string => {
  const path = join(folder.dir, `secret-${text.length}`)
  writeFileSync(path, text)
  return path
}

describe('a secret', () => {
  it('comes from the environment, or from the file it names, without its line end', () => {
    expect(secretOf('KEY', { KEY: 'abc' })).toBe('abc')
    expect(secretOf('KEY', { KEY_FILE: file('from a file\n') })).toBe('from a file')
    expect(secretOf('KEY', { KEY: 'abc', KEY_FILE: '/nowhere' })).toBe('abc')
    expect(secretOf('KEY', {})).toBeUndefined()
  })
  it('is refused by name where its file is missing, or no secret', () => {
    expect(() => secretOf('KEY', { KEY_FILE: join(folder.dir, 'nothing') })).toThrow(/KEY_FILE: ENOENT/)
    expect(() => secretOf('KEY', { KEY_FILE: file('x'.repeat(70_000)) })).toThrow(/larger than 65536 bytes/)
  })
  it('may be the address of a server', () => {
    const mongoUrl = 'mongodb://desk:word@mongo/desk'
    expect(engineChoice({ MONGODB_URL_FILE: file(`${mongoUrl}\n`) })).toEqual({ mongoUrl })
    expect(engineChoice({ REDIS_URL: 'redis://redis' })).toEqual({ redisUrl: 'redis://redis' })
  })
})
