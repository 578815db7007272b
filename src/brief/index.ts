import type { Brief } from '../model/index.js'
import type { BriefEvidence } from './evidence.js'
import { gatherFacts } from './facts.js'
import { headlineOf, standfirstOf } from './headline.js'
import { QuoteBudget } from './quotes.js'
import { bottomLine, context, keyPoints, technicalDetails, whatToWatch } from './sections/editorial.js'
import { marketEffects } from './sections/measured.js'
import { rationale } from './sections/rationale.js'
import { whatHappened, whoSaidWhat } from './sections/reported.js'

export { type CheckedFigure, type CheckedSentence, type CheckInput, type CheckResult, checkBrief } from './check.js'
export type { BriefEvidence } from './evidence.js'
export { MAX_QUOTE_WORDS } from './evidence.js'
export { CONDITIONS, PLAYBOOK_PARTS, type Playbook, type PlaybookLine, SLOTS, slotsIn } from './playbooks.js'
export { QuoteBudget } from './quotes.js'
export { briefSources } from './sources.js'
export { shortName, VERBATIM_RUN } from './verbatim.js'

/** The writer's name and version, kept with every draft. */
export const WRITER = 'grammar/2'

/**
 * Drafts a brief from typed facts and the editors' playbook for its kind of event. Every sentence carries what it rests on:
 * articles and spans, signals, playbook or ledger; a section without support is left out with a word why. Pure; the same
 * evidence gives the same words.
 */
export function draftBrief(evidence: BriefEvidence): Brief {
  const facts = gatherFacts(evidence)
  const quotes = new QuoteBudget(evidence.mayQuote)
  const happened = whatHappened(facts, quotes)
  return {
    storyId: evidence.story.id,
    storyRevision: evidence.story.revision,
    revision: 1,
    audience: evidence.score.audience,
    headline: headlineOf(facts),
    standfirst: standfirstOf(facts),
    // In the order of SECTIONS
    sections: [
      happened,
      technicalDetails(facts),
      marketEffects(facts),
      context(facts),
      whatToWatch(facts),
      whoSaidWhat(facts, quotes),
      bottomLine(facts),
      keyPoints(facts),
      rationale(facts),
    ],
    draftedAt: evidence.now,
    writer: WRITER,
  }
}
