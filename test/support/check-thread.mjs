// A check thread that some briefs hold up for ever and others end; the rest it checks as the desk's own does.
import run from '../../dist/workers/check-thread.js'

export default async function runOrBreak(task) {
  if (task.words.headline.includes('never answers')) await new Promise(() => {})
  if (task.words.headline.includes('ends the thread')) process.exit(7)
  return run(task)
}
