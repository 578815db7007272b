import { readFileSync } from 'node:fs'
import type { CheckVerdict } from '../../../src/brief/check/types.js'
import { checkBrief } from '../../../src/brief/check.js'

/** A sentence as its source has it, and the same with one thing changed. */
export interface Pair {
  kind: string
  source: string
  untouched: string
  changed: string
}

export interface Sentences {
  /** Texts by the name of the source. */
  sources: Map<string, string>
  pairs: Pair[]
  /** What the source says, in other words. */
  paraphrases: { source: string; text: string }[]
}

/** Sources and sentences of a file beside this one; its head says how it is written. */
export function loadSentences(file: string): Sentences {
  const found: Sentences = { sources: new Map(), pairs: [], paraphrases: [] }
  let source = ''
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('@source ')) source = line.slice(8)
    else if (/^(?:#|@|\s*$)/.test(line)) continue
    else if (line.startsWith('true | ')) found.paraphrases.push({ source, text: line.slice(7) })
    else {
      const sentence = /^([a-z]+) \| (.*)\{(.*)\|(.*)\}(.*)$/.exec(line)
      if (sentence) {
        const [, kind, before, right, wrong, after] = sentence
        found.pairs.push({ kind: kind!, source, untouched: `${before}${right}${after}`, changed: `${before}${wrong}${after}` })
      } else found.sources.set(source, [found.sources.get(source), line].filter(Boolean).join('\n\n'))
    }
  }
  return found
}

/** What would keep a sentence from being published, or set a mark on it. */
const STOPPING: ReadonlySet<CheckVerdict> = new Set(['conflicting', 'unsupported'])
/** A value of another scope or time need not stop: that it is said is what counts. */
const MARKED = new Set(['scope', 'superseded'])

/** Whether the check finds a fault in a sentence; for changes of scope and time a mark is enough. */
export function isFound(sentence: string, source: string, sources: Sentences['sources'], kind = ''): boolean {
  const { sentences } = checkBrief({ brief: sentence, sources: [{ id: source, text: sources.get(source)! }] })
  return sentences.some((s) => STOPPING.has(s.verdict) || (MARKED.has(kind) && s.verdict !== 'supported'))
}

/** What the check misses among the changed, and what it faults among those that say what their source says. */
export function measure({ sources, pairs, paraphrases }: Sentences): { missed: Pair[]; flagged: string[]; sound: number } {
  const sound = [...pairs.map((p) => ({ source: p.source, text: p.untouched })), ...paraphrases]
  return {
    missed: pairs.filter((p) => !isFound(p.changed, p.source, sources, p.kind)),
    flagged: sound.filter((p) => isFound(p.text, p.source, sources)).map((p) => p.text),
    sound: sound.length,
  }
}
