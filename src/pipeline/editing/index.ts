export { addSentence } from './add-sentence.js'
export { type AmendAsk, amendBrief } from './amend.js'
export { CLAIM_MS, claimBrief, heldBy, releaseBrief } from './claim.js'
export { type Actor, type EditingDesk, editionIdOf } from './context.js'
export { decisionText } from './flag.js'
export { type JudgeAsk, judgeStory, MAX_JUDGEMENT_TEXT } from './judge.js'
export { overrideSentence } from './override.js'
export { asksSecondReader, moveBrief } from './publish.js'
export {
  type BriefFile,
  checkAtDesk,
  checkIfIn,
  currentWords,
  evidenceFor,
  isCheckAway,
  readBriefFile,
  readJudgements,
  readWorking,
  revisionOf,
  sourcesFor,
  wordsAt,
} from './read.js'
export { autosave, commitWords, discardTyped, type SaveAnswer, saveWords, type Typed } from './save.js'
export { MOST_TYPES, type SetTypesAsk, setStoryTypes } from './set-types.js'
export type { Order } from './stories/ask.js'
export { type Decided, MAX_REASON, MIN_REASON, type Preview, previewStories } from './stories/decide.js'
export { mergeOrder, mergeStories } from './stories/merge-stories.js'
export { moveArticles, moveOrder } from './stories/move-articles.js'
export { splitOrder, splitStory } from './stories/split-story.js'
