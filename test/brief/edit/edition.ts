import {
  type BriefSentence,
  type Edition,
  type Member,
  SECTIONS,
  type SectionName,
  type Words,
} from '../../../src/model/index.js'

export const VARGA = { id: 'varga', name: 'M. Varga' }
export const OSEI = { id: 'osei', name: 'R. Osei' }

/** Words with the sections given, one sentence a text. */
export const words = (sections: Partial<Record<SectionName, string[]>> = {}, over: Partial<Words> = {}): Words => ({
  headline: 'Harbour lenders raise their margin',
  standfirst: 'The venue asks for more from Monday.',
  sections: SECTIONS.map((name) => {
    const sentences = (sections[name] ?? []).map(
      (text): BriefSentence => ({ text, kind: 'reported', provenance: [{ articleId: 'art_1', start: 0, end: 10 }] }),
    )
    return sentences.length > 0 ? { name, sentences } : { name, sentences, leftOut: 'nothing known yet' }
  }),
  ...over,
})

export const edition = (over: Partial<Edition> = {}): Edition => ({
  id: 'sto_1:quant-risk',
  storyId: 'sto_1',
  audience: 'quant-risk',
  revision: 2,
  words: words(),
  savedBy: VARGA,
  savedAt: '2026-07-02T20:00:00.000Z',
  draftRevision: 1,
  state: 'draft',
  moved: { by: VARGA, at: '2026-07-02T20:00:00.000Z', reason: null },
  overrides: [],
  ...over,
})

export const member = (articleId: string, publisher: string, over: Partial<Member> = {}): Member => ({
  articleId,
  sourceId: publisher.toLowerCase(),
  publisher,
  family: publisher,
  tier: 'A',
  role: 'original',
  of: null,
  firstHand: true,
  title: '',
  url: `https://${articleId}.example/`,
  publishedAt: '2026-07-02T10:00:00.000Z',
  joinedAt: '2026-07-02T10:00:00.000Z',
  access: 'open',
  reasons: [],
  ...over,
})
