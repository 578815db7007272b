import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Story, storyIdOf } from '../../src/model/index.js'
import {
  type Decided,
  mergeOrder,
  mergeStories,
  moveArticles,
  moveBrief,
  moveOrder,
  previewStories,
  readBriefFile,
  saveWords,
  setStoryTypes,
  splitOrder,
  splitStory,
} from '../../src/pipeline/editing/index.js'
import { scoreCurrentStory } from '../../src/pipeline/score-story.js'
import { createStep, type Step } from '../../src/pipeline/step.js'
import { parseQuery } from '../../src/search/index.js'
import { ADA, BEN, typing } from '../support/editing-desk.js'
import { AUDIENCE, channel, deliveries } from '../support/posting-desk.js'
import { openStoryDesk, type StoryDesk } from '../support/story-desk.js'
import {
  CLOSURE,
  CLOSURE_COPY,
  CLOSURE_LATER,
  CLOSURE_OWN,
  STRIKE,
  STRIKE_LATER,
  STRIKE_OWN,
} from '../support/written-stories.js'

let dir: string
let desk: StoryDesk
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'signaldesk-stories-'))
  desk = openStoryDesk(dir, {
    channels: [channel({ id: 'file', type: 'file', minImportance: 0, minCredibility: 0, options: { path: 'p.jsonl' } })],
  })
})
afterEach(async () => {
  await desk.close()
  rmSync(dir, { recursive: true, force: true })
})
const restart = async () => {
  await desk.close()
  desk = openStoryDesk(dir)
}

const REASON = 'The walkout follows from the closure.'
/** Looks at what it would change, and does it. */
async function merge(storyId: string, otherId: string, reason = REASON, actor = ADA): Promise<Decided> {
  const ask = { storyId, otherId, reason, seen: '' }
  const { seen } = await previewStories(desk.editing, await mergeOrder(desk.editing, ask), actor)
  const done = await mergeStories(desk.editing, { ...ask, seen }, actor)
  await desk.work()
  return done
}
async function split(storyId: string, articleIds: string[], reason = REASON): Promise<Decided> {
  const ask = { storyId, articleIds, reason, seen: '' }
  const { seen } = await previewStories(desk.editing, await splitOrder(desk.editing, ask), ADA)
  const done = await splitStory(desk.editing, { ...ask, seen }, ADA)
  await desk.work()
  return done
}
async function move(storyId: string, articleIds: string[], otherId: string): Promise<Decided> {
  const ask = { storyId, articleIds, otherId, reason: REASON, seen: '' }
  const { seen } = await previewStories(desk.editing, await moveOrder(desk.editing, ask), ADA)
  const done = await moveArticles(desk.editing, { ...ask, seen }, ADA)
  await desk.work()
  return done
}
const members = (story: Story): string[] => story.members.map((m) => m.articleId).sort()
const found = async (q: string, asOf?: string): Promise<string[]> =>
  (
    await desk.store.search({ query: parseQuery(q), audience: AUDIENCE, sort: 'time', limit: 20, ...(asOf ? { asOf } : {}) })
  ).hits.map((h) => h.storyId)
const contested = (story: Story): string[] => story.figures.filter((g) => g.verdict === 'conflicting').map((g) => g.measure)

/** Two events, told by three houses and by two. */
async function twoStories() {
  const closure = [await desk.tell(CLOSURE), await desk.tell(CLOSURE_COPY), await desk.tell(CLOSURE_OWN)]
  const strike = [await desk.tell(STRIKE), await desk.tell(STRIKE_OWN)]
  const [a, b] = [await desk.storyOf(closure[0]!), await desk.storyOf(strike[0]!)]
  expect(members(a)).toEqual([...closure].sort())
  expect(members(b)).toEqual([...strike].sort())
  return { closure, strike, a: a.id, b: b.id }
}

