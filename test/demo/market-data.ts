import { readFileSync } from 'node:fs'

export interface DayBar {
  day: string
  open: number
  close: number
  adjClose: number
  volume: number
}

const read = new Map<string, DayBar[]>()

/** Bars of demo/market by symbol, in day order; `^VIX` from its own file. */
export function bars(symbol: string): DayBar[] {
  const known = read.get(symbol)
  if (known) return known
  const file = symbol === '^VIX' ? 'demo/market/vix.csv' : `demo/market/bars/${symbol}.csv`
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = head!.split(',')
  const all = lines.map((line) => {
    const cells = line.split(',')
    const of = (name: string): number => Number(cells[names.indexOf(name)])
    return { day: cells[0]!, open: of('open'), close: of('close'), adjClose: of('adjClose'), volume: of('volume') }
  })
  read.set(symbol, all)
  return all
}

/** The session days, as SPY traded. */
export const sessions = (): string[] => bars('SPY').map((bar) => bar.day)

/** Close on a day; throws where there is none. */
export function barOn(symbol: string, day: string): DayBar {
  const found = bars(symbol).find((bar) => bar.day === day)
  if (!found) throw new Error(`no bar of ${symbol} on ${day}`)
  return found
}

/** The session before a day. */
export function sessionBefore(day: string): string {
  const days = sessions()
  const before = days.filter((one) => one < day).at(-1)
  if (!before) throw new Error(`no session before ${day}`)
  return before
}

/** Return in percent from the close of `since` (default: the session before) to the close of `day`. */
export const returnOn = (symbol: string, day: string, since = sessionBefore(day)): number =>
  100 * (barOn(symbol, day).close / barOn(symbol, since).close - 1)
