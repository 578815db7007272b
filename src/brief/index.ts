import type { Brief, BriefSection, LedgerRow, SectionName } from '../model/index.js'
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

/**
 * One line of what and why: the ledger's most telling reason. Being new says little (most stories are the first on their
 * subject), and so does what has no evidence: a row tells as much as it differs from what such rows usually hold.
 */
function standfirst(evidence: BriefEvidence): string {
  const best = evidence.score.importance.rows
    .filter((r) => r.kind === 'factor' && r.value !== null)
    .sort((a, b) => telling(b) - telling(a))[0]
  const origin = originOf(evidence)
  return [origin ? `${origin.publisher}.` : '', best?.sentence ?? ''].join(' ').trim()
}

/** What rows hold in an ordinary story, 0-1; above it a row tells something. */
const USUAL: Readonly<Record<string, number>> = {
  transmission: 0.3,
  breadth: 0.3,
  size: 0.35,
  'market-state': 0.35,
  novelty: 0.95,
  actionability: 0.2,
  instrument: 0.6,
}
const telling = (row: LedgerRow): number => (row.value! - (USUAL[row.factor] ?? 0.4)) * row.weight
