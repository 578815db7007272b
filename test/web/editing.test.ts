import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeskError, SECTIONS } from '../../src/model/index.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'

type Person = Awaited<ReturnType<typeof signedIn>>

let desk: TestDesk
let ada: Person
let ben: Person
let admin: Person
beforeAll(async () => {
  desk = await testDesk()
  ada = await signedIn(desk, 'ada.brandt', 'editor')
  ben = await signedIn(desk, 'ben.osei', 'editor')
  admin = await signedIn(desk, 'cyd.admin', 'admin')
})
afterAll(() => desk.close())

const BRIEF = '/desk/briefs/sto_chain/quant-risk'
const post = (who: Person, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  desk.get(path, {
    method: 'POST',
    body: new URLSearchParams({ csrf: who.csrf, ...fields }),
    headers: { cookie: who.cookie, origin: desk.base, ...headers },
  })
const page = async (who: Person, path = BRIEF) => (await desk.get(path, { headers: { cookie: who.cookie } })).text()

/** The fields of the editor's form as they stand. */
async function fields(who: Person): Promise<Record<string, string>> {
  const html = await page(who)
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  const text = (name: string) =>
    (new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const names = ['headline', 'standfirst', ...SECTIONS.map((_, i) => `s${i}`)]
  return { base: hidden('base'), draft: hidden('draft'), ...Object.fromEntries(names.map((n) => [n, text(n)])) }
}

describe('while the check does not answer', () => {
  it('pages stand, what is typed is kept, and nothing goes out unchecked', async () => {
    const compute = desk.services.editing!.compute
    const own = compute.check
    compute.check = async () => {
      throw new DeskError('check-busy', '16 checks wait already.', 'retry')
    }
    try {
      const html = await page(ada)
      expect(html).toContain('16 checks wait already.')
      expect(html).toMatch(/value="publish" disabled/)
      const typed = { ...(await fields(ada)), s7: 'Typed while the check was away.' }
      const kept = await post(ada, `${BRIEF}/typing`, typed, { accept: 'application/json' })
      expect(await kept.json()).toMatchObject({ stops: 'Not checked just now', again: true })
      for (const act of ['save', 'publish']) {
        const refused = await post(ada, `${BRIEF}/save`, { ...typed, do: act })
        expect(refused.status).toBe(503)
        const told = await refused.text()
        expect(told).toContain('16 checks wait already.')
        expect(told).toContain('Typed while the check was away.')
      }
    } finally {
      compute.check = own
    }
    expect((await fields(ada)).s7).toBe('Typed while the check was away.')
    expect((await post(ada, `${BRIEF}/discard`, {})).status).toBe(303)
  })
})

describe('the editor’s forms', () => {
  it('save what is typed, and refuse other sites and other sessions', async () => {
    const typed = { ...(await fields(ada)), s7: 'The size rests on one origin.', do: 'save' }
    expect((await post(ada, `${BRIEF}/save`, typed, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post(ada, `${BRIEF}/save`, { ...typed, csrf: ben.csrf })).status).toBe(403)
    const saved = await post(ada, `${BRIEF}/save`, typed)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, BRIEF])
    expect(await page(ada)).toContain('The size rests on one origin.')
    expect((await fields(ada)).base).toBe('1')
  })

  it('show a conflict with all three texts, and take what was put together', async () => {
    const [mine, theirs] = [await fields(ada), await fields(ben)]
    expect((await post(ben, `${BRIEF}/save`, { ...theirs, s7: 'Ben’s point.', do: 'save' })).status).toBe(303)
    const conflict = await post(ada, `${BRIEF}/save`, { ...mine, s7: 'Ada’s point.', s4: 'Watch Monday.', do: 'save' })
    expect(conflict.status).toBe(409)
    const html = await conflict.text()
    for (const text of ['The size rests on one origin.', 'Ben’s', 'Ada’s', 'Watch Monday.', 'ben.osei'])
      expect(html).toContain(text)
    // What was typed came back with the brief's own page, too.
    expect(await page(ada)).toContain('Watch Monday.')
    const base = /name="base" value="(\d+)"/.exec(html)![1]!
    const together = { ...mine, base, s7: 'Ben’s point.\nAda’s point.', s4: 'Watch Monday.', do: 'save' }
    expect((await post(ada, `${BRIEF}/save`, together)).status).toBe(303)
    const after = await fields(ben)
    expect([after.s7, after.s4]).toEqual(['Ben’s point.\nAda’s point.', 'Watch Monday.'])
  })

  it('refuse a text of 1 MB with its size and the limit, and keep what was saved', async () => {
    const typed = await fields(ada)
    for (const path of ['save', 'typing']) {
      const answer = await post(
        ada,
        `${BRIEF}/${path}`,
        { ...typed, s7: 'x'.repeat(1_000_000), do: 'save' },
        path === 'typing' ? { accept: 'application/json' } : {},
      )
      expect(answer.status).toBe(413)
      expect(await answer.text()).toContain('Key points has 1,000,000 characters; at most')
    }
    expect((await post(ada, `${BRIEF}/save`, { ...typed, s7: 'x'.repeat(8_000_000), do: 'save' })).status).toBe(413)
    expect((await fields(ada)).s7).toBe('Ben’s point.\nAda’s point.')
  })

  it('say on the page why something is refused', async () => {
    const refused = await post(ada, `${BRIEF}/save`, { ...(await fields(ada)), do: 'publish' })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('The check stops this')
    const late = await post(ada, `${BRIEF}/amend`, { kind: 'update', note: 'x', revision: '1' })
    expect(await late.text()).toContain('Only what is published can be changed')
  })

  it('answer typing with the check, as JSON', async () => {
    const typed = { ...(await fields(ada)), s8: 'The count confirms a 27 billion chain of bets.' }
    const answer = await post(ada, `${BRIEF}/typing`, typed, { accept: 'application/json' })
    expect(answer.status).toBe(200)
    const said = (await answer.json()) as { blocking: number; stops: string; saved: string; parts: Record<string, string> }
    expect(said.blocking).toBeGreaterThan(0)
    expect(said.parts['Scoring rationale']).toContain('27 billion')
    expect(said.saved).toMatch(/kept at/)
  })

  it('publish words that page, API and feeds then show, and search finds the story by its state', async () => {
    const typed = {
      ...(await fields(ada)),
      headline: 'A chain of leveraged bets, read by an editor',
      s0: 'Halden Wire reports a chain of leveraged bets.',
      s1: '',
      s8: 'The reporting is first-hand.',
      do: 'publish',
    }
    const before = await (await desk.get('/api/v1/stories?q=state%3Apublished', { headers: { cookie: ada.cookie } })).text()
    expect(before).not.toContain('sto_chain')
    const answer = await post(ada, `${BRIEF}/save`, typed)
    expect([answer.status, /role="alert">([^<]*)/.exec(await answer.text())?.[1]]).toEqual([303, undefined])
    const read = async (path: string) => (await desk.get(path, { headers: { cookie: ada.cookie } })).text()
    const headline = 'A chain of leveraged bets, read by an editor'
    expect(await read('/api/v1/stories/sto_chain')).toContain(headline)
    expect(await read('/stories/sto_chain')).toContain('Halden Wire reports a chain of leveraged bets.')
    expect(await read('/api/v1/stories?q=state%3Apublished')).toContain('sto_chain')
    expect(await read('/feeds/stories.rss')).toContain(headline)
  })

  it('of a brief that is not there answer 404', async () => {
    expect((await post(ada, '/desk/briefs/sto_none/quant-risk/claim', {})).status).toBe(404)
    expect((await desk.get('/desk/briefs/sto_chain/nobody', { headers: { cookie: ada.cookie } })).status).toBe(404)
  })
})

describe('the audit log', () => {
  it('goes out as JSON Lines, to admins', async () => {
    const answer = await desk.get('/desk/audit.jsonl', { headers: { cookie: admin.cookie } })
    const entries = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { who: string; act: string })
    expect(entries.some((e) => e.who === 'ada.brandt' && e.act === 'save')).toBe(true)
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
  })
})
