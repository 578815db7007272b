import { DeskError, type Instant, instant, storyIdOf } from '../../model/index.js'
import { assumedOrigin, type Evidence, scoreStory } from '../../score/index.js'
import { buildStory, createStoryBook, type StoryArticle } from '../../story/index.js'
import { parseLine, scoreLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'
import type { CliServices } from '../services.js'

/**
 * `score`: an article, or a story with everything known of it, in; the score with its reasons out. A line with `story` (as
 * `export` writes it, with `market` beside it) is scored as it stands; an article is analysed and stands as a story of its own.
 */
export function scoreCommand(services: CliServices): LineHandler {
  const analyser = services.analyser()
  return (line) => {
    const input = parseLine(scoreLine, line)
    const audience = services.audiences().find((a) => a.id === input.audience)
    if (!audience) throw new DeskError('unknown-audience', `audience: there is no ${input.audience}`)
    const evidence = input.story ? evidenceOfStory(input) : evidenceOfArticle(input)
    const score = scoreStory(evidence, audience, services.scoreVersion())
    return {
      audience: audience.id,
      score: score.importance.totalHundredths / 100,
      credibility: score.credibility.totalHundredths / 100,
      version: score.version,
      factors: [...score.importance.rows, ...score.credibility.rows].map(({ contributionHundredths, ...row }) => ({
        ...row,
        contribution: contributionHundredths / 100,
      })),
      rationale: score.rationale,
    }
  }

  function evidenceOfArticle(input: {
    id: string | number
    title: string
    text: string
    publishedAt?: string
    source?: string
    tier?: 'A' | 'B' | 'C'
  }): Evidence {
    const at: Instant = instant(input.publishedAt ? Date.parse(input.publishedAt) : 0)
    const analysis = analyser.analyse({
      title: input.title,
      text: input.text,
      ...(input.publishedAt ? { publishedAt: at } : {}),
      ...(input.source ? { source: input.source } : {}),
    })
    const id = `article-${input.id}`
    const publisher = input.source ?? 'unknown source'
    const assumed = assumedOrigin(publisher, `${input.title}\n\n${input.text}`, services.sources())
    const tier = input.tier ?? assumed.tier
    const article: StoryArticle = {
      id,
      sourceId: publisher,
      publisher,
      family: assumed.family,
      tier,
      title: input.title,
      text: input.text,
      publishedAt: at,
      firstSeenAt: at,
      analysis,
      ...(analysis.credited ? { creditedOrigin: { name: analysis.credited.name, family: analysis.credited.family } } : {}),
    }
    const assignment = createStoryBook().assign(article)
    const story = buildStory({ id: storyIdOf(id), members: [{ article, analysis, assignment, url: '' }], knownAt: at, now: at })
    return {
      story,
      claims: story.claims,
      figures: story.figures,
      novelty: story.novelty,
      market: null,
      lead: `${input.title}\n\n${input.text}`.slice(0, 2_000),
      asOf: at,
    }
  }
}

/** A story as exported; trusted to have our own shape, since it came from us. */
function evidenceOfStory(input: Record<string, unknown>): Evidence {
  const story = input.story as Evidence['story'] & Partial<Evidence>
  if (typeof story !== 'object' || story === null || !Array.isArray(story.members))
    throw new DeskError('bad-line', 'story: not a story as `export` writes it')
  return {
    story,
    claims: story.claims ?? [],
    figures: story.figures ?? [],
    novelty: story.novelty ?? { value: 0.5, kind: 'follow-up', added: [] },
    market: (input.market as Evidence['market']) ?? null,
    lead: typeof input.lead === 'string' ? input.lead : story.title,
    asOf: typeof input.asOf === 'string' ? input.asOf : ((story as unknown as { updatedAt?: string }).updatedAt ?? instant(0)),
  }
}
