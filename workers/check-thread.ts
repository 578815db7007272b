import { Shelf } from '../src/brief/check/shelf.js'
import { type CheckAgainst, type CheckedWords, checkWords } from '../src/brief/edit/index.js'
import type { Words } from '../src/model/index.js'
import { packingErrors } from './thread-error.js'

/** One check of a brief's words, as it comes to the thread. */
export interface CheckTask {
  words: Words
  against: CheckAgainst
}

/** A text that was purged must not live on here. Wall time. */
const KEPT_MS = 60_000
const shelf = new Shelf()
let willForget = false

/** The thread's entry: the check, over sources that it has read already where they came before, at most a minute ago. */
export default function run({ words, against }: CheckTask): Promise<CheckedWords> {
  if (!willForget) {
    willForget = true
    setTimeout(() => {
      shelf.forget()
      willForget = false
    }, KEPT_MS).unref()
  }
  return packingErrors(() => checkWords(words, against, (sources) => shelf.library(sources)))
}
