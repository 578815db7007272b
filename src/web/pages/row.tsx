import type { ComponentChildren, VNode } from 'preact'
import type { InstrumentCell } from '../present/instruments.js'
import { publicationHref } from '../present/publication.js'
import type { FeedRow, WhyView } from '../present/row.js'
import { clip } from '../present/text.js'
import type { Reason } from '../present/waterfall.js'
import { Band, Scale, Shape, Spark, Squares, StateMark } from './marks.js'

/** The columns' names, for wide pages. */
export function Heads() {
  return (
    <div class="heads" aria-hidden="true">
      <span class="n">Imp.</span>
      <span class="n">Cred.</span>
      <span>Story</span>
      <span class="tk">
        <span>Ticker</span>
        <span>20 days</span>
        <span class="n">Move %</span>
        <span>±2 s.e.</span>
        <span class="n">Abn. pp</span>
      </span>
      <span class="l">Publishers</span>
      <span class="l">State, age, novelty</span>
    </div>
  )
}

interface RowProps {
  row: Omit<FeedRow, 'age'> & { age: ComponentChildren }
  /** May carry marks where a search matched. */
  title: ComponentChildren
  /** Of its heading. */
  level?: 2 | 3
  /** Stands before the title. */
  mark?: VNode
}

/** One story of a list. */
export function Row({ row, title, level = 2, mark }: RowProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li>
      <article class={row.low ? 'row low' : 'row'} data-id={row.id}>
        <p class="imp">
          <span class="vh">Importance </span>
          {row.importance ?? <span class="unknown">not scored</span>}
          {row.shape ? <Shape drawn={row.shape} /> : null}
        </p>
        <p class="cred">
          <span class="vh">Credibility </span>
          {row.credibility === null ? <span class="unknown">none</span> : row.credibility}
          {row.credibility === null ? null : <Scale value={row.credibility} />}
        </p>
        <div class="body">
          <Heading class="head">
            {mark}
            <a href={row.href}>{title}</a>
          </Heading>
          <p class="why">
            {row.noise ? <span class="stamp">not distinguishable from noise</span> : null} {row.why}
          </p>
          {row.reasons ? <Why why={row.reasons} href={row.href} /> : null}
          {row.editors ? <p class="stake">{row.editors}</p> : null}
          {row.stake ? (
            <p class="stake">
              <b>My book</b> {row.stake}
            </p>
          ) : null}
        </div>
        <Instruments cells={row.instruments} more={row.moreInstruments} />
        <p class="src">
          <Squares kinds={row.publishers.squares} />
          <span>{row.publishers.text}</span>{' '}
          <span class="q">
            <Names publishers={row.publishers} />
          </span>
        </p>
        <p class="st">
          <StateMark state={row.state} />
          <span>
            <span class="vh">first seen </span>
            <time dateTime={row.seenAt} title={row.seenUtc}>
              {row.age}
            </time>
            <span class="vh"> ago</span>
          </span>
          <span class="q">{row.novelty}</span>
        </p>
      </article>
    </li>
  )
}

/** Who stands behind a story, each leading to its record. */
function Names({ publishers: { named, others } }: { publishers: FeedRow['publishers'] }) {
  return (
    <span>
      {named.map((name, i) => (
        <span key={name}>
          {i ? '; ' : ''}
          <a href={publicationHref(name)}>{clip(name, 32)}</a>
        </span>
      ))}
      {others ? ` and ${others} more` : ''}
    </span>
  )
}

const reasonList = (reasons: readonly Reason[]): string => reasons.map((one) => `${one.name} ${one.amount}`).join(', ')

/** The sentence of what held it down most, and what would have lifted it. */
function heldBy({ held, raised }: WhyView): string {
  const one = held.find((reason) => reason.sentence !== raised[0]?.sentence)
  return one ? [one.sentence, one.higher].filter(Boolean).join(' ') : ''
}

/** The ledger in three lines, opened in place. */
function Why({ why, href }: { why: WhyView; href: string }) {
  return (
    <details>
      <summary>{why.label}</summary>
      <p>
        {why.raised.length ? (
          <>
            <b>Raised by</b> {reasonList(why.raised)}. {why.raised[0]!.sentence}{' '}
          </>
        ) : (
          'Nothing raised it. '
        )}
        {why.held.length ? (
          <>
            <b>Why not higher:</b> {reasonList(why.held)}. {heldBy(why)}{' '}
          </>
        ) : null}
        <b>Credibility {why.credibility}:</b>{' '}
        {why.doubts.length ? `held down by ${reasonList(why.doubts)}. ${why.doubts[0]!.sentence}` : 'nothing holds it down.'}{' '}
        {why.missing.length ? (
          <>
            <b>Missing:</b> {why.missing.join('; ')}.{' '}
          </>
        ) : null}
        <a class="lk" href={`${href}#why`}>
          Whole ledger
        </a>
      </p>
    </details>
  )
}

function Instruments({ cells, more }: { cells: readonly InstrumentCell[]; more: number }) {
  if (cells.length === 0) return <p class="tks none">no instrument named</p>
  return (
    <ul class="tks">
      {cells.map((cell) => (
        <li class="tk" key={cell.symbol}>
          <b title={cell.name}>
            <a href={`/instruments/${encodeURIComponent(cell.symbol)}`}>{cell.label}</a>
          </b>
          {cell.gap ? (
            <span class="nop">{cell.gap}</span>
          ) : (
            <>
              <Spark drawn={cell.spark} width={60} height={16} />
              <span class="n pc">{cell.move ?? <span class="q">one price</span>}</span>
              {cell.abnormal ? (
                <>
                  {cell.abnormal.band ? (
                    <Band band={cell.abnormal.band} outside={cell.abnormal.outside} tone={cell.abnormal.tone} />
                  ) : (
                    <span />
                  )}
                  <span
                    class={`n pp ${cell.abnormal.tone}${cell.abnormal.split ? ' split' : ''}`}
                    title={cell.abnormal.split ? 'baselines disagree' : undefined}
                  >
                    {cell.abnormal.text}
                    <span class="vh">{cell.abnormal.spoken}</span>
                  </span>
                </>
              ) : (
                <span class="q in">{cell.insteadOfAbnormal}</span>
              )}
            </>
          )}
        </li>
      ))}
      {more ? <li class="q more">and {more} more</li> : null}
    </ul>
  )
}
