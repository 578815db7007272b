import { wholeText } from '../model/index.js'
import type { CheckSource } from './check/types.js'
import type { BriefEvidence } from './evidence.js'
import { gatherFacts } from './facts.js'
import { dayWords, plainSymbol } from './grammar.js'

/**
 * What a brief of this story is checked against: its articles, each measurement in its signal's own words (`signal:NAME:SYMBOL`),
 * the ledger, the calendar and the playbook. Articles without text (kept no longer) are left out.
 */
export function briefSources(evidence: BriefEvidence): CheckSource[] {
  const { story, articles, market, reactions, score, events } = evidence
  const playbook = gatherFacts(evidence).playbook
  const of = (id: string, lines: readonly string[]): CheckSource[] => (lines.length > 0 ? [{ id, text: lines.join('\n\n') }] : [])
  const rows = [...score.importance.rows, ...score.credibility.rows]
  const total = (hundredths: number) => (hundredths / 100).toFixed(2)
  return [
    ...[...articles.values()].filter((a) => a.text).map((a) => ({ id: a.id, text: wholeText(a), publishedAt: a.publishedAt })),
    ...(market?.signals ?? []).map((s) => ({ id: `signal:${s.name}:${s.symbol}`, text: s.sentence })),
    ...reactions.map((r) => ({ id: `reaction:${r.symbol}`, text: r.sentence })),
    ...of('ledger', [
      score.rationale,
      `Importance ${total(score.importance.totalHundredths)} for ${evidence.audience}. Credibility ${total(score.credibility.totalHundredths)}.`,
      ...rows.map((r) => r.sentence),
    ]),
    ...of(
      'calendar',
      events.map((e) => `${e.name} on ${dayWords(e.day)} ${e.day.slice(0, 4)}.`),
    ),
    ...of('coverage', [
      ...story.members.map((m) => `${m.publisher}.`),
      ...new Set((market?.gaps ?? []).map((g) => `No price here for ${plainSymbol(g.symbol)}.`)),
    ]),
    ...(playbook ? of(`playbook:${playbook.id}`, [playbook.name, ...playbookText(playbook)]) : []),
  ]
}

const playbookText = (playbook: NonNullable<ReturnType<typeof gatherFacts>['playbook']>): string[] =>
  [playbook.standfirst, playbook.technical, playbook.context, playbook.watch, playbook.bottomLine, playbook.keyPoints].flatMap(
    (lines) => lines.flatMap((l) => l.text),
  )
