/** One story in a mail. */
export interface MailStory {
  /** Above the title: what kind of post it is, or where it stands. */
  kicker: string | null
  title: string
  href: string | null
  importance: string
  credibility: string
  /** The line of what and why. */
  text: string
  /** Who reported it, and when; instruments. */
  notes: readonly string[]
  links: readonly { text: string; href: string }[]
}

export interface MailSection {
  title: string
  rows: readonly { lead: string; text: string; href?: string | null }[]
  /** Stands where there is no row. */
  none: string
}

/** A mail as it is laid out, whatever it is made from. */
export interface MailView {
  title: string
  /** Under the title: the day, and for whom. */
  line: string
  /** What mail programs show beside the subject. */
  preview: string
  notice: string | null
  stories: readonly MailStory[]
  sections: readonly MailSection[]
  /** Last lines: why the mail came, and where the desk is. */
  foot: readonly { text: string; href?: string | null }[]
}

const SANS = "system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const WIDTH = 600
/** The colours of pages. In the dark a mail program that knows how takes the second ones; one that does not has readable ones all the same. */
const INK = {
  ink: ['#1a1d1f', '#e2e5e7'],
  soft: ['#484e54', '#adb5bb'],
  quiet: ['#5f656b', '#8f99a1'],
  link: ['#0a675d', '#5fc0b1'],
} as const
const GROUND = { page: ['#f1efe9', '#101315'], sheet: ['#fbfaf7', '#181c1f'] } as const
const LINE = ['#e0dcd3', '#343c41'] as const

type Ink = keyof typeof INK

const DARK = [
  ...Object.entries(INK).map(([name, [, dark]]) => `.${name}{color:${dark}!important}`),
  ...Object.entries(GROUND).map(([name, [, dark]]) => `.${name}{background-color:${dark}!important}`),
  `.line{border-color:${LINE[1]}!important}`,
].join('')

/**
 * A mail in HTML that survives mail programs: tables of one column, inline styles, no pictures and nothing fetched; at most 600 pixels wide,
 * light and dark. Everything shown is escaped; an address that is not http, https or mailto is left out.
 */
export function mailHtml(view: MailView): string {
  const rows = [
    head(view),
    ...view.stories.map((story, i) => storyBlock(story, i === 0)),
    ...view.sections.map(sectionBlock),
    cell(view.foot.map((one) => para(linked(one.text, one.href ?? null, 'quiet'), 'quiet', 12)).join(''), true),
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(view.title)}</title>
<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${DARK}}@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}}</style></head>
<body class="page" style="margin:0;padding:0;background-color:${GROUND.page[0]};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${escaped(view.preview)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:${GROUND.page[0]}"><tr><td align="center" style="padding:16px 0">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:${WIDTH}px;background-color:${GROUND.sheet[0]};border-collapse:collapse">
${rows.join('\n')}
</table></td></tr></table></body></html>
`
}

/** One row of the sheet; `ruled` has a line above it. */
function cell(inner: string, ruled: boolean): string {
  const rule = ruled ? `border-top:1px solid ${LINE[0]};` : ''
  return `<tr><td class="pad line" align="left" style="${rule}padding:16px 24px;font-family:${SANS}">${inner}</td></tr>`
}

const head = ({ title, line, notice }: MailView): string =>
  cell(
    `<h1 class="ink" style="${font(24, 'ink', 1.25)};margin:0;font-weight:700">${escaped(title)}</h1>${para(escaped(line), 'soft', 14)}${notice ? para(escaped(notice), 'quiet', 12) : ''}`,
    false,
  )

function storyBlock({ kicker, title, href, importance, credibility, text, notes, links }: MailStory, first: boolean): string {
  const above = `<b>${escaped(importance)}</b> importance &middot; <b>${escaped(credibility)}</b> credibility${kicker ? ` &middot; ${escaped(kicker)}` : ''}`
  return cell(
    [
      para(above, 'quiet', 12, 0),
      `<h2 class="ink" style="${font(first ? 20 : 17, 'ink', 1.3)};margin:4px 0 0;font-weight:600">${linked(title, href, 'ink')}</h2>`,
      text ? para(escaped(text), 'soft', 15) : '',
      ...notes.map((note) => para(escaped(note), 'quiet', 13)),
      links.length > 0 ? para(links.map((one) => linked(one.text, one.href, 'link')).join(' &middot; '), 'quiet', 13) : '',
    ].join(''),
    true,
  )
}

function sectionBlock({ title, rows, none }: MailSection): string {
  const items = rows.map(({ lead, text, href }) => {
    const bold = lead ? `<b class="ink" style="color:${INK.ink[0]}">${linked(lead, href ?? null, 'ink')}</b> ` : ''
    return para(`${bold}${escaped(text)}`, 'soft', 14)
  })
  return cell(
    `<h2 class="ink" style="${font(15, 'ink', 1.3)};margin:0;font-weight:700">${escaped(title)}</h2>${items.join('') || para(escaped(none), 'quiet', 14)}`,
    true,
  )
}

const para = (inner: string, ink: Ink, size: number, above = 6): string =>
  `<p class="${ink}" style="${font(size, ink, 1.45)};margin:${above}px 0 0">${inner}</p>`

const font = (size: number, ink: Ink, height: number): string =>
  `font-family:${SANS};font-size:${size}px;line-height:${height};color:${INK[ink][0]};overflow-wrap:anywhere`

/** Text as a link, where it has an address that a mail may carry. */
function linked(text: string, href: string | null, ink: Ink): string {
  if (!href || !/^(?:https?:\/\/|mailto:)/i.test(href)) return escaped(text)
  const under = ink === 'ink' ? 'none' : 'underline'
  return `<a class="${ink}" href="${escaped(href)}" style="color:${INK[ink][0]};text-decoration:${under}">${escaped(text)}</a>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
