import type { Stop } from '../../pipeline/posting.js'
import type { Assets } from '../http/assets.js'
import { storyHref } from '../present/row.js'
import { clip, count } from '../present/text.js'
import { utcMoment } from '../present/times.js'
import type { Frame } from '../read/context.js'
import type { ChannelState, PostLine, PostsRead } from '../read/posts.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { Token } from './token.js'

export interface PostsView extends PostsRead {
  /** The session's token for forms; null where nobody is signed in. */
  csrf: string | null
}

/** Posts: the kill switch, what is in doubt, dead letters, channels. */
export function PostsPage({ view, frame, assets }: { view: PostsView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Posts" current="status">
      <main class="story" id="main">
        <header class="mast">
          <h1>Posts</h1>
          <p class="stand">Each story goes to each channel once. What nobody but a person can decide stands here.</p>
        </header>
        <Channels view={view} />
        <Waiting
          view={view}
          title="In doubt"
          note="the answer was lost, at a service that cannot be asked, or the job was given up: look there, and say what you found"
          none="No post is in doubt."
          lines={view.doubtful}
          choices={[
            ['there', 'It is there'],
            ['again', 'It is not: send it'],
            ['leave', 'Leave it'],
          ]}
        />
        <Waiting
          view={view}
          title="Dead letters"
          note="refused, or tried until no try was left"
          none="No post was given up."
          lines={view.dead}
          choices={[
            ['again', 'Send again'],
            ['leave', 'Leave it'],
          ]}
        />
        <Latest lines={view.latest} />
      </main>
    </Layout>
  )
}

/** Stops posts of one channel or of all, or lets them go on. */
function Switch({ csrf, channel, stop }: { csrf: string | null; channel: string; stop: Stop | null | undefined }) {
  const whose = channel || 'all channels'
  return (
    <form method="post" action="/posts/switch" class="alert">
      <Token csrf={csrf} />
      <input type="hidden" name="channel" value={channel} />
      <input type="hidden" name="to" value={stop ? 'go' : 'stop'} />
      {stop ? (
        <span class="inv">
          stopped by {stop.by}, {utcMoment(stop.at)} UTC
        </span>
      ) : null}
      <button class="btn" type="submit">
        {stop ? 'Let go on' : channel ? 'Stop' : 'Stop all posts'}
        <span class="vh"> {whose}</span>
      </button>
    </form>
  )
}

function Channels({ view }: { view: PostsView }) {
  return (
    <section>
      <SectionHead first title="Channels" note="what stops waits, and goes out when it is let go on" />
      <Switch csrf={view.csrf} channel="" stop={view.stops.all} />
      {view.channels.length === 0 ? <p class="q">None: config/channels.yaml lists them.</p> : null}
      {view.channels.length ? (
        <table class="stack">
          <caption class="vh">Channels and their posts</caption>
          <thead>
            <tr>
              <th scope="col">Channel</th>
              <th scope="col">Takes</th>
              {['Waiting', 'Sent', 'In doubt', 'Dead'].map((name) => (
                <th key={name} scope="col" class="n">
                  {name}
                </th>
              ))}
              <th scope="col">Switch</th>
            </tr>
          </thead>
          <tbody>
            {view.channels.map((one) => (
              <ChannelRow key={one.channel.id} one={one} view={view} />
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

function ChannelRow({ one: { channel, counts }, view }: { one: ChannelState; view: PostsView }) {
  return (
    <tr>
      <th scope="row">
        {channel.id} <span class="q">{channel.type}</span>
      </th>
      <td>{takes(channel)}</td>
      <td class="n" data-l="waiting">
        {counts.ready + counts.collected}
      </td>
      <td class="n" data-l="sent">
        {counts.sent}
      </td>
      <td class="n" data-l="in doubt">
        {counts['maybe-sent']}
      </td>
      <td class="n" data-l="dead">
        {counts.failed}
      </td>
      <td>
        {channel.enabled ? (
          <Switch csrf={view.csrf} channel={channel.id} stop={view.stops.channels[channel.id]} />
        ) : (
          'switched off'
        )}
      </td>
    </tr>
  )
}

/** A channel's rules in a few words. */
function takes({
  audience,
  minImportance,
  minCredibility,
  requires,
  alerts,
  quietHours,
  digest,
  perHour,
  dryRun,
}: ChannelState['channel']) {
  const lines = `${audience} from ${minImportance} and ${minCredibility}`
  return [
    ...(alerts === 'only' ? ['alerts only'] : [lines, ...(alerts ? ['alerts'] : [])]),
    requires === 'published' ? 'published stories' : 'drafts too',
    ...(digest ? [`a digest at ${digest.at}`] : []),
    ...(quietHours ? [`quiet ${quietHours.from} to ${quietHours.to}`] : []),
    ...(perHour ? [`${perHour} an hour`] : []),
    ...(dryRun ? ['dry run'] : []),
  ].join(', ')
}

interface WaitingProps {
  view: PostsView
  title: string
  note: string
  none: string
  lines: readonly PostLine[]
  choices: readonly (readonly [settlement: string, label: string])[]
}

function Waiting({ view, title, note, none, lines, choices }: WaitingProps) {
  return (
    <section>
      <SectionHead title={title} note={lines.length ? `${count(lines.length, 'post', 'posts')}, ${note}` : none} />
      {lines.length ? (
        <table class="stack">
          <caption class="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Story</th>
              <th scope="col">Channel</th>
              <th scope="col">Tried, UTC</th>
              <th scope="col">Why</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  <Headline line={line} />
                </th>
                <td data-l="to">{line.channelId}</td>
                <td data-l="tried">{utcMoment(line.at)}</td>
                <td>{clip(line.why, 200)}</td>
                <td>
                  <form method="post" action={`/posts/${line.id}`} class="alert">
                    <Token csrf={view.csrf} />
                    {choices.map(([settlement, label]) => (
                      <button key={settlement} class="btn" type="submit" name="settlement" value={settlement}>
                        {label}
                        <span class="vh">
                          : {line.headline}, {line.channelId}
                        </span>
                      </button>
                    ))}
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

function Headline({ line }: { line: PostLine }) {
  const text = `${line.reason === 'new' || line.reason === 'digest' ? '' : `${line.reason}: `}${clip(line.headline, 140)}`
  return line.storyId ? (
    <a class="lk" href={storyHref(line.storyId)}>
      {text}
    </a>
  ) : (
    <span>{text}</span>
  )
}

function Latest({ lines }: { lines: readonly PostLine[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <SectionHead title="Latest" note="posted last" />
      <table class="stack">
        <caption class="vh">Latest posts</caption>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Headline line={line} />
              </th>
              <td data-l="to">{line.channelId}</td>
              <td data-l="at">{utcMoment(line.at)} UTC</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