describe('two stories that an editor merges', () => {
  it('are one from then on: the older lives on, the other leads to it, and all that is derived follows', async () => {
    const { closure, strike, a, b } = await twoStories()
    const before = desk.clock.now()
    desk.clock.pass(60_000)
    const { storyId, decision } = await merge(b, a)
    expect(storyId).toBe(a)
    expect(decision).toMatchObject({ act: 'merge', by: { id: 'ada' }, reason: REASON, articleIds: strike })
    const [one, other] = [await desk.story(a), await desk.story(b)]
    expect(members(one)).toEqual([...closure, ...strike].sort())
    expect(other).toMatchObject({ members: [], redirectTo: a })
    expect(one.members.every((m) => m.fixed)).toBe(true)
    expect(one.members.find((m) => m.articleId === strike[0])!.reasons.at(-2)!.sentence).toContain(REASON)
    // One story has one original; the copy still carries it.
    expect(one.members.filter((m) => m.role === 'original')).toHaveLength(1)
    expect(one.members.find((m) => m.articleId === closure[1])).toMatchObject({ role: 'republication', of: closure[0] })
    expect(one.independentPublishers).toBe(4)
    expect(one.figures.some((g) => g.values.some((v) => v.articleId === strike[0]))).toBe(true)
    // Score, brief and search are the merged story's.
    expect((await desk.store.get('score', `${a}:${AUDIENCE}`))!.value.storyRevision).toBe(one.revision)
    expect((await desk.store.get('brief', `${a}:${AUDIENCE}`))!.value.storyRevision).toBe(one.revision)
    expect(await found('dockers')).toEqual([a])
    expect(await found('dockers', desk.clock.now())).toEqual([a])
    // Set back before the decision, both are there as they were.
    expect(await found('dockers', before)).toEqual(expect.arrayContaining([b]))
    expect((await desk.store.get('story', b, { asOf: before }))!.value.members).toHaveLength(2)
    expect(members((await desk.store.get('story', a, { asOf: before }))!.value)).toEqual([...closure].sort())
    const audit = await desk.store.find('audit', { where: [{ field: 'on', is: b }] })
    expect(audit.items.map((i) => [i.value.who, i.value.act, i.value.reason])).toEqual([['ada', 'merge-stories', REASON]])
  })

  it.each([false, true])(
    'take later articles in as one, also after a restart (%s), and are not taken apart again',
    async (again) => {
      const { a, b } = await twoStories()
      await merge(b, a)
      if (again) await restart()
      const later = [await desk.tell(STRIKE_LATER), await desk.tell(CLOSURE_LATER)]
      for (const id of later) expect((await desk.storyOf(id)).id).toBe(a)
      expect((await desk.story(a)).members).toHaveLength(7)
    },
  )

  it('are found as one also where a score of the other was under way', async () => {
    const { a, b } = await twoStories()
    const { revision } = await desk.story(b)
    const late = createStep(desk.desk, 'late', desk.clock.now(), await desk.store.fence('late'), 1, 5)
    const commit: Step['commit'] = async (part) => {
      await merge(b, a)
      return late.commit(part)
    }
    await expect(scoreCurrentStory(desk.desk, { storyId: b, revision }, { ...late, commit })).rejects.toMatchObject({
      code: 'version-conflict',
    })
    expect(await found('dockers')).toEqual([a])
    // Run again on what stands now, the job has nothing to do.
    await scoreCurrentStory(desk.desk, { storyId: b, revision }, late)
    expect(await found('dockers')).toEqual([a])
  })

  it('are merged once, however often the form is sent', async () => {
    const { a, b } = await twoStories()
    const ask = { storyId: b, otherId: a, reason: REASON, seen: '' }
    const { seen } = await previewStories(desk.editing, await mergeOrder(desk.editing, ask), ADA)
    const [first, second] = await Promise.all([
      mergeStories(desk.editing, { ...ask, seen }, ADA),
      mergeStories(desk.editing, { ...ask, seen }, ADA),
    ])
    expect(second.decision).toEqual(first.decision)
    expect(await mergeStories(desk.editing, { ...ask, seen }, ADA)).toEqual(first)
    expect((await desk.story(a)).decisions).toHaveLength(1)
    expect((await desk.store.find('audit', {})).items).toHaveLength(1)
  })

  it('come apart again under their own ids when that is undone, and stay so', async () => {
    const { closure, strike, a, b } = await twoStories()
    await merge(b, a)
    const { storyId } = await split(a, strike, 'They are two events after all.')
    expect(storyId).toBe(b)
    const [one, other] = [await desk.story(a), await desk.story(b)]
    expect(members(one)).toEqual([...closure].sort())
    expect(members(other)).toEqual([...strike].sort())
    expect(other.redirectTo).toBeUndefined()
    expect([one.apart, other.apart]).toEqual([[b], [a]])
    expect((await found('dockers')).sort()).toEqual([b])
    await restart()
    const later = await desk.tell(STRIKE_LATER)
    expect((await desk.storyOf(later)).id).toBe(b)
  })

  it('are posted once: what one of them was posted as is not posted again', async () => {
    const { a, b } = await twoStories()
    const posted = async () => (await deliveries(desk)).map((d) => [d.storyId, d.reason, d.state]).sort()
    const before = await posted()
    expect(before).toEqual(
      [
        [a, 'new', 'sent'],
        [b, 'new', 'sent'],
      ].sort(),
    )
    await merge(b, a)
    await desk.tell(STRIKE_LATER)
    expect(await posted()).toEqual(before)
  })
})

