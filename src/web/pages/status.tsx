import type { SourceHealth } from '../../model/index.js'
import type { DeadJob } from '../../queue/contract.js'
import type { Assets } from '../http/assets.js'
import { clip, count } from '../present/text.js'
import { age, utcMoment } from '../present/times.js'
import type { Frame } from '../read/context.js'
import type { DeskStatus } from '../read/status.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { Table } from './table.js'
import { Workers } from './workers.js'

/** Sources, queues and failures: nothing fails silently. */
export function StatusPage({ status, frame, assets }: { status: DeskStatus; frame: Frame; assets: Assets }) {
  const troubled = status.sources.filter((one) => one.health && ['failing', 'stale'].includes(one.health.status)).length
  return (
    <Layout frame={frame} assets={assets} title="Status" current="status">
      <main class="story" id="main">
        <header class="mast">
          <h1>Status</h1>
          <p class="stand">
            {count(status.counts.stories, 'story', 'stories')} from {count(status.counts.articles, 'article', 'articles')};{' '}
            {jobsInWords(status.jobs)};{' '}
            {troubled ? `${count(troubled, 'source', 'sources')} failing or stale` : 'no source failing'}.{' '}
            <a class="lk" href="/posts">
              Posts and their switch
            </a>
          </p>
        </header>
        <Sources status={status} now={frame.now} />
        <MarketFeeds status={status} now={frame.now} />
        <Queues status={status} now={frame.now} />
        <Workers workers={status.workers} now={frame.now} />
        {status.jobs ? <Dead dead={status.jobs.dead} /> : null}
      </main>
    </Layout>
  )
}

function jobsInWords(jobs: DeskStatus['jobs']): string {
  if (!jobs) return 'the queue does not answer'
  const waiting = jobs.queues.reduce((sum, one) => sum + one.counts.ready + one.counts.leased, 0)
  const dead = jobs.queues.reduce((sum, one) => sum + one.counts.dead, 0)
  return [
    waiting ? `${count(waiting, 'job', 'jobs')} waiting or at work` : 'nothing waits',
    dead ? count(dead, 'dead letter', 'dead letters') : 'no dead letters',
  ].join('; ')
}

function since(at: string | null, now: string): string {
  if (!at) return 'never'
  return at > now ? `in ${age(now, at)}` : age(at, now) === 'just now' ? 'just now' : `${age(at, now)} ago`
}

/** Moments inside a sentence as they are shown elsewhere. */
const plainTimes = (text: string): string =>
  text.replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g, (at) => `${utcMoment(at)} UTC`)

function Health({ health }: { health: SourceHealth | null }) {
  if (!health) return <>waiting for its first turn</>
  if (health.status === 'failing') return <b class="inv">failing</b>
  if (health.status === 'stale') return <span class="stamp">stale</span>
  return <>{health.status}</>
}

/** Providers of market data: what they answered last, and what their terms allow. */
function MarketFeeds({ status, now }: { status: DeskStatus; now: string }) {
  if (status.feeds.length === 0) return null
  return (
    <section>
      <SectionHead
        title="Market data"
        note={<>{count(status.feeds.length, 'provider', 'providers')}; what is missing stands on pages as a gap with its age</>}
      />
      <Table
        caption="Providers of market data and their health"
        columns={[
          {
            head: 'Provider',
            cell: ({ feed: { provider, symbols, series } }) => (
              <>
                {provider.id}
                <small>
                  {count(symbols.length, 'instrument', 'instruments')}, {count(series.length, 'series', 'series')}.{' '}
                  {provider.terms.licence}; {provider.terms.mayShow ? 'may be shown' : 'for the operator’s own eyes'}
                </small>
              </>
            ),
          },
          { head: 'State', cell: ({ health }) => <Health health={health} /> },
          { head: 'Last answer', label: 'last answer', cell: ({ health }) => since(health?.lastSuccessAt ?? null, now) },
          { head: 'Last new', label: 'last new', cell: ({ health }) => since(health?.lastNewItemAt ?? null, now) },
          {
            head: 'Next turn',
            label: 'next turn',
            cell: ({ health }) => (health?.nextTryAt ? since(health.nextTryAt, now) : 'not set'),
          },
          {
            head: 'What happened',
            cell: ({ health }) => (health?.reason ? plainTimes(clip(health.reason, 240)) : 'nothing to report'),
          },
        ]}
        rows={status.feeds}
        keyOf={({ feed: { provider } }) => provider.id}
      />
    </section>
  )
}

