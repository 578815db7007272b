// A worker thread whose analyser has two faults: some texts end the thread, others break it with an error nobody catches.
import run from '../../dist/workers/thread.js'

export default async function runOrBreak(task) {
  const text = task.call === 'analyse' ? task.doc.text : ''
  if (text.includes('ends the thread')) process.exit(7)
  if (text.includes('breaks the thread')) {
    setImmediate(() => {
      throw new Error('the analyser broke')
    })
    await new Promise(() => {})
  }
  return run(task)
}
