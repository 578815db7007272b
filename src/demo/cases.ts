import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Archive, instantText, invalid } from './archive.js'

const ids = z.array(z.string()).min(1)
const byId = <T extends z.ZodType>(value: T) => z.record(z.string(), value)

const expectSchema = z.strictObject({
  sameStory: ids.optional(),
  apart: z.array(ids).optional(),
  roles: byId(z.enum(['original', 'republication', 'coverage', 'update'])).optional(),
  of: byId(z.string()).optional(),
  origins: z.strictObject({ of: z.string(), most: z.number().int() }).optional(),
  access: byId(z.enum(['open', 'teaser', 'script'])).optional(),
  title: byId(z.string()).optional(),
  revisions: byId(z.number().int()).optional(),
  language: byId(z.string()).optional(),
  publishedAt: byId(instantText).optional(),
  setAside: ids.optional(),
  absent: ids.optional(),
  withdrawn: ids.optional(),
  articlesRead: ids.optional(),
  settled: ids.optional(),
  health: z.strictObject({ source: z.string(), from: instantText, until: instantText }).optional(),
  conflict: z.strictObject({ of: z.string(), values: z.array(z.number()) }).optional(),
  noise: z.strictObject({ of: z.string(), symbol: z.string() }).optional(),
})

const caseSchema = z.strictObject({ case: z.string(), title: z.string(), articles: ids, expect: expectSchema })

const momentSchema = z.strictObject({ at: instantText, known: ids, unknown: ids })

const fileSchema = z.strictObject({ cases: z.array(caseSchema), clock: z.array(momentSchema) })

/** One hard case of the coverage and what a good desk does with it; the vocabulary stands at the top of demo/cases.yaml. */
export type HardCase = z.output<typeof caseSchema>
export type CaseExpectation = z.output<typeof expectSchema>

export interface Cases {
  cases: HardCase[]
  /** Moments to which a visitor may set the clock back, with what is and is not known then. */
  clock: z.output<typeof momentSchema>[]
}

/** Reads an archive's `cases.yaml`; none gives empty lists. Fails with `archive-invalid` where an id is unknown. */
export function loadCases(archive: Archive): Cases {
  const file = join(archive.dir, 'cases.yaml')
  if (!existsSync(file)) return { cases: [], clock: [] }
  const result = fileSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) invalid(file, `${result.error.issues[0]!.path.join('.')}: ${result.error.issues[0]!.message}`)
  const known = new Set(archive.publications.flatMap((publication) => publication.articles.map((article) => article.id)))
  for (const one of result.data.cases)
    for (const id of [...one.articles, ...namedIn(one.expect)])
      if (!known.has(id)) invalid(file, `${one.case}: unknown article ${id}`)
  for (const moment of result.data.clock)
    for (const id of [...moment.known, ...moment.unknown])
      if (!known.has(id)) invalid(file, `${moment.at}: unknown article ${id}`)
  return result.data
}

/** Every article id that an expectation names. */
export function namedIn(expect: CaseExpectation): string[] {
  const lists = [
    expect.sameStory,
    ...(expect.apart ?? []),
    expect.setAside,
    expect.absent,
    expect.withdrawn,
    expect.articlesRead,
    expect.settled,
  ]
  const keyed = [expect.roles, expect.of, expect.access, expect.title, expect.revisions, expect.language, expect.publishedAt]
  const single = [expect.origins?.of, expect.conflict?.of, expect.noise?.of]
  return [
    ...lists.flatMap((list) => list ?? []),
    ...keyed.flatMap((record) => Object.keys(record ?? {})),
    ...Object.values(expect.of ?? {}),
    ...single.filter((id): id is string => id !== undefined),
  ]
}
