import { join } from 'node:path'
import { loadConfig, loadResources } from '../../src/config/load.js'
import { createAnalyser } from '../../src/extract/index.js'
import { instant, type Score, type Story, storyIdOf } from '../../src/model/index.js'
import { type Evidence, scoreStory } from '../../src/score/index.js'
import { buildStory, createStoryBook, type StoryArticle, type StoryMemberInput } from '../../src/story/index.js'

const root = join(import.meta.dirname, '..', '..')

export interface Told {
  title: string
  text: string
  source?: string
  tier?: 'A' | 'B' | 'C'
}

/** Scores texts as the desk does: every extractor, the story room, the ledgers. Reads the project's own configuration. */
export function makeScorer() {
  const config = loadConfig(join(root, 'config'))
  const analyser = createAnalyser(loadResources(join(root, 'config')))
  const audience = config.audiences.find((a) => a.id === 'quant-risk')!
  const story = (told: readonly Told[], earlier: readonly Story[] = [], at = Date.UTC(2026, 6, 8, 14)): Story => {
    const book = createStoryBook()
    const members = told.map((t, i): StoryMemberInput => {
      const id = `a${at}-${i}`
      const publisher = t.source ?? 'Northern Wire'
      const when = instant(at + i * 60_000)
      const analysis = analyser.analyse({ title: t.title, text: t.text, publishedAt: when, source: publisher })
      const article: StoryArticle = {
        id,
        publisher,
        family: publisher,
        tier: t.tier ?? 'B',
        title: t.title,
        text: t.text,
        publishedAt: when,
        firstSeenAt: when,
        analysis,
        ...(analysis.credited ? { creditedOrigin: { name: analysis.credited.name, family: analysis.credited.family } } : {}),
      }
      return { article, analysis, assignment: book.assign(article), url: '' }
    })
    const final = book.final()
    const now = instant(at + told.length * 60_000)
    return buildStory({
      id: storyIdOf(members[0]!.article.id),
      members: members.map((m) => ({ ...m, assignment: final.get(m.article.id)! })),
      earlier,
      knownAt: now,
      now,
    })
  }
  const evidence = (told: readonly Told[], earlier: readonly Story[] = []): Evidence => {
    const s = story(told, earlier)
    return {
      story: s,
      claims: s.claims,
      figures: s.figures,
      novelty: s.novelty,
      market: null,
      lead: `${told[0]!.title}\n\n${told[0]!.text}`.slice(0, 2_000),
      asOf: s.updatedAt,
    }
  }
  const score = (told: readonly Told[], earlier: readonly Story[] = []): Score =>
    scoreStory(evidence(told, earlier), audience, 'test')
  return { score, story, evidence, audience }
}
