import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AmendmentKind, AuditEntry, Delivery } from '../../src/model/index.js'
import { MINUTE_MS, plusMs } from '../../src/model/index.js'
import { briefStory } from '../../src/pipeline/brief-story.js'
import { deliverStory, planPosts } from '../../src/pipeline/deliver-story.js'
import {
  amendBrief,
  autosave,
  CLAIM_MS,
  claimBrief,
  discardTyped,
  heldBy,
  judgeStory,
  moveBrief,
  overrideSentence,
  readBriefFile,
  readWorking,
  releaseBrief,
  saveWords,
} from '../../src/pipeline/editing/index.js'
import { createStep } from '../../src/pipeline/step.js'
import type { Queue } from '../../src/queue/index.js'
import type { Store, Write } from '../../src/store/contract.js'
import { ADA, BEN, CYD, draftWrites, type EditorsDesk, openEditorsDesk, typing } from '../support/editing-desk.js'
import { AUDIENCE, channel, deliveries, drain, drainFor } from '../support/posting-desk.js'

const S = 'sto_copper'

/** Where an editors' desk keeps its things, if not in the file of its folder; `dispose` throws them away. */
export interface EditingEngines {
  store: Store
  queue: Queue
  dispose(): Promise<void>
}

/** What editors do, on any engine. */
export function editingSuite(name: string, makeEngines?: () => Promise<EditingEngines>): void {
  describe(`editors on ${name}`, () => {
    let dir: string
    let desk: EditorsDesk
    let close = async () => {}
    const open = async (options: Parameters<typeof openEditorsDesk>[0] = {}) => {
      await close()
      dir = mkdtempSync(join(tmpdir(), 'signaldesk-editing-'))
      const engines = await makeEngines?.()
      desk = openEditorsDesk({ dir, ...(engines ? { engines } : {}), ...options })
      close = async () => {
        close = async () => {}
        await desk.close()
        await engines?.dispose()
        rmSync(dir, { recursive: true, force: true })
      }
      await desk.store.commit({ stepKey: 'seed', writes: draftWrites(S), jobs: [] })
    }
    beforeEach(() => open())
    afterEach(() => close())

    const file = () => readBriefFile(desk.editing, S, AUDIENCE)
    const audit = async (): Promise<AuditEntry[]> => {
      const found: AuditEntry[] = []
      for await (const { value } of desk.store.all('audit')) found.push(value)
      return found
    }
    const at = { storyId: S, audience: AUDIENCE }
    /** The same story's score and brief for another audience. */
    const writesFor = (audience: string): Write[] =>
      draftWrites(S).flatMap((w) =>
        w.op === 'put' && (w.kind === 'brief' || w.kind === 'score')
          ? [{ ...w, value: { ...w.value, audience, id: `${S}:${audience}` } } as Write]
          : [],
      )
    const move = async (
      name: Parameters<typeof moveBrief>[1]['move'],
      who = ADA,
      over: { reason?: string; until?: string } = {},
    ) =>
      moveBrief(
        desk.editing,
        { ...at, move: name, revision: (await file()).edition?.value.revision ?? 0, reason: null, ...over },
        who,
      )
    const amend = async (kind: AmendmentKind, over: { wrong?: string; right?: string; note?: string } = {}, who = ADA) =>
      amendBrief(
        desk.editing,
        {
          ...at,
          kind,
          note: 'The exchange says so.',
          wrong: null,
          right: null,
          revision: (await file()).edition!.value.revision,
          ...over,
        },
        who,
      )
    const save = async (change: Parameters<typeof typing>[2], who = ADA) =>
      saveWords(desk.editing, await typing(desk, S, change), who)
    const posts = (): Record<string, unknown>[] =>
      readFileSync(join(dir, 'posts.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    const told = async (): Promise<[Delivery['reason'], number, Delivery['state']][]> =>
      (await deliveries(desk))
        .map((d): [Delivery['reason'], number, Delivery['state']] => [d.reason, d.publishedRevision, d.state])
        .sort()

    describe('saving', () => {
      it('makes a revision of the edition, and readers see nothing of it', async () => {
        expect(await save({ 'Key points': 'Traders owe $480 million.' })).toEqual({ status: 'saved', revision: 1, taken: [] })
        const { edition, brief } = await file()
        expect(edition!.value).toMatchObject({ revision: 1, state: 'draft', savedBy: { id: 'ada' } })
        expect(brief.value.sections[7]!.sentences[0]!.text).toBe('Traders owe the clearing house $480 million.')
        expect(await save({})).toMatchObject({ status: 'unchanged', revision: 1 })
        expect(await desk.store.history('edition', `${S}:${AUDIENCE}`)).toHaveLength(1)
        expect((await audit()).map((a) => [a.who, a.act, a.on])).toEqual([['ada', 'save', `${S}:${AUDIENCE}`]])
      })

      it('of two people at once merges what does not collide, and hands both texts back where it does', async () => {
        const [ada, ben, both] = [
          await typing(desk, S, { 'Key points': 'Ada’s point.' }),
          await typing(desk, S, { 'What happened': 'Ben’s first sentence.' }),
          await typing(desk, S, { 'Key points': 'Ben’s point.', 'What to watch': 'Monday.' }),
        ]
        expect((await saveWords(desk.editing, ada, ADA)).status).toBe('saved')
        expect(await saveWords(desk.editing, ben, BEN)).toEqual({ status: 'saved', revision: 2, taken: ['Key points'] })
        const answer = await saveWords(desk.editing, both, BEN)
        expect(answer).toMatchObject({
          status: 'conflict',
          revision: 2,
          conflicts: [
            {
              part: 'Key points',
              mine: 'Ben’s point.',
              theirs: 'Ada’s point.',
              base: 'Traders owe the clearing house $480 million.',
            },
          ],
        })
        // Nothing is lost: Ada's words stand, and Ben's are kept as his own.
        expect((await file()).edition!.value.revision).toBe(2)
        const kept = await readWorking(desk.editing, `${S}:${AUDIENCE}`, BEN.id)
        expect(kept!.words.sections.find((s) => s.name === 'What to watch')!.sentences[0]!.text).toBe('Monday.')
        expect(kept!.baseRevision).toBe(0)
      })

      it('at the very same time loses nobody’s words', async () => {
        const asks = [await typing(desk, S, { 'Key points': 'Ada’s.' }), await typing(desk, S, { 'What to watch': 'Ben’s.' })]
        const answers = await Promise.all([saveWords(desk.editing, asks[0]!, ADA), saveWords(desk.editing, asks[1]!, BEN)])
        expect(answers.map((a) => a.status)).toEqual(['saved', 'saved'])
        const { words } = (await file()).edition!.value
        expect([words.sections[7]!.sentences[0]!.text, words.sections[4]!.sentences[0]!.text]).toEqual(['Ada’s.', 'Ben’s.'])
      })

      it('keeps what is typed for its writer alone, again and again, until it is saved or thrown away', async () => {
        for (const text of ['A.', 'B.', 'A.']) await autosave(desk.editing, await typing(desk, S, { 'Key points': text }), ADA)
        const id = `${S}:${AUDIENCE}`
        expect((await readWorking(desk.editing, id, ADA.id))!.words.sections[7]!.sentences[0]!.text).toBe('A.')
        expect(await readWorking(desk.editing, id, BEN.id)).toBeNull()
        expect((await file()).edition).toBeNull()
        await discardTyped(desk.editing, id, ADA)
        expect(await readWorking(desk.editing, id, ADA.id)).toBeNull()
        await autosave(desk.editing, await typing(desk, S, { 'Key points': 'A.' }), ADA)
        const sent = await typing(desk, S, { 'Key points': 'A.' })
        await saveWords(desk.editing, sent, ADA)
        expect(await readWorking(desk.editing, id, ADA.id)).toBeNull()
        // Typed words that arrive after the save that carried them are no news.
        await autosave(desk.editing, sent, ADA)
        expect(await readWorking(desk.editing, id, ADA.id)).toBeNull()
      })
    })

    describe('claims', () => {
      it('are one person’s, lapse without a keystroke, and are given back', async () => {
        await claimBrief(desk.editing, { ...at, takeOver: false }, ADA)
        expect(heldBy(desk.editing, await file())!.by.id).toBe('ada')
        await expect(claimBrief(desk.editing, { ...at, takeOver: false }, BEN)).rejects.toMatchObject({ code: 'claimed' })
        await expect(move('review', BEN)).rejects.toMatchObject({ code: 'claimed' })
        desk.wallPasses(CLAIM_MS - MINUTE_MS)
        await autosave(desk.editing, await typing(desk, S, { 'Key points': 'Still here.' }), ADA)
        desk.wallPasses(CLAIM_MS - MINUTE_MS)
        await expect(claimBrief(desk.editing, { ...at, takeOver: false }, BEN)).rejects.toMatchObject({ code: 'claimed' })
        desk.wallPasses(2 * MINUTE_MS)
        await claimBrief(desk.editing, { ...at, takeOver: false }, BEN)
        await releaseBrief(desk.editing, S, AUDIENCE, BEN)
        await claimBrief(desk.editing, { ...at, takeOver: false }, ADA)
        await claimBrief(desk.editing, { ...at, takeOver: true }, BEN)
        expect(heldBy(desk.editing, await file())!.by.id).toBe('ben')
        const acts = ['ada claim', 'ada claim', 'ben claim', 'ben release', 'ben take-over']
        expect((await audit()).map((a) => `${a.who} ${a.act}`).sort()).toEqual(acts)
      })
    })

    describe('publishing', () => {
      it('is refused on a figure that no source has, and done once an editor answers for it by name', async () => {
        await save({ 'Key points': 'Traders owe the clearing house $48 million.' })
        await expect(move('publish')).rejects.toMatchObject({ code: 'blocked', message: expect.stringContaining('$48 million') })
        await expect(move('embargo', ADA, { until: plusMs(desk.clock.now(), MINUTE_MS) })).rejects.toMatchObject({
          code: 'blocked',
        })
        const sentence = 'Traders owe the clearing house $48 million.'
        await expect(overrideSentence(desk.editing, { ...at, sentence, reason: 'no' }, ADA)).rejects.toMatchObject({
          code: 'no-reason',
        })
        await overrideSentence(desk.editing, { ...at, sentence, reason: 'The clearing house told me on the phone.' }, ADA)
        expect(await move('publish')).toBe('published')
        const entry = (await audit()).find((a) => a.act === 'override')!
        expect(entry).toMatchObject({ who: 'ada', reason: 'The clearing house told me on the phone.', detail: { sentence } })
      })

      it('is refused on a source’s own words, which an editor may answer for only where its rights record opens them', async () => {
        const sentence = 'Stocks of copper at the exchange fell to 212,000 tonnes.'
        await save({ 'What happened': sentence })
        await expect(move('publish')).rejects.toMatchObject({
          code: 'blocked',
          message: expect.stringContaining('words in a row'),
        })
        await expect(move('embargo', ADA, { until: plusMs(desk.clock.now(), MINUTE_MS) })).rejects.toMatchObject({
          code: 'blocked',
        })
        const answer = () => overrideSentence(desk.editing, { ...at, sentence, reason: 'The exchange’s own notice.' }, ADA)
        await expect(answer()).rejects.toMatchObject({ code: 'no-override' })
        const source = desk.desk.sources.get('harbour')!
        source.rights.mayRedistribute = true
        await answer()
        // Rights that end meanwhile end the answer as well.
        source.rights.mayRedistribute = false
        await expect(move('publish')).rejects.toMatchObject({ code: 'blocked' })
        source.rights.mayRedistribute = true
        expect(await move('publish')).toBe('published')
        await save({ 'What happened': 'Traders owe the clearing house $480 million, the Harbour Wire has counted.' })
        await expect(amend('update')).rejects.toMatchObject({
          code: 'blocked',
          message: expect.stringContaining('words in a row'),
        })
      })

      it('makes the words public, story and search say so, channels get them, and a judgement is kept: all in one commit', async () => {
        await save({ headline: 'Copper stocks at the lowest since 2021' })
        const seq = await desk.store.seq()
        await move('publish')
        const { brief, story } = await file()
        expect(brief.value).toMatchObject({ headline: 'Copper stocks at the lowest since 2021', writer: 'editors', revision: 2 })
        expect(story.value.state).toBe('published')
        expect((await desk.store.changesSince(seq, 50)).map((c) => c.kind).sort()).toEqual([
          'brief',
          'delivery',
          'edition',
          'story',
        ])
        expect(await told()).toEqual([['new', 1, 'ready']])
        await drain(desk)
        expect(posts()).toMatchObject([{ reason: 'new', state: 'published', headline: 'Copper stocks at the lowest since 2021' }])
        const judged = await desk.store.find('judgement', { where: [{ field: 'audience', is: AUDIENCE }] })
        expect(judged.items.map((j) => j.value)).toMatchObject([
          { act: 'publish', storyId: S, importance: 90, credibility: 80, by: { id: 'ada' } },
        ])
        // The same form sent twice does nothing twice.
        expect(await move('publish')).toBe('published')
        expect(await told()).toEqual([['new', 1, 'sent']])
      })

      it('brings a draft that was posted before up to date', async () => {
        const fence = await desk.store.fence('plan')
        await deliverStory(desk.desk, at, createStep(desk.desk, 'plan', desk.clock.now(), fence, 1, 5))
        await drain(desk)
        await save({ headline: 'Copper stocks fall again' })
        await move('publish')
        await drain(desk)
        expect(posts().map((p) => [p.reason, p.state, p.headline])).toEqual([
          ['new', 'draft', 'Copper stocks fall'],
          ['update', 'published', 'Copper stocks fall again'],
        ])
      })

      it('is not for analysts, and not of words that changed since they were looked at', async () => {
        await expect(move('publish', CYD)).rejects.toMatchObject({ code: 'not-allowed' })
        await save({ headline: 'Other' })
        await expect(moveBrief(desk.editing, { ...at, move: 'publish', revision: 0, reason: null }, ADA)).rejects.toMatchObject({
          code: 'stale',
        })
      })

      it('asks for a second person where the audience does', async () => {
        await open({ secondReader: true })
        await save({ headline: 'Copper stocks at the lowest since 2021' })
        await expect(move('publish')).rejects.toMatchObject({ code: 'not-allowed' })
        await move('review')
        expect((await file()).story.value.state).toBe('in-review')
        await expect(move('approve')).rejects.toMatchObject({ code: 'not-allowed' })
        await move('approve', BEN)
        await save({ headline: 'Copper stocks at a low' })
        await expect(move('publish')).rejects.toMatchObject({ code: 'not-allowed' })
        await releaseBrief(desk.editing, S, AUDIENCE, ADA)
        await move('approve', BEN)
        expect(await move('publish')).toBe('published')
        await save({ headline: 'Copper stocks at a new low' })
        await expect(amend('update')).rejects.toMatchObject({ code: 'not-allowed' })
        await releaseBrief(desk.editing, S, AUDIENCE, ADA)
        expect((await amend('update', {}, BEN)).kind).toBe('update')
      })

      it('waits for the end of an embargo, and then checks again', async () => {
        const until = plusMs(desk.clock.now(), 60 * MINUTE_MS)
        await move('embargo', ADA, { until })
        expect([(await file()).story.value.state, await told()]).toEqual(['embargoed', []])
        await drainFor(desk, 2)
        expect((await file()).edition!.value).toMatchObject({ state: 'published', published: { number: 1, at: until } })
        expect(posts()).toHaveLength(1)

        await open()
        await save({ 'Key points': 'Traders owe the clearing house $480 million.' })
        const again = plusMs(desk.clock.now(), 60 * MINUTE_MS)
        await move('embargo', ADA, { until: again })
        // The figure is taken back at its origin meanwhile.
        const gone = draftWrites(S)
          .filter((w) => w.kind === 'article')
          .map((w) => ({ ...w, value: { ...(w as { value: object }).value, text: 'Nothing.' } }))
        await desk.store.commit({ stepKey: 'gone', writes: gone as never, jobs: [] })
        desk.wallPasses(2 * MINUTE_MS)
        await drainFor(desk, 2)
        const { edition } = await file()
        expect(edition!.value).toMatchObject({ state: 'in-review', moved: { reason: expect.stringContaining('212,000') } })
        expect(await told()).toEqual([])
      })
    })

    describe('after publishing', () => {
      beforeEach(async () => {
        await move('publish')
        await drain(desk)
      })

      it('saved words wait: readers keep theirs until a change is published', async () => {
        await save({ headline: 'Copper stocks sink' })
        expect((await file()).brief.value.headline).toBe('Copper stocks fall')
        await expect(amend('typo', { note: '' })).rejects.toMatchObject({ code: 'no-note' })
        await amend('typo')
        expect((await file()).brief.value.headline).toBe('Copper stocks sink')
        expect(await told()).toEqual([['new', 1, 'sent']])
      })

      it('four kinds of change reach the channels, with their own words', async () => {
        await save({ 'Key points': 'Traders owe the clearing house $480 million. More may follow.' })
        await amend('update')
        // Each is posted before the next: of two that are due at once either may be first.
        await drain(desk)
        await save({ headline: 'Copper stocks at the exchange fall' })
        await amend('clarification')
        await drain(desk)
        await save({ 'Key points': 'Traders owe $480 million.' })
        await amend('correction', { wrong: 'that more may follow', right: 'nothing more is known' })
        expect((await file()).story.value.state).toBe('corrected')
        await drain(desk)
        await amend('withdrawal', { note: 'It was another exchange.' })
        await drain(desk)
        expect(posts().map((p) => [p.reason, p.note])).toEqual([
          ['new', null],
          ['update', 'The exchange says so.'],
          ['update', 'The exchange says so.'],
          ['correction', 'Wrong: that more may follow Right: nothing more is known The exchange says so.'],
          ['withdrawal', 'It was another exchange.'],
        ])
        const { brief, story, edition } = await file()
        expect([story.value.state, edition!.value.published!.number]).toEqual(['withdrawn', 5])
        expect(brief.value.sections.flatMap((s) => s.sentences)).toEqual([])
        expect(brief.value.standfirst).toBe('Withdrawn by its editors: It was another exchange.')
        const listed = await desk.store.find('amendment', { orderBy: { field: 'at' } })
        expect(listed.items.map((a) => a.value.kind).sort()).toEqual(['clarification', 'correction', 'update', 'withdrawal'])
        // Every version of the words is there still.
        expect(new Set((await desk.store.history('edition', `${S}:${AUDIENCE}`)).map((e) => e.value.revision))).toEqual(
          new Set([0, 1, 2, 3]),
        )
      })

      it('reach no channel that posted the brief of another audience', async () => {
        await open({
          channels: ['file', 'others'].map((id) =>
            channel({ id, type: 'file', options: { path: 'posts.jsonl' }, audience: id === 'file' ? AUDIENCE : 'others' }),
          ),
        })
        await desk.store.commit({ stepKey: 'others', writes: writesFor('others'), jobs: [] })
        const theirs = { storyId: S, audience: 'others' }
        await move('publish')
        const plan = { story: (await file()).story.value, now: desk.clock.now() }
        const other = await readBriefFile(desk.editing, S, 'others')
        const first = await planPosts(desk.desk, { ...plan, score: other.score.value, brief: other.brief.value, published: null })
        await desk.store.commit({ ...first, stepKey: 'others-first' })
        await drain(desk)
        await save({ headline: 'Copper stocks at the exchange fall' })
        await amend('update')
        await amend('withdrawal', { note: 'It was another exchange.' })
        await drain(desk)
        const told = posts().map((p) => `${p.reason} ${p.audience}`)
        expect(told.sort()).toEqual(['new others', `new ${AUDIENCE}`, `update ${AUDIENCE}`, `withdrawal ${AUDIENCE}`])
        // Nor does the other one's next plan tell it again.
        const again = await planPosts(desk.desk, {
          ...plan,
          score: other.score.value,
          brief: other.brief.value,
          published: (await readBriefFile(desk.editing, theirs.storyId, theirs.audience)).edition?.value.published ?? null,
        })
        expect(again.writes).toEqual([])
      })

      it('a correction is not published over a figure that no source has', async () => {
        await save({ 'Key points': 'Traders owe the clearing house $48 million.' })
        await expect(amend('correction', { wrong: '$480 million', right: '$48 million' })).rejects.toMatchObject({
          code: 'blocked',
        })
        await expect(amend('typo')).rejects.toMatchObject({ code: 'not-a-typo' })
      })

      it('new evidence raises a flag and overwrites nothing', async () => {
        const before = await file()
        const fence = await desk.store.fence('brief')
        await briefStory(desk.desk, { ...at, revision: 1 }, createStep(desk.desk, 'brief', desk.clock.now(), fence, 1, 5))
        const { brief, edition, flag } = await file()
        expect([brief.version, edition!.version]).toEqual([before.brief.version, before.edition!.version])
        expect(flag).toMatchObject({
          storyRevision: 1,
          what: [expect.any(String)],
          draft: { headline: expect.stringContaining('says sto_copper') },
        })
        // It stays until the editors have published a change.
        await save({ headline: 'Copper stocks fall further' })
        expect((await file()).flag).not.toBeNull()
        await amend('update')
        expect((await file()).flag).toBeNull()
      })
    })

    describe('judgements', () => {
      it('keep the factors as they stood, once for the same score', async () => {
        await judgeStory(desk.editing, { ...at, act: 'promote', text: null }, ADA)
        await judgeStory(desk.editing, { ...at, act: 'promote', text: null }, ADA)
        await judgeStory(desk.editing, { ...at, act: 'not-for-us', text: 'metals are not ours' }, BEN)
        await judgeStory(desk.editing, { ...at, act: 'pin', text: null }, ADA)
        await judgeStory(desk.editing, { ...at, act: 'unpin', text: null }, ADA)
        await judgeStory(desk.editing, { ...at, act: 'pin', text: null }, ADA)
        await expect(judgeStory(desk.editing, { ...at, act: 'note', text: ' ' }, ADA)).rejects.toMatchObject({ code: 'no-text' })
        const acts: string[] = []
        for await (const { value } of desk.store.all('judgement')) acts.push(`${value.by.id} ${value.act}`)
        expect(acts.sort()).toEqual(['ada pin', 'ada pin', 'ada promote', 'ada unpin', 'ben not-for-us'])
      })
    })

    it('a channel that wants published words only gets them when they are', async () => {
      await open({ channels: [channel({ id: 'strict', type: 'file', requires: 'published', options: { path: 'posts.jsonl' } })] })
      await move('review')
      expect(await told()).toEqual([])
      await move('publish')
      expect(await told()).toEqual([['new', 1, 'ready']])
    })
  })
}
