import express, { type Request, type RequestHandler, type Response } from 'express'
import { renderToString } from 'preact-render-to-string'
import { choicesFor, problemOf, typedOf, withChoice } from '../../brief/edit/index.js'
import { type Audience, atLeast, DeskError } from '../../model/index.js'
import {
  type Actor,
  amendBrief,
  autosave,
  type BriefFile,
  checkAtDesk,
  checkIfIn,
  claimBrief,
  currentWords,
  discardTyped,
  editionIdOf,
  judgeStory,
  moveBrief,
  overrideSentence,
  readBriefFile,
  readWorking,
  releaseBrief,
  revisionOf,
  saveWords,
  type Typed,
} from '../../pipeline/editing/index.js'
import { problemOf as httpProblem, notFound } from '../http/errors.js'
import { parse } from '../http/params.js'
import { guardForms, requireRole, viewerOf } from '../http/viewer.js'
import type { AddRoutes, PageTools } from '../pages/tools.js'
import { utcTime } from '../present/times.js'
import { momentOf } from '../read/moment.js'
import { sendAudit } from './audit.js'
import { CheckPanel } from './check-panel.js'
import { ComparePage, readCompare } from './compare-page.js'
import { ConflictPage } from './conflict.js'
import { EditorPage } from './editor.js'
import { bookOf, checkView, NOT_CHECKED, partsOf, readEditor, stopsText, type Told } from './file.js'
import {
  amendForm,
  chooseForm,
  compareParams,
  editForm,
  judgeForm,
  MAX_BODY,
  MAX_FIELDS,
  queueParams,
  typedWords,
  untilOf,
} from './forms.js'
import { publisherOf } from './lines.js'
import { Lines } from './lines-list.js'
import { briefHref, readQueue } from './queue.js'
import { QueuePage } from './queue-page.js'

type Ask = Request<{ story: string; audience: string }>

const BRIEF = '/desk/briefs/:story/:audience'
const actorOf = (response: Response): Actor => {
  const { id, name, role } = viewerOf(response)!.person
  return { id, name, role }
}

