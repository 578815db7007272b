import type { ElementNode } from './dom.js'

/** How surely an element is no part of an article's text: 0 not at all, 1 by a weak sign, 2 by a strong one, 3 by nature. */
export type Suspicion = 0 | 1 | 2 | 3

/** Elements that are no text by nature. */
const NEVER = new Set(
  'nav footer form button input label fieldset dialog menu map area noscript head link meta title base frame frameset embed param source track progress meter'.split(
    ' ',
  ),
)

const words = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${list.trim().split(/\s+/).join('|')})(?=$|[\\s_-])`, 'i')

/** Words in class names and ids that name what surrounds an article. */
const STRONG = words(`
  ads? advert\\w* adslot adunit adbox ad-?(?:container|wrapper|slot|unit|block|label) dfp\\w* breadcrumbs? comments? comment-?(?:list|area|section|form|wrap\\w*|count) commentlist cookie\\w* consent gdpr
  disqus\\w* donat\\w+ footer foot legal masthead menu modal most-?(?:read|popular|viewed|recent|shared) nav navbar navigation newsletters? newsletter-?\\w+ next-?(?:post|article|up|news) outbrain\\w* overlay pager pagination
  paging popular popup prev(?:ious)?-?(?:post|article|news) promos? promo-?\\w+ promot\\w+ read-?(?:more|next|also|on)s? recirc\\w* recommend\\w* related related-?\\w+ relations? respond rss screen-?reader\\w* see-?also share shares sharing share-?\\w+
  sharedaddy addthis\\w* addtoany\\w* jp-relatedposts social social-?\\w+ sidebar side-?bar-?\\w* sidebox sign-?up\\w* skip-?\\w+ sponsor\\w* sr-only subscri\\w+ suggest\\w* taboola\\w* tags taglist tag-?(?:list|cloud|links|container)
  tagged toolbar trending\\w* up-?next visually-?hidden you-?may-?\\w* zergnet\\w* more-(?:from|on|news|stories|articles|posts|about|info)\\w* also-?(?:read|like)\\w* readmore author-?(?:bio|box|info|card|block|profile|about|description) about-?(?:the-?)?author bio
  trc\\w* onesignal\\w* mailchimp\\w* mc4wp\\w* wpcnt post-?(?:nav|navigation|tags|ratings) rating-?\\w* kudo\\w* correction-?link reprints? topics? print-?(?:only|footer)
`)
const WEAK = words(`
  banner byline\\w* authors? author-?name caption\\w* credits? date dateline disclaimer figcaption gallery\\w* hidden hide infinite kicker eyebrow media-?(?:caption|credit) meta metadata post-?(?:meta|info) entry-?meta entry-?footer print published? slideshow\\w* tag teaser\\w*
  timestamp time tools widget\\w* utility links link-?list photo-?(?:credit|caption) wp-caption-?\\w* image-?(?:caption|credit|source) img-?caption pub-?date post-?date article-?(?:meta|date|tools|info|footer) callout cta poll quiz toc table-of-contents video-?\\w* player\\w* jw-?\\w* tooltip
  notice alert paywall\\w* hentry-footer source attribution
`)
/** Words that name an article's text: they lift a weak suspicion. */
const BODY = words(`
  article-?(?:body|content|text|copy|main|page|wrap\\w*|container)? articles? story-?(?:body|content|text|copy|main)? post-?(?:body|content|entry|text)? entry-?(?:content|body|text)? main main-?(?:content|column|col|text)? content content-?(?:body|main|area|wrap\\w*|container)?
  body body-?(?:copy|text|content) text-?(?:body|content)? page-?content single-?(?:content|post) blog-?(?:post|content|entry)
`)
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const ROLE =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|button|tablist|form)$/
/** Names longer than this are generated or hostile: only their head is looked at. */
const MAX_NAMES = 400

/** Judges elements by their names; verdicts on class names are remembered for a page, since they repeat. */
export class Judge {
  private readonly verdicts = new Map<string, Suspicion>()

  suspicion(element: ElementNode): Suspicion {
    if (NEVER.has(element.name)) return 3
    const a = element.attribs
    if (a.hidden !== undefined || a['aria-hidden'] === 'true' || (a.style !== undefined && HIDDEN_STYLE.test(a.style))) return 2
    if (a.itemprop === 'articleBody') return 0
    if (a.role !== undefined && ROLE.test(a.role)) return 2
    if (element.name === 'aside' || element.name === 'figcaption') return 2
    if (element.name === 'blockquote') return 0
    if (element.name === 'html' || element.name === 'body' || element.name === 'main' || element.name === 'article') return 0
    const named = a.class === undefined && a.id === undefined ? 0 : this.byName(a.class ?? '', a.id ?? '')
    return element.name === 'header' && named === 0 ? 1 : named
  }

  private byName(className: string, id: string): Suspicion {
    const key = `${className} ${id}`.slice(0, MAX_NAMES)
    const known = this.verdicts.get(key)
    if (known !== undefined) return known
    const names = key.replace(/([a-z])([A-Z])/g, '$1-$2')
    const verdict: Suspicion = STRONG.test(names) ? 2 : WEAK.test(names) && !BODY.test(names) ? 1 : 0
    if (this.verdicts.size < 5000) this.verdicts.set(key, verdict)
    return verdict
  }
}

/** True where names say that this is an article's text. */
export const namesBody = (names: string): boolean => BODY.test(names.slice(0, MAX_NAMES).replace(/([a-z])([A-Z])/g, '$1-$2'))
