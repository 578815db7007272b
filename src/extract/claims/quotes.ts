import { codesOf } from '../codes.js'

/** A quotation: `start`..`end` with its marks, `inner` without. */
export interface Quote {
  start: number
  end: number
  innerStart: number
  innerEnd: number
  /** Its paragraph ended before it was closed: it runs on in the next. */
  open: boolean
}

/** No quotation runs on for longer; a mark without a partner must not swallow a page. */
const MAX_LENGTH = 3000

/** Finds quotations in double marks, straight or curly, in one pass. Paragraph ends close what was left open. */
export function findQuotes(whole: string, codes = codesOf(whole)): Quote[] {
  const out: Quote[] = []
  let at = -1
  const close = (i: number, width: number, open: boolean) => {
    if (at >= 0 && i - at > 1) out.push({ start: at, end: i + width, innerStart: at + 1, innerEnd: i, open })
    at = -1
  }
  for (let i = 0; i < whole.length; i++) {
    const c = codes[i]!
    if (c === 10 && codes[i + 1] === 10) close(i, 0, true)
    else if (c === 0x201c || c === 0x201e) at = i
    else if (c === 0x201d) close(i, 1, false)
    else if (c === 34) {
      if (at >= 0) close(i, 1, false)
      else if (opens(whole, i)) at = i
    } else if (at >= 0 && i - at > MAX_LENGTH) at = -1
  }
  close(whole.length, 0, true)
  return out
}

/** A straight mark opens where text follows it and no word ends before it. */
function opens(whole: string, i: number): boolean {
  const before = whole[i - 1] ?? ' '
  const after = whole[i + 1] ?? ' '
  return /[\s([—–\-:]/.test(before) && !/\s/.test(after)
}

/** The position of the last quotation that starts at or before `at`; -1 where there is none. `quotes` are in order. */
export function lastQuoteAt(quotes: readonly Quote[], at: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (quotes[mid]!.start <= at) low = mid + 1
    else high = mid
  }
  return low - 1
}
