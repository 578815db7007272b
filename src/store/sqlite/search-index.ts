import { assert, DeskError } from '../../model/index.js'
import {
  type Attributes,
  type Bits,
  bitsOf,
  clearBit,
  hasBit,
  isExcludedText,
  type Node,
  RECENT_DOCUMENTS,
  RecentWords,
  type SearchDoc,
  setBit,
  TITLE_WEIGHT,
} from '../../search/index.js'
import { MOST_SCORED, middle, remember, SearchMemory, type TextScores } from '../search-memory.js'
import type { SqlDatabase } from './database.js'

/** Tokens indexed of one story. */
const MAX_TOKENS = 20_000

/** Writes a story into the text index and its attributes beside it. Inside a write transaction. */
export function indexStory(db: SqlDatabase, doc: SearchDoc): void {
  const { titleTokens, bodyTokens, ...attributes } = doc
  const ord = touch(db, doc.storyId, JSON.stringify(attributes))
  db.run('DELETE FROM search_text WHERE rowid = ?', ord)
  const body = bodyTokens.slice(0, MAX_TOKENS).join(' ')
  db.run('INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)', ord, titleTokens.slice(0, MAX_TOKENS).join(' '), body)
}

export function unindexStory(db: SqlDatabase, storyId: string): void {
  const known = db.get('SELECT 1 FROM search_doc WHERE story_id = ? AND attrs IS NOT NULL', storyId)
  if (!known) return
  db.run('DELETE FROM search_text WHERE rowid = ?', touch(db, storyId, null))
}

function touch(db: SqlDatabase, storyId: string, attrs: string | null): number {
  const touched = db.get<{ value: number }>("UPDATE counter SET value = value + 1 WHERE name = 'touched' RETURNING value")!.value
  const row = db.get<{ ord: number }>(
    `INSERT INTO search_doc (story_id, touched, attrs) VALUES (?, ?, ?)
     ON CONFLICT (story_id) DO UPDATE SET touched = excluded.touched, attrs = excluded.attrs RETURNING ord`,
    storyId,
    touched,
    attrs,
  )
  return row!.ord
}

/** Matches kept for the same words; each costs a bit per story. */
const MATCHES_KEPT = 128
/** Matches of words are kept up to date over so many changes; after more they are asked anew. */
const CHANGES_FOLLOWED = 200

/** Documents taken into the catalogue in one go. */
const SLICE = 2000
/** Documents whose words are read in one go. */
const READ_SLICE = 250
/** Stories that match an expression, as of a change. */
interface Matched {
  bits: Bits
  touched: number
}

/** The reading side of the index: a catalogue brought up to date before each search, and answers of the text index. */
export class SearchIndex extends SearchMemory {
  private touched = 0
  private readonly matched = new Map<string, Matched>()
  /** The latest changes, oldest first, for what is kept up to date; complete after {@link followedFrom}. */
  private changes: { ord: number; touched: number }[] = []
  private followedFrom = 0
  private readonly recent = new RecentWords()
  /** Documents whose words must be read again before they are used. */
  private readonly unread = new Set<number>()
  private newest = 0

  constructor(private readonly db: SqlDatabase) {
    super()
  }

  /**
   * Takes in a large backlog (the first search after a start) a slice at a time, so that the process goes on answering.
   * What comes meanwhile is left to {@link refresh}.
   */
  async catchUp(): Promise<void> {
    const others = () => new Promise((resolve) => setImmediate(resolve))
    while (this.takeIn(SLICE) === SLICE) await others()
    while (this.unread.size > READ_SLICE && this.readRecent(READ_SLICE) === READ_SLICE) await others()
  }

  /** Takes in what any process has written since the last search. Inside a read, so that text and catalogue agree. */
  refresh(): void {
    while (this.takeIn(SLICE) === SLICE);
  }

  /** Returns how many documents were taken in. */
  private takeIn(limit: number): number {
    const rows = this.db.all<{ ord: number; touched: number; attrs: string | null }>(
      'SELECT ord, touched, attrs FROM search_doc WHERE touched > ? ORDER BY touched LIMIT ?',
      this.touched,
      limit,
    )
    if (rows.length === 0) return 0
    for (const row of rows) {
      if (row.attrs === null) this.catalogue.remove(row.ord)
      else this.catalogue.put(row.ord, JSON.parse(row.attrs) as Attributes)
    }
    this.touched = rows.at(-1)!.touched
    this.follow(rows)
    this.forgetAnswers()
    return rows.length
  }

  /** Notes what changed, for the matches and words that are kept. */
  private follow(rows: readonly { ord: number; touched: number }[]): void {
    for (const { ord } of rows) {
      this.newest = Math.max(this.newest, ord)
      this.unread.add(ord)
    }
    this.changes.push(...rows)
    if (this.changes.length > CHANGES_FOLLOWED) {
      const dropped = this.changes.splice(0, this.changes.length - CHANGES_FOLLOWED)
      this.followedFrom = dropped.at(-1)!.touched
    }
  }

