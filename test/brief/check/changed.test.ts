import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBrief } from '../../../src/brief/check.js'

interface Pair {
  kind: string
  source: string
  untouched: string
  changed: string
}

/** Sources and sentences of changed.txt. */
function load(): { sources: Map<string, string>; pairs: Pair[] } {
  const sources = new Map<string, string>()
  const pairs: Pair[] = []
  let source = ''
  for (const line of readFileSync(new URL('./changed.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('@source ')) source = line.slice(8)
    else if (/^(?:#|@|\s*$)/.test(line)) continue
    else {
      const sentence = /^(digit|unit|sign|name|date|quote) \| (.*)\{(.*)\|(.*)\}(.*)$/.exec(line)
      if (sentence) {
        const [, kind, before, right, wrong, after] = sentence
        pairs.push({ kind: kind!, source, untouched: `${before}${right}${after}`, changed: `${before}${wrong}${after}` })
      } else sources.set(source, sources.has(source) ? `${sources.get(source)}\n\n${line}` : line)
    }
  }
  return { sources, pairs }
}

const { sources, pairs } = load()
const BLOCKING = new Set(['conflicting', 'unsupported'])
/** Whether the check would keep a sentence from being published. */
const isFlagged = (sentence: string, source: string) =>
  checkBrief({ brief: sentence, sources: [{ id: source, text: sources.get(source)! }] }).sentences.some((s) =>
    BLOCKING.has(s.verdict),
  )

describe('sentences with one thing changed', () => {
  it('holds at least 200 sentences with every kind of change', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200)
    for (const kind of ['digit', 'unit', 'sign', 'name', 'date', 'quote'])
      expect(pairs.filter((p) => p.kind === kind).length).toBeGreaterThanOrEqual(15)
  })

  it('catches at least 97% of the changed', () => {
    const missed = pairs.filter((p) => !isFlagged(p.changed, p.source)).map((p) => `${p.kind}: ${p.changed}`)
    expect(missed.length / pairs.length, missed.join('\n')).toBeLessThanOrEqual(0.03)
  }, 60_000)

  it('flags at most 2% of the untouched', () => {
    const flagged = pairs.filter((p) => isFlagged(p.untouched, p.source)).map((p) => `${p.kind}: ${p.untouched}`)
    expect(flagged.length / pairs.length, flagged.join('\n')).toBeLessThanOrEqual(0.02)
  }, 60_000)
})