describe('of a story that was posted', () => {
  it('nothing is posted anew when an older one, never posted, takes it in', async () => {
    Object.assign(desk.desk, { posts: false })
    const closure = await desk.tell(CLOSURE)
    Object.assign(desk.desk, { posts: true })
    const strike = await desk.tell(STRIKE)
    const [a, b] = [(await desk.storyOf(closure)).id, (await desk.storyOf(strike)).id]
    expect((await deliveries(desk)).map((d) => [d.storyId, d.state])).toEqual([[b, 'sent']])
    await merge(b, a)
    await desk.tell(CLOSURE_OWN)
    expect((await deliveries(desk)).map((d) => d.storyId)).toEqual([b])
  })

  it('what waited to be posted of the merged one is not sent; the one that lives on tells for both', async () => {
    const closure = await desk.tell(CLOSURE)
    await desk.store.commit({
      stepKey: 'stop',
      writes: [
        {
          op: 'put',
          kind: 'meta',
          value: { id: 'posting', value: { all: { by: 'ada', at: desk.clock.now() }, channels: {} } },
          knownAt: desk.clock.now(),
        },
      ],
      jobs: [],
    })
    const strike = await desk.tell(STRIKE)
    const [a, b] = [(await desk.storyOf(closure)).id, (await desk.storyOf(strike)).id]
    await merge(b, a)
    const told = new Map((await deliveries(desk)).map((d) => [d.storyId, d]))
    expect(told.get(a)!.state).toBe('sent')
    expect(told.get(b)).toMatchObject({ state: 'suppressed', stateReason: expect.stringContaining('part of another') })
  })
})

