import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createRecorder, type Recorder } from '../demo/index.js'
import type { Clock, Source } from '../model/index.js'

export interface Recording {
  /** Folder to record into; must not hold an archive yet. */
  dir: string
  name: string
  notice: string
  sources: readonly Source[]
  clock: Clock
  /** Market data in the folder format, copied into the archive: without it a replay has no prices. */
  marketDir: string | null
}

/** Starts a recording: sources and market data are copied at once, answers as they come, `archive.yaml` with each of them. */
export function startRecording(recording: Recording): Recorder {
  const recorder = createRecorder(recording)
  const { dir, marketDir } = recording
  if (marketDir && existsSync(marketDir)) cpSync(marketDir, join(dir, 'market'), { recursive: true })
  return recorder
}
