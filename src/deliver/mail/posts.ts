import type { Digest, Post } from '../post.js'
import { kindOf, smallPrint } from '../wording.js'
import type { MailSection, MailStory, MailView } from './layout.js'

/** Sources linked under a story. */
const MOST_LINKS = 4

/** A story's post as a mail. */
export const postMail = (post: Post): MailView => ({
  title: 'Signaldesk',
  line: `For ${post.audience}`,
  preview: post.standfirst || post.rationale,
  notice: post.notice,
  stories: [storyOf(post)],
  sections: [{ title: 'Why this score', rows: [{ lead: '', text: post.rationale }], none: '' }],
  foot: [...footOf(post.because), ADVICE],
})

/** A day's stories as a mail, with what else stands on the day's sheet. */
export function digestMail({ posts, day, notice, moves, coming }: Digest): MailView {
  const sections: MailSection[] = [
    ...(moves ? [{ title: 'Unexplained moves', rows: moves, none: 'None in the last sessions.' }] : []),
    ...(coming ? [{ title: 'Coming up', rows: coming, none: 'No date ahead is known here.' }] : []),
  ]
  return {
    title: 'Signaldesk today',
    line: `${day}, ${posts.length === 1 ? 'one story' : `${posts.length} stories`} for ${posts[0]!.audience}`,
    preview: posts[0]!.headline,
    notice,
    stories: posts.map(storyOf),
    sections,
    foot: [...footOf([...new Set(posts.flatMap((post) => smallPrint({ ...post, notice: null })))]), ADVICE],
  }
}

const ADVICE = { text: 'Nothing here is advice.' }

const footOf = (lines: readonly string[]): { text: string }[] => lines.map((text) => ({ text }))

const storyOf = (post: Post): MailStory => ({
  kicker: kindOf(post),
  title: post.headline,
  href: post.url,
  importance: String(post.importance),
  credibility: String(post.credibility),
  text: [post.note, post.standfirst].filter(Boolean).join(' '),
  notes: post.instruments.length > 0 ? [post.instruments.join(', ')] : [],
  links: post.sources.slice(0, MOST_LINKS).map((one) => ({ text: `${one.publisher} (${one.role})`, href: one.url })),
})
