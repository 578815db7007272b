import { describe, expect, it } from 'vitest'
import { normaliseUrl } from '../../src/collect/index.js'

describe('normaliseUrl', () => {
  it.each([
    ['HTTPS://News.Example.COM:443/a/../b?utm_source=x&id=3#top', 'https://news.example.com/b?id=3'],
    ['http://example.com.:80/x', 'http://example.com/x'],
    ['https://user:pw@example.com/x', 'https://example.com/x'],
    ['https://example.com/x?b=2&a=1', 'https://example.com/x?a=1&b=2'],
    ['https://example.com/x?a=2&a=1', 'https://example.com/x?a=2&a=1'],
    ['https://example.com/x?fbclid=1', 'https://example.com/x'],
    ['https://example.com/%7euser/%e4', 'https://example.com/~user/%E4'],
    ['https://example.com/x/', 'https://example.com/x/'],
    ['https://example.com/x??', 'https://example.com/x??'],
    ['  https://example.com  ', 'https://example.com/'],
  ])('%s', (url, expected) => expect(normaliseUrl(url)).toBe(expected))

  it('resolves against a base', () =>
    expect(normaliseUrl('../c?x=1', 'https://example.com/a/b/d')).toBe('https://example.com/a/c?x=1'))

  it('is idempotent', () => {
    const once = normaliseUrl('https://Example.com/a%2fb?z=%7e&utm_medium=rss&a')
    expect(normaliseUrl(once ?? '')).toBe(once)
  })

  it.each(['javascript:alert(1)', 'mailto:a@example.com', 'not a url', '', `https://example.com/${'x'.repeat(5000)}`])(
    'refuses %s',
    (url) => expect(normaliseUrl(url)).toBeNull(),
  )
  it('does not take an empty address for its base', () => expect(normaliseUrl(' ', 'https://example.com/feed')).toBeNull())
})
