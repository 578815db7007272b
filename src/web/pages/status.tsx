import type { SourceHealth } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { clip, count } from '../present/text.js'
import { age, utcMoment } from '../present/times.js'
import type { Frame } from '../read/context.js'
import type { DeskStatus } from '../read/status.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { Workers } from './workers.js'

/** Sources, queues and failures: nothing fails silently. */
export function StatusPage({ status, frame, assets }: { status: DeskStatus; frame: Frame; assets: Assets }) {
  const waiting = status.queues.reduce((sum, one) => sum + one.counts.ready + one.counts.leased, 0)
  const dead = status.queues.reduce((sum, one) => sum + one.counts.dead, 0)
  const troubled = status.sources.filter((one) => one.health && ['failing', 'stale'].includes(one.health.status)).length
  return (
    <Layout frame={frame} assets={assets} title="Status" current="status">
      <main class="story" id="main">
        <header class="mast">
          <h1>Status</h1>
          <p class="stand">
            {count(status.counts.stories, 'story', 'stories')} from {count(status.counts.articles, 'article', 'articles')};{' '}
            {waiting ? `${count(waiting, 'job', 'jobs')} waiting or at work` : 'nothing waits'};{' '}
            {dead ? count(dead, 'dead letter', 'dead letters') : 'no dead letters'};{' '}
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
        <Dead status={status} />
      </main>
    </Layout>
  )
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
      <table class="stack">
        <caption class="vh">Providers of market data and their health</caption>
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">State</th>
            <th scope="col">Last answer</th>
            <th scope="col">Last new</th>
            <th scope="col">Next turn</th>
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {status.feeds.map(({ feed: { provider, symbols, series }, health }) => (
            <tr key={provider.id}>
              <th scope="row">
                {provider.id}
                <small>
                  {count(symbols.length, 'instrument', 'instruments')}, {count(series.length, 'series', 'series')}.{' '}
                  {provider.terms.licence}; {provider.terms.mayShow ? 'may be shown' : 'for the operator’s own eyes'}
                </small>
              </th>
              <td>
                <Health health={health} />
              </td>
              <td data-l="last answer">{since(health?.lastSuccessAt ?? null, now)}</td>
              <td data-l="last new">{since(health?.lastNewItemAt ?? null, now)}</td>
              <td data-l="next turn">{health?.nextTryAt ? since(health.nextTryAt, now) : 'not set'}</td>
              <td>{health?.reason ? plainTimes(clip(health.reason, 240)) : 'nothing to report'}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
        <table class="stack">
          <caption class="vh">Sources and their health</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">State</th>
              <th scope="col">Last answer</th>
              <th scope="col">Last new item</th>
              <th scope="col">Next turn</th>
              <th scope="col" class="n">
                Items
              </th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {status.sources.map(({ source, health }) => (
              <tr key={source.id}>
                <th scope="row">
                  {clip(source.name, 50)}
                  <small>
                    tier {source.tier}, {source.kind}
                    {source.enabled ? '' : ', switched off'}
                  </small>
                </th>
                <td>
                  <Health health={health} />
                </td>
                <td data-l="last answer">{since(health?.lastSuccessAt ?? null, now)}</td>
                <td data-l="last new item">{since(health?.lastNewItemAt ?? null, now)}</td>
                <td data-l="next turn">{health?.nextTryAt ? since(health.nextTryAt, now) : 'not set'}</td>
                <td class="n" data-l="items">
                  {health?.itemsSeen ?? 0}
                </td>
                <td>
                  {health?.consecutiveFailures ? `${count(health.consecutiveFailures, 'failure', 'failures')} in a row: ` : ''}
                  {health?.reason
                    ? plainTimes(clip(health.reason, 160))
                    : health?.movedTo
                      ? `moved to ${clip(health.movedTo, 80)}`
                      : 'nothing to report'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
      <table class="stack">
        <caption class="vh">Jobs by queue</caption>
        <thead>
          <tr>
            <th scope="col">Queue</th>
            {['Ready', 'Later', 'At work', 'Done', 'Dead'].map((name) => (
              <th scope="col" class="n" key={name}>
                {name}
              </th>
            ))}
            <th scope="col">Oldest waits</th>
          </tr>
        </thead>
        <tbody>
          {status.queues.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="n" data-l="ready">
                {counts.ready}
              </td>
              <td class="n" data-l="later">
                {counts.delayed}
              </td>
              <td class="n" data-l="at work">
                {counts.leased}
              </td>
              <td class="n" data-l="done">
                {counts.done}
              </td>
              <td class="n" data-l="dead">
                {counts.dead ? <b class="inv">{counts.dead}</b> : 0}
              </td>
              <td data-l="oldest waits">
                {counts.oldestReadyAt && counts.ready ? age(counts.oldestReadyAt, now) : 'nothing waits'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Dead({ status }: { status: DeskStatus }) {
  return (
    <section>
      <SectionHead title="Dead letters" note="newest first" />
      {status.dead.length === 0 ? <p class="q">No job has been given up.</p> : null}
      {status.dead.length ? (
        <table class="stack">
          <caption class="vh">Jobs given up</caption>
          <thead>
            <tr>
              <th scope="col">Job</th>
              <th scope="col">Queue</th>
              <th scope="col">Given up</th>
              <th scope="col" class="n">
                Tries
              </th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {status.dead.map((job) => (
              <tr key={`${job.queue}:${job.key}`}>
                <th scope="row">{clip(job.key, 60)}</th>
                <td>{job.queue}</td>
                <td>{utcMoment(job.diedAt)} UTC</td>
                <td class="n" data-l="tries">
                  {job.attempt}
                </td>
                <td>
                  {clip(job.error.message, 200)} <span class="q">({clip(job.error.code, 40)})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
