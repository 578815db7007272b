import type { BriefEvidence } from '../brief/index.js'
import { WRITER_SECTIONS, type WriterSource, type WriterTask, type Written, writerSources } from '../brief/writers/contract.js'
import { judgeSentences } from '../brief/writers/judge.js'
import { type Brief, DeskError, describeError, isVersionConflict } from '../model/index.js'
import { readBriefEvidence } from './brief-story.js'
import type { Desk, DeskWriter } from './desk.js'
import { currentStory } from './join-market.js'
import type { Step } from './step.js'

export interface WritePayload {
  storyId: string
  audience: string
  /** The draft it adds to, by its revision. */
  draft: number
}

/** What the second writer has used up on one day of the desk's clock. Tokens and seconds of failed requests count, as far as known. */
export interface WriterUsage {
  drafts: number
  inputTokens: number
  outputTokens: number
  seconds: number
}

/**
 * Asks the second writer for sentences beside a draft, and adds those that hold ({@link judgeSentences}); what was dropped stands in
 * the brief. It leaves alone what editors have in hand and drafts that a newer one has replaced. Whatever fails, the draft stays.
 */
export async function writeBrief(desk: Desk, { storyId, audience, draft }: WritePayload, step: Step): Promise<void> {
  const id = `${storyId}:${audience}`
  const { writer } = desk
  const [brief, score, edition] = await Promise.all([
    desk.store.get('brief', id),
    desk.store.get('score', id),
    desk.store.get('edition', id),
  ])
  if (!writer || !brief || !score || edition || brief.value.revision !== draft) return
  const story = await currentStory(desk, storyId, brief.value.storyRevision)
  if (!story) return
  const evidence = await readBriefEvidence(desk, story, score.value, step.now)
  const sources = textsFor(desk, writer, evidence)
  const limit = await limitReached(desk, writer, step)
  if (sources.length === 0 || limit) {
    desk.log.info({ story: storyId, reason: limit ?? 'no text may be sent' }, 'nothing was asked of the second writer')
    return
  }
  const written = await ask(desk, writer, taskOf(brief.value, sources), step)
  if (!written) return
  const { sections, kept, dropped } = judgeSentences(brief.value, evidence, written.sentences, writer.writer.id)
  const added = { by: writer.writer.id, at: step.now, kept, dropped }
  await step.commit({
    expectedVersions: [{ kind: 'brief', id, version: brief.version }],
    writes: [
      {
        op: 'put',
        kind: 'brief',
        value: { ...brief.value, sections, added, revision: draft + 1 },
        knownAt: step.now,
        visible: true,
      },
    ],
    jobs: [],
  })
}

/** Texts leave for a service outside only where the source's rights record allows to redistribute them. */
function textsFor(desk: Desk, { isLocal, perDraft }: DeskWriter, { story, articles }: BriefEvidence): WriterSource[] {
  const may = (sourceId: string) => isLocal || desk.sources.get(sourceId)?.rights.mayRedistribute === true
  return writerSources(
    story.members
      .filter((m) => m.role !== 'republication' && may(m.sourceId))
      .map((m) => ({ publisher: m.publisher, text: articles.get(m.articleId)?.text ?? '' })),
    perDraft.sourceCharacters,
  )
}

const taskOf = (brief: Brief, sources: WriterSource[]): WriterTask => ({
  storyId: brief.storyId,
  headline: brief.headline,
  draft: brief.sections.filter((s) => s.name !== 'Scoring rationale').flatMap((s) => s.sentences.map((x) => x.text)),
  sources,
  sections: WRITER_SECTIONS,
})

/** The answer, or null where it failed for good. The request counts before it is made. */
async function ask(desk: Desk, { writer, elapsedMs }: DeskWriter, task: WriterTask, step: Step): Promise<Written | null> {
  await addUsage(desk, step, `ask-${step.attempt}`, { drafts: 1 })
  const start = elapsedMs()
  const used = (tokens: Partial<Written['tokens']> = {}) =>
    addUsage(desk, step, `used-${step.attempt}`, {
      inputTokens: tokens.input ?? 0,
      outputTokens: tokens.output ?? 0,
      seconds: Math.max(0, elapsedMs() - start) / 1000,
    })
  try {
    const written = await writer.write(task)
    await used(written.tokens)
    return written
  } catch (error) {
    if (isVersionConflict(error)) throw error
    await used(error instanceof DeskError ? (error.detail.tokens as Partial<Written['tokens']> | undefined) : {})
    const again = error instanceof DeskError && error.intent === 'retry' && !step.lastAttempt
    if (again) throw error
    desk.log.warn(
      { story: task.storyId, writer: writer.id, ...describeError(error) },
      'the second writer failed; the draft stays',
    )
    return null
  }
}

const usageId = (step: Step): string => `writer-usage:${step.now.slice(0, 10)}`
const NOTHING: WriterUsage = { drafts: 0, inputTokens: 0, outputTokens: 0, seconds: 0 }

async function readUsage(desk: Desk, step: Step): Promise<{ version: number; usage: WriterUsage }> {
  const stored = await desk.store.get('meta', usageId(step))
  return { version: stored?.version ?? 0, usage: { ...NOTHING, ...(stored?.value.value as Partial<WriterUsage> | undefined) } }
}

async function addUsage(desk: Desk, step: Step, suffix: string, more: Partial<WriterUsage>): Promise<void> {
  const id = usageId(step)
  const { version, usage } = await readUsage(desk, step)
  const sum = Object.fromEntries(Object.entries(usage).map(([k, v]) => [k, v + (more[k as keyof WriterUsage] ?? 0)]))
  await step.commit(
    {
      expectedVersions: [{ kind: 'meta', id, version }],
      writes: [{ op: 'put', kind: 'meta', value: { id, value: sum }, knownAt: step.now }],
      jobs: [],
    },
    suffix,
  )
}

/** Which of the day's limits is reached, in words; null where none is. */
async function limitReached(desk: Desk, { perDay, prices }: DeskWriter, step: Step): Promise<string | null> {
  const { usage } = await readUsage(desk, step)
  const cost = prices ? (usage.inputTokens * prices.input + usage.outputTokens * prices.output) / 1e6 : 0
  if (usage.drafts >= perDay.drafts) return `${perDay.drafts} requests a day`
  if (usage.inputTokens + usage.outputTokens >= perDay.tokens) return `${perDay.tokens} tokens a day`
  if (perDay.cost !== null && cost >= perDay.cost) return `a cost of ${perDay.cost} a day`
  return usage.seconds >= perDay.seconds ? `${perDay.seconds} seconds a day` : null
}
