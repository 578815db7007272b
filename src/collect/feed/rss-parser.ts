import RssParser from 'rss-parser'

/** What rss-parser makes of an entry, where it is plain text. */
export interface ParsedEntry {
  title?: string
  guid?: string
}

/** xml2js keeps a tree of its own: beyond these sizes only the lenient parse, which is bounded, reads a document. */
const MAX_LENGTH = 3_000_000
const MAX_TAGS = 60_000

function tags(xml: string, limit: number): number {
  let n = 0
  for (let at = xml.indexOf('<'); at >= 0 && n <= limit; at = xml.indexOf('<', at + 1)) n++
  return n
}

const plain = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined)

/**
 * Entries as rss-parser reads them, in the document's order; an `Error` where it can't, which is no failure of the feed.
 * Fields that it gives as anything but text (inline markup, attributes) are left out.
 */
export async function readWithRssParser(xml: string): Promise<{ title?: string; entries: ParsedEntry[] } | Error> {
  if (xml.length > MAX_LENGTH || tags(xml, MAX_TAGS) > MAX_TAGS) return new Error('too large for the strict parser')
  try {
    const feed = await new RssParser({ defaultRSS: 2.0 }).parseString(xml)
    const entries = (feed.items as unknown as Record<string, unknown>[]).map((item) => ({
      title: plain(item.title),
      guid: plain(item.guid) ?? plain(item.id),
    }))
    return { title: plain(feed.title), entries }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
