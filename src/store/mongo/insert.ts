import { type Model, mongo } from 'mongoose'
import { isDuplicate } from './connect.js'

/** Unordered, and a document that does not fit its schema is an error: mongoose would otherwise leave it out in silence. */
export const BULK = { ordered: false, throwOnValidationError: true } as const

/** Inserts what is not there; returns the places of those that were. */
export async function insertNew<T>(model: Model<T>, docs: readonly object[]): Promise<number[]> {
  if (docs.length === 0) return []
  try {
    const operations = docs.map((document) => ({ insertOne: { document } }))
    await model.bulkWrite(operations as never, BULK)
    return []
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError)) {
      if (docs.length === 1 && isDuplicate(error)) return [0]
      throw error
    }
    const errors = [error.writeErrors].flat()
    if (errors.length === 0 || errors.some((e) => e.code !== 11000)) throw error
    return errors.map((e) => e.index)
  }
}
