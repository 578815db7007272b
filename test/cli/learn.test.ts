import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { runCommand, scratch } from '../support/desk-process.js'
import { judgementsOf, keepJudgements } from '../support/judgements.js'
import { writeConfig } from '../support/live-config.js'

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('learn'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

it('proposes weights, and writes a proposal only when it is named', async () => {
  const config = writeConfig(folder(), {}, [])
  // A folder of its own in place of the link: this test writes into it
  rmSync(join(config, 'audiences'))
  cpSync('config/audiences', join(config, 'audiences'), { recursive: true })
  const data = folder()
  const store = openSqliteStore(join(data, 'desk.sqlite'))
  await keepJudgements(store, judgementsOf('quant-risk', { size: 0.6, 'market-state': 0.4 }, 200))
  await store.close()
  const learn = (...args: string[]) => runCommand(['learn', ...args, '--data', data], undefined, { SIGNALDESK_CONFIG: config })
  const file = join(config, 'audiences', 'quant-risk.yaml')
  const before = readFileSync(file, 'utf8')

  const shown = await learn('--audience', 'quant-risk')
  expect(shown.code, shown.stderr).toBe(0)
  const { judgements, proposalId, outcome } = JSON.parse(shown.stdout)
  expect([judgements, outcome.accepted]).toEqual([200, true])
  expect(readFileSync(file, 'utf8')).toBe(before)

  expect((await learn('--audience', 'quant-risk', '--accept', '0000000000000000')).stderr).toContain('proposal-changed')
  expect(readFileSync(file, 'utf8')).toBe(before)
  const accepted = await learn('--audience', 'quant-risk', '--accept', proposalId)
  expect(accepted.stderr).toContain('signaldesk rescore')
  expect(readFileSync(file, 'utf8')).toBe(
    before.replace(/^importance: .*$/m, (line) =>
      line.replace(/([\w-]+): \d+/g, (_, f) => (f === 'importance' ? _ : `${f}: ${outcome.proposal.weights[f]}`)),
    ),
  )
  expect((await learn('--audience', 'nobody')).stderr).toContain('unknown-audience')
}, 180_000)
