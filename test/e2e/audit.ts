import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  id: string
  help: string
  nodes: { html: string }[]
}

/** What axe finds wrong with a page, a line each. The page needs `bypassCSP`: the desk allows no inline script. */
export async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const findings = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(where: Document, options: object): Promise<{ violations: Finding[] }> } })
      .axe
    return (await axe.run(document, { resultTypes: ['violations'] })).violations
  })
  return findings.map((one) => `${one.id}: ${one.help}: ${one.nodes[0]?.html.slice(0, 160)} (${one.nodes.length})`)
}
