import type { ElementNode } from './dom.js'

/** Elements that are never part of an article's text. */
const NEVER = new Set(
  'nav footer form button input label fieldset dialog menu map area noscript head link meta title base frame frameset embed param source track progress meter'.split(
    ' ',
  ),
)

/** Words of class names and ids that name what surrounds an article. Compared with whole words and their common joins. */
const UNLIKELY = new RegExp(
  '(?:^|[\\s_-])(?:' +
    [
      'ads?', 'advert\\w*', 'adsense', 'adslot', 'dfp', 'banner', 'breadcrumbs?', 'byline\\w*', 'author-?(?:bio|box|info|card)?', 'caption\\w*', 'comments?', 'comment-?\\w+',
      'cookie\\w*', 'consent', 'gdpr', 'credits?', 'date-?line-?time', 'disqus\\w*', 'donat\\w+', 'figcaption', 'foot(?:er|note-?nav)?', 'gallery\\w*', 'hidden', 'infinite', 'masthead',
      'menu\\w*', 'meta(?:data|bar)?', 'modal\\w*', 'more-(?:from|on|news|stories|articles)\\w*', 'most-?(?:read|popular|viewed)', 'nav\\w*', 'newsletter\\w*', 'next-?(?:post|article|up)', 'outbrain\\w*',
      'overlay', 'pag(?:er|ination)', 'partner\\w*', 'paywall', 'popular\\w*', 'popup', 'post-?(?:meta|nav\\w*|info|tags)', 'prev(?:ious)?-?(?:post|article)', 'print', 'promo\\w*', 'read-?(?:more|next|also)',
      'recirc\\w*', 'recommend\\w*', 'relat(?:ed|ion)\\w*', 'rss', 'screen-?reader\\w*', 'share\\w*', 'sharing\\w*', 'shar(?:e|ing)-?\\w+', 'side-?bar\\w*', 'sign-?up\\w*', 'skip\\w*', 'slideshow\\w*', 'social\\w*',
      'sponsor\\w*', 'sr-only', 'subscri\\w+', 'suggest\\w*', 'taboola\\w*', 'tags?', 'tag-?(?:list|cloud)', 'teaser\\w*', 'timestamp', 'toolbar', 'tools', 'trending\\w*', 'visually-?hidden', 'widget\\w*', 'zergnet\\w*',
    ].join('|') +
    ')(?=$|[\\s_-])',
  'i',
) // biome-ignore format: a list

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const BODY =
  /(?:^|[\s_-])(?:article-?(?:body|content|text)?|story-?(?:body|content|text)?|post-?(?:body|content|entry)?|entry(?:-content)?|main(?:-content)?|content|body(?:-copy)?)(?=$|[\s_-])/i

const isHidden = (a: Record<string, string>): boolean =>
  a.hidden !== undefined || (a.style !== undefined && HIDDEN_STYLE.test(a.style)) || a['aria-hidden'] === 'true'

/** Marks the elements that are no part of an article's text, by name, role and class. */
export function markSurroundings(element: ElementNode): 0 | 1 | 2 {
  if (NEVER.has(element.name)) return 2
  const a = element.attribs
  if (isHidden(a)) return 1
  if (element.name === 'aside' || element.name === 'header') return 1
  if (a.role && /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|menu|menubar|toolbar|button)$/.test(a.role))
    return 1
  if (element.name === 'body' || element.name === 'html' || element.name === 'article' || element.name === 'main') return 0
  const names = `${a.class ?? ''} ${a.id ?? ''}`
  if (names.length > 1 && names.length < 600 && UNLIKELY.test(names) && !(a.itemprop === 'articleBody'))
    return BODY.test(names) ? 0 : 1
  return 0
}
