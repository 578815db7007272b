import { setImmediate } from 'node:timers/promises'
import { checkWords } from '../../src/brief/edit/index.js'
import { briefSources, checkBrief } from '../../src/brief/index.js'
import type { Brief } from '../../src/model/index.js'
import { readBriefEvidence } from '../../src/pipeline/brief-story.js'
import type { SmallDesk } from './small-desk.js'

/** Everything that a brief says, as one text. */
const textOf = ({ headline, standfirst, sections }: Brief): string =>
  [headline, standfirst, ...sections.map((s) => s.sentences.map((x) => x.text).join(' '))].filter(Boolean).join('\n\n')

/**
 * Looks up every figure of every draft in what the draft was written from; `problems` names those not supported, and what else is
 * wrong: words that are a source's, directions that are not.
 */
export async function figuresOfDrafts(small: SmallDesk): Promise<{ drafts: number; figures: number; problems: string[] }> {
  const problems: string[] = []
  let drafts = 0
  let figures = 0
  for await (const { id, value: brief } of small.store.all('brief')) {
    const [story, score] = await Promise.all([small.store.get('story', brief.storyId), small.store.get('score', id)])
    if (!story || !score || story.value.redirectTo || story.value.revision !== brief.storyRevision) continue
    const evidence = await readBriefEvidence(small.desk, story.value, score.value, brief.draftedAt)
    const checked = checkBrief({ brief: textOf(brief), sources: briefSources(evidence) })
    drafts++
    // Stores in a file answer at once: without it, nobody else has a turn until all are read.
    await setImmediate()
    figures += checked.figures.length
    for (const f of checked.figures)
      if (f.verdict !== 'supported') problems.push(`${id}: ${f.text} ${f.verdict} (${f.reason}) in ${f.sourceText}`)
    // Nor may a draft hold what would keep an editor from publishing it.
    const { figures: contested, members } = story.value
    const rights = Object.fromEntries([...small.desk.sources.values()].map((s) => [s.id, s.rights]))
    const against = { sources: briefSources(evidence), figures: contested, members, overrides: [], rights }
    for (const { problems: found } of checkWords(brief, against).lines)
      for (const p of found) if (p.kind === 'copied' || p.kind === 'direction') problems.push(`${id}: ${p.text} (${p.reason})`)
  }
  return { drafts, figures, problems }
}
