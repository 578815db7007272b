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

/** Every stage, in the order of an article's way. */
export function createStages(desk: Desk, assign: { waits: boolean; wallMs: () => number }): Stage[] {
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
  return stages as Stage[]
}
