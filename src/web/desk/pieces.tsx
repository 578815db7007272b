import type { PartChange, Piece } from '../../brief/edit/index.js'

/** Two versions in one text: what went is struck, what came is underlined. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p class="diff">
      {pieces.map((piece, i) =>
        piece.change === 'same' ? (
          <span key={i}>{piece.text}</span>
        ) : piece.change === 'added' ? (
          <ins key={i}>{piece.text}</ins>
        ) : (
          <del key={i}>{piece.text}</del>
        ),
      )}
    </p>
  )
}

const NAMES: Record<string, string> = { headline: 'Headline', standfirst: 'Standfirst' }
export const partName = (part: string): string => NAMES[part] ?? part

/** The parts that differ, each word by word. */
export function Changes({ changes }: { changes: readonly PartChange[] }) {
  if (changes.length === 0) return <p class="q">No word differs.</p>
  return (
    <>
      {changes.map((change) => (
        <section key={change.part}>
          <p class="lab">{partName(change.part)}</p>
          <Pieces pieces={change.pieces} />
        </section>
      ))}
    </>
  )
}
