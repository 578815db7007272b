/** One position of somebody's own, as their file states it. */
export interface Position {
  /** In capitals, as the desk names instruments. */
  symbol: string
  /** Units held, negative where short; null where the file gives a value. */
  quantity: number | null
  /** Worth in US dollars, negative where short; null where the file gives a quantity. */
  value: number | null
}

/** Positions kept on this machine. They are never stored, sent or logged. */
export interface Book {
  /** Changes when the file does. */
  revision: string
  positions: readonly Position[]
  /** What could not be read, by line and without its content. */
  problems: readonly string[]
}
