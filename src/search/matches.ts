import { bitsOf, hasBit, setBit } from './bits.js'
import { Catalogue } from './catalogue.js'
import type { SearchDoc } from './document.js'
import { evaluate } from './evaluate.js'
import type { Query } from './query.js'
import { RecentWords } from './recent.js'

/** Tells of one story which searches it fits, as a search over all stories would. `audience`: whose scores `score:` and `cred:` mean. */
export function matcherOf(doc: SearchDoc): (query: Query, audience: string) => boolean {
  const catalogue = new Catalogue()
  const words = new RecentWords()
  catalogue.put(0, doc)
  words.put(0, doc.titleTokens, doc.bodyTokens)
  return (query, audience) => {
    const found = evaluate(query.root, catalogue, {
      audience,
      matchText: (node) => {
        const bits = bitsOf(catalogue.capacity)
        if (words.fits(node)(0)) setBit(bits, 0)
        return bits
      },
    })
    return hasBit(found, 0)
  }
}