/** The editors' desk. Everything in it asks for the role editor; what changes something comes from one of its own forms. */
export const deskRoutes: AddRoutes = (router, tools) => {
  const { services } = tools
  const desk = services.editing
  if (!desk) return
  const form = express.urlencoded({ extended: false, limit: MAX_BODY, parameterLimit: MAX_FIELDS })
  const asEditor = requireRole('editor')
  const guarded: RequestHandler[] = [asEditor, form, guardForms]
  const audienceOf = (request: Ask): Audience => {
    const audience = services.audiences.find((a) => a.id === request.params.audience)
    if (!audience) throw notFound('No audience has this name.')
    return audience
  }
  const at = (request: Ask) => ({ storyId: request.params.story, audience: audienceOf(request).id })
  const back = (request: Ask, response: Response, more = '') => {
    tools.forget()
    response.redirect(303, briefHref(request.params.story, request.params.audience, more))
  }
  const show = showEditor(tools, audienceOf)
  /** A refusal is told on the brief's own page, with what was typed. */
  const orTell = async (request: Ask, response: Response, work: () => Promise<void>, typed?: Typed) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof DeskError) || error.code === 'not-found') throw error
      response.status(httpProblem(error).status)
      await show(request, response, { problem: error.message, typed: typed ? fitting(typed) : null })
    }
  }

  router.get('/desk', asEditor, async (request, response) => {
    const { audience: asked, by } = parse(queueParams, request.query)
    const audience = tools.audienceFor(asked)
    const { person, session } = viewerOf(response)!
    const [items, frame] = await Promise.all([
      readQueue(services, audience.id, by, person.id),
      tools.frameOf(request, momentOf(services.clock, undefined)),
    ])
    const who = { name: person.name, role: person.role, isAdmin: atLeast(person.role, 'admin') }
    const view = { items, audience, audiences: services.audiences, by, person: who, csrf: session.csrf }
    tools.sendFresh(response, <QueuePage view={view} frame={frame} assets={tools.assets} />)
  })

  router.get('/desk/audit.jsonl', requireRole('admin'), (_request, response) => sendAudit(services, response))

  router.get(BRIEF, asEditor, (request: Ask, response) => show(request, response))

  router.get(`${BRIEF}/revisions`, asEditor, async (request: Ask, response) => {
    const { storyId, audience } = at(request)
    const { from, to } = parse(compareParams, request.query)
    const ask = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const [view, frame] = await Promise.all([
      readCompare(services, editionIdOf(storyId, audience), briefHref(storyId, audience), ask),
      tools.frameOf(request, momentOf(services.clock, undefined)),
    ])
    tools.sendFresh(response, <ComparePage view={view} frame={frame} assets={tools.assets} />)
  })

  router.post(`${BRIEF}/typing`, guarded, async (request: Ask, response: Response) => {
    const typed = typedFrom(request, at(request))
    const working = await autosave(desk, typed, actorOf(response))
    const file = await readBriefFile(desk, typed.storyId, typed.audience)
    response.set('Cache-Control', 'no-store')
    const saved = keptText(working, file)
    if (JSON.stringify(working.words).length > MOST_LIVE)
      return response.json({ saved, stops: 'A long text: it is checked on save.' })
    const { checked, away } = await checkIfIn(desk, file, working.words)
    if (away)
      return response.json({
        saved,
        stops: NOT_CHECKED,
        again: true,
        check: renderToString(<CheckPanel check={checkView(checked, away)} />),
      })
    const parts = partsOf(working.words, checked, await bookOf(services, file), null)
    const href = briefHref(typed.storyId, typed.audience)
    const { csrf } = viewerOf(response)!.session
    response.json({
      saved,
      stops: stopsText(checked.blocking.length),
      blocking: checked.blocking.length,
      check: renderToString(<CheckPanel check={checkView(checked)} />),
      parts: Object.fromEntries(
        parts.map((p) => [
          p.part,
          renderToString(<Lines lines={p.lines} more={p.more} href={href} csrf={csrf} selected={null} />),
        ]),
      ),
    })
  })

  router.post(`${BRIEF}/save`, guarded, async (request: Ask, response: Response) => {
    const typed = typedFrom(request, at(request))
    const { do: act, reason, until } = parse(editForm, request.body ?? {})
    await orTell(
      request,
      response,
      async () => {
        // What is moved is what is in the fields: a draft that nobody changed moves as it stands.
        const answer = await saveWords(desk, typed, actorOf(response))
        if (answer.status === 'conflict') return showConflict(tools, request, response, answer)
        if (act !== 'save') {
          const end = untilOf(until)
          const ask = {
            ...at(request),
            move: act,
            revision: answer.revision,
            reason: reason || null,
            ...(end ? { until: end } : {}),
          }
          await moveBrief(desk, ask, actorOf(response))
        }
        back(request, response)
      },
      typed,
    )
  })

  router.post(`${BRIEF}/discard`, guarded, async (request: Ask, response: Response) => {
    const { storyId, audience } = at(request)
    await discardTyped(desk, editionIdOf(storyId, audience), actorOf(response))
    back(request, response)
  })

  for (const [path, takeOver] of [
    ['claim', false],
    ['take-over', true],
  ] as const)
    router.post(`${BRIEF}/${path}`, guarded, (request: Ask, response: Response) =>
      orTell(request, response, async () => {
        await claimBrief(desk, { ...at(request), takeOver }, actorOf(response))
        back(request, response)
      }),
    )

  router.post(`${BRIEF}/release`, guarded, async (request: Ask, response: Response) => {
    const { storyId, audience } = at(request)
    await releaseBrief(desk, storyId, audience, actorOf(response))
    back(request, response)
  })

  router.post(`${BRIEF}/choose`, guarded, (request: Ask, response: Response) =>
    orTell(request, response, async () => {
      const { part, index, sentence, choice, reason } = parse(chooseForm, request.body ?? {})
      const { storyId, audience } = at(request)
      const actor = actorOf(response)
      const file = await readBriefFile(desk, storyId, audience)
      const working = await readWorking(desk, file.id, actor.id)
      const words = working?.words ?? currentWords(file)
      const line = (await checkAtDesk(desk, file, words)).lines.find(
        (l) => l.part === part && l.index === index && l.text === sentence,
      )
      if (!line) throw new DeskError('stale', 'The sentence has changed meanwhile. Look at it again.', 'conflict')
      const from = startOf(file, working)
      if (choice === 'override') {
        if (working && !(await saveOrShow(tools, request, response, { ...from, ...at(request), typed: typedOf(words) }))) return
        await overrideSentence(desk, { ...at(request), sentence, reason: reason ?? '' }, actor)
      } else {
        const chosen = choicesFor(line, publisherOf(line, file.story.value)).find((c) => c.choice === choice)
        if (!chosen || !problemOf(line)) throw new DeskError('stale', 'This choice is no longer open. Look again.', 'conflict')
        const typed = typedOf(withChoice(words, line, chosen.text))
        if (!(await saveOrShow(tools, request, response, { ...from, ...at(request), typed }))) return
      }
      back(request, response, `?line=${encodeURIComponent(`${part}:${index}`)}`)
    }),
  )

  router.post(`${BRIEF}/amend`, guarded, (request: Ask, response: Response) =>
    orTell(request, response, async () => {
      const { kind, note, wrong, right, revision } = parse(amendForm, request.body ?? {})
      await amendBrief(
        desk,
        { ...at(request), kind, note, wrong: wrong || null, right: right || null, revision },
        actorOf(response),
      )
      back(request, response)
    }),
  )

  router.post(`${BRIEF}/judge`, guarded, (request: Ask, response: Response) =>
    orTell(request, response, async () => {
      const { act, text } = parse(judgeForm, request.body ?? {})
      await judgeStory(desk, { ...at(request), act, text: text || null }, actorOf(response))
      back(request, response)
    }),
  )
}