function Sources({ status, now }: { status: DeskStatus; now: string }) {
  return (
    <section>
      <SectionHead
        first
        title="Sources"
        note={
          <>
            {count(status.sources.length, 'source', 'sources')} configured,{' '}
            <a class="lk" href="/feeds/sources.opml">
              as a list for feed readers
            </a>
          </>
        }
      />
      {status.sources.length === 0 ? (
        <p class="q">No source is configured: add one YAML file a source to config/sources.</p>
      ) : null}
      {status.sources.length ? (
        <Table
          caption="Sources and their health"
          columns={[
            {
              head: 'Source',
              cell: ({ source }) => (
                <>
                  {clip(source.name, 50)}
                  <small>
                    tier {source.tier}, {source.kind}
                    {source.enabled ? '' : ', switched off'}
                  </small>
                </>
              ),
            },
            { head: 'State', cell: ({ health }) => <Health health={health} /> },
            { head: 'Last answer', label: 'last answer', cell: ({ health }) => since(health?.lastSuccessAt ?? null, now) },
            { head: 'Last new item', label: 'last new item', cell: ({ health }) => since(health?.lastNewItemAt ?? null, now) },
            {
              head: 'Next turn',
              label: 'next turn',
              cell: ({ health }) => (health?.nextTryAt ? since(health.nextTryAt, now) : 'not set'),
            },
            { head: 'Items', number: true, label: 'items', cell: ({ health }) => health?.itemsSeen ?? 0 },
            {
              head: 'What happened',
              cell: ({ health }) => (
                <>
                  {health?.consecutiveFailures ? `${count(health.consecutiveFailures, 'failure', 'failures')} in a row: ` : ''}
                  {health?.reason
                    ? plainTimes(clip(health.reason, 160))
                    : health?.movedTo
                      ? `moved to ${clip(health.movedTo, 80)}`
                      : 'nothing to report'}
                </>
              ),
            },
          ]}
          rows={status.sources}
          keyOf={({ source }) => source.id}
        />
      ) : null}
    </section>
  )
}

function Queues({ status, now }: { status: DeskStatus; now: string }) {
  return (
    <section>
      <SectionHead
        title="Queues"
        note={
          <>
            {status.outbox >= 100 ? 'over 100' : status.outbox} in the outbox; change {status.seq}
          </>
        }
      />
      {status.jobs ? null : (
        <p>
          <b class="inv">away</b> The queue does not answer. Nothing is lost: what comes in is kept in the outbox, every process
          waits, and work goes on by itself once it is back.
        </p>
      )}
      {status.jobs ? (
        <Table
          caption="Jobs by queue"
          columns={[
            { head: 'Queue', cell: ({ name }) => name },
            { head: 'Ready', number: true, label: 'ready', cell: ({ counts }) => counts.ready },
            { head: 'Later', number: true, label: 'later', cell: ({ counts }) => counts.delayed },
            { head: 'At work', number: true, label: 'at work', cell: ({ counts }) => counts.leased },
            { head: 'Done', number: true, label: 'done', cell: ({ counts }) => counts.done },
            {
              head: 'Dead',
              number: true,
              label: 'dead',
              cell: ({ counts }) => (counts.dead ? <b class="inv">{counts.dead}</b> : 0),
            },
            {
              head: 'Oldest waits',
              label: 'oldest waits',
              cell: ({ counts }) => (counts.oldestReadyAt && counts.ready ? age(counts.oldestReadyAt, now) : 'nothing waits'),
            },
          ]}
          rows={status.jobs.queues}
          keyOf={({ name }) => name}
        />
      ) : null}
    </section>
  )
}

function Dead({ dead }: { dead: readonly DeadJob[] }) {
  return (
    <section>
      <SectionHead title="Dead letters" note="newest first" />
      {dead.length === 0 ? <p class="q">No job has been given up.</p> : null}
      {dead.length ? (
        <Table
          caption="Jobs given up"
          columns={[
            { head: 'Job', cell: (job) => clip(job.key, 60) },
            { head: 'Queue', cell: (job) => job.queue },
            { head: 'Given up', cell: (job) => <>{utcMoment(job.diedAt)} UTC</> },
            { head: 'Tries', number: true, label: 'tries', cell: (job) => job.attempt },
            {
              head: 'Why',
              cell: (job) => (
                <>
                  {clip(job.error.message, 200)} <span class="q">({clip(job.error.code, 40)})</span>
                </>
              ),
            },
          ]}
          rows={dead}
          keyOf={(job) => `${job.queue}:${job.key}`}
        />
      ) : null}
    </section>
  )
}
