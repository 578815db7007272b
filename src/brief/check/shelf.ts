import { RecentMap } from '../../model/index.js'
import { assemble, type Library, type ReadSource, readSource } from './library.js'
import type { CheckSource } from './types.js'

/** Sources kept at most: what is checked on every save are a few stories' articles and measurements. */
const MOST_SOURCES = 1_000
/** Characters of text kept at most; a library that is larger by itself is read anew each time. */
const MOST_CHARACTERS = 4_000_000
const MOST_LIBRARIES = 8

/** Sources as they were read for earlier checks, so that one that has not changed is read once. Bounded; forgets when told to. */
export class Shelf {
  private sources = new RecentMap<string, ReadSource>(MOST_SOURCES)
  private libraries: { parts: readonly ReadSource[]; library: Library }[] = []
  private characters = 0

  /** `most`: characters of text kept. */
  constructor(private readonly most = MOST_CHARACTERS) {}

  /** All sources put together; the same library as before where they are the same. */
  library(sources: readonly CheckSource[]): Library {
    const parts = sources.map((source) => this.read(source))
    const known = this.libraries.find((l) => l.parts.length === parts.length && l.parts.every((p, i) => p === parts[i]))
    if (known) return known.library
    const library = assemble(parts)
    this.libraries = [{ parts, library }, ...this.libraries].slice(0, MOST_LIBRARIES)
    return library
  }

  /** Lets go of every text. */
  forget(): void {
    this.sources = new RecentMap(MOST_SOURCES)
    this.libraries = []
    this.characters = 0
  }

  private read(source: CheckSource): ReadSource {
    const key = `${source.id}\n${source.publishedAt ?? ''}\n${source.text}`
    const known = this.sources.get(key)
    if (known) return known
    if (this.characters + source.text.length > this.most) this.forget()
    const read = readSource(source)
    this.sources.set(key, read)
    this.characters += source.text.length
    return read
  }
}
