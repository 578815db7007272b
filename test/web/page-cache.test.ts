import { describe, expect, it } from 'vitest'
import { instant } from '../../src/model/index.js'
import { PageCache } from '../../src/web/http/page-cache.js'

function setUp() {
  const state = { seq: 1, now: Date.UTC(2026, 6, 2, 12), wall: 0, made: 0 }
  const cache = new PageCache<string>(
    { store: { seq: async () => state.seq }, clock: { now: () => instant(state.now) } },
    { wall: () => state.wall, most: 2 },
  )
  const get = (key = '/') => cache.get(key, async () => `page ${++state.made}`)
  return { state, cache, get }
}

describe('kept pages', () => {
  it('are the same while nothing changed in the desk’s minute', async () => {
    const { state, get } = setUp()
    expect(await get()).toBe('page 1')
    state.wall = 50_000
    expect(await get()).toBe('page 1')
    state.now += 60_000
    expect(await get()).toBe('page 2')
    state.now -= 60_000
    expect(await get()).toBe('page 3')
  })

  it('are at most a second behind while stories come in', async () => {
    const { state, get } = setUp()
    await get()
    state.seq++
    state.wall = 999
    expect(await get()).toBe('page 1')
    state.wall = 1000
    expect(await get()).toBe('page 2')
  })

  it('are made once for all who ask at the same moment, and never kept when they failed', async () => {
    const { cache, get } = setUp()
    expect(await Promise.all([get(), get(), get()])).toEqual(['page 1', 'page 1', 'page 1'])
    await expect(cache.get('/x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await get('/x')).toBe('page 2')
  })

  it('are few', async () => {
    const { get } = setUp()
    for (const key of ['/a', '/b', '/c']) await get(key)
    expect(await get('/c')).toBe('page 3')
    expect(await get('/a')).toBe('page 4')
  })
})
