import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadAudiences } from '../../src/config/load.js'
import { writeAudienceWeights } from '../../src/config/write-audience.js'
import { learnWeights } from '../../src/pipeline/learn.js'
import { judgementsOf, keepJudgements } from '../support/judgements.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const WALL = { now: () => '2026-07-03T09:00:00.000Z' }
const TASTE = { size: 0.6, 'market-state': 0.4 }
const configDir = mkdtempSync(join(tmpdir(), 'learning-'))
cpSync('config', configDir, { recursive: true })
const audiences = loadAudiences(configDir)
const [quant] = audiences.filter((a) => a.id === 'quant-risk')

let desk: TestDesk
beforeAll(async () => {
  const learning = {
    wall: WALL,
    write: (...given: Parameters<typeof writeAudienceWeights> extends [string, ...infer R] ? R : never) =>
      writeAudienceWeights(configDir, ...given),
  }
  desk = await testDesk([], { audiences, learning })
  await keepJudgements(desk.store, judgementsOf('quant-risk', TASTE, 200))
  await keepJudgements(desk.store, judgementsOf('portfolio', null, 200))
  await keepJudgements(desk.store, judgementsOf('data-team', TASTE, 60))
})
afterAll(async () => {
  await desk?.close()
  rmSync(configDir, { recursive: true, force: true })
})

const get = async (path: string, cookie?: string) => {
  const answer = await desk.get(path, cookie ? { headers: { cookie } } : {})
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') }
}
const accept = async (cookie: string, fields: Record<string, string>, headers = {}) => {
  const body = new URLSearchParams(fields)
  const answer = await desk.get('/desk/learning', { method: 'POST', body, headers: { cookie, origin: desk.base, ...headers } })
  return { status: answer.status, text: await answer.text() }
}
const proposalIn = (html: string): string => /name="proposal" value="([0-9a-f]{16})"/.exec(html)![1]!

describe('what judgements propose', () => {
  it('counts each person’s last verdict on each story, and neither pins nor notes', async () => {
    const before = await learnWeights(desk, quant!)
    expect(before).toMatchObject({ judgements: 200, people: 1 })
    const [first, second] = judgementsOf('quant-risk', TASTE, 200)
    await keepJudgements(desk.store, [
      { ...first!, id: 'jud_again', act: first!.act === 'publish' ? 'not-for-us' : 'publish', at: '2026-06-20T00:00:00.000Z' },
      { ...second!, id: 'jud_pin', act: 'pin', at: '2026-06-20T00:00:01.000Z' },
      { ...second!, id: 'jud_note', act: 'note', at: '2026-06-20T00:00:02.000Z', text: 'read again' },
    ])
    const after = await learnWeights(desk, quant!)
    expect(after.judgements).toBe(200)
    expect(after.byVerdict['not-for-us'] + after.byVerdict.publish).toBe(
      before.byVerdict['not-for-us'] + before.byVerdict.publish,
    )
    expect(after.byVerdict).not.toEqual(before.byVerdict)
  })

  it('is nothing under a hundred, and nothing acceptable from chance', async () => {
    const by = async (id: string) => learnWeights(desk, audiences.find((a) => a.id === id)!)
    expect((await by('data-team')).outcome).toMatchObject({
      proposal: null,
      accepted: false,
      reason: expect.stringContaining('100'),
    })
    expect((await by('trading-platform')).judgements).toBe(0)
    expect(await by('portfolio')).toMatchObject({ outcome: { accepted: false }, proposalId: null })
  })
})

describe('the page', () => {
  it('is for editors, with the button for admins alone', async () => {
    expect(await get('/desk/learning')).toMatchObject({ status: 303, location: '/sign-in?next=%2Fdesk%2Flearning' })
    const [analyst, editor, admin] = [
      await signedIn(desk, 'ada', 'analyst'),
      await signedIn(desk, 'edi', 'editor'),
      await signedIn(desk, 'ann', 'admin'),
    ]
    expect((await get('/desk/learning', analyst.cookie)).status).toBe(403)
    const seen = await get('/desk/learning?audience=quant-risk', editor.cookie)
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('200 judgements by 1 person')
    expect(seen.text).toContain('better than now')
    expect(seen.text).toContain('An admin may accept this.')
    expect(seen.text).not.toContain('Accept these weights')
    expect((await get('/desk/learning?audience=quant-risk', admin.cookie)).text).toContain('Accept these weights')
    const few = await get('/desk/learning?audience=data-team', admin.cookie)
    expect(few.text).toContain('60 judgements; at least 100 are needed.')
    expect(few.text).not.toContain('Accept these weights')
    expect((await get('/desk/learning?audience=nobody', admin.cookie)).status).toBe(404)
  })

  it('writes what was shown, once an admin accepts it, and tells the audit log', async () => {
    const [editor, admin] = [await signedIn(desk, 'edi', 'editor'), await signedIn(desk, 'ann', 'admin')]
    const proposal = proposalIn((await get('/desk/learning?audience=quant-risk', admin.cookie)).text)
    const fields = { audience: 'quant-risk', proposal, csrf: admin.csrf }
    expect((await accept(editor.cookie, { ...fields, csrf: editor.csrf })).status).toBe(403)
    expect((await accept(admin.cookie, { ...fields, csrf: editor.csrf })).status).toBe(403)
    expect((await accept(admin.cookie, fields, { origin: 'https://elsewhere.example' })).status).toBe(403)
    const file = join(configDir, 'audiences', 'quant-risk.yaml')
    expect(readFileSync(file, 'utf8')).toBe(readFileSync('config/audiences/quant-risk.yaml', 'utf8'))

    const stale = await accept(admin.cookie, { ...fields, proposal: '0123456789abcdef' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('not the one that was shown')

    const done = await accept(admin.cookie, fields)
    expect(done.status).toBe(200)
    expect(done.text).toContain('signaldesk rescore')
    const written = loadAudiences(configDir).find((a) => a.id === 'quant-risk')!
    const { outcome } = await learnWeights(desk, quant!)
    expect(written).toEqual({ ...quant, importance: outcome.proposal!.weights })
    const log = await desk.store.find('audit', { where: [{ field: 'on', is: 'quant-risk' }] })
    expect(log.items.map((i) => [i.value.who, i.value.act])).toEqual([['ann', 'accept-weights']])

    // The desk still runs with the weights it began with: the same proposal does not fit the file any more
    const twice = await accept(admin.cookie, fields)
    expect(twice.status).toBe(409)
    expect(twice.text).toContain('no longer those')
  })

  it('writes nothing on a desk that plays an archive', async () => {
    const demo = await testDesk([], { audiences })
    await keepJudgements(demo.store, judgementsOf('quant-risk', TASTE, 200))
    const admin = await signedIn(demo, 'ann', 'admin')
    const page = await (await demo.get('/desk/learning?audience=quant-risk', { headers: { cookie: admin.cookie } })).text()
    expect(page).toContain('better than now')
    expect(page).toContain('plays an archive')
    await demo.close()
  })
})