  /** Brings the words of at most `limit` of the newest documents up to date; returns of how many. */
  private readRecent(limit = Number.POSITIVE_INFINITY): number {
    const from = this.newest - RECENT_DOCUMENTS + 1
    if (this.recent.crowded) {
      this.recent.clear()
      for (let ord = from; ord <= this.newest; ord += 1) this.unread.add(ord)
    }
    if (this.unread.size === 0) return 0
    this.recent.trim(from)
    for (const ord of this.unread) if (ord < from) this.unread.delete(ord)
    const wanted = [...this.unread].slice(0, limit)
    for (const ord of wanted) {
      this.unread.delete(ord)
      this.recent.remove(ord)
    }
    if (wanted.length === 0) return 0
    const rows = this.db.all<{ ord: number; value: string }>(
      `SELECT d.ord, k.value FROM search_doc d JOIN k_search k ON k.id = d.story_id
       WHERE d.attrs IS NOT NULL AND d.ord IN (SELECT value FROM json_each(?))`,
      JSON.stringify(wanted),
    )
    for (const { ord, value } of rows) {
      const { titleTokens, bodyTokens } = JSON.parse(value) as SearchDoc
      this.recent.put(ord, titleTokens.slice(0, MAX_TOKENS), bodyTokens.slice(0, MAX_TOKENS))
    }
    return wanted.length
  }

  override newestWords(): RecentWords {
    this.readRecent()
    return this.recent
  }

  /** Drops what is remembered of earlier searches, so that a benchmark measures the first asking. */
  forgetAll(): void {
    this.forgetAnswers()
    this.matched.clear()
  }

  /** The stories that match a node of words. */
  override matchText(node: Node): Bits {
    const expression = ftsExpression(node)
    const known = this.matched.get(expression)
    const current = known && this.broughtUpToDate(known, node) ? known : { bits: this.ask(expression), touched: this.touched }
    return (remember(this.matched, expression, MATCHES_KEPT, current) as Matched).bits.slice()
  }

  private ask(expression: string): Bits {
    const row = this.db.get<{ ords: string }>(
      'SELECT json_group_array(rowid) AS ords FROM search_text WHERE search_text MATCH ?',
      expression,
    )
    const found = bitsOf(this.catalogue.capacity)
    for (const ord of JSON.parse(row!.ords) as number[]) setBit(found, ord)
    return found
  }

  /** Looks at the stories changed since only; false where those are too many or too old to be known by their words. */
  private broughtUpToDate(known: Matched, node: Node): boolean {
    if (known.touched < this.followedFrom) return false
    const since = [...new Set(this.changes.filter((change) => change.touched > known.touched).map((change) => change.ord))]
    if (since.length === 0) return true
    this.readRecent()
    if (since.some((ord) => hasBit(this.catalogue.live, ord) && !this.recent.has(ord))) return false
    if (known.bits.length !== this.catalogue.live.length) {
      const longer = bitsOf(this.catalogue.capacity)
      longer.set(known.bits)
      known.bits = longer
    }
    const fits = this.recent.fits(node)
    for (const ord of since) {
      if (hasBit(this.catalogue.live, ord) && fits(ord)) setBit(known.bits, ord)
      else clearBit(known.bits, ord)
    }
    known.touched = this.touched
    return true
  }

  /** BM25 of the newest among `matches`, larger is better. */
  override scoreText(node: Node, matching: number, matches: Bits): TextScores {
    if (matching > MOST_SCORED) return withMiddle(this.scoreRecent(node, matches))
    const expression = ftsExpression(node)
    return this.answer<TextScores>(`bm25 ${expression}`, () => withMiddle(this.scoreAll(expression)))
  }

  private scoreRecent(node: Node, matches: Bits): Map<number, number> {
    this.readRecent()
    const newestFirst: number[] = []
    const from = Math.max(0, this.newest - RECENT_DOCUMENTS + 1)
    for (let at = this.newest; at >= from; at -= 1) if (hasBit(matches, at) && this.recent.has(at)) newestFirst.push(at)
    return this.recent.scores(node, newestFirst)
  }

  private scoreAll(expression: string): Map<number, number> {
    const row = this.db.get<{ ords: string; scores: string }>(
      `SELECT json_group_array(ord) AS ords, json_group_array(score) AS scores FROM (
         SELECT rowid AS ord, round(-bm25(search_text, ${TITLE_WEIGHT}.0, 1.0), 9) AS score
         FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ?)`,
      expression,
      MOST_SCORED,
    )!
    const values = JSON.parse(row.scores) as number[]
    return new Map((JSON.parse(row.ords) as number[]).map((ord, i) => [ord, values[i]!]))
  }
}

const withMiddle = (scores: Map<number, number>): TextScores => ({ scores, usual: middle([...scores.values()]) })

/** Words as FTS5 takes them. Every token is quoted, so nothing a person types is ever syntax. */
function ftsExpression(node: Node): string {
  switch (node.kind) {
    case 'term':
      return `${quoted(node.token)}${node.prefix ? ' *' : ''}`
    case 'phrase':
      return quoted(node.tokens.join(' '))
    case 'or':
      return joined(node.nodes, 'OR')
    case 'and': {
      const wanted = joined(
        node.nodes.filter((n) => !isExcludedText(n)),
        'AND',
      )
      const excluded = node.nodes.flatMap((n) => (n.kind === 'not' ? [n.node] : []))
      return excluded.length === 0 ? wanted : `(${wanted} NOT ${joined(excluded, 'OR')})`
    }
    default:
      throw new DeskError('bad-query', `The text index cannot answer a node of kind ${node.kind}.`)
  }
}

function joined(nodes: Node[], operator: 'AND' | 'OR'): string {
  assert(nodes.length > 0, 'an empty group of words')
  return `(${nodes.map(ftsExpression).join(` ${operator} `)})`
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
