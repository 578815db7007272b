import { Token } from '../pages/token.js'
import { anchorOf, type LineView, type SourceView } from './lines.js'

export interface LinesProps {
  lines: readonly LineView[]
  more: number
  /** Where its forms go, and the token they bring. */
  href: string
  csrf: string
  selected: string | null
}

/** A part's sentences, one a line: what the check found of each, and what may be done about a conflict. */
export function Lines({ lines, more, href, csrf, selected }: LinesProps) {
  return (
    <>
      {lines.map((line) => (
        <li key={line.key} id={anchorOf(line.key)} class={line.key === selected ? 'cur' : undefined} data-key={line.key}>
          <a class={line.isEditorial ? 'line ed' : 'line'} href={`${href}?line=${encodeURIComponent(line.key)}#from`}>
            <bdi>
              {line.pieces.map((piece, i) => (
                <Piece key={i} text={piece.text} mark={piece.mark} />
              ))}
            </bdi>
          </a>
          <span class="ev">
            {line.blocks ? <b>{line.verdict}</b> : line.verdict}
            {line.from ? `, ${line.from}` : ''}
          </span>
          {line.override ? <p class="note answer">{line.override}</p> : null}
          {line.conflict ? <Choose line={line} conflict={line.conflict} href={href} csrf={csrf} /> : null}
          <div class="srcs" hidden>
            <Sources sources={line.sources} />
          </div>
        </li>
      ))}
      {more > 0 ? <li class="q">{more} more sentences stand in the text; the check has read them too.</li> : null}
    </>
  )
}

function Piece({ text, mark }: LineView['pieces'][number]) {
  if (mark === 'figure') return <span class="fig">{text}</span>
  return mark === 'problem' ? <span class="inv">{text}</span> : <span>{text}</span>
}

const Conflicting = () => (
  <b class="inv">
    <svg width="9" height="9" aria-hidden="true">
      <path d="M0,3H9M0,6.5H9M7,0L2,9" />
    </svg>
    stops publishing
  </b>
)

/** What may be done about a sentence that the check stops. */
function Choose({
  line,
  conflict: { reason, choices, mayAnswer },
  href,
  csrf,
}: { line: LineView; conflict: NonNullable<LineView['conflict']> } & Pick<LinesProps, 'href' | 'csrf'>) {
  const id = `why-${line.key.replace(/\W+/g, '-')}`
  return (
    <form class="choose" method="post" action={`${href}/choose`}>
      <Token csrf={csrf} />
      <input type="hidden" name="part" value={line.part} />
      <input type="hidden" name="index" value={line.index} />
      <input type="hidden" name="sentence" value={line.text} />
      <fieldset>
        <legend>
          <Conflicting />{' '}
          <span>
            {reason}. {choices.length > 1 || mayAnswer ? 'Which stands?' : ''}
          </span>
        </legend>
        {choices.map((one, i) => (
          <label key={one.choice}>
            <input type="radio" name="choice" value={one.choice} checked={i === 0} />
            <b>{one.name}</b>
            <span>{one.text}</span>
            <span class="q">{one.more}</span>
          </label>
        ))}
        {mayAnswer ? <Answer id={id} isFirst={choices.length === 0} /> : null}
        {mayAnswer || choices.length > 0 ? (
          <button class="btn go" type="submit">
            Settle
          </button>
        ) : (
          <p class="q">Edit it: nobody can answer for a source’s words.</p>
        )}
      </fieldset>
    </form>
  )
}

/** Lets a sentence stand under the editor's name. */
function Answer({ id, isFirst }: { id: string; isFirst: boolean }) {
  return (
    <>
      <label>
        <input type="radio" name="choice" value="override" checked={isFirst} />
        <b>It stands</b>
        <span>You answer for the sentence as it is, by name.</span>
        <span class="q">override</span>
      </label>
      <p class="over">
        <label for={id}>Reason, for an override</label>
        <input id={id} name="reason" type="text" maxLength={500} placeholder="Kept in the audit log" autocomplete="off" />
      </p>
    </>
  )
}

/** Excerpts of the sources a sentence rests on, or conflicts with. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  if (sources.length === 0) return <p class="q">Nothing in the sources is like it.</p>
  return (
    <>
      {sources.map((source, i) => (
        <article class="srcp" key={i}>
          <h3>
            {source.name} <span class="q">{source.detail}</span>
          </h3>
          <blockquote>
            <bdi>
              {source.before}
              {source.marked ? <mark>{source.marked}</mark> : null}
              {source.after}
            </bdi>
          </blockquote>
          {source.note ? <p class="q">{source.note}</p> : null}
        </article>
      ))}
    </>
  )
}
