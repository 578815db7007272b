import { randomUUID } from 'node:crypto'
import { assert, DeskError } from '../../model/index.js'
import {
  type Attributes,
  type Bits,
  bitsOf,
  Catalogue,
  isExcludedText,
  type Node,
  type SearchDoc,
  setBit,
  TITLE_WEIGHT,
} from '../../search/index.js'
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

/** Answers kept for the same words; each costs a bit per story. */
const ANSWERS_KEPT = 128
/** Newest matches whose BM25 is computed one by one; of words in very many stories fewer, since they tell them hardly apart. */
const SCORED = { of: 20_000, upTo: 4000, beyond: 1000 }

/** Documents taken into the catalogue in one go. */
const SLICE = 2000
/** Rankings that readers are paging through. */
const RANKINGS_KEPT = 200

/** Documents in order of relevance, best first. */
export type Ranking = readonly { at: number; key: number }[]

export interface TextScores {
  scores: ReadonlyMap<number, number>
  /** The middle one, for matches older than those scored. */
  usual: number
}

/** The reading side of the index: a catalogue brought up to date before each search, and answers of the text index. */
export class SearchIndex {
  readonly catalogue = new Catalogue()
  private touched = 0
  private readonly rankings = new Map<string, Ranking>()
  private readonly answers = new Map<string, object>()

  constructor(private readonly db: SqlDatabase) {}

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
    this.answers.clear()
    return rows.length
  }

  /** A ranking made for an earlier page; its readers keep it in mind by reading on. */
  ranking(name: string): Ranking | undefined {
    return remember(this.rankings, name, RANKINGS_KEPT, this.rankings.get(name))
  }

  rememberRanking(ranking: Ranking): string {
    const name = randomUUID()
    remember(this.rankings, name, RANKINGS_KEPT, ranking)
    return name
  }

  /** Drops remembered answers of the text index, so that a benchmark measures the asking. */
  forgetAnswers(): void {
    this.answers.clear()
  }

  /** The stories that match a node of words. */
  matchText(node: Node): Bits {
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
  scoreText(node: Node, matching: number): TextScores {
    const expression = ftsExpression(node)
    const limit = matching > SCORED.of ? SCORED.beyond : SCORED.upTo
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

  /** What `make` answers, remembered under `key` until any story changes. */
  answer<T extends object>(key: string, make: () => T): T {
    return remember(this.answers, key, ANSWERS_KEPT, this.answers.get(key) ?? make()) as T
  }
}

/** Keeps a value as the latest used; the one unused for longest goes. */
function remember<T>(kept: Map<string, NonNullable<T>>, key: string, limit: number, value: T): T {
  kept.delete(key)
  if (value === undefined || value === null) return value
  kept.set(key, value)
  if (kept.size > limit) kept.delete(kept.keys().next().value!)
  return value
}

function middle(values: number[]): number {
  if (values.length === 0) return 0
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
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
