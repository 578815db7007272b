import { typedOf } from '../../brief/edit/index.js'
import type { SectionName } from '../../model/index.js'
import type { Actor, EditingDesk } from './context.js'
import { currentWords, readBriefFile, revisionOf } from './read.js'
import { type SaveAnswer, saveWords } from './save.js'

/** Saves a brief with one more sentence at the end of a section. Codes as of `saveWords`. */
export async function addSentence(
  desk: EditingDesk,
  ask: { storyId: string; audience: string; section: SectionName; sentence: string },
  actor: Actor,
): Promise<SaveAnswer> {
  const { storyId, audience, section, sentence } = ask
  const file = await readBriefFile(desk, storyId, audience)
  const typed = typedOf(currentWords(file))
  typed.sections[section] = [typed.sections[section], sentence].filter(Boolean).join('\n')
  return saveWords(
    desk,
    { storyId, audience, baseRevision: revisionOf(file), draftRevision: file.brief.value.revision, typed },
    actor,
  )
}
