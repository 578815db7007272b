import type { SearchDoc } from '../../search/index.js'
import type { Kind, Kinds } from '../contract.js'
import { indexedFields, KIND_RULES } from '../kinds.js'
import type { ItemEffect } from './effects.js'
import type { ItemDoc, PastDoc } from './schemas.js'

/** Tokens indexed of one story, as in the other engine. */
const MAX_TOKENS = 20_000

/** The log's number as a key: texts sort as numbers do. */
export const logKey = (commit: number): string => String(commit).padStart(12, '0')

/** A batch's jobs in the outbox sort by its number, then by their place in it. */
export const outboxKey = (commit: number, place: number): string => `${logKey(commit)}.${String(place).padStart(6, '0')}`

/** A superseded version as it is kept. */
export const pastDoc = (kind: Kind, past: Pick<PastDoc, 'id' | 'version' | 'seq' | 'knownAt' | 'until' | 'text'>): PastDoc =>
  ({ _id: `${past.id}@${past.version}`, ...past, ...fieldsOf(kind, past.text) }) as PastDoc

/** What is current as it is kept, with what it is found again by. */
export function itemDoc(kind: Kind, commit: number, item: ItemEffect): ItemDoc {
  const { id, kind: _, ord, ...rest } = item
  const doc = { _id: id, ...rest, log: commit } as ItemDoc
  if (ord !== undefined) doc.ord = ord
  if (item.gone) return doc
  Object.assign(doc, fieldsOf(kind, item.text))
  if (kind === 'search') Object.assign(doc, wordsOf(JSON.parse(item.text) as SearchDoc))
  return doc
}

function fieldsOf(kind: Kind, text: string): Record<string, unknown> {
  const { one, many } = KIND_RULES[kind]
  if (Object.keys(one).length + Object.keys(many).length === 0) return {}
  const fields = indexedFields(kind, JSON.parse(text) as Kinds[Kind])
  return Object.fromEntries([
    ...Object.entries(fields.one).map(([f, value]) => [`f_${f}`, value]),
    ...Object.entries(fields.many).map(([f, values]) => [`t_${f}`, values]),
  ])
}

function wordsOf({ titleTokens, bodyTokens, ...attributes }: SearchDoc): Pick<ItemDoc, 'attrs' | 'words' | 'tokens'> {
  const title = titleTokens.slice(0, MAX_TOKENS)
  const body = bodyTokens.slice(0, MAX_TOKENS)
  return { attrs: JSON.stringify(attributes), words: [...new Set([...title, ...body])], tokens: title.length + body.length }
}
