import type { Model } from 'mongoose'
import type { Kind } from '../contract.js'
import { itemDoc, outboxKey, pastDoc } from './documents.js'
import { type Effects, type ItemEffect, itemKey } from './effects.js'
import { BULK, insertNew } from './insert.js'
import { barDoc, factDoc } from './market.js'
import type { ItemDoc, Models, PastDoc } from './schemas.js'
import type { WrittenDoc } from './written.js'

/** Point reads in flight at once. */
const AT_ONCE = 16

/** Documents by item key, as a decision or a repetition found them. */
export type Current = Map<string, WrittenDoc>

/**
 * Brings the collections to where batch `commit` left the desk. Safe to repeat, to break off, and to run in two processes at once:
 * what has a later batch's mark is left alone, everything else is inserted under a fixed key. `current` is what the decision read.
 */
export async function applyEffects(models: Models, commit: number, effects: Effects, current?: Current): Promise<void> {
  const before = current ?? (await readItems(models, effects.items))
  const late = (item: { kind: Kind; id: string }) => (before.get(itemKey(item.kind, item.id))?.log ?? 0) >= commit
  const items = effects.items.filter((item) => !late(item))
  // The past first: a version is never in neither place.
  await putPast(models, effects, before, late)
  const kinds = [...new Set(items.map((item) => item.kind))]
  await Promise.all([
    ...kinds.map((kind) =>
      putItems(
        models.item[kind],
        kind,
        commit,
        items.filter((i) => i.kind === kind),
        before,
      ),
    ),
    insertNew(
      models.step,
      effects.steps.map(({ key, seq }) => ({ _id: key, seq })),
    ),
    putFences(models, effects),
    insertNew(models.bar, effects.bars.map(barDoc)),
    insertNew(models.fact, effects.facts.map(factDoc)),
    insertNew(
      models.change,
      effects.changes.map(({ seq, ...change }) => ({ _id: seq, ...change })),
    ),
    // Read only once the mark says that all of the batch is there: whoever runs a job finds what it speaks of.
    insertNew(
      models.outbox,
      effects.jobs.map((job, i) => ({ _id: outboxKey(commit, i), job: JSON.stringify(job) })),
    ),
  ])
}

/** Current documents, gone ones too, by point reads: the one question that every compatible server answers by key. */
export async function readItems(models: Models, wanted: readonly { kind: Kind; id: string }[]): Promise<Current> {
  const unique = [...new Map(wanted.map((item) => [itemKey(item.kind, item.id), item])).entries()]
  const found: Current = new Map()
  for (let at = 0; at < unique.length; at += AT_ONCE) {
    await Promise.all(
      unique.slice(at, at + AT_ONCE).map(async ([key, { kind, id }]) => {
        const doc = await models.item[kind].findOne({ _id: id }).lean<ItemDoc | null>()
        if (doc) found.set(key, doc)
      }),
    )
  }
  return found
}

async function putPast(
  models: Models,
  effects: Effects,
  before: Current,
  late: (item: { kind: Kind; id: string }) => boolean,
): Promise<void> {
  const docs = new Map<Kind, PastDoc[]>()
  for (const past of effects.past) {
    const { kind, id, version, until, written } = past
    // What the batch found and superseded is still there, or someone has moved it already.
    const found = before.get(itemKey(kind, id))
    if (!written && (late(past) || !found)) continue
    const kept = written ?? { seq: found!.seq, knownAt: found!.knownAt, text: found!.text }
    docs.set(kind, [...(docs.get(kind) ?? []), pastDoc(kind, { id, version, until, ...kept })])
  }
  await Promise.all([...docs].map(([kind, list]) => insertNew(models.past[kind]!, list)))
}

async function putItems(model: Model<ItemDoc>, kind: Kind, commit: number, items: ItemEffect[], before: Current): Promise<void> {
  const docs = items.map((item) => ({ doc: itemDoc(kind, commit, item), was: before.get(itemKey(kind, item.id)) }))
  await insertNew(
    model,
    docs.filter(({ was }) => !was).map(({ doc }) => doc),
  )
  const replaced = docs.filter(({ was }) => was)
  if (replaced.length === 0) return
  const operations = replaced.map(({ doc, was }) => {
    const { _id, ...replacement } = doc
    // Only over what was found: where it has another mark by now, this batch was applied by someone else.
    return { replaceOne: { filter: { _id, log: was!.log }, replacement } }
  })
  await model.bulkWrite(operations as never, BULK)
}

async function putFences(models: Models, { fences }: Effects): Promise<void> {
  const there = await insertNew(
    models.fence,
    fences.map(({ jobKey, token }) => ({ _id: jobKey, token })),
  )
  for (const at of there) {
    const { jobKey, token } = fences[at]!
    await models.fence.updateOne({ _id: jobKey, token: { $lt: token } }, { $set: { token } })
  }
}
