import { h } from 'preact'
import { PackedPage } from '../http/packed.js'

/**
 * Where a page that all its readers share leaves room for what is one reader's own. Text on a page cannot forge it: Preact escapes
 * every `<`. `name` is a word or two, without quotes.
 */
export const OwnPlace = ({ name }: { name: string }) => h('own-place', { name })

const OPENED = '<own-place name="'
const CLOSED = '"></own-place>'

/** What one reader's copy has in its places. */
export interface Own {
  /** The same for readers whose copies are the same. */
  key: string
  /** The HTML of a place; empty for nothing. */
  fill(place: string): string
}

/** Copies kept of a page, packed: many readers have the same, such as all who come for the first time. */
const MOST_COPIES = 16

/** A page that is drawn once for all its readers, with places that each one's copy fills. It keeps nothing of a reader that another's copy could have. */
export class SharedPage {
  /** What stands before each of the places, and after the last. */
  private readonly texts: Buffer[] = []
  private readonly places: string[] = []
  private readonly copies = new Map<string, PackedPage>()

  constructor(html: string) {
    const bytes = Buffer.from(html)
    let from = 0
    for (let at = bytes.indexOf(OPENED); at >= 0; at = bytes.indexOf(OPENED, from)) {
      const name = at + OPENED.length
      const end = bytes.indexOf(CLOSED, name)
      this.texts.push(bytes.subarray(from, at))
      this.places.push(bytes.toString('utf8', name, end))
      from = end + CLOSED.length
    }
    this.texts.push(bytes.subarray(from))
  }

  /** A reader's own copy. */
  copyFor(own: Own): PackedPage {
    const copy = this.copies.get(own.key) ?? new PackedPage(() => this.filled(own))
    this.copies.delete(own.key)
    this.copies.set(own.key, copy)
    if (this.copies.size > MOST_COPIES) this.copies.delete(this.copies.keys().next().value!)
    return copy
  }

  /** The bytes of a reader's own copy. */
  filled({ fill }: Own): Buffer {
    const bytes: Buffer[] = []
    this.texts.forEach((text, i) => {
      bytes.push(text)
      const place = this.places[i]
      if (place !== undefined) bytes.push(Buffer.from(fill(place)))
    })
    return Buffer.concat(bytes)
  }
}
