/** Facts about an article that a page's structured data gives, as written. */
export interface StructuredData {
  headline: string | null
  authors: string[]
  published: string | null
  modified: string | null
  section: string | null
  language: string | null
  url: string | null
  /** The whole text, where the page gives it. */
  body: string | null
  /** schema.org's isAccessibleForFree, where given. */
  free: boolean | null
  publisher: string | null
  /** Words of the whole text, where given. */
  wordCount: number | null
}

type Json = Record<string, unknown>

const ARTICLE =
  /^(?:schema:)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|NewsMediaItem|SocialMediaPosting|AnalysisNewsArticle)$/
/** Nodes of a JSON-LD document looked at, at most. */
const MAX_OBJECTS = 2000

const asText = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return asText(value[0])
  if (value && typeof value === 'object') return asText((value as Json)['@value'] ?? (value as Json).name)
  return null
}

/** JSON as pages write it: with line ends inside strings, comment marks around, or a comma too many. */
function parseJson(source: string): unknown {
  const trimmed = source
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>|;)$/, '')
    .trim()
  try {
    return JSON.parse(trimmed)
  } catch {
    try {
      return JSON.parse(trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1'))
    } catch {
      return null
    }
  }
}

function authorsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return list.flatMap((author) => {
    if (author && typeof author === 'object' && Array.isArray((author as Json).name)) return authorsOf((author as Json).name)
    const name = asText(author)
    return name && !/^https?:/.test(name) ? [name] : []
  })
}

function typesOf(value: Json): string[] {
  const type = value['@type']
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string')
}

/** All objects of a JSON-LD document, breadth first: graphs and main entities are found wherever they are. */
function objectsOf(parsed: unknown): Json[] {
  const queue: unknown[] = [parsed]
  const objects: Json[] = []
  for (let i = 0; i < queue.length && objects.length < MAX_OBJECTS; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, 200))
    else if (value && typeof value === 'object') {
      objects.push(value as Json)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'article'])
        if ((value as Json)[key]) queue.push((value as Json)[key])
    }
  }
  return objects
}

function freeOf(article: Json): boolean | null {
  const value = article.isAccessibleForFree
  if (value === undefined || value === null) return null
  return !/^(false|no|0)$/i.test(String(value).replace(/^https?:\/\/schema\.org\//i, ''))
}

/** The article in a page's JSON-LD blocks: the first object of an article's type that has a headline, text or date. */
export function readJsonLd(blocks: readonly string[]): StructuredData | null {
  for (const block of blocks) {
    if (block.length > 2_000_000) continue
    for (const object of objectsOf(parseJson(block))) {
      if (!typesOf(object).some((type) => ARTICLE.test(type))) continue
      if (!object.headline && !object.datePublished && !object.articleBody) continue
      return {
        headline: asText(object.headline) ?? asText(object.name),
        authors: [...new Set(authorsOf(object.author ?? object.creator))].slice(0, 20),
        published: asText(object.datePublished) ?? asText(object.dateCreated),
        modified: asText(object.dateModified),
        section: asText(object.articleSection),
        language: asText(object.inLanguage),
        url:
          asText(object.url) ??
          (typeof object.mainEntityOfPage === 'string'
            ? object.mainEntityOfPage
            : asText((object.mainEntityOfPage as Json | undefined)?.['@id'])),
        body: asText(object.articleBody),
        free: freeOf(object),
        publisher: asText(object.publisher),
        wordCount: Number(object.wordCount) > 0 ? Number(object.wordCount) : null,
      }
    }
  }
  return null
}
