import type { Brief, BriefSection, SectionName } from '../model/index.js'
import { SECTIONS } from '../model/index.js'
import type { BriefEvidence } from './evidence.js'
import { QuoteBudget } from './quotes.js'
import { marketEffects, technicalDetails } from './sections/measured.js'
import { figuresReported, originOf, whatHappened, whoSaidWhat } from './sections/reported.js'

export { type CheckedFigure, type CheckedSentence, type CheckInput, type CheckResult, checkBrief } from './check.js'
export type { BriefEvidence } from './evidence.js'
export { MAX_QUOTE_WORDS } from './evidence.js'
export { firstWords } from './quotes.js'

/** The writer's name and version, kept with every draft. */
export const WRITER = 'facts/1'

/**
 * Drafts a brief from typed facts. Every reported sentence carries its article and span, every measured one its signal; a
 * section without support is left out with a word why. Pure.
 */
export function draftBrief(evidence: BriefEvidence): Brief {
  const quotes = new QuoteBudget()
  const happened = whatHappened(evidence, quotes)
  happened.sentences.push(...figuresReported(evidence))
  const written = new Map<SectionName, BriefSection>()
  for (const section of [
    happened,
    technicalDetails(evidence),
    marketEffects(evidence),
    whoSaidWhat(evidence, quotes),
    rationale(evidence),
  ])
    written.set(section.name, section)
  return {
    storyId: evidence.story.id,
    storyRevision: evidence.story.revision,
    revision: 1,
    audience: evidence.score.audience,
    headline: evidence.story.title,
    standfirst: standfirst(evidence),
    sections: SECTIONS.map(
      (name) => written.get(name) ?? { name, sentences: [], leftOut: 'no playbook for this kind of event yet' },
    ),
    draftedAt: evidence.now,
    writer: WRITER,
  }
}

const rationale = ({ score }: BriefEvidence): BriefSection => ({
  name: 'Scoring rationale',
  sentences: [{ text: score.rationale, kind: 'ledger', provenance: score.importance.rows.map((r) => ({ factor: r.factor })) }],
})

/** One line of what and why: the strongest reason in the ledger. */
function standfirst(evidence: BriefEvidence): string {
  const best = evidence.score.importance.rows
    .filter((r) => r.kind === 'factor')
    .sort((a, b) => b.contributionHundredths - a.contributionHundredths)[0]
  const origin = originOf(evidence)
  return [origin ? `${origin.publisher}.` : '', best?.sentence ?? ''].join(' ').trim()
}
