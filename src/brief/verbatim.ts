/** So many words in a row are no longer a fact's own name but somebody's text. */
export const VERBATIM_RUN = 8

const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+){0,4}/gu

/** A word in small letters, and where it stands. */
export interface PlacedWord {
  word: string
  start: number
  end: number
}

/** Words of a text, in small letters, with their places; a number or a word with an apostrophe is one. */
export const wordsAt = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(WORD), (m) => ({
    word: m[0].toLowerCase().replaceAll('’', "'"),
    start: m.index,
    end: m.index + m[0].length,
  }))

/** Words of a text, in small letters. */
export const plainWords = (text: string): string[] => wordsAt(text).map((w) => w.word)

/** A name for what may be a whole clause ("a count by the Post of the funds' own ..."): fewer words than are somebody's text. */
export function shortName(name: string): string {
  const words = [...name.matchAll(WORD)]
  if (words.length < VERBATIM_RUN) return name
  const last = words[VERBATIM_RUN - 2]!
  return `${name.slice(0, last.index + last[0].length)} …`
}

/** Words in a row that a text has from an article's body. */
export interface VerbatimRun {
  words: string
  articleId: string
}

/** Finds what a text took word by word from articles' bodies. Titles may be given and are no finding. */
export class Bodies {
  private readonly runs = new Map<string, string>()

  constructor(articles: Iterable<{ id: string; text: string }>, titles: Iterable<string>) {
    for (const { id, text } of articles) for (const run of runsOf(plainWords(text))) this.runs.set(run, id)
    for (const title of titles) for (const run of runsOf(plainWords(title))) this.runs.delete(run)
  }

  /** The longest runs of eight words and more outside `permitted` quotations, in order. */
  takenBy(text: string, permitted: readonly string[] = []): VerbatimRun[] {
    const cuts = permitted.map(plainWords).sort((a, b) => b.length - a.length)
    return without(plainWords(text), cuts).flatMap((words) => this.runsIn(words))
  }

  private runsIn(words: readonly string[]): VerbatimRun[] {
    return this.spansIn(words).map(({ from, to, articleId }) => ({ words: words.slice(from, to).join(' '), articleId }))
  }

  /** The same of words that follow one another: from the first word of each run to the one after its last. */
  spansIn(words: readonly string[]): { from: number; to: number; articleId: string }[] {
    const found: { from: number; to: number; articleId: string }[] = []
    for (let i = 0; i + VERBATIM_RUN <= words.length; i++) {
      const articleId = this.runs.get(words.slice(i, i + VERBATIM_RUN).join(' '))
      if (articleId === undefined) continue
      let to = i + VERBATIM_RUN
      while (to < words.length && this.runs.has(words.slice(to + 1 - VERBATIM_RUN, to + 1).join(' '))) to++
      found.push({ from: i, to, articleId })
      i = to - 1
    }
    return found
  }
}

function* runsOf(words: readonly string[]): Generator<string> {
  for (let i = 0; i + VERBATIM_RUN <= words.length; i++) yield words.slice(i, i + VERBATIM_RUN).join(' ')
}

/** The stretches of words between the given ones, of which longer ones stand first. */
function without(words: readonly string[], cuts: readonly (readonly string[])[]): string[][] {
  const parts: string[][] = [[]]
  for (let i = 0; i < words.length; ) {
    const cut = cuts.find((c) => c.length > 0 && c[0] === words[i] && c.every((word, k) => words[i + k] === word))
    if (cut) parts.push([])
    else parts.at(-1)!.push(words[i]!)
    i += cut?.length ?? 1
  }
  return parts
}
