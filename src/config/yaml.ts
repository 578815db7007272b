import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { DeskError } from '../model/index.js'

/** A config file may hold this much; more is a mistake, not a setting. */
const MAX_FILE_BYTES = 8 * 1024 * 1024

/** Reads one YAML file and validates it. Fails with `bad-config`, naming the file, the field and what is wrong. */
export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const raw = readText(file)
  let value: unknown
  try {
    value = parse(raw)
  } catch (error) {
    throw new DeskError('bad-config', `${file}: not YAML: ${(error as Error).message}`)
  }
  const result = schema.safeParse(value)
  if (result.success) return deepFreeze(result.data)
  const problems = result.error.issues.map((i) => `${i.path.join('.') || '(top)'}: ${i.message}`)
  throw new DeskError('bad-config', `${file}: ${problems.join('; ')}`)
}

/** Reads a text file within the size limit. Fails with `bad-config`. */
export function readText(file: string): string {
  let raw: Buffer
  try {
    raw = readFileSync(file)
  } catch (error) {
    throw new DeskError('bad-config', `${file}: cannot be read: ${(error as Error).message}`)
  }
  if (raw.length > MAX_FILE_BYTES) throw new DeskError('bad-config', `${file}: larger than ${MAX_FILE_BYTES} bytes`)
  return raw.toString('utf8')
}

/** The YAML files of a folder, in name order; a missing folder has none. */
export function yamlFiles(dir: string): string[] {
  let names: string[]
  try {
    names = readdirSync(dir)
  } catch {
    return []
  }
  return names
    .filter((n) => /\.ya?ml$/.test(n))
    .sort()
    .map((n) => join(dir, n))
}

/** Freezes a value and all it holds: config never changes under a running desk. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
