import type { QueueName } from '../src/model/index.js'
import type { Desk } from '../src/pipeline/desk.js'
import type { Stage } from '../src/pipeline/run-job.js'
import { analyseStage } from './analyse.js'
import { createAssignStage } from './assign.js'
import { briefStage } from './brief.js'
import { collectStage } from './collect.js'
import { createDeliverStage } from './deliver.js'
import { ingestStage } from './ingest.js'
import { joinStage } from './join.js'
import { scoreStage } from './score.js'
import { writeStage } from './write.js'

/** What an operator may set of a stage: how many jobs at once in a process, how many a second in all processes together. */
export type StageLimits = Partial<Record<QueueName, Partial<Pick<Stage, 'concurrency' | 'perSecond'>>>>

/** Every stage, in the order of an article's way; `limits` take the place of a stage's own. */
export function createStages(desk: Desk, assign: { waits: boolean; wallMs: () => number }, limits: StageLimits = {}): Stage[] {
  const stages = [
    collectStage,
    ingestStage,
    analyseStage,
    createAssignStage(desk, assign),
    joinStage,
    scoreStage,
    briefStage,
    writeStage,
    createDeliverStage(assign),
  ]
  return (stages as Stage[]).map((stage) => ({ ...stage, ...limits[stage.queue] }))
}