describe('a story that an editor splits', () => {
  it('is two: the founder’s part keeps the id, figures and roles follow, and the two are never merged by themselves', async () => {
    const { closure, a } = await twoStories()
    expect(contested(await desk.story(a)).length).toBeGreaterThan(0)
    const { storyId } = await split(a, [closure[2]!])
    expect(storyId).toBe(storyIdOf(closure[2]!))
    const [one, other] = [await desk.story(a), await desk.story(storyId)]
    expect(members(one)).toEqual([closure[0], closure[1]].sort())
    expect(contested(one)).toEqual([])
    expect(other).toMatchObject({ state: 'draft', revision: 1, apart: [a] })
    expect(other.members[0]).toMatchObject({ role: 'original', firstHand: true, fixed: true })
    expect((await found('Dunmore')).sort()).toEqual([a, storyId].sort())
    // An article that fits both goes to one of them, and makes them no one.
    const later = await desk.storyOf(await desk.tell(CLOSURE_LATER))
    expect([a, storyId]).toContain(later.id)
    expect((await desk.story(a)).redirectTo).toBeUndefined()
    expect((await desk.story(storyId)).redirectTo).toBeUndefined()
    // Merged again by hand, they are one once more.
    await merge(storyId, a, 'One event after all.')
    expect((await desk.story(a)).apart).toBeUndefined()
    expect(contested(await desk.story(a)).length).toBeGreaterThan(0)
  })

  it('keeps its id with the founder, also where the founder is among the picked', async () => {
    const { closure, a } = await twoStories()
    const { storyId } = await split(a, [closure[0]!, closure[1]!])
    expect(members(await desk.story(a))).toEqual([closure[0], closure[1]].sort())
    expect(members(await desk.story(storyId))).toEqual([closure[2]])
    await expect(split(a, [closure[0]!, closure[1]!])).rejects.toMatchObject({ code: 'nothing-left' })
  })

  it('stands the same whether a later article comes before the decision or after it', async () => {
    const run = async (first: boolean) => {
      const { closure, a } = await twoStories()
      if (first) await desk.tell(STRIKE_LATER)
      const { storyId } = await split(a, [closure[2]!])
      if (!first) await desk.tell(STRIKE_LATER)
      const all = await Promise.all([a, storyId, storyIdOf((await strikeFounder())!)].map((id) => desk.story(id)))
      return all.map((s) => [s.id, members(s), contested(s), s.members.map((m) => [m.articleId, m.role, m.of]).sort()])
    }
    const strikeFounder = async () => (await desk.store.find('article', {})).items.find((i) => i.value.title === STRIKE.title)?.id
    const before = await run(true)
    await desk.close()
    rmSync(dir, { recursive: true, force: true })
    dir = mkdtempSync(join(tmpdir(), 'signaldesk-stories-'))
    desk = openStoryDesk(dir)
    expect(await run(false)).toEqual(before)
  })
})

describe('an article that an editor moves', () => {
  it('stays where it was put, through a revision, later articles and a restart', async () => {
    const { closure, strike, a, b } = await twoStories()
    await move(b, [strike[1]!], a)
    expect(members(await desk.story(a))).toEqual([...closure, strike[1]].sort())
    expect(members(await desk.story(b))).toEqual([strike[0]])
    await restart()
    await desk.tell(STRIKE_LATER)
    expect((await desk.storyOf(strike[1]!)).id).toBe(a)
    expect((await desk.storyOf(strike[1]!)).members.find((m) => m.articleId === strike[1])!.fixed).toBe(true)
    expect((await desk.story(b)).redirectTo).toBeUndefined()
    // The opposite decision brings it back.
    await move(a, [strike[1]!], b)
    expect((await desk.storyOf(strike[1]!)).id).toBe(b)
  })

  it('is not moved on the word of an editor who saw something else, who is told what changed', async () => {
    const { strike, a, b } = await twoStories()
    const ask = { storyId: b, articleIds: [strike[1]!], otherId: a, reason: REASON, seen: '' }
    const { seen } = await previewStories(desk.editing, await moveOrder(desk.editing, ask), ADA)
    await desk.tell(STRIKE_LATER)
    await expect(moveArticles(desk.editing, { ...ask, seen }, ADA)).rejects.toMatchObject({
      code: 'stale',
      message: expect.stringContaining('The courier, “Port Selby dockers to stay out in pensions dispute” joined'),
    })
    await merge(b, a, REASON, BEN)
    await expect(moveArticles(desk.editing, { ...ask, seen }, ADA)).rejects.toMatchObject({ code: 'moved' })
    await expect(moveArticles(desk.editing, { ...ask, seen, reason: ' ' }, ADA)).rejects.toMatchObject({ code: 'no-reason' })
  })
})

