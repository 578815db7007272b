/** One place in the text where an instrument is named. */
export interface Found {
  id: number
  start: number
  end: number
  score: number
  rule: string
  market: boolean
}
