import { epochMs, type Instant, MINUTE_MS, type WorkerRecord, type WorkerTrouble } from '../../model/index.js'
import { clip, count } from '../present/text.js'
import { age, utcMoment } from '../present/times.js'
import { SectionHead } from './section.js'
import { Table } from './table.js'

/** A worker says every quarter of a minute that it is there. */
const SILENT_MS = MINUTE_MS
const MOST_TROUBLES = 4

/** The processes that work, and what went wrong around each. A replay has none. */
export function Workers({ workers, now }: { workers: readonly WorkerRecord[]; now: Instant }) {
  if (workers.length === 0) return null
  const atWork = workers.filter((one) => stateOf(one, now) === 'at work').length
  return (
    <section>
      <SectionHead title="Workers" note={<>{atWork} at work; those of the last day</>} />
      <Table
        caption="Processes that work, and what went wrong around them"
        columns={[
          {
            head: 'Worker',
            cell: (one) => (
              <>
                {clip(one.worker, 50)}
                <small>version {clip(one.version, 40)}</small>
              </>
            ),
          },
          { head: 'State', cell: (one) => (stateOf(one, now) === 'silent' ? <b class="inv">silent</b> : stateOf(one, now)) },
          { head: 'Started', label: 'started', cell: (one) => <>{utcMoment(one.startedAt)} UTC</> },
          { head: 'Last word', label: 'last word', cell: (one) => since(one.seenAt, now) },
          { head: 'Jobs', number: true, label: 'jobs', cell: (one) => one.jobs },
          {
            head: 'What happened',
            cell: (one) =>
              one.troubles.length === 0
                ? 'nothing to report'
                : one.troubles.slice(-MOST_TROUBLES).map((trouble) => <Trouble key={trouble.firstAt} trouble={trouble} />),
          },
        ]}
        rows={workers}
        keyOf={(one) => one.worker}
      />
    </section>
  )
}

function stateOf({ endedAt, seenAt }: WorkerRecord, now: Instant): 'at work' | 'ended' | 'silent' {
  if (endedAt) return 'ended'
  return epochMs(now) - epochMs(seenAt) > SILENT_MS ? 'silent' : 'at work'
}

const since = (at: Instant, now: Instant): string => (age(at, now) === 'just now' ? 'just now' : `${age(at, now)} ago`)

function Trouble({ trouble: { code, message, firstAt, lastAt, times } }: { trouble: WorkerTrouble }) {
  const until = lastAt.slice(0, 16) === firstAt.slice(0, 16) ? '' : ` to ${utcMoment(lastAt)}`
  return (
    <div>
      {utcMoment(firstAt)}
      {until} UTC, {count(times, 'time', 'times')}: {clip(message, 160)} <span class="q">({code})</span>
    </div>
  )
}
