import { DeskError } from '../model/index.js'
import type { Condition, Find, Kind } from './contract.js'
import { KIND_RULES } from './kinds.js'

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000
const MAX_CONDITIONS = 20
const MAX_IN = 1000

/** Where a page ended: the ordering field's value and the id. */
export interface Position {
  value: string | number | null
  id: string
}

/** A find that was checked, whichever engine answers it. */
export interface CheckedFind {
  limit: number
  where: readonly Condition[]
  /** `id`, or a field with one value. */
  order: string
  descending: boolean
  after: Position | null
}

/** Errors: `bad-limit`, `not-indexed`, `too-many-conditions`, `bad-condition`, `bad-cursor`. */
export function checkFind(kind: Kind, find: Find): CheckedFind {
  const limit = find.limit ?? DEFAULT_LIMIT
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new DeskError('bad-limit', `A limit is a whole number from 1 to ${MAX_LIMIT}.`)
  }
  const order = find.orderBy?.field ?? 'id'
  if (order !== 'id') checkField(kind, order)
  const where = checkConditions(kind, find.where ?? [])
  const after = find.cursor === undefined ? null : decodeCursor(find.cursor)
  return { limit, where, order, descending: find.orderBy?.descending ?? false, after }
}

export function checkConditions(kind: Kind, where: readonly Condition[]): readonly Condition[] {
  if (where.length > MAX_CONDITIONS) throw new DeskError('too-many-conditions', `At most ${MAX_CONDITIONS} conditions.`)
  for (const condition of where) {
    const { field } = condition
    if (field !== 'id' && !Object.hasOwn(KIND_RULES[kind].one, field) && !hasMany(kind, field)) throw notIndexed(kind, field)
    if ('is' in condition) continue
    if ('in' in condition) {
      if (condition.in.length > MAX_IN) throw new DeskError('too-many-conditions', `At most ${MAX_IN} values in one condition.`)
    } else if (condition.from === undefined && condition.below === undefined && condition.upTo === undefined) {
      throw new DeskError('bad-condition', `The condition on ${field} says nothing.`)
    }
  }
  return where
}

/** Errors: `not-indexed`. */
export function checkField(kind: Kind, field: string): void {
  if (!Object.hasOwn(KIND_RULES[kind].one, field)) throw notIndexed(kind, field)
}

export const hasMany = (kind: Kind, field: string): boolean => Object.hasOwn(KIND_RULES[kind].many, field)

const notIndexed = (kind: Kind, field: string): DeskError =>
  new DeskError('not-indexed', `The field ${field} of ${kind} is not indexed (or has several values and cannot be ordered by).`)

export const encodeCursor = (at: Position): string => Buffer.from(JSON.stringify([at.value, at.id])).toString('base64url')

function decodeCursor(cursor: string): Position {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    const plain = value === null || typeof value === 'string' || typeof value === 'number'
    if (plain && typeof id === 'string') return { value, id }
  } catch {
    // Said below, the same for every way a cursor can be wrong.
  }
  throw new DeskError('bad-cursor', 'This cursor was not made by this store.')
}
