export { type AbnormalDay, type StudyInput, StudyInputSchema, type StudyResult, study } from './study/study.js'
