export { addSentence } from './add-sentence.js'
export { type AmendAsk, amendBrief } from './amend.js'
export { CLAIM_MS, claimBrief, heldBy, releaseBrief } from './claim.js'
export { type Actor, type EditingDesk, editionIdOf } from './context.js'
export { type JudgeAsk, judgeStory, MAX_JUDGEMENT_TEXT } from './judge.js'
export { overrideSentence } from './override.js'
export { asksSecondReader, moveBrief } from './publish.js'
export {
  type BriefFile,
  checkAtDesk,
  currentWords,
  evidenceFor,
  readBriefFile,
  readJudgements,
  readWorking,
  revisionOf,
  sourcesFor,
  wordsAt,
} from './read.js'
export { autosave, commitWords, discardTyped, type SaveAnswer, saveWords, type Typed } from './save.js'
