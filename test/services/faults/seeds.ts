import { join } from 'node:path'
import { expect, it } from 'vitest'
import { articleId } from '../../../src/model/index.js'
import { seeded } from '../../support/desk-process.js'
import { checkArticles, checkChanges, checkPosts } from '../fleet.js'
import { urlOf } from './news.js'
import { Pool } from './pool.js'
import { PAIRS, type Pair, type Servers, sizeOn, World, type WorldFault } from './world.js'

/** Seeds of each fault; CI asks for 8, one turn round the pairs. */
export const SEEDS = Number(process.env.FAULT_SEEDS ?? 2)
/** The first of them: a long run can be cut into pieces. */
const FIRST_SEED = Number(process.env.FAULT_FIRST_SEED ?? 1)
/** Of eight seeds so many fall on each pair: a world on FerretDB takes as long as four on files. */
const TURNS = [0, 3, 1, 0, 2, 1, 0, 1].map((i) => PAIRS[i]!)
/** One kind of fault. */
export interface Fault {
  name: string
  /** Pairs of engines on which it can happen. */
  on?: (pair: Pair) => boolean
  world?: (random: () => number, pair: Pair) => WorldFault
  /** Starts the workers and strikes; what is played goes on meanwhile. Resolves when it has struck. */
  strike(world: World, random: () => number, seed: number): Promise<void>
  /** What the status page must say, after everything. */
  says(page: string, world: World, seed: number): void
  /** More that must hold. */
  checks?(world: World, seed: number): Promise<void>
  /** The world's content hangs on the clock, so only its shape is compared. */
  shapeOnly?: boolean
  /** It visits sources in its own way, so their health differs. */
  ignoresHealth?: boolean
}

/** Everything that a kind of article, story, score and post is compared by where clocks ran differently. */
const shape = (lines: readonly string[]): string[] =>
  lines
    .map(
      (line) =>
        JSON.parse(line) as {
          kind: string
          id: string
          value: { state?: string; members?: { articleId: string; role: string }[] }
        },
    )
    .filter(({ kind }) => kind !== 'health')
    .map(({ kind, id, value }) => JSON.stringify([kind, id, kind === 'delivery' ? null : value.state, members(value.members)]))

/** In no order: by a clock that was set back, what was found later was first seen earlier. */
const members = (all: { articleId: string; role: string }[] = []): string[] => all.map((m) => `${m.articleId} ${m.role}`).sort()

/** Makes one test of each fault over all seeds, `atOnce` worlds side by side: where one waits, another works. The undisturbed run on a file says what every other run must say. */
export function testFaults(faults: readonly Fault[], servers: () => Servers, { atOnce = 2 } = {}): { close(): Promise<void> } {
  const pool = new Pool(2)
  const undisturbed = new Map<number, Promise<string[]>>()
  const plain = (pair: Pair): Promise<string[]> => {
    const size = sizeOn(pair)
    const known = undisturbed.get(size.first) ?? playPlain(pair)
    undisturbed.set(size.first, known)
    return known
  }
  const playPlain = async (pair: Pair): Promise<string[]> => {
    const world = await World.open({ store: 'SQLite', queue: 'embedded' }, servers(), pool, { size: sizeOn(pair) })
    await world.start()
    await world.play()
    const lines = await world.exported()
    await world.end()
    await world.close()
    return lines
  }

  async function survives(fault: Fault, pair: Pair, seed: number): Promise<void> {
    const random = seeded(seed * 7_919 + fault.name.length)
    const options = fault.world?.(random, pair) ?? {}
    const world = await World.open(pair, servers(), pool, options)
    const failing = options.poison ? 1 : 0
    try {
      await Promise.all([fault.strike(world, random, seed), world.play({ failing })])
      await world.end()
      const whole = failing ? without(await plain(pair), urlOf(options.poison!.article)) : await plain(pair)
      const lines = failing ? without(await world.exported(), urlOf(options.poison!.article)) : await world.exported()
      const content = (all: string[]) =>
        // Reasons and novelty may tell of the article that is missing.
        fault.shapeOnly || failing ? shape(all) : all.filter((line) => !fault.ignoresHealth || !line.includes('"kind":"health"'))
      // A score says which version made it.
      const own = content(lines).map((line) => line.replaceAll('"version":"older.', '"version":"current.'))
      const other = content(whole)
      expect(differences(own, other).slice(0, 2)).toEqual([])
      expect(own.length).toBe(other.length)
      await checkChanges(world.store)
      if (!failing) await checkArticles(world.store, world.size.first + world.size.copied.length)
      await checkPosts(world.store, join(world.dir, 'posts.jsonl'), { late: fault.shapeOnly ?? false })
      expect(await world.store.outbox(1)).toEqual([])
      expect((await world.dead()).map((job) => job.queue)).toEqual(failing ? ['analyse'] : [])
      await fault.checks?.(world, seed)
      fault.says(await world.status(), world, seed)
    } catch (error) {
      const where = `${fault.name}, seed ${seed} on ${pair.store} and ${pair.queue}`
      const found = await world.picture().catch(String)
      const message = `${where}: ${String((error as Error).message)}\n${found}\n${world.logged.slice(-8).join('\n')}`
      throw new Error(message, { cause: error })
    } finally {
      await world.close()
    }
  }

  for (const fault of faults) {
    it(
      `${fault.name}: nothing is lost or doubled, and the status page says what happened (${SEEDS} seeds)`,
      async () => {
        const turns = TURNS.filter((pair) => fault.on?.(pair) ?? true)
        const seeds = Array.from({ length: SEEDS }, (_, i) => FIRST_SEED + i)
        const next = async (): Promise<void> => {
          for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift())
            await survives(fault, turns[(seed - 1) % turns.length]!, seed)
        }
        const started = performance.now()
        const ends = await Promise.allSettled(Array.from({ length: atOnce }, next))
        console.log(`${fault.name}: ${((performance.now() - started) / 1000).toFixed(0)} s for ${SEEDS} seeds`)
        for (const end of ends) if (end.status === 'rejected') throw end.reason
      },
      SEEDS * 60_000 + 120_000,
    )
  }
  return { close: () => pool.close() }
}

/** Where lines differ: what stands there, and what should. */
const differences = (own: readonly string[], other: readonly string[]): [string, string][] =>
  own.flatMap((line, i): [string, string][] => {
    const should = other[i] ?? ''
    if (line === should) return []
    let at = 0
    while (line[at] === should[at]) at++
    const around = (text: string): string => `${text.slice(0, 80)} … ${text.slice(Math.max(0, at - 120), at + 120)}`
    return [[around(line), around(should)]]
  })

/** Lines that neither are nor tell of one article. */
function without(lines: readonly string[], url: string): string[] {
  const id = articleId(url)
  const story = lines
    .map((line) => JSON.parse(line) as { kind: string; id: string })
    .find(({ kind }, i) => kind === 'story' && lines[i]!.includes(id))
  return lines.filter((line) => !line.includes(id) && !(story && line.includes(story.id)))
}
