import { type QuoteBudget, shortName } from '../../brief/index.js'
import type { StoryClaim } from '../../model/index.js'
import type { SourceNote } from './brief.js'
import { capital, clean, clip, count } from './text.js'

/** A statement of the coverage with who made it. */
export interface SaidView {
  speaker: string
  verb: string
  /** Null where it may not be shown; `withheld` says why. */
  quote: string | null
  withheld: string
  basis: string
  publisher: string
  number: number | null
  /** Who else tells it, and from how many origins; null where one article alone does. */
  support: { origins: number; text: string; numbers: number[] } | null
}

const BASES: Record<string, string> = {
  document: 'from a document',
  'on-record': 'on record',
  unnamed: 'unnamed',
  relayed: 'relayed',
  'own-reporting': 'own reporting',
}

/** "2 origins" or "one origin", and the other articles that tell a statement. */
function supportOf({ articleId, support }: StoryClaim, notes: ReadonlyMap<string, SourceNote>): SaidView['support'] {
  if (!support || support.articleIds.length < 2) return null
  const others = support.articleIds.filter((id) => id !== articleId)
  const numbers = others.flatMap((id) => notes.get(id)?.number ?? []).sort((a, b) => a - b)
  const { origins } = support
  return { origins, text: origins > 1 ? `${origins} origins, also in` : 'one origin, also in', numbers }
}

/** How many statements, and how many of them more than one origin makes. */
export function saidNote(said: readonly SaidView[]): string {
  const confirmed = said.filter((one) => (one.support?.origins ?? 1) > 1).length
  return `${count(said.length, 'statement', 'statements')}, ${confirmed} from more than one origin`
}

/**
 * Who said what: each statement once, with who else tells it. Words are shown as far as `quotes` allows; `notes` is article id to
 * what is known of it.
 */
export function saidViews(
  claims: readonly StoryClaim[],
  notes: ReadonlyMap<string, SourceNote>,
  quotes: QuoteBudget,
): SaidView[] {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const words = clean(claim.text)
    const key = `${claim.speaker}|${words}`
    const note = notes.get(claim.articleId)
    if (seen.has(key) || !words || !note || claim.support?.repeats !== undefined) return []
    seen.add(key)
    const basis = claim.relayed
      ? `relayed${claim.origin ? ` from ${clip(claim.origin, 40)}` : ''}`
      : (BASES[claim.basis ?? ''] ?? 'first-hand')
    // A copy has its original's words: they are not quoted a third time by its leave
    const isCopy = note.member.role === 'republication'
    const allowed = quotes.allows(note.member.sourceId)
    return [
      {
        speaker: capital(clip(shortName(claim.speaker), 80)) || 'Not named',
        verb: clip(claim.verb, 30),
        quote: quotes[isCopy ? 'again' : 'show'](note.member.sourceId, words),
        withheld: allowed ? 'Also speaking, in the articles' : 'Not quoted, since their source does not allow it',
        basis,
        publisher: clip(claim.publisher, 40),
        number: note.number,
        support: supportOf(claim, notes),
      },
    ]
  })
}
