import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { mailHtml } from '../../src/deliver/index.js'
import { digestMail, postMail } from '../../src/deliver/mail/index.js'
import type { Digest, Post } from '../../src/deliver/post.js'
import { channel, drainFor, openPostingDesk, optionsOf, tell } from '../support/posting-desk.js'
import { mailStandIn } from './stand-ins/mail.js'

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

describe('a list that readers may leave', () => {
  /** The mail that a channel with these options was seen to send. */
  async function mailSent(options: object) {
    const server = await mailStandIn()
    const list = channel({ id: 'email', type: 'email', options: { ...optionsOf.email(server.port), ...options } })
    const desk = openPostingDesk([list], { now: new Date(0).toISOString() })
    try {
      await tell(desk, 'sto_1')
      await drainFor(desk, 1)
      expect(server.problems).toEqual([])
      expect(server.mails).toHaveLength(1)
      return server.mails[0]!
    } finally {
      await desk.close()
      await server.close()
    }
  }
  it.each(['mailto:leave@desk.example?subject=no%20more', 'https://desk.example/leave?list=1'])('is left by %s', async (way) => {
    const { headers, body } = await mailSent({ unsubscribe: way })
    expect(headers.get('list-unsubscribe')).toBe(`<${way}>`)
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(body).toContain('text/html')
  })
  it('is not said to be one where no way is set', async () => {
    expect((await mailSent({})).headers.has('list-unsubscribe')).toBe(false)
  })
})
