import { Is, type Word } from './words.js'

/** A thing that moved: profit up, costs down, loss narrowed; `polarity` is an investor's view of it. */
export interface Direction {
  polarity: 1 | -1
  kind: 'good-up' | 'good-down' | 'bad-up' | 'bad-down' | 'number-up' | 'number-down' | 'profit-to-loss' | 'loss-to-profit'
  /** Index of the moving word, and of the thing. */
  at: number
  thing: number
}

/** Words between the thing and its movement at most. */
const REACH = 7

/**
 * Direction rules over the words of a text: each word of movement is joined with the nearest thing in its clause (before it
 * first, then after it), turned round where negated; and numbers compared ("to 13.1 from 8.7") say which way they went.
 */
export function findDirections(words: readonly Word[]): Direction[] {
  const found: Direction[] = []
  for (let i = 0; i < words.length; i++) {
    const { is, negated } = words[i]!
    const up = (is & Is.up) !== 0
    if (!up && !(is & Is.down)) continue
    const thing = nearestThing(words, i)
    if (thing < 0) continue
    const bad = (words[thing]!.is & Is.bad) !== 0
    const isUp = up !== negated
    found.push({ polarity: isUp !== bad ? 1 : -1, kind: `${bad ? 'bad' : 'good'}-${isUp ? 'up' : 'down'}`, at: i, thing })
  }
  // A profit against a loss is no comparison of two like numbers.
  const swing = turned(words)
  found.push(...(swing.length > 0 ? swing : comparedNumbers(words)))
  return found
}

function nearestThing(words: readonly Word[], at: number): number {
  const { clause } = words[at]!
  for (let i = at - 1; i >= 0 && i >= at - REACH && Math.abs(words[i]!.clause - clause) <= 1; i--)
    if (isThing(words[i]!) && !isAside(words, i)) return i
  for (let i = at + 1; i < words.length && i <= at + REACH && words[i]!.clause === clause; i++) if (isThing(words[i]!)) return i
  return -1
}

/** The interest and the taxes of "profit before interest and taxes" do not move. */
function isAside(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before?.text === 'and' && at >= 2 && isThing(words[at - 2]!)) return isAside(words, at - 2)
  return before !== undefined && (before.is & Is.aside) !== 0
}

const isThing = (w: Word): boolean => (w.is & (Is.good | Is.bad)) !== 0

/** "EUR 13.1 mn from EUR 8.7 mn", "9.8 compared with 12.1 a year earlier": the first number against the second. */
function comparedNumbers(words: readonly Word[]): Direction[] {
  const found: Direction[] = []
  let last = -1
  let comparison = -1
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    if (w.is & Is.compared) comparison = i
    if (w.value === undefined || isYear(w)) continue
    if (last >= 0 && comparison > last && i - last <= 12 && words[last]!.text === w.text && words[last]!.value !== w.value) {
      const thing = thingBefore(words, last)
      if (thing >= 0) {
        const up = words[last]!.value! > w.value
        const bad = (words[thing]!.is & Is.bad) !== 0
        found.push({ polarity: up !== bad ? 1 : -1, kind: up ? 'number-up' : 'number-down', at: last, thing })
      }
    }
    last = i
  }
  return found
}

const isYear = (w: Word): boolean => w.text === '<num>' && Number.isInteger(w.value) && w.value! >= 1990 && w.value! <= 2035

function thingBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) if (isThing(words[i]!) && !isAside(words, i)) return i
  return -1
}

/** "a loss of 2 compared with a profit of 1", "swung to a profit from a loss". */
function turned(words: readonly Word[]): Direction[] {
  const loss = words.findIndex((w) => w.stem === 'loss')
  const profit = words.findIndex((w) => w.stem === 'profit')
  if (loss < 0 || profit < 0) return []
  const [first, second] = loss < profit ? [loss, profit] : [profit, loss]
  const between = words.slice(first, second).some((w) => (w.is & Is.compared) !== 0)
  if (!between || second - first > 18) return []
  return [
    loss < profit
      ? { polarity: -1, kind: 'profit-to-loss', at: first, thing: first }
      : { polarity: 1, kind: 'loss-to-profit', at: first, thing: first },
  ]
}
