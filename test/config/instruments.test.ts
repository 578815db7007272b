import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadInstruments, parseInstrumentCsv } from '../../src/config/instruments.js'

const HEAD = 'symbol,mic,name,class,sector,industry,marketCap,multiple,underlying,aliases,former,twins,delisted'
const dirs: string[] = []
const folder = (files: Record<string, string>): string => {
  const dir = mkdtempSync(join(tmpdir(), 'instruments-'))
  dirs.push(dir)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}
afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true })
})

describe('reading a list', () => {
  it('reads every column', () => {
    const text = `${HEAD}\nABC,XNYS,"Abc, Inc.",leveraged-etf,Technology,Chips,1000000,-2,NVDA,Abc|The Abc,OLD<2022-06-09,ABD,yes\n`
    expect(parseInstrumentCsv(text, 'x.csv')).toEqual([
      {
        symbol: 'ABC',
        mic: 'XNYS',
        name: 'Abc, Inc.',
        assetClass: 'leveraged-etf',
        sector: 'Technology',
        industry: 'Chips',
        marketCap: 1_000_000,
        multiple: -2,
        underlying: 'NVDA',
        aliases: ['Abc', 'The Abc'],
        formerSymbols: [{ symbol: 'OLD', until: '2022-06-09' }],
        twins: ['ABD'],
        delisted: true,
      },
    ])
  })

  it.each([
    ['another head', 'symbol,name\nA,B\n', /first line/],
    ['a missing column', `${HEAD}\nABC,XNYS,Abc,equity\n`, /line 2: 13 columns/],
    ['an unknown class', `${HEAD}\nABC,,Abc,share,,,,,,,,,\n`, /unknown class share/],
    ['a bad number', `${HEAD}\nABC,,Abc,equity,,,many,,,,,,\n`, /marketCap is not a number/],
    ['a bad former symbol', `${HEAD}\nABC,,Abc,equity,,,,,,,OLD,,\n`, /former must be/],
    ['no name', `${HEAD}\nABC,,,equity,,,,,,,,,\n`, /must not be empty/],
  ])('refuses %s, naming the place', (_, text, message) => expect(() => parseInstrumentCsv(text, 'x.csv')).toThrow(message))
})

describe('a folder', () => {
  const list = `${HEAD}\nMETA,XNAS,Meta Platforms Inc.,equity,,,,,,,FBX<2020-01-01,,\n`

  it('adds to rows and makes new instruments from YAML', () => {
    const yaml = `instruments:
  - { symbol: META, aliases: [Facebook], former: [{ symbol: FB, until: "2022-06-09" }] }
  - { symbol: ACME, name: Acme, class: private }
`
    const [meta, acme] = loadInstruments(folder({ 'a.csv': list, 'b.yaml': yaml }))
    expect(meta).toMatchObject({
      name: 'Meta Platforms Inc.',
      aliases: ['Facebook'],
      formerSymbols: [{ symbol: 'FBX' }, { symbol: 'FB' }],
    })
    expect(acme).toMatchObject({ symbol: 'ACME', assetClass: 'private', mic: '', aliases: [] })
  })

  it('refuses a symbol that stands in two lists', () => {
    expect(() => loadInstruments(folder({ 'a.csv': list, 'b.csv': list }))).toThrow(/META stands twice/)
  })

  it('refuses an addition to nothing', () => {
    expect(() => loadInstruments(folder({ 'b.yaml': 'instruments:\n  - { symbol: NONE, aliases: [x] }\n' }))).toThrow(
      /NONE is in no CSV/,
    )
  })

  it('has none where there is no folder', () => expect(loadInstruments(join(tmpdir(), 'no-such-folder-here'))).toEqual([]))
})

describe('the gazetteer that ships', () => {
  const all = loadInstruments('config/instruments')
  const get = (symbol: string) => all.find((i) => i.symbol === symbol)

  it('has every class', () => {
    const classes = new Set(all.map((i) => i.assetClass))
    for (const c of ['equity', 'etf', 'leveraged-etf', 'index', 'crypto', 'future', 'rate', 'fx', 'private'])
      expect(classes).toContain(c)
  })

  it.each([
    ['SOXL', 3, 'SOXX'],
    ['SOXS', -3, 'SOXX'],
    ['TQQQ', 3, '^NDX'],
    ['SQQQ', -3, '^NDX'],
    ['SH', -1, '^GSPC'],
    ['SSO', 2, '^GSPC'],
    ['UPRO', 3, '^GSPC'],
    ['UVXY', 1.5, '^VIX'],
    ['SVXY', -0.5, '^VIX'],
    ['TSLL', 2, 'TSLA'],
    ['NVDL', 2, 'NVDA'],
    ['MSTZ', -2, 'MSTR'],
    ['AAPU', 2, 'AAPL'],
    ['BULZ', 3, undefined],
    ['ERX', 2, undefined],
    ['REW', -2, 'XLK'],
  ])('%s moves %d times a day', (symbol, multiple, underlying) => {
    expect(get(symbol)).toMatchObject({ assetClass: 'leveraged-etf', multiple })
    if (underlying) expect(get(symbol)!.underlying).toBe(underlying)
  })

  it('keeps former symbols with their last day, and share classes as twins', () => {
    expect(get('META')!.formerSymbols).toContainEqual({ symbol: 'FB', until: '2022-06-09' })
    expect(get('GOOGL')!.twins).toContain('GOOG')
    expect(get('BRK-B')!.twins).toContain('BRK-A')
  })

  it('gives private companies no exchange', () => {
    for (const i of all.filter((x) => x.assetClass === 'private')) expect(i.mic).toBe('')
    expect(get('OPENAI')!.assetClass).toBe('private')
  })

  it('names underlyings that it knows', () => {
    const symbols = new Set(all.map((i) => i.symbol))
    const unknown = all.filter((i) => i.underlying && !symbols.has(i.underlying)).map((i) => `${i.symbol}: ${i.underlying}`)
    expect(unknown).toEqual([])
  })
})
