import type { FrontStory, TodayView } from './today.js'

const WIDTH = 72
const RULE = '-'.repeat(WIDTH)

/** Words of a text on lines of at most {@link WIDTH} characters, with an indent; a longer word stands alone. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines.join('\n')
}

/** The front page as plain text of 72 columns, for a mail's body. Addresses are whole, on lines of their own. */
export function todayText(view: TodayView, { origin, notice }: { origin: string; notice: string | null }): string {
  const story = (one: FrontStory): string =>
    [
      wrap(`${one.importance ?? '--'}/${one.credibility ?? '--'} ${one.title}`),
      wrap(one.why, '   '),
      wrap(`${one.publishers}; ${one.time}`, '   '),
      `   ${origin}${one.href}`,
    ].join('\n')
  const list = (rows: readonly string[], none: string): string =>
    rows.length ? rows.map((row) => wrap(row, '  ').replace(/^ {2}/, '* ')).join('\n') : none
  const section = (title: string, body: string): string => `${title.toUpperCase()}\n${RULE}\n${body}`
  const parts = [
    wrap(`SIGNALDESK, ${view.audience.name}, ${view.at} (${view.utc})`),
    ...(notice ? [wrap(notice)] : []),
    section(
      'Stories (importance/credibility)',
      [view.lead, ...view.beside, ...view.more].flatMap((one) => (one ? [story(one)] : [])).join('\n\n') || 'None yet.',
    ),
    section(
      'What the market did',
      [
        ...view.strip.map((one) => `${one.symbol.padEnd(8)}${one.move.padStart(9)}  ${one.note}`),
        ...view.facts.map((fact) => wrap(fact)),
      ].join('\n') || 'No session with prices is known here.',
    ),
    section(
      'Unexplained moves',
      list(
        view.unexplained.rows.map((row) => `${row.symbol}, ${row.day}: ${row.move} %, abnormal ${row.abnormal} pp, t ${row.t}`),
        view.unexplained.note,
      ),
    ),
    section(
      'Coming up',
      list(
        view.coming.map((one) => `${one.day}: ${one.name}${one.time ? ` at ${one.time}` : ''}`),
        'No date ahead is known here.',
      ),
    ),
    section(
      'Corrections and conflicts',
      list(
        view.corrections.map((one) => `${one.title}. ${one.text}`),
        'None in the last three days.',
      ),
    ),
    section('Not on this desk', list(view.missing, 'Nothing this page asks for is missing.')),
    'Nothing here is advice.',
  ]
  return `${parts.join('\n\n')}\n`
}
