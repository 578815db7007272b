import { assert, DeskError } from '../../model/index.js'
import {
  type Attributes,
  type Bits,
  bitsOf,
  isExcludedText,
  type Node,
  type SearchDoc,
  setBit,
  TITLE_WEIGHT,
} from '../../search/index.js'
import { middle, SearchMemory, scoredOf, type TextScores } from '../search-memory.js'
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

/** Documents taken into the catalogue in one go. */
const SLICE = 2000
/** The reading side of the index: a catalogue brought up to date before each search, and answers of the text index. */
export class SearchIndex extends SearchMemory {
  private touched = 0

  constructor(private readonly db: SqlDatabase) {
    super()
  }

  /**
   * Takes in a large backlog (the first search after a start) a slice at a time, so that the process goes on answering.
   * What comes meanwhile is left to {@link refresh}.
   */
  async catchUp(): Promise<void> {
    while (this.takeIn(SLICE) === SLICE) await new Promise((resolve) => setImmediate(resolve))
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
    this.forgetAnswers()
    return rows.length
  }

  /** The stories that match a node of words. */
  override matchText(node: Node): Bits {
    const expression = ftsExpression(node)
    const known = this.answer<Bits>(expression, () => {
      const row = this.db.get<{ ords: string }>(
        'SELECT json_group_array(rowid) AS ords FROM search_text WHERE search_text MATCH ?',
        expression,
      )
      const found = bitsOf(this.catalogue.capacity)
      for (const ord of JSON.parse(row!.ords) as number[]) setBit(found, ord)
      return found
    })
    return known.slice()
  }

  /** BM25 of the newest matches, larger is better; `matching` says how many there are. */
  override scoreText(node: Node, matching: number): TextScores {
    const expression = ftsExpression(node)
    const limit = scoredOf(matching)
    return this.answer<TextScores>(`bm25 ${expression}`, () => {
      const row = this.db.get<{ ords: string; scores: string }>(
        `SELECT json_group_array(ord) AS ords, json_group_array(score) AS scores FROM (
           SELECT rowid AS ord, round(-bm25(search_text, ${TITLE_WEIGHT}.0, 1.0), 9) AS score
           FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ?)`,
        expression,
        limit,
      )!
      const values = JSON.parse(row.scores) as number[]
      const scores = new Map((JSON.parse(row.ords) as number[]).map((ord, i) => [ord, values[i]!]))
      return { scores, usual: middle(values) }
    })
  }
}

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
