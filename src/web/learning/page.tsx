import type { Audience } from '../../model/index.js'
import type { Learning } from '../../pipeline/learn.js'
import type { Assets } from '../http/assets.js'
import { Choices } from '../pages/choices.js'
import { Layout } from '../pages/layout.js'
import { Said } from '../pages/said.js'
import { SectionHead } from '../pages/section.js'
import { Table } from '../pages/table.js'
import { Token } from '../pages/token.js'
import { signed } from '../present/numbers.js'
import { capital, clip, count, words } from '../present/text.js'
import type { Frame } from '../read/context.js'

export interface LearningView {
  audience: Audience
  audiences: readonly Audience[]
  learning: Learning
  mayAccept: boolean
  /** False on a desk that plays an archive. */
  canWrite: boolean
  csrf: string
  /** The file that accepted weights were just written into. */
  written: string | null
  problem: string | null
}

/** What editors' judgements propose for an audience's weights, and what that would be worth. */
export function LearningPage({ view, frame, assets }: { view: LearningView; frame: Frame; assets: Assets }) {
  const { audience, audiences, learning, written, problem } = view
  return (
    <Layout frame={frame} assets={assets} title="Learning from editors" current="desk" sheets={['desk.css']}>
      <main class="story learn" id="main">
        <header class="mast">
          <h1>Learning from editors</h1>
          <p class="stand">
            Promoting and publishing speak for a story, demoting and “not for us” against it. From these, weights are proposed;
            nothing changes until an admin accepts.
          </p>
        </header>
        <div class="tabs">
          <nav aria-label="Audiences">
            <Choices
              among={audiences.map(({ id, name }) => ({
                name,
                href: `/desk/learning?audience=${encodeURIComponent(id)}`,
                current: id === audience.id,
              }))}
            />
          </nav>
        </div>
        {written ? (
          <p class="note" role="status">
            Written to <code>{clip(written, 300)}</code>. The desk still scores by the weights it began with: start it again, then
            run <code>npx signaldesk rescore</code>. Scores made from then on carry a new version.
          </p>
        ) : null}
        <Said problem={problem} />
        <Judgements learning={learning} />
        <Proposal view={view} />
      </main>
    </Layout>
  )
}

function Judgements({ learning }: { learning: Learning }) {
  const { judgements, people, byVerdict } = learning
  return (
    <section>
      <SectionHead
        title="Judgements"
        note={
          judgements === 0
            ? 'none yet'
            : `${count(judgements, 'judgement', 'judgements')} by ${count(people, 'person', 'people')}: each one’s last word on each story`
        }
      />
      <ul class="said">
        {Object.entries(byVerdict).map(([verdict, times]) => (
          <li key={verdict}>
            <b>{verdict === 'not-for-us' ? 'Not for us' : words(verdict)}</b>
            <span>{verdict === 'promote' || verdict === 'publish' ? 'for the story' : 'against it'}</span>
            <span class="n">{times}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const share = (of: number): string => `${Math.round(of * 100)}%`

function Proposal({ view }: { view: LearningView }) {
  const { audience, learning } = view
  const { outcome } = learning
  const { proposal } = outcome
  if (!proposal)
    return (
      <section>
        <SectionHead title="Proposal" note="none" />
        <p>{outcome.accepted ? '' : outcome.reason}</p>
      </section>
    )
  const { heldOut } = proposal
  const changed = new Set(proposal.diff.map((d) => d.factor))
  const weightOf = (factor: string): number => proposal.weights[factor] ?? 0
  return (
    <section>
      <SectionHead
        title="Proposal"
        note={
          <>
            {outcome.accepted ? 'better than now' : 'not acceptable'}; {count(changed.size, 'weight', 'weights')} would change
          </>
        }
      />
      <p>
        Of {count(heldOut.judgements, 'judgement', 'judgements')} kept aside, the weights as they are order{' '}
        {share(heldOut.before)} of pairs right, the proposed ones {share(heldOut.after)}; half is chance, give or take{' '}
        {share(heldOut.standardError)}.
      </p>
      {outcome.accepted ? null : <p class="problem">{outcome.reason}</p>}
      <Table
        caption={`Importance weights for ${audience.name}, now and as proposed`}
        columns={[
          { head: 'Factor', cell: ([factor]) => capital(words(factor)) },
          { head: 'Now', number: true, label: 'now', cell: ([, now]) => now },
          {
            head: 'Proposed',
            number: true,
            label: 'proposed',
            cell: ([factor]) => (changed.has(factor) ? <b>{weightOf(factor)}</b> : weightOf(factor)),
          },
          {
            head: 'Change',
            number: true,
            label: 'change',
            cell: ([factor, now]) => (changed.has(factor) ? signed(weightOf(factor) - now, 0) : '='),
          },
        ]}
        rows={Object.entries(audience.importance)}
        keyOf={([factor]) => factor}
      />
      <Accept view={view} />
    </section>
  )
}

function Accept({ view }: { view: LearningView }) {
  const { learning, audience, mayAccept, canWrite, csrf, written } = view
  if (learning.proposalId === null || written) return null
  if (!canWrite) return <p class="note">This desk plays an archive: its weights are the package’s own and stay.</p>
  if (!mayAccept) return <p class="note">An admin may accept this.</p>
  return (
    <form method="post" action="/desk/learning" class="accept">
      <Token csrf={csrf} />
      <input type="hidden" name="audience" value={audience.id} />
      <input type="hidden" name="proposal" value={learning.proposalId} />
      <button class="btn go" type="submit">
        Accept these weights
      </button>
      <span class="q">writes them into the audience’s file and the audit log</span>
    </form>
  )
}
