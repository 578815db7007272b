import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, parseDocument } from 'yaml'
import { type Audience, DeskError } from '../model/index.js'
import { audienceSchema } from './schema.js'
import { readText, yamlFiles } from './yaml.js'

/** Importance weights by factor; they sum to 100. */
export type Weights = Readonly<Record<string, number>>

/**
 * An audience's YAML with other importance weights: comments, order and everything else stay as they are. Fails with
 * `weights-changed` where the file's weights are not `before`, and with `bad-config` where the result is no audience.
 */
export function withWeights(yaml: string, before: Weights, after: Weights): string {
  const document = parseDocument(yaml)
  const importance = document.get('importance')
  if (document.errors.length > 0 || !isMap(importance))
    throw new DeskError('bad-config', 'the file has no map of importance weights')
  const now = (importance.toJSON() ?? {}) as Record<string, number>
  if (!sameWeights(now, before))
    throw new DeskError('weights-changed', 'The file’s weights are no longer those that the proposal began from.', 'conflict')
  // Only the numbers themselves are replaced, from the last to the first, so that every other byte stays
  const places = importance.items
    .map(({ key, value }) => ({
      weight: after[String(isScalar(key) ? key.value : key)],
      range: isScalar(value) ? value.range : null,
    }))
    .reverse()
  let text = yaml
  for (const { weight, range } of places)
    if (weight !== undefined && range) text = text.slice(0, range[0]) + String(weight) + text.slice(range[1])
  const result = audienceSchema.safeParse(parseDocument(text).toJSON())
  if (!result.success)
    throw new DeskError('bad-config', result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '))
  return text
}

/** Writes accepted weights into the audience's file, whole or not at all. Gives the file. Codes as {@link withWeights}, `unknown-audience`. */
export function writeAudienceWeights(configDir: string, audience: string, before: Weights, after: Weights): string {
  for (const file of yamlFiles(join(configDir, 'audiences'))) {
    const yaml = readText(file)
    if ((parseDocument(yaml).get('id') as Audience['id'] | undefined) !== audience) continue
    const text = withWeights(yaml, before, after)
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
    return file
  }
  throw new DeskError('unknown-audience', `no file of config/audiences has the id ${audience}`)
}

function sameWeights(a: Weights, b: Weights): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => a[name] === b[name])
}
