import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choosePlaybook } from '../../src/brief/playbooks.js'
import { loadPlaybooks } from '../../src/config/playbooks.js'

const playbooks = loadPlaybooks('config')

describe('the playbooks that come with the desk', () => {
  it('are at least twelve, each with two key points, a bottom line and something to watch without conditions', () => {
    expect(playbooks.length).toBeGreaterThanOrEqual(12)
    for (const p of playbooks) {
      const free = (part: 'keyPoints' | 'bottomLine' | 'watch') => p[part].filter((l) => l.when.length === 0).length
      expect([p.id, free('bottomLine') > 0 || p.bottomLine.length > 1, free('watch') > 0]).toEqual([p.id, true, true])
      expect([p.id, p.keyPoints.length >= 2]).toEqual([p.id, true])
    }
  })

  it('carry no figures of their own: numbers come through slots', () => {
    for (const p of playbooks)
      for (const part of [p.standfirst, p.technical, p.context, p.watch, p.bottomLine, p.keyPoints])
        for (const text of part.flatMap((l) => l.text)) expect(text).not.toMatch(/\d/)
  })
})

describe('choosing', () => {
  const idOf = (types: [string, number][], assetClass?: string) =>
    choosePlaybook(
      playbooks,
      types.map(([type, confidence]) => ({ type, confidence })),
      assetClass,
    )?.id

  it('takes the longest dotted beginning', () => {
    expect(idOf([['market-structure.products.closure', 0.8]])).toBe('fund-closure')
    expect(idOf([['market-structure.products.launch', 0.8]])).toBe('fund-launch')
  })
  it('prefers the mechanism to the move where both are about as sure', () => {
    expect(
      idOf([
        ['market-structure.flows.sell-off', 0.54],
        ['market-structure.leverage.unwind', 0.51],
      ]),
    ).toBe('leverage-unwind')
    expect(
      idOf([
        ['market-structure.flows.sell-off', 0.9],
        ['market-structure.leverage.unwind', 0.4],
      ]),
    ).toBe('market-move')
  })
  it('falls back on the leading instrument’s class, or on none', () => {
    expect(idOf([], 'leveraged-etf')).toBe('leverage-unwind')
    expect(idOf([], undefined)).toBeUndefined()
  })
})

describe('a playbook file that does not fit', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'playbooks-'))
    mkdirSync(join(dir, 'playbooks'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))
  const load = (yaml: string, name = 'one') => {
    writeFileSync(join(dir, 'playbooks', `${name}.yaml`), yaml)
    return () => loadPlaybooks(dir)
  }

  it('is refused with the slot, condition or cause that is wrong', () => {
    expect(load('{ id: x, name: One, eventTypes: [credit], watch: ["Look at {nothing} now"] }')).toThrow(/unknown slot.*nothing/)
    expect(load('{ id: x, name: One, eventTypes: [credit], watch: [{ text: "Look at it now", when: [moon] }] }')).toThrow(
      /unknown condition.*moon/,
    )
    expect(load('{ id: x, name: One, eventTypes: [credit], context: ["It fell because of the news"] }')).toThrow(/because/)
  })
  it('is refused where two files claim one event type', () => {
    load('{ id: x, name: One, eventTypes: [credit] }', 'a')
    expect(load('{ id: y, name: Two, eventTypes: [credit] }', 'b')).toThrow(/credit stands in x and in y/)
  })
})
