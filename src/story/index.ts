export { createStoryBook } from './book.js'
export { type BuildStoryInput, buildStory } from './build.js'
export type {
  Arrangement,
  Assignment,
  Change,
  ChangeKind,
  FigureInput,
  OlderStory,
  StoryAnalysis,
  StoryArticle,
  StoryBook,
  StoryBookOptions,
  StoryMemberInput,
} from './contract.js'
export { reconcileFigures } from './figures/reconcile.js'
export { noveltyOf } from './novelty.js'
export { tellingSymbols } from './older.js'
export { countIndependent, originOf } from './origins.js'
