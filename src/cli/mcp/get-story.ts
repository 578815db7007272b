import { QuoteBudget, shortName } from '../../brief/index.js'
import type { Brief, BriefSentence, Story } from '../../model/index.js'
import { audienceInput, audienceOf, type ReadDesk, storyInput, storyOf, tool } from './desk.js'
import { clipped, numbersOf, points, provenanceOf, shownWords } from './provenance.js'

const MOST_SENTENCES = 60
const MOST_FIGURES = 25
const MOST_VALUES = 6
const MOST_CLAIMS = 15

export const getStory = tool({
  name: 'get_story',
  title: 'One story',
  description:
    'One story with its brief (every sentence says which articles, measurements or playbooks it rests on), its figures with how papers agree on them, who said what, and its scores for every audience.',
  input: { story: storyInput, audience: audienceInput },
  async answer(desk, { story: id, audience: asked }) {
    const audience = audienceOf(desk, asked)
    const story = await storyOf(desk, id)
    const [scores, brief] = await Promise.all([
      desk.store.getMany(
        'score',
        desk.audiences.map((one) => `${story.id}:${one.id}`),
      ),
      desk.store.get('brief', `${story.id}:${audience.id}`),
    ])
    const score = scores.find((one) => one.value.audience === audience.id)?.value ?? null
    return {
      id: story.id,
      revision: story.revision,
      ...shownWords(desk, story, brief?.value ?? null),
      state: story.state,
      audience: audience.id,
      scores: scores.map(({ value }) => ({
        audience: value.audience,
        importance: points(value.importance.totalHundredths),
        credibility: points(value.credibility.totalHundredths),
      })),
      rationale: score && clipped(score.rationale, 1_000),
      firstSeenAt: story.firstSeenAt,
      updatedAt: story.updatedAt,
      follows: story.follows ?? null,
      instruments: story.instruments.slice(0, 20).map(({ symbol, name, salience }) => ({ symbol, name, salience })),
      eventTypes: story.eventTypes.slice(0, 10),
      novelty: story.novelty,
      brief: brief && sectionsOf(brief.value, story),
      figures: figuresOf(story),
      claims: claimsOf(desk, story, brief?.value ?? null),
      provenance: provenanceOf(desk, story, score),
    }
  },
})

function sectionsOf(brief: Brief, story: Story): object {
  const numberOf = numbersOf(story)
  let room = MOST_SENTENCES
  const sections = brief.sections.map((section) => {
    const sentences = section.sentences.slice(0, room)
    room -= sentences.length
    return {
      name: section.name,
      ...(section.leftOut ? { leftOut: section.leftOut } : {}),
      sentences: sentences.map((sentence) => sentenceOf(sentence, numberOf)),
    }
  })
  return { writer: brief.writer, draftedAt: brief.draftedAt, ofStoryRevision: brief.storyRevision, sections }
}

function sentenceOf({ text, kind, provenance }: BriefSentence, numberOf: ReturnType<typeof numbersOf>): object {
  const rests = provenance.map((one) => numberOf(one.articleId) ?? one.signal ?? one.playbook ?? one.factor)
  return { text: clipped(text, 600), kind, restsOn: [...new Set(rests.filter((one) => one !== undefined))] }
}

function figuresOf(story: Story): object[] {
  const numberOf = numbersOf(story)
  return story.figures.slice(0, MOST_FIGURES).map((group) => ({
    measure: clipped(shortName(group.measure), 120),
    unit: group.unit,
    verdict: group.verdict,
    ...(group.note ? { note: clipped(group.note, 300) } : {}),
    values: group.values.slice(0, MOST_VALUES).map(({ articleId, publisher, carried, figure }) => ({
      value: figure.value,
      ...(figure.value2 === undefined ? {} : { value2: figure.value2 }),
      text: clipped(figure.text, 80),
      publisher: clipped(publisher, 80),
      carried,
      article: numberOf(articleId),
    })),
  }))
}

/** Quotations are those that may be shown beside the brief's own: short, two a source, none where its rights forbid. */
function claimsOf({ sources }: ReadDesk, story: Story, brief: Brief | null): object[] {
  const numberOf = numbersOf(story)
  const members = new Map(story.members.map((member) => [member.articleId, member]))
  const quotes = QuoteBudget.beside(
    brief,
    (articleId) => members.get(articleId)?.sourceId,
    (sourceId) => sources.get(sourceId)?.rights.mayShowQuotes ?? false,
  )
  return story.claims.slice(0, MOST_CLAIMS).flatMap(({ articleId, speaker, verb, text, relayed }) => {
    const member = members.get(articleId)
    if (!member) return []
    const shown = quotes[member.role === 'republication' ? 'again' : 'show'](member.sourceId, text)
    return [
      {
        speaker: clipped(shortName(speaker), 80),
        verb: clipped(verb, 40),
        quote: shown && `“${clipped(shown, 400)}”`,
        relayed,
        article: numberOf(articleId),
      },
    ]
  })
}
