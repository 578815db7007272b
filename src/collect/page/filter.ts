import type { TextBlock } from './render.js'

/** Lines that point elsewhere or ask for something. They are short, or mostly link. */
const POINTER = new RegExp(
  '^\\W{0,3}(?:' +
    [
      'related(?: (?:articles?|stor(?:y|ies)|links?|news|coverage|topics?|content|posts?|reading|roundups?|video|gallery))?(?: from [\\w ]{1,30})?\\s*[:|]',
      '(?:read|see|watch|hear|listen|learn|find out|view|check out|also read|also see|must read|further reading|more info)(?: (?:more|also|next|this|here|the|all|full))*(?: (?:from|on|about|at|coverage|story|article|report|post))?\\s*[:|>»–-]',
      'read (?:more|next|also|the full|full)',
      'more (?:from|on|in|about|stories|news|coverage|info|at)\\b',
      'see (?:also|more)\\b',
      'you (?:may|might) (?:also )?(?:like|enjoy|be interested)',
      'recommended (?:for you|reading|stories|articles|by)?',
      'don.t miss\\b',
      '(?:most|top) (?:read|popular|stories|viewed|shared)',
      'also (?:on|in|from|read)\\b',
      'up next\\b',
      'explore further',
      '(?:next|previous|prev) (?:article|post|story|page|up|auto|news)',
      'tags?\\s*:',
      'topics?\\s*:',
      'filed under',
      'categor(?:y|ies)\\s*:',
      'posted in\\b',
      'share (?:this|on|via|it|your|with)\\b',
      'share$',
      'like this(?: story)?\\s*[:?]',
      'like loading',
      '(?:click|tap) (?:here )?(?:to|for|on|through|below)\\b',
      'click here',
      'follow (?:us|me|him|her|them|the author|@|along)\\b',
      "follow [\\w’'. -]{2,40} on (?:twitter|facebook|instagram|x|linkedin|social)",
      '(?:subscribe|sign[ -]?up|register|join us|log ?in|sign in)\\b',
      '(?:get|receive) (?:the|our|all the|breaking|more|access|daily|up to|your|instant|latest)\\b.{0,80}(?:newsletter|inbox|e-?mail|updates|alerts|notifications|app|subscription|delivered|access)',
      'stay (?:on top|up to date|informed|connected|tuned)\\b',
      'download (?:the|our)\\b',
      'advert(?:isement|ising|orial|s)?\\b\\W*$',
      'story continues (?:below|after)',
      'article continues (?:below|after)',
      'continue reading',
      'loading\\W*$',
      'comments?\\W*$',
      '\\d+ comments?\\b',
      '(?:leave|post|add|write|view|show|join) (?:a |the |all |your )?(?:comments?|conversation|reply)',
      '(?:tell us|let us know) what you think',
      'have (?:a|any) (?:tip|story|question|correction|news tip|confidential)',
      'got a tip',
      'reach (?:the )?(?:reporters?|authors?|writers?|him|her|them|[A-Z]\\w+)\\b.{0,60}(?:@|twitter|e-?mail|http)',
      '(?:contact|e-?mail) (?:the )?(?:reporters?|authors?|writers?|us|me|editor|him|her)\\b',
      '(?:the )?(?:reporters?|authors?) can be (?:reached|contacted)',
      'view (?:all|more|gallery|comments|photos|slideshow)\\b',
      'show (?:more|all|less)\\W*$',
      'skip (?:to|past|advert)',
      'text size\\W*$',
      'print(?: this)?(?: article| page| story)?\\b\\W*$',
      'print this article',
      'reuse this content',
      'back to (?:top|home)',
      'close\\W*$',
      'home\\W*$',
      'menu\\W*$',
      'search\\W*$',
      'trending(?: now| news| stories)?\\W*$',
      'popular (?:on|now|stories|posts)\\b',
      'partner news\\W*$',
      'to read the full (?:story|article)',
      'already a (?:subscriber|member)',
      'this (?:article|story) is (?:for|only|available to) (?:paid )?(?:subscribers|members)',
      'thanks? (?:you )?for (?:reading|signing|subscribing)',
      'image source\\s*:',
      '(?:image|photo|picture|video|foto|photograph)s?(?: credits?| by| source| courtesy)?\\s*[:/]',
      '\\(?(?:image|photo) credit',
      'copyright\\b',
      '©',
      'all rights reserved',
      'enlarge(?: this)? image',
      'note: we are (?:temporarily )?moderating',
      'we use income earning',
      'lesen sie auch|mehr zum thema|(?:à )?lire aussi|voir aussi|lea tambi[eé]n|leia (?:tamb[eé]m|mais)|veja (?:tamb[eé]m|mais)|leggi anche|lees ook|baca juga',
      'читайте также|материалы по теме|関連(?:記事|リンク|ニュース)|相关(?:新闻|阅读)|관련 ?기사',
      'this (?:post|article|page) (?:may )?contains? affiliate',
    ].join('|') +
    ')',
  'i',
)
/** A request to subscribe or follow, at the head of a sentence, with what one would get. */
const PROMOTION =
  /(?:^|[.!?:]["”’]?\s+)(?:sign up|subscribe|register|get (?:the|our|access|full access|unlimited)|click|follow|join|download|try|support)\b[^.!?]{0,160}\b(?:newsletters?|inbox|updates|alerts|free trial|magazine|channel|daily|subscri\w+|twitter|facebook|instagram|linkedin|youtube|podcast|app|letterbox|our journalism|click here|here)\b/i
const MAX_PROMOTION = 450
/** Marks of a content system that were not replaced: `[button link="..."]...[/button]`. */
const SHORTCODE = /^\[\/?[a-z_]{2,20}(?:\s[^\]]*)?\]/i

/** Pointers that may be whole sentences without a link. Others of a sentence's shape are sentences: "More in the sector will follow." */
const SURE_POINTER =
  /^\W{0,3}(?:subscribe|sign[ -]?up|register|log ?in|sign in|(?:get|receive) |follow [\w’'. -]{1,40} on |stay |download |©|copyright|all rights|thanks? |have a|got a tip|reach |contact |e-?mail |(?:image|photo|picture|video|foto|photograph)|note: we|we use|this (?:post|article|page|story)|to read|already a|(?:the )?(?:reporters?|authors?) can|click|tap |like this|tell us|let us know|(?:leave|post|add|write|join) )/i
const SENTENCE_END = /[.!?…]["”’)]?\s*$/
const MIN_SENTENCE = 60

/** Above this length a pointer is a paragraph that merely begins like one, unless links make up much of it. */
const MAX_POINTER = 200

/** Headings under which only pointers come: they and the links after them go. */
const POINTER_HEADING =
  /^\W{0,3}(?:related(?: \w+){0,3}|more (?:from|on|in|about|stories|news|coverage)\b.{0,40}|you (?:may|might) (?:also )?(?:like|enjoy).{0,20}|recommended(?: \w+){0,3}|read (?:more|next|also)|see also|also (?:on|read|see).{0,30}|(?:most|top|popular|trending|latest)(?: \w+){1,4}|don.t miss|further reading|explore further|up next|tags?|topics?|share(?: this)?(?: \w+)?|comments?|leave a (?:reply|comment)|about the authors?|partner news|what to read next|next auto news|[\w ]{0,20}related links?)\W{0,3}$/i

/** Lines at an article's head that say who, when and where filed. */
const HEAD_LINE =
  /^\W{0,3}(?:by |written by |posted (?:by|on|at)|published|updated|last (?:updated|modified)|modified|created|first published|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}|\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago)|reading time|tempo de leitura|estimated reading|by\W*$)/i
const CONTACT = /^(?:[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?:https?:\/\/)?(?:www\.)?twitter\.com\/\w+|@\w{2,30})$/i

const HEADING = /^h[1-6]$/
const TEXTUAL = new Set(['p', 'blockquote', 'pre'])
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const linkShare = (block: TextBlock): number => block.linkLength / (block.text.length || 1)

function isPointer(block: TextBlock): boolean {
  const { text } = block
  if (CONTACT.test(text) || SHORTCODE.test(text)) return true
  if (text.length <= MAX_PROMOTION && block.linkLength > 0 && PROMOTION.test(text)) return true
  if (!POINTER.test(text)) return false
  if (block.linkLength === 0 && text.length >= MIN_SENTENCE && SENTENCE_END.test(text) && !SURE_POINTER.test(text)) return false
  return text.length <= MAX_POINTER || linkShare(block) > 0.4
}

/** A byline or date line; a short sentence that begins like one ("By noon shares had fallen 5%.") is none. */
const isHeadLine = (text: string): boolean =>
  text.length < 100 && HEAD_LINE.test(text) && (!SENTENCE_END.test(text) || /\b[ap]\.m\.$/i.test(text))

/** A block that is all link: a list of other articles, a button. A sentence that is linked as a whole stays. */
const isLinkOnly = (block: TextBlock): boolean =>
  linkShare(block) > 0.9 &&
  !HEADING.test(block.element.name) &&
  !(TEXTUAL.has(block.element.name) && /[.!?…"”]\s*$/.test(block.text) && block.text.length > 80)

/** A list of other articles fills the rest from such a heading on when this much of what follows it is link. */
const TAIL_LINKS = 3
const TAIL_SHARE = 0.4

/** Text and link-only blocks after each block, so that every heading is judged in constant time. */
function remainders(blocks: readonly TextBlock[]): { length: number; links: number }[] {
  const rest: { length: number; links: number }[] = new Array(blocks.length)
  let length = 0
  let links = 0
  for (let i = blocks.length - 1; i >= 0; i--) {
    rest[i] = { length, links }
    length += blocks[i]!.text.length
    if (linkShare(blocks[i]!) > 0.7) links++
  }
  return rest
}

/**
 * Drops a pointer heading with the links that follow it; and everything from it on, where what follows is a list of other articles
 * with their leads down to the end.
 */
function dropPointerLists(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = []
  const rest = remainders(blocks)
  const all = (rest[0]?.length ?? 0) + (blocks[0]?.text.length ?? 0)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.text.length < 80 && POINTER_HEADING.test(block.text)) {
      if (rest[i]!.links >= TAIL_LINKS && rest[i]!.length < all * TAIL_SHARE) break
      while (i + 1 < blocks.length && linkShare(blocks[i + 1]!) > 0.7 && blocks[i + 1]!.text.length < 200) i++
      continue
    }
    kept.push(block)
  }
  return kept
}

/** The first blocks in which the headline, byline and date may be repeated. */
const HEAD = 6

/**
 * Takes out of an article's blocks what is no text of it: pointers to other articles, requests to subscribe or share, adverts' labels,
 * the headline again, byline and date lines at the head, contact lines, and headings that nothing follows.
 */
export function filterBlocks(blocks: readonly TextBlock[], titles: readonly string[]): TextBlock[] {
  const known = new Set(titles.map(normal).filter(Boolean))
  const longest = 2 * Math.max(0, ...titles.map((title) => title.length))
  // Long blocks are no headline: normalising them is a twentieth of reading a page.
  const isHeadline = ({ text }: TextBlock): boolean => text.length <= longest && known.has(normal(text))
  let kept = dropPointerLists(blocks).filter((block, i) => {
    if (isPointer(block) || isLinkOnly(block)) return false
    if (i >= HEAD) return true
    return !(isHeadline(block) || isHeadLine(block.text))
  })
  // What stands before the headline is not the article.
  const headline = kept.slice(0, HEAD).findIndex(isHeadline)
  if (headline >= 0) kept = kept.slice(headline + 1)
  let end = kept.length
  while (end > 1 && HEADING.test(kept[end - 1]!.element.name)) end--
  return kept.slice(0, end)
}
