import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { DeskError, type Person, SECTIONS } from '../model/index.js'
import { type Actor, addSentence, type EditingDesk, moveBrief, releaseBrief } from '../pipeline/editing/index.js'
import { type Archive, addressOf, invalid } from './archive.js'

const fileSchema = z
  .array(
    z.strictObject({
      /** One of the demonstration's people. */
      by: z.string(),
      /** An article of the archive: the brief is that of its story. */
      of: z.string(),
      audience: z.string(),
      section: z.enum(SECTIONS),
      sentence: z.string().min(1).max(1_000),
      send: z.enum(['review']).optional(),
    }),
  )
  .max(50)

/**
 * Leaves on the desk what an archive's editors had not finished (`desk.yaml`), by the same use cases as an editor's own forms. A brief
 * that editors have had in hand is left alone, so that it can be done again. Gives how many were left.
 */
export async function leaveUnfinished(
  desk: EditingDesk,
  archive: Archive,
  person: (id: string) => Promise<Person | null>,
): Promise<number> {
  const file = join(archive.dir, 'desk.yaml')
  if (!existsSync(file)) return 0
  const parsed = fileSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!parsed.success) return invalid(file, parsed.error.issues[0]!.message)
  let left = 0
  for (const one of parsed.data) {
    const who = await person(one.by)
    const storyId = await storyOf(desk, archive, one.of)
    if (!who || !storyId || (await desk.store.get('edition', `${storyId}:${one.audience}`))) continue
    await leave(desk, { ...one, storyId }, who)
    left++
  }
  return left
}

async function leave(
  desk: EditingDesk,
  { storyId, audience, section, sentence, send }: z.output<typeof fileSchema>[number] & { storyId: string },
  actor: Actor,
): Promise<void> {
  try {
    const answer = await addSentence(desk, { storyId, audience, section, sentence }, actor)
    if (send) await moveBrief(desk, { storyId, audience, move: send, revision: answer.revision, reason: null }, actor)
    else await releaseBrief(desk, storyId, audience, actor)
  } catch (error) {
    // No brief was drafted for this audience: there is nothing to leave unfinished.
    if (!(error instanceof DeskError && error.code === 'not-found')) throw error
  }
}

async function storyOf({ store }: Pick<EditingDesk, 'store'>, archive: Archive, id: string): Promise<string | null> {
  for (const publication of archive.publications) {
    const article = publication.articles.find((a) => a.id === id)
    if (!article) continue
    const suffix = new URL(addressOf(publication, article.path)).pathname
    const found = await store.find('article', { where: [{ field: 'sourceId', is: publication.id }], limit: 1_000 })
    return found.items.find((a) => new URL(a.value.url).pathname === suffix)?.value.storyId ?? null
  }
  return null
}
