import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { mailHtml } from '../../src/deliver/index.js'
import { digestMail, postMail } from '../../src/deliver/mail/index.js'
import type { Digest, Post } from '../../src/deliver/post.js'

const post: Post = {
  storyId: 'sto_1',
  reason: 'new',
  url: 'https://desk.example/stories/sto_1',
  headline: 'Copper fund halves its <b>leverage</b> & "waits"',
  standfirst: 'The fund said it would hold one and a half times its assets in place of three.',
  state: 'published',
  importance: 81.5,
  credibility: 66,
  audience: 'quant-risk',
  instruments: ['COPX'],
  eventTypes: ['market-structure.leverage.unwind'],
  rationale: 'It changes what has to be sold at the close.',
  sources: [
    { publisher: 'Desk Wire', role: 'original', url: 'https://wire.example/1' },
    { publisher: 'Odd', role: 'coverage', url: 'javascript:alert(1)' },
  ],
  note: null,
  because: ['Importance 70 or more.'],
  notice: 'Written for demonstration.',
}
const digest: Digest = { reason: 'digest', day: '2026-07-02', posts: [post, { ...post, storyId: 'sto_2' }], notice: null }

describe('a mail in HTML', () => {
  const html = mailHtml(postMail(post))
  const $ = load(html)

  it('says what the post says, escaped, with links that are the web’s alone', () => {
    expect($('h2').first().text()).toBe(post.headline)
    expect($('b').text()).not.toContain('leverage')
    const links = $('a')
      .toArray()
      .map((a) => $(a).attr('href'))
    expect(links).toEqual([post.url, 'https://wire.example/1'])
    expect($('body').text()).toContain('Odd (coverage)')
    expect($('body').text()).toContain(post.notice)
  })
  it('needs nothing that mail programs lack: no script, no picture, nothing fetched, layout by tables of at most 600 pixels', () => {
    expect($('script, img, link, iframe, form, svg')).toHaveLength(0)
    expect(html).not.toMatch(/url\(|@import|display:\s*(?:flex|grid)/)
    expect($('table').length).toBe($('table[role=presentation]').length)
    expect($('table.sheet').attr('style')).toContain('max-width:600px')
    for (const element of $('p, h1, h2').toArray()) expect($(element).attr('style')).toContain('color:')
  })
  it('is dark where the reader is', () => {
    expect($('meta[name=color-scheme]').attr('content')).toBe('light dark')
    expect($('style').text()).toContain('prefers-color-scheme:dark')
  })
})

describe('a digest', () => {
  it('has every story, and the day’s moves and dates where the desk knows them', () => {
    const plain = load(mailHtml(digestMail(digest)))('body').text()
    expect(plain).toContain('2 stories')
    expect(plain).not.toContain('Coming up')
    const moves = [{ lead: 'TINX, 2026-07-01', text: '−4.1 pp against the market' }]
    const whole = load(mailHtml(digestMail({ ...digest, moves, coming: [] })))('body').text()
    expect(whole).toContain('TINX, 2026-07-01 −4.1 pp')
    expect(whole).toContain('No date ahead is known here.')
  })
})
