import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBook } from '../../src/app/book-file.js'
import { parseBook } from '../../src/config/book.js'

describe('a book’s file', () => {
  it('names symbols with quantities or values, in any order of columns, with remarks and thousands', () => {
    const { positions, problems } = parseBook(
      '\ufeff# mine\nName,Quantity,SYMBOL,Value\r\n"Chips, threefold",1200,soxl,\n,"-1,500",XLF,\nx,,SPY,"$250,000.50"\n\nx,300,SOXL,\n',
    )
    expect(problems).toEqual([])
    expect(positions).toEqual([
      { symbol: 'SOXL', quantity: 1500, value: null },
      { symbol: 'XLF', quantity: -1500, value: null },
      { symbol: 'SPY', quantity: null, value: 250_000.5 },
    ])
    expect(parseBook('symbol;value\nNVDA;-3.5\n').positions).toEqual([{ symbol: 'NVDA', quantity: null, value: -3.5 }])
  })

  it('is told of what it could not read by line, and never by content', () => {
    const { positions, problems } = parseBook('symbol,quantity,value\nSECRETNAME!!,5,\nSPY,lots,\nQQQ,,1e9\nXLF,,\nKRE,7,\n')
    expect(positions).toEqual([{ symbol: 'KRE', quantity: 7, value: null }])
    expect(problems).toEqual([
      'Line 2: the symbol cannot be read.',
      'Line 3: the quantity is no number.',
      'Line 4: the value is no number.',
      'Line 5: it has neither quantity nor value.',
    ])
  })

  it.each([
    ['', 'The file is empty.'],
    ['SPY,5\n', 'The first line must name the columns symbol and quantity or value.'],
  ])('%j is none', (text, problem) => expect(parseBook(text)).toEqual({ positions: [], problems: [problem] }))
})

describe('the file', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'book-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  it('is read again when it changes, and said to be gone when it is', async () => {
    const path = join(dir, 'book.csv')
    writeFileSync(path, 'symbol,quantity\nSPY,1\n')
    const book = await openBook(path)
    const first = await book.read()
    expect(await book.read()).toBe(first)
    writeFileSync(path, 'symbol,quantity\nQQQ,2\n')
    utimesSync(path, 1, 1)
    expect((await book.read()).positions).toEqual([{ symbol: 'QQQ', quantity: 2, value: null }])
    rmSync(path)
    expect(await book.read()).toEqual({ revision: 'gone', positions: [], problems: ['The file cannot be read.'] })
  })

  it('is refused at start where it is not there, without its path', async () => {
    const path = join(dir, 'my-secret-folder', 'book.csv')
    await expect(openBook(path)).rejects.toThrow(/^the file of positions cannot be read$/)
  })
})
