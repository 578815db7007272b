import type { MailStory, MailView } from '../../deliver/index.js'
import type { FrontStory, TodayView } from './today.js'

/** Where a mail's links lead and what it has to say of the whole desk. */
export interface MailPlace {
  /** The desk's address, without a slash at its end. */
  origin: string
  notice: string | null
  /** The address of the same day at the desk, after `origin`: for the same audience, as of the same moment. */
  page: string
}

/** The front page as a mail's HTML is laid out from it. */
export function todayMail(view: TodayView, { origin, notice, page }: MailPlace): MailView {
  const at = (href: string | null | undefined): string | null => (href ? origin + href : null)
  const story = (one: FrontStory): MailStory => ({
    kicker: one.type || null,
    title: one.title,
    href: at(one.href),
    importance: String(one.importance ?? '–'),
    credibility: String(one.credibility ?? '–'),
    text: one.why,
    notes: [`${one.publishers}; ${one.time}`],
    links: [],
  })
  const stories = [view.lead, ...view.beside, ...view.more].flatMap((one) => (one ? [one] : []))
  return {
    title: 'Signaldesk today',
    line: `${view.at} (${view.utc}), for ${view.audience.name}`,
    preview: view.lead?.why ?? '',
    notice,
    stories: stories.map(story),
    sections: [
      {
        title: 'What the market did',
        rows: [
          ...view.strip.map((one) => ({ lead: `${one.symbol} ${one.move}`, text: one.note })),
          ...view.facts.map((text) => ({ lead: '', text })),
        ],
        none: 'No session with prices is known here.',
      },
      {
        title: 'Unexplained moves',
        rows: view.unexplained.rows.map((row) => ({
          lead: `${row.symbol}, ${row.day}`,
          text: `${row.move} %, abnormal ${row.abnormal} pp, t ${row.t}`,
          href: at(row.href),
        })),
        none: view.unexplained.note,
      },
      {
        title: 'Coming up',
        rows: view.coming.map((one) => ({ lead: one.day, text: `${one.name}${one.time ? ` at ${one.time}` : ''}` })),
        none: 'No date ahead is known here.',
      },
      {
        title: 'Corrections and conflicts',
        rows: view.corrections.map((one) => ({ lead: one.title, text: one.text, href: at(one.href) })),
        none: 'None in the last three days.',
      },
    ],
    foot: [{ text: 'This page at the desk', href: origin + page }, { text: 'Nothing here is advice.' }],
  }
}
