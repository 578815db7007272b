import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/collect/index.js'
import { loadSources } from '../../src/config/load.js'
import type { Page } from '../../src/model/index.js'

const sources = loadSources('config/sources')
const SITES = 'test/collect/sites'

type Expected = Partial<Omit<Page, 'text'>> & { url: string; text: string[] }

describe('config/sources', () => {
  it('has at least forty sources, with one id and one address each', () => {
    expect(sources.length).toBeGreaterThanOrEqual(40)
    expect(new Set(sources.map((s) => s.url)).size).toBe(sources.length)
  })

  it.each(sources.map((s) => [s.id, s] as const))('%s is documented', (id, source) => {
    expect(existsSync(`config/sources/${id}.yaml`)).toBe(true)
    expect(source.rights.licence).toMatch(/https:\/\/|17 U\.S\.C\. 105/)
    expect(source.creditNames.length).toBeGreaterThan(0)
  })

  it('reads no pages of publications behind a wall', () => {
    const walled = sources.filter((s) => ['Bloomberg', 'Dow Jones', 'Financial Times', 'Infopro Digital'].includes(s.family))
    expect(walled.length).toBeGreaterThan(4)
    expect(walled.filter((s) => s.body !== 'feed-only')).toEqual([])
  })

  it('has a dated page and an expected result for every site rule', () => {
    const tested = new Set(readdirSync(SITES).map((id) => JSON.stringify(sources.find((s) => s.id === id)?.rules)))
    const untested = sources.filter((s) => s.rules && !tested.has(JSON.stringify(s.rules))).map((s) => s.id)
    expect(untested).toEqual([])
  })
})

describe.each(readdirSync(SITES))('site rules of %s', (id) => {
  const source = sources.find((s) => s.id === id)
  const dates = readdirSync(`${SITES}/${id}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -5))

  it.each(dates)('page of %s', (date) => {
    const html = readFileSync(`${SITES}/${id}/${date}.html`)
    const { url, text, ...fields } = JSON.parse(readFileSync(`${SITES}/${id}/${date}.json`, 'utf8')) as Expected
    const page = readPage(
      { url, body: html },
      { now: '2026-07-05T00:00:00.000Z', timeZone: source?.timeZone, rules: source?.rules },
    )
    expect(page.text.split('\n\n')).toEqual(text)
    expect(page).toMatchObject(fields)
  })
})
