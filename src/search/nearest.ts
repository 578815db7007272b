/** Words shorter than this, or longer, are not guessed at. */
const LETTERS = { least: 3, most: 32 }
/** From this length on two letters may be wrong, below it one. */
const LONG = 7

/** A word of the index that may have been meant. */
export interface Candidate {
  token: string
  /** How many stories carry it. */
  stories: number
  /** A symbol or a company's name: these go first. */
  leads: boolean
}

/** How many letters may be wrong in a word; 0 where it is not guessed at. */
export const editsAllowed = ({ length }: string): number =>
  length < LETTERS.least || length > LETTERS.most ? 0 : length < LONG ? 1 : 2

/**
 * Edits that make one word of the other: a letter put in, left out or replaced, or two neighbours swapped (optimal string alignment;
 * Damerau 1964). Null beyond `most`.
 */
export function editsBetween(a: string, b: string, most: number): number | null {
  // An edit changes which letters a word has by two at most
  if (Math.abs(a.length - b.length) > most || bitsSet(lettersOf(a) ^ lettersOf(b)) > 2 * most) return null
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1)
      next[j] = edits
      least = Math.min(least, edits)
    }
    if (least > most) return null
    before = row
    row = next
  }
  return row[b.length]! <= most ? row[b.length]! : null
}

/** Which letters a word has, a bit each; letters beyond the alphabet share theirs. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bitsSet(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/** The candidate nearest to a word: by edits, then symbols and names, then by stories; null where none is near or carried by any. */
export function nearestTo<C extends Candidate>(word: string, candidates: Iterable<C>): C | null {
  const most = editsAllowed(word)
  let best: { candidate: C; edits: number } | null = null
  if (most === 0) return null
  for (const candidate of candidates) {
    if (candidate.stories === 0 || candidate.token === word) continue
    const edits = editsBetween(word, candidate.token, most)
    if (edits === null || (best && !goesBefore({ candidate, edits }, best))) continue
    best = { candidate, edits }
  }
  return best?.candidate ?? null
}

type Placed = { candidate: Candidate; edits: number }
function goesBefore(a: Placed, b: Placed): boolean {
  if (a.edits !== b.edits) return a.edits < b.edits
  if (a.candidate.leads !== b.candidate.leads) return a.candidate.leads
  if (a.candidate.stories !== b.candidate.stories) return a.candidate.stories > b.candidate.stories
  return a.candidate.token < b.candidate.token
}
