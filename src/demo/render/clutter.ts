import type { Instant } from '../../model/index.js'
import type { Publication, WrittenArticle } from '../archive.js'
import { listingsAt } from '../moment.js'
import { escapeMarkup as esc } from './markup.js'

/** What stands around a text on a page and is no part of it. */
export interface Clutter {
  top: string
  inset: string
  side: string
  bottom: string
  scripts: string
}

const NEWSLETTERS = [
  ['Before the bell', 'The five things our markets desk is reading, every weekday at six.'],
  ['Friday file', 'One long read and one chart, sent at the end of the week.'],
  ['The close', 'What moved, by how much, and what nobody could explain.'],
] as const

const ADVERTS = [
  'Trade more than 90 markets from one account. Losses can exceed deposits.',
  'Retire on your own terms: order the free guide today.',
  'The conference for people who price risk. Early tickets end Friday.',
  'Noise-cancelling headphones for open-plan desks. Now 30% off.',
] as const

/** Menus, boxes, adverts, related links and scripts around one article; the same article always gets the same ones. */
export function renderClutter(publication: Publication, article: WrittenArticle, now: Instant): Clutter {
  const pick = pickFrom(article.id)
  const [newsletter, pitch] = NEWSLETTERS[pick % NEWSLETTERS.length]!
  const related = listingsAt(publication, now)
    .filter((entry) => entry.article.id !== article.id && !entry.article.sponsored)
    .slice(0, 4)
    .map((entry) => `<li><a href="${esc(entry.article.path)}">${esc(entry.state.title)}</a></li>`)
  const letterBox = `<div class="newsletter newsletter-signup"><h3>Sign up for ${newsletter}</h3><p>${pitch}</p><form action="/newsletter" method="post"><label>Email <input name="email" type="email"></label><button>Sign up</button></form></div>`
  const advert = `<div class="ad ad-slot" data-ad-slot="${pick % 9}"><span>Advertisement</span><p>${ADVERTS[pick % ADVERTS.length]}</p></div>`
  const relatedBox = related.length
    ? `<section class="related"><h3>${READ_MORE[publication.template]}</h3><ul>${related.join('')}</ul></section>`
    : ''
  const next = related[pick % Math.max(related.length, 1)]
  const pointer = next ? `\n<p class="read-more"><strong>Read more:</strong> ${next.replace(/<\/?li>/g, '')}</p>` : ''
  return {
    top: `<div id="cookie-banner" class="cookie-consent" role="dialog" aria-label="Cookies"><p>We and our 214 partners use cookies to measure audiences and improve your experience. You can change your choice at any time.</p><button>Accept all</button><button>Reject</button></div>
<header class="masthead"><a class="logo" href="/">${esc(publication.name)}</a><nav aria-label="Main"><ul>${publication.sections.map((name) => `<li><a href="/${encodeURIComponent(name.toLowerCase())}">${esc(name)}</a></li>`).join('')}<li><a href="/login">Log in</a></li></ul></nav></header>`,
    inset:
      publication.template === 'office'
        ? ''
        : `${pick % 2 ? letterBox : advert}${publication.template === 'portal' ? pointer : ''}`,
    side:
      publication.template === 'office'
        ? ''
        : `<aside>${relatedBox}${pick % 2 ? advert : letterBox}<section class="most-read"><h3>Most read</h3><ol>${related.slice(0, 3).join('')}</ol></section></aside>`,
    bottom: publication.template === 'blog' ? COMMENTS : '',
    scripts: `<script>window.dataLayer=window.dataLayer||[];dataLayer.push({event:'page_view',id:${JSON.stringify(article.id)},template:'${publication.template}'});</script>
<script>(function(){var s="<p>Subscribe today and save 50%</p>";if(Math.random()<0)document.write(s)})();</script>`,
  }
}

const READ_MORE = {
  wire: 'More from the wire',
  broadsheet: 'Related coverage',
  blog: 'You may also like',
  office: 'See also',
  portal: 'Read next',
} as const

const COMMENTS = `<section id="comments"><h3>2 comments</h3><ol><li><b>tapewatcher</b> <p>Been saying this since spring. Nobody reads the prospectus.</p></li><li><b>delta_one</b> <p>Good post, but show the volume.</p></li></ol><form><textarea></textarea><button>Post comment</button></form></section>`

/** A small number from an id, so that clutter varies between articles and never between runs. */
function pickFrom(id: string): number {
  let sum = 0
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 9973
  return sum
}
