import type { BriefSentence, Words } from '../../model/index.js'
import type { CheckedLine, CheckedWords } from './checked.js'

/** The words with new sentences tied to what the check found them likest to; one that is like nothing is editorial. */
export function grounded(words: Words, { lines }: Pick<CheckedWords, 'lines'>): Words {
  const byPlace = new Map(lines.map((l) => [`${l.part}:${l.index}`, l]))
  const sections = words.sections.map((s) => ({
    ...s,
    sentences: s.sentences.map((t, i) => (t.provenance.length > 0 ? t : grounding(t, byPlace.get(`${s.name}:${i}`)))),
  }))
  return { ...words, sections }
}

function grounding(sentence: BriefSentence, line: CheckedLine | undefined): BriefSentence {
  const rests = line?.rests
  if (!rests) return { ...sentence, kind: 'editorial' }
  const [group, ...name] = rests.source.split(':')
  if (group === 'signal') return { ...sentence, kind: 'measured', provenance: [{ signal: name.join(':') }] }
  if (group === 'reaction') return { ...sentence, kind: 'measured', provenance: [{ signal: `reaction:${name.join(':')}` }] }
  if (group === 'playbook') return { ...sentence, kind: 'editorial', provenance: [{ playbook: name.join(':') }] }
  if (group === 'ledger') return { ...sentence, kind: 'ledger', provenance: [{ factor: 'ledger' }] }
  if (group === 'calendar' || group === 'coverage') return { ...sentence, kind: 'editorial' }
  return { ...sentence, kind: 'reported', provenance: [{ articleId: rests.source, start: rests.start, end: rests.end }] }
}
