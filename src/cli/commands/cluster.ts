import { epochMs, instant, type Tier } from '../../model/index.js'
import { type Assignment, createStoryBook, type StoryArticle } from '../../story/index.js'
import { clusterLine, parseLine } from '../input.js'
import { type LineHandler, type LineIo, runLines } from '../jsonl.js'
import type { CliServices } from '../services.js'

export interface ClusterOptions {
  /** The end state after merges and splits, written when the input has ended. */
  final?: boolean
  /** With the reasons for each assignment. */
  explain?: boolean
}

/** A source given by name alone is taken for a republisher: it proves nothing by itself. */
const UNKNOWN_TIER: Tier = 'B'

/** `cluster`: articles in time order in, their stories out. */
export function clusterCommand(
  services: CliServices,
  options: ClusterOptions,
): { handle: LineHandler; final(id: string): object } {
  const book = createStoryBook({ keepAll: options.final === true })
  const handle: LineHandler = (line) => shown(book.assign(toArticle(services, line)), options)
  let ended: ReadonlyMap<string, Assignment> | undefined
  return {
    handle,
    final: (id) => {
      ended ??= book.final()
      const assignment = ended.get(id)
      return assignment ? shown(assignment, options) : {}
    },
  }
}

/** Runs the command: at once, or with `--final` once everything has been read. */
export async function runCluster(services: CliServices, io: LineIo, options: ClusterOptions): Promise<void> {
  const { handle, final } = clusterCommand(services, options)
  if (!options.final) {
    await runLines(io, handle)
    return
  }
  const answers: string[] = []
  await runLines({ ...io, write: async (text) => void answers.push(text) }, handle)
  for (const text of answers) {
    const answer = JSON.parse(text) as { id: unknown; error?: object }
    await io.write(answer.error ? text : `${JSON.stringify({ id: answer.id, ...final(String(answer.id)) })}\n`)
  }
}

function toArticle(services: CliServices, line: Record<string, unknown>): StoryArticle {
  const { id, title, text, publishedAt, source } = parseLine(clusterLine, line)
  const at = instant(epochMs(publishedAt))
  const publisher = source || 'unknown source'
  return {
    id: String(id),
    sourceId: publisher,
    publisher,
    family: publisher,
    tier: UNKNOWN_TIER,
    title,
    text,
    publishedAt: at,
    firstSeenAt: at,
    ...(text ? { analysis: services.analyser().analyse({ title, text, publishedAt: at, source: publisher }) } : {}),
  }
}

const shown = ({ storyId, role, of, follows, reasons }: Assignment, { explain }: ClusterOptions): object => ({
  storyId,
  role,
  of,
  ...(follows ? { follows } : {}),
  ...(explain ? { reasons } : {}),
})
