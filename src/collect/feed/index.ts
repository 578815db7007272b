import { DeskError, type Feed, type FeedItem, stableId } from '../../model/index.js'
import type { FeedReader, RawDocument } from '../contract.js'
import { decodeDocument } from '../decode.js'
import { oneLine, stripTags, withoutScript } from '../text.js'
import { cleanEntry } from './entry.js'
import { type RawFeed, readTree } from './formats.js'
import { readJsonFeed } from './json-feed.js'
import { repairXml } from './repair.js'
import { readWithRssParser } from './rss-parser.js'
import { descendantsOf, parseXmlLeniently, textOf } from './tree.js'

/** No feed has more entries worth reading; the rest is cut off and said so. */
const MAX_ENTRIES = 5000
/** Documents above this many characters are refused. */
const MAX_LENGTH = 16_000_000

/** Items that share a guid but are different articles get guids of their own; the first keeps the feed's. */
function tellApart(items: FeedItem[], problems: string[]): FeedItem[] {
  const seen = new Map<string, FeedItem>()
  return items.map((item) => {
    const first = seen.get(item.guid)
    if (!first) {
      if (item.guid) seen.set(item.guid, item)
      return item
    }
    const same = first.url === item.url && (item.url !== '' || first.title === item.title)
    if (same) return item
    problems.push(`the guid ${item.guid.slice(0, 80)} is used by different entries`)
    return { ...item, guid: `${item.guid}#${stableId('guid', item.url, item.url ? '' : item.title)}` }
  })
}

/** A feed names itself within this many characters; what doesn't is not even repaired. */
const HEAD_LENGTH = 200_000
const ROOT = /<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel|item|entry|urlset|sitemapindex)[\s/>]/i

/** XML by two readers: rss-parser for what it reads as plain text, the lenient tree for the rest and for all that it can't read. */
async function readXml(text: string, url: string): Promise<RawFeed> {
  if (!ROOT.test(text.slice(0, HEAD_LENGTH)))
    throw new DeskError('feed-not-a-feed', 'neither RSS, Atom, JSON Feed nor a sitemap', 'refused')
  const { xml, problems } = repairXml(text)
  const { root, cut } = parseXmlLeniently(xml)
  if (cut) problems.push('the document is too large or too deep and was cut')
  const feed = readTree(root, url, MAX_ENTRIES)
  if (!feed) {
    const index = descendantsOf(root, 'sitemapindex')[0]
    if (index) {
      const sitemaps = descendantsOf(index, 'loc')
        .slice(0, 1000)
        .map((loc) => textOf(loc).trim())
      throw new DeskError('feed-sitemap-index', 'this is an index of sitemaps: name one of them as the source', 'refused', {
        sitemaps,
      })
    }
    throw new DeskError('feed-not-a-feed', 'neither RSS, Atom, JSON Feed nor a sitemap', 'refused')
  }
  feed.problems.push(...problems)
  if (feed.format === 'sitemap') return feed
  const strict = await readWithRssParser(xml)
  if (strict instanceof Error) feed.problems.push(`read leniently: ${oneLine(strict.message).slice(0, 120)}`)
  else if (strict.entries.length === feed.entries.length) {
    feed.title = strict.title ?? feed.title
    feed.entries.forEach((entry, i) => {
      if (!entry.inlineTitle) entry.title = strict.entries[i]?.title ?? entry.title
      entry.guid = strict.entries[i]?.guid ?? entry.guid
    })
  }
  return feed
}

function textOfDocument(raw: RawDocument): { text: string; problems: string[] } {
  if (raw.body.length > MAX_LENGTH)
    throw new DeskError('feed-too-large', `a feed of ${raw.body.length} bytes is not read`, 'refused')
  const { text, encoding, mislabelled } = decodeDocument(raw.body, raw.contentType)
  if (!text.trim()) throw new DeskError('feed-empty', 'the document is empty', 'refused')
  return { text, problems: mislabelled ? [`the encoding's label is wrong: read as ${encoding}`] : [] }
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1 and (news) sitemaps, with the encoding found, repairs made and
 * relative links resolved by xml:base. Text fields are plain; dates after `now` or before 1990 are null.
 * @throws DeskError `feed-empty`, `feed-too-large`, `feed-not-a-feed`, `feed-sitemap-index`: all `refused`. Nothing else.
 */
export const readFeed: FeedReader = async (raw, options): Promise<Feed> => {
  try {
    const { text, problems } = textOfDocument(raw)
    const start = text.trimStart()
    const json = start.startsWith('{') ? readJsonFeed(start, raw.url, MAX_ENTRIES) : null
    const feed = json ?? (await readXml(text, raw.url))
    problems.push(...feed.problems)
    const items = feed.entries.map((entry) => cleanEntry(entry, raw.url, options.now, options.timeZone))
    return {
      title: withoutScript(stripTags(feed.title)).slice(0, 500),
      items: tellApart(items, problems),
      problems: [...new Set(problems)].slice(0, 50),
    }
  } catch (error) {
    if (error instanceof DeskError) throw error
    throw new DeskError(
      'feed-unreadable',
      `the feed can't be read: ${error instanceof Error ? error.message : String(error)}`,
      'refused',
      {},
      { cause: error },
    )
  }
}
