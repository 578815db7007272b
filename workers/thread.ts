import { workerData } from 'node:worker_threads'
import { type RawDocument, type ReadOptions, readFeed, readPage } from '../src/collect/index.js'
import { type Analyser, createAnalyser, type Resources, type TextDoc } from '../src/extract/index.js'
import { packingErrors } from './thread-error.js'

/** A worker thread's entry: the CPU-heavy calls, by name. Resources come in as data; threads never touch the store. */
export type ThreadTask =
  | { call: 'feed'; raw: RawDocument; options: ReadOptions }
  | { call: 'page'; raw: RawDocument; options: ReadOptions }
  | { call: 'analyse'; doc: TextDoc }

let analyser: Analyser | undefined

export default (task: ThreadTask): Promise<unknown> => packingErrors(() => run(task))

function run(task: ThreadTask): unknown {
  switch (task.call) {
    case 'feed':
      return readFeed(task.raw, task.options)
    case 'page':
      return readPage(task.raw, task.options)
    case 'analyse':
      analyser ??= createAnalyser(workerData as Resources)
      return analyser.analyse(task.doc)
  }
}
