import { type BlockView, leftOut, type Mark, type SectionView, type SentenceView } from '../present/brief.js'
import { SectionHead } from './section.js'

/** The brief: every sentence with the marks of what it rests on. */
export function Brief({ sections, note }: { sections: readonly SectionView[]; note: string }) {
  return (
    <article class="brief">
      <SectionHead first title="Brief" note={note} />
      {sections.length === 0 ? (
        <p class="q">No brief has been drafted for this audience yet; the evidence beside it stands by itself.</p>
      ) : null}
      {sections
        .filter((section) => section.blocks.length > 0)
        .map((section) => (
          <section key={section.name}>
            <h3>{section.name}</h3>
            {section.blocks.map((block, i) => (
              <Block key={i} block={block} />
            ))}
          </section>
        ))}
      {leftOut(sections).map(({ reason, names }) => (
        <p class="note" key={reason}>
          <b>{names.join(', ')}:</b> {reason}.
        </p>
      ))}
    </article>
  )
}

const CLASSES: Record<BlockView['kind'], string> = {
  reported: 'tx',
  measured: 'tx meas',
  editorial: 'tx edit',
  ledger: 'tx meas',
}

function Block({ block }: { block: BlockView }) {
  return (
    <>
      <span class="kind">{block.label}</span>
      <div class={CLASSES[block.kind]}>
        {block.list === 'ul' ? (
          <ul>
            {block.sentences.map((one, i) => (
              <li key={i}>
                <Sentence sentence={one} />
              </li>
            ))}
          </ul>
        ) : block.list === 'ol' ? (
          <ol>
            {block.sentences.map((one, i) => (
              <li key={i}>
                <Sentence sentence={one} />
              </li>
            ))}
          </ol>
        ) : (
          block.sentences.map((one, i) => <Sentence key={i} sentence={one} />)
        )}
      </div>
    </>
  )
}

function Sentence({ sentence }: { sentence: SentenceView }) {
  return (
    <>
      {sentence.text}
      {sentence.marks.map((mark, i) => (
        <Provenance key={i} mark={mark} />
      ))}{' '}
    </>
  )
}

/** A mark that opens its source on hover and focus, and leads to it. */
export function Provenance({ mark }: { mark: Mark }) {
  return (
    <a class="pv" href={mark.href} aria-label={`Source ${mark.label}: ${mark.title}, ${mark.detail}`}>
      {mark.label}
      <span aria-hidden="true">
        <b>{mark.title}</b>
        <br />
        {mark.detail}
        {mark.quote ? (
          <>
            <br />“{mark.quote}”
          </>
        ) : null}
      </span>
    </a>
  )
}
