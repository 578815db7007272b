import type { Stop } from '../../pipeline/posting.js'
import type { Assets } from '../http/assets.js'
import { storyHref } from '../present/row.js'
import { clip, count } from '../present/text.js'
import { utcMoment } from '../present/times.js'
import type { Frame } from '../read/context.js'
import type { ChannelState, PostLine, PostsRead } from '../read/posts.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { Table } from './table.js'
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
        <Table
          caption="Channels and their posts"
          columns={[
            {
              head: 'Channel',
              cell: ({ channel }) => (
                <>
                  {channel.id} <span class="q">{channel.type}</span>
                </>
              ),
            },
            { head: 'Takes', cell: ({ channel }) => takes(channel) },
            { head: 'Waiting', number: true, label: 'waiting', cell: ({ counts }) => counts.ready + counts.collected },
            { head: 'Sent', number: true, label: 'sent', cell: ({ counts }) => counts.sent },
            { head: 'In doubt', number: true, label: 'in doubt', cell: ({ counts }) => counts['maybe-sent'] },
            { head: 'Dead', number: true, label: 'dead', cell: ({ counts }) => counts.failed },
            {
              head: 'Switch',
              cell: ({ channel }) =>
                channel.enabled ? (
                  <Switch csrf={view.csrf} channel={channel.id} stop={view.stops.channels[channel.id]} />
                ) : (
                  'switched off'
                ),
            },
          ]}
          rows={view.channels}
          keyOf={({ channel }) => channel.id}
        />
      ) : null}
    </section>
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
        <Table
          caption={title}
          columns={[
            { head: 'Story', cell: (line) => <Headline line={line} /> },
            { head: 'Channel', label: 'to', cell: (line) => line.channelId },
            { head: 'Tried, UTC', label: 'tried', cell: (line) => utcMoment(line.at) },
            { head: 'Why', cell: (line) => clip(line.why, 200) },
            { head: '', spoken: 'What you found', cell: (line) => <Settle line={line} choices={choices} csrf={view.csrf} /> },
          ]}
          rows={lines}
          keyOf={(line) => line.id}
        />
      ) : null}
    </section>
  )
}

function Settle({ line, choices, csrf }: { line: PostLine; csrf: string | null } & Pick<WaitingProps, 'choices'>) {
  return (
    <form method="post" action={`/posts/${line.id}`} class="alert">
      <Token csrf={csrf} />
      {choices.map(([settlement, label]) => (
        <button key={settlement} class="btn" type="submit" name="settlement" value={settlement}>
          {label}
          <span class="vh">
            : {line.headline}, {line.channelId}
          </span>
        </button>
      ))}
    </form>
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
      <Table
        caption="Latest posts"
        columns={[
          { head: 'Story', cell: (line) => <Headline line={line} /> },
          { head: 'Channel', label: 'to', cell: (line) => line.channelId },
          { head: 'Posted, UTC', label: 'at', cell: (line) => utcMoment(line.at) },
        ]}
        rows={lines}
        keyOf={(line) => line.id}
      />
    </section>
  )
}
