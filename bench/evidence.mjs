// Evidence of made-up stories of several kinds, with a text of 2 kB each, as the desk would have it.
import { scoreStory } from '../dist/src/score/index.js'
import { buildStory, createStoryBook } from '../dist/src/story/index.js'

const TITLES = [
  'Exchange lifts margins on index futures by 30% from tomorrow',
  'Halden Semiconductor beats estimates, shares up 6%',
  'Stocks slide as chip rout deepens',
  'Museum opens a wing for old trains',
  'Fed holds rates, sees two cuts this year',
]
const BODY =
  'The company said in a statement on Thursday that revenue rose 4% to $12.5 billion. Analysts had expected $12.1 billion. Margin calls of $400 million must be met by tomorrow, according to a notice. Traders said that volume was twice the average, and a fund that tracks the sector fell 2.1%. '
/** What the command line's services know, as stories to score. */
export function makeEvidence(services) {
  const analyser = services.analyser()
  const audiences = services.audiences()
  const at = '2026-07-08T14:00:00.000Z'
  const evidence = TITLES.map((title, i) => {
    const text = BODY.repeat(7)
    const analysis = analyser.analyse({ title, text })
    const article = {
      id: `a${i}`,
      publisher: 'Northern Wire',
      family: 'northern',
      tier: i % 2 ? 'B' : 'A',
      title,
      text,
      publishedAt: at,
      firstSeenAt: at,
      analysis,
    }
    const assignment = createStoryBook().assign(article)
    const story = buildStory({ id: `s${i}`, members: [{ article, analysis, assignment, url: '' }], knownAt: at, now: at })
    const { claims, figures, novelty } = story
    return { story, claims, figures, novelty, market: null, lead: `${title}\n\n${text}`.slice(0, 2000), asOf: at }
  })
  return { audiences, evidence, score: scoreStory }
}
