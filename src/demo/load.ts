import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { Source } from '../model/index.js'
import {
  type Archive,
  archiveSchema,
  articleSchema,
  invalid,
  type Publication,
  publicationSchema,
  type WrittenArticle,
} from './archive.js'
import { loadCaptures } from './captures.js'
import { articleAt } from './moment.js'

const MAX_FILE_BYTES = 1_000_000
const MAX_FILES = 20_000

/** Reads and checks an archive folder. Fails with `archive-invalid`, naming the file and what is wrong in it. */
export function loadArchive(dir: string): Archive {
  const meta = yamlFile(join(dir, 'archive.yaml'), archiveSchema)
  const publications = folders(join(dir, 'sites')).map((id) => loadPublication(join(dir, 'sites', id), id))
  const sources = files(join(dir, 'sources'), '.yaml').map((file) => loadSource(join(dir, 'sources', file)))
  const archive: Archive = { ...meta, dir, sources, publications, captures: loadCaptures(dir) }
  checkWhole(archive)
  return archive
}

/** What the server and the recorder need of a source; the desk checks its sources whole, with config's own schema. */
const sourceShape = z.looseObject({ id: z.string().min(1), name: z.string().min(1), url: z.url(), timeZone: z.string().min(1) })

const loadSource = (file: string): Source => yamlFile(file, sourceShape) as unknown as Source

function loadPublication(dir: string, id: string): Publication {
  const meta = yamlFile(join(dir, 'publication.yaml'), publicationSchema)
  const articles = files(dir, '.md').map((file) => loadArticle(join(dir, file), id))
  articles.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : a.id < b.id ? -1 : 1))
  return { ...meta, id, articles }
}

function loadArticle(file: string, publication: string): WrittenArticle {
  const text = readText(file)
  const end = text.indexOf('\n---\n', 4)
  if (!text.startsWith('---\n') || end < 0) invalid(file, 'an article starts with front matter between two lines of ---')
  const meta = checked(file, articleSchema, parseYaml(text.slice(4, end)))
  const article = { ...meta, publication, body: text.slice(end + 5).trim() }
  let last = article.publishedAt
  for (const revision of article.revisions) {
    if (revision.at <= last) invalid(file, `revision of ${revision.at} is not later than ${last}`)
    last = revision.at
  }
  try {
    articleAt(article, last)
  } catch (error) {
    invalid(file, (error as Error).message)
  }
  return article
}

/** What one file alone cannot show: ids, addresses and references across the archive. */
function checkWhole(archive: Archive): void {
  const ids = new Set<string>()
  const addresses = new Set<string>()
  for (const publication of archive.publications)
    for (const article of publication.articles) {
      const address = publication.host + article.path
      if (ids.has(article.id)) invalid(article.id, 'two articles have this id')
      if (addresses.has(address)) invalid(article.id, `two articles have the address ${address}`)
      ids.add(article.id)
      addresses.add(address)
    }
  for (const publication of archive.publications)
    for (const article of publication.articles)
      if (article.republishes && !ids.has(article.republishes))
        invalid(article.id, `republishes an unknown ${article.republishes}`)
}

function yamlFile<T extends z.ZodType>(file: string, schema: T): z.output<T> {
  return checked(file, schema, rawYaml(file))
}

function rawYaml(file: string): unknown {
  try {
    return parseYaml(readText(file))
  } catch (error) {
    return invalid(file, (error as Error).message)
  }
}

function checked<T extends z.ZodType>(file: string, schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  return invalid(file, `${issue.path.join('.') || 'the file'}: ${issue.message}`)
}

function readText(file: string): string {
  if (!existsSync(file)) invalid(file, 'is missing')
  if (statSync(file).size > MAX_FILE_BYTES) invalid(file, `is larger than ${MAX_FILE_BYTES} bytes`)
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n')
}

const folders = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
        .slice(0, MAX_FILES)
    : []

const files = (dir: string, ending: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(ending))
        .sort()
        .slice(0, MAX_FILES)
    : []
