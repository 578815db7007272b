import type { Model } from 'mongoose'
import type { Day } from '../../model/index.js'
import { MAX_ROWS } from './market.js'

/** A market of no more rows is read whole: one question instead of one for each series. */
const WHOLE = 30_000
/** Rows kept; beyond them all is let go, and read again as it is asked for. */
const MAX_KEPT = 150_000

/**
 * The bars or facts of a market, by their series, as they were last read. They are only ever added to, and `mark` says when: it is another
 * one after every addition, by whichever process, so what was read under the same mark is still all there is.
 */
export class MarketMemory<D extends { revision: number; known: number }> {
  private mark = Number.NaN
  private whole: Promise<Map<string, D[]>> | null = null
  private series = new Map<string, Promise<D[]>>()
  private kept = 0

  /** `nameOf` and `dayOf` name the fields of a row. */
  constructor(
    private readonly model: Model<D>,
    private readonly nameOf: keyof D & string,
    private readonly dayOf: keyof D & string,
  ) {}

  /** Rows of a series within days, known by a moment (epoch milliseconds), by day and revision. */
  async rows(name: string, { from, to, known }: { from: Day; to: Day; known: number }, mark: number): Promise<D[]> {
    if (mark !== this.mark) this.forget(mark)
    const all = await this.all(name)
    return all.filter((row) => row.known <= known && String(row[this.dayOf]) >= from && String(row[this.dayOf]) <= to)
  }

  private async all(name: string): Promise<D[]> {
    const asked = this.mark
    this.whole ??= this.readWhole()
    const whole = await this.whole
    if (whole.size > 0) return whole.get(name) ?? []
    const known = this.series.get(name)
    if (known) return known
    const reading = this.read({ [this.nameOf]: name }, MAX_ROWS)
    if (asked === this.mark) {
      this.series.set(name, reading)
      reading.catch(() => this.series.delete(name))
    }
    return reading
  }

  /** Everything by series; nothing where there is too much of it. */
  private async readWhole(): Promise<Map<string, D[]>> {
    const byName = new Map<string, D[]>()
    try {
      if ((await this.model.estimatedDocumentCount()) > WHOLE) return byName
      for (const row of await this.read({}, WHOLE)) {
        const name = String(row[this.nameOf])
        const rows = byName.get(name)
        if (rows) rows.push(row)
        else byName.set(name, [row])
      }
      return byName
    } catch (error) {
      this.whole = null
      throw error
    }
  }

  private async read(filter: object, limit: number): Promise<D[]> {
    const docs = (await this.model
      .find(filter as never)
      .sort({ [this.dayOf]: 1, revision: 1 })
      .limit(limit)
      .lean()) as D[]
    this.kept += docs.length
    if (this.kept > MAX_KEPT) this.forget(this.mark)
    return docs
  }

  private forget(mark: number): void {
    this.mark = mark
    this.whole = null
    this.series = new Map()
    this.kept = 0
  }
}