/** A longer text is checked on save alone: its lines would be sent anew after every few words. Characters of JSON. */
const MOST_LIVE = 160_000

function keptText({ at, baseRevision }: Awaited<ReturnType<typeof autosave>>, { edition }: BriefFile): string {
  const newer = edition && edition.value.revision > baseRevision
  const meanwhile = newer ? ` ${edition.value.savedBy.name} has saved r${edition.value.revision} meanwhile: saving merges.` : ''
  return `Typed words kept at ${utcTime(at)} UTC, not saved yet.${meanwhile}`
}

/** The words that a form sent, and what they began from. */
function typedFrom(request: Ask, at: { storyId: string; audience: string }): Typed {
  const body = parse(editForm, request.body ?? {})
  return { ...at, baseRevision: body.base, draftRevision: body.draft, typed: typedWords(body) }
}

const startOf = (
  file: BriefFile,
  working: Awaited<ReturnType<typeof readWorking>>,
): Pick<Typed, 'baseRevision' | 'draftRevision'> => ({
  baseRevision: working?.baseRevision ?? revisionOf(file),
  draftRevision: working?.draftRevision ?? file.brief.value.revision,
})

/** Saves; where two people changed the same part, shows both instead and answers false. */
async function saveOrShow(tools: PageTools, request: Ask, response: Response, typed: Typed): Promise<boolean> {
  const answer = await saveWords(tools.services.editing!, typed, actorOf(response))
  if (answer.status !== 'conflict') return true
  await showConflict(tools, request, response, answer)
  return false
}

/** So much of a refused text is put back into its field; what is longer stays with the browser. */
const MOST_PUT_BACK = 150_000

function fitting({ typed }: Typed): Told['typed'] {
  const { sections } = typed
  if (Object.values(sections).some((text) => text.length > MOST_PUT_BACK)) return null
  return typed
}

const showEditor =
  (tools: PageTools, audienceOf: (request: Ask) => Audience) =>
  async (request: Ask, response: Response, told: Told = {}): Promise<void> => {
    const { services, assets } = tools
    const line = typeof request.query.line === 'string' ? request.query.line.slice(0, 100) : null
    const ask = { storyId: request.params.story, audience: audienceOf(request), line }
    try {
      const [view, frame] = await Promise.all([
        readEditor(services, ask, viewerOf(response)!, told),
        tools.frameOf(request, momentOf(services.clock, undefined)),
      ])
      tools.sendFresh(response, <EditorPage view={view} frame={frame} assets={assets} />)
    } catch (error) {
      if (!(error instanceof DeskError) || error.code !== 'moved') throw error
      response.redirect(302, briefHref(String(error.detail.to), request.params.audience))
    }
  }

async function showConflict(
  tools: PageTools,
  request: Ask,
  response: Response,
  answer: Parameters<typeof ConflictPage>[0]['view']['answer'],
): Promise<void> {
  const { story, audience } = request.params
  const [file, frame] = await Promise.all([
    readBriefFile(tools.services.editing!, story, audience),
    tools.frameOf(request, momentOf(tools.services.clock, undefined)),
  ])
  const view = {
    href: briefHref(story, audience),
    csrf: viewerOf(response)!.session.csrf,
    title: currentWords(file).headline,
    by: file.edition?.value.savedBy.name ?? 'Somebody',
    answer,
    merged: typedOf(answer.words),
  }
  response.status(409)
  tools.sendFresh(response, <ConflictPage view={view} frame={frame} assets={tools.assets} />)
}
