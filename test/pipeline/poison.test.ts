import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { loadResources } from '../../src/config/load.js'
import { createThreadCompute } from '../../workers/compute.js'
import { scratch } from '../support/desk-process.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk, type SmallDesk } from '../support/small-desk.js'

const ROOT = resolve(import.meta.dirname, '../..')
const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('poison'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

/** A small day in which one article ends with a paragraph of its own. */
function archiveWith(paragraph: string): string {
  const archive = writeSmallArchive(folder())
  appendFileSync(join(archive, 'sites/quiet-wire/bank.md'), `\n${paragraph}\n`)
  return archive
}

async function statesOf(desk: SmallDesk): Promise<Record<string, [string, string | undefined]>> {
  const { items } = await desk.store.find('article', { limit: 100 })
  return Object.fromEntries(items.map(({ value }) => [value.url.split('/').at(-1)!, [value.state, value.stateReason]]))
}

describe('an article that crashes the analyser', () => {
  it.each(['ends the thread', 'breaks the thread'])(
    '(it %s) is put aside after three tries, and the rest go on',
    async (fault) => {
      const archive = archiveWith(`This sentence ${fault} that reads it, which no sentence of a bank should do to anybody.`)
      const data = folder()
      const entry = pathToFileURL(join(ROOT, 'test/support/poison-thread.mjs'))
      const compute = createThreadCompute(loadResources('config'), 1, entry)
      const desk = await openSmallDesk(archive, data, { compute })
      await desk.play()
      const states = await statesOf(desk)
      expect(states['harbour-trust-buys']![0]).toBe('failed')
      expect(states['harbour-trust-buys']![1]).toMatch(/^put aside after 3 tries, /)
      const others = Object.entries(states).filter(([name]) => name !== 'harbour-trust-buys' && name !== 'halted')
      expect(others.map(([, [state]]) => state)).toEqual(['assigned', 'assigned', 'assigned'])
      const [dead] = await desk.desk.queue.dead('analyse', 10)
      expect(dead).toMatchObject({ attempt: 3, maxAttempts: 3 })
      await compute.close()
      await desk.close()

      // Put back once the fault is mended, it goes its way.
      const mended = await openSmallDesk(archive, data)
      expect(await mended.desk.queue.revive('analyse', dead!.key, dead!.runAt)).toBe(true)
      await mended.play()
      expect((await statesOf(mended))['harbour-trust-buys']).toEqual(['assigned', undefined])
      expect(await mended.store.count('story')).toBe(3)
      await mended.close()
    },
    120_000,
  )

  it('that takes the whole process with it is put aside once three have ended, and what stood beside it is done', async () => {
    const archive = archiveWith('This sentence ends the process that reads it.')
    const data = folder()
    const args = [join(ROOT, 'node_modules/vite-node/vite-node.mjs'), join(ROOT, 'test/pipeline/poison-child.ts'), archive, data]
    const run = async () => {
      const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
      let stdout = ''
      child.stdout.on('data', (text: Buffer) => (stdout += text))
      const [, signal] = await once(child, 'close')
      return { signal, stdout }
    }
    for (let i = 0; i < 3; i++) expect((await run()).signal).toBe('SIGKILL')
    const last = await run()
    expect(last.signal).toBeNull()
    expect(JSON.parse(last.stdout)).toEqual({
      states: ['assigned', 'assigned', 'assigned', 'failed', 'failed'],
      dead: [['poison', 'its worker ended 3 times while it ran']],
    })
  }, 400_000)
})