describe('the kind of event that an editor sets', () => {
  const MARGIN = 'market-structure.margin.call'
  const set = async (storyId: string, types: string[]) => {
    await setStoryTypes(desk.editing, { storyId, types, reason: 'The walkout is about margin calls.' }, ADA)
    await desk.work()
  }
  const importance = async (id: string) => (await desk.store.get('score', `${id}:${AUDIENCE}`))!.value.importance

  it('rules scores, filters and drafts in place of what the articles say, which is kept; later articles leave it', async () => {
    const { b } = await twoStories()
    const [before, scored] = [await desk.story(b), await importance(b)]
    await set(b, [MARGIN])
    const after = await desk.story(b)
    expect(after.eventTypes).toEqual([{ type: MARGIN, confidence: 1 }])
    expect(after.setTypes).toMatchObject({ by: { id: 'ada' }, read: before.eventTypes })
    expect((await importance(b)).totalHundredths).not.toBe(scored.totalHundredths)
    expect(await found('type:margin')).toEqual([b])
    expect((await desk.store.get('brief', `${b}:${AUDIENCE}`))!.value.storyRevision).toBe(after.revision)
    await desk.tell(STRIKE_LATER)
    expect((await desk.story(b)).eventTypes).toEqual([{ type: MARGIN, confidence: 1 }])
    expect((await desk.store.find('audit', {})).items.map((i) => i.value.act)).toEqual(['set-types'])
    // Set to nothing, the articles' own stand again.
    await set(b, [])
    expect((await desk.story(b)).setTypes).toBeUndefined()
    expect((await desk.story(b)).eventTypes.map((t) => t.type)).toEqual(before.eventTypes.map((t) => t.type))
    expect(await found('type:margin')).toEqual([])
  })

  it('comes from the taxonomy, with a reason, and goes along when its story becomes part of an older one', async () => {
    const { a, b } = await twoStories()
    await expect(set(b, ['no.such.kind'])).rejects.toMatchObject({ code: 'unknown-type' })
    await expect(setStoryTypes(desk.editing, { storyId: b, types: [MARGIN], reason: '' }, ADA)).rejects.toMatchObject({
      code: 'no-reason',
    })
    await set(b, [MARGIN])
    await merge(b, a)
    expect((await desk.story(a)).eventTypes).toEqual([{ type: MARGIN, confidence: 1 }])
  })
})

describe('editors’ words', () => {
  const publish = async (storyId: string) => {
    const at = { storyId, audience: AUDIENCE }
    const typed = await typing(desk, storyId, { headline: `Words about ${storyId}` })
    for (const name of Object.keys(typed.typed.sections)) typed.typed.sections[name as 'Key points'] = ''
    typed.typed.standfirst = ''
    typed.typed.headline = 'Dockers walk out'
    const saved = await saveWords(desk.editing, typed, ADA)
    if (saved.status !== 'saved') throw new Error(saved.status)
    await moveBrief(desk.editing, { ...at, move: 'publish', revision: saved.revision, reason: null }, ADA)
    await desk.work()
  }

  it('go with a published story that becomes part of an older one, with a flag, and are not overwritten', async () => {
    const { a, b } = await twoStories()
    await publish(b)
    await merge(b, a)
    const file = await readBriefFile(desk.editing, a, AUDIENCE)
    expect(file.edition!.value).toMatchObject({ state: 'published', storyId: a, words: { headline: 'Dockers walk out' } })
    expect(file.brief.value).toMatchObject({ headline: 'Dockers walk out', writer: 'editors' })
    expect(file.flag!.what[0]).toContain('Ada Brandt made “Port Selby dockers walk out over pensions” part of')
    expect(file.story.value.state).toBe('published')
  })

  it('are never lost by a merge: of two published briefs one is withdrawn first', async () => {
    const { a, b } = await twoStories()
    await publish(a)
    await publish(b)
    await expect(merge(b, a)).rejects.toMatchObject({ code: 'both-published' })
    expect((await desk.story(b)).redirectTo).toBeUndefined()
  })
})
