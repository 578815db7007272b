import { readFileSync } from 'node:fs'
import { DeskError } from '../model/index.js'

/** A secret is an address or a key; a file beyond this size is something else. */
const MAX_BYTES = 64 * 1024

/**
 * What the environment says under `name`, or the text of the file that it names under `name` + `_FILE`, as containers hand secrets over: what is
 * in a file is not shown by whoever lists processes. A line end at the file's end is dropped. Fails with `bad-secret` where the file
 * cannot be read or is larger than 64 KiB.
 */
export function secretOf(name: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const file = env[`${name}_FILE`]
  if (env[name] || !file) return env[name]
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new DeskError('bad-secret', `${name}_FILE: ${(error as Error).message}`)
  }
  if (text.length > MAX_BYTES) throw new DeskError('bad-secret', `${name}_FILE: ${file} is larger than ${MAX_BYTES} bytes`)
  return text.replace(/\r?\n$/, '')
}
