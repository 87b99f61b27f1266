import { type Clause, startPosition } from '@forfall/rules'
import { type CSSProperties, memo } from 'react'
import { type LinkedPiece, linkedPieces } from './linked.ts'
import { Marked } from './marked.tsx'

type ClauseRowProps = {
  readonly clause: Clause
  readonly query: string
  readonly isSelected: boolean
  /** Whether the Tab key stops here. */
  readonly isStop: boolean
  /** What a note is called in the language of the text. */
  readonly noteName: string
  readonly onChoose: (clause: Clause) => void
}

/** What is selected together with a clause; `null` for one that is about nothing to select. */
export const selectedWith = ({ kind, step }: Clause): string | null =>
  kind === 'title' || kind === 'scope' ? startPosition : step

/** A clause. Its number is the button that selects what it is about; pressing its text does so as well. */
export const ClauseRow = memo(function ClauseRow(props: ClauseRowProps) {
  const { clause, query, isSelected, isStop, noteName, onChoose } = props
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the number is the button
    // biome-ignore lint/a11y/useKeyWithClickEvents: the number is the button
    <div
      className={`clause clause-${clause.kind}`}
      style={{ '--level': Math.max(0, clause.level - 1) } as CSSProperties}
      data-clause={clause.key}
      data-selected={isSelected}
      onClick={() => onChoose(clause)}
    >
      {clause.number !== null && (
        <button
          type="button"
          className="clause-number numbers"
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isSelected}
        >
          {clause.number}
          {clause.title !== null && <span className="visually-hidden"> {clause.title}</span>}
        </button>
      )}
      <div className="clause-body">
        <Sentences clause={clause} query={query} />
        <Besides clause={clause} query={query} noteName={noteName} />
      </div>
    </div>
  )
})

type SentencesProps = Pick<ClauseRowProps, 'clause' | 'query'>

/** What a clause says; those of the policy and of its parts have a heading. */
function Sentences({ clause: { kind, title, text }, query }: SentencesProps) {
  const marked = text !== '' && <Marked text={text} query={query} />
  if (kind === 'title' || kind === 'heading') {
    const Heading = kind === 'title' ? 'h2' : 'h3'
    return (
      <>
        <Heading>
          <Marked text={title ?? ''} query={query} />
        </Heading>
        {marked !== false && <p>{marked}</p>}
      </>
    )
  }
  return (
    <p>
      {title !== null && (
        <strong>
          <Marked text={closed(title)} query={query} />{' '}
        </strong>
      )}
      {marked}
    </p>
  )
}

/** A title that sentences follow ends as one. */
export const closed = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`)

/** What is said besides the policy itself: days, law, and the note of whoever drew it. */
function Besides({ clause, query, noteName }: SentencesProps & Pick<ClauseRowProps, 'noteName'>) {
  const { comes, law, citations, note } = clause
  return (
    <>
      {(comes !== null || law !== null) && (
        <p className="clause-besides">
          <Marked text={comes ?? ''} query={query} />{' '}
          {linkedPieces(law ?? '', citations).map(({ text, url }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing but their place
            <LawPiece key={index} text={text} url={url} query={query} />
          ))}
        </p>
      )}
      {note !== null && (
        <p className="clause-note">
          {noteName}: <Marked text={note} query={query} />
        </p>
      )}
    </>
  )
}

type LawPieceProps = LinkedPiece & { readonly query: string }

function LawPiece({ text, url, query }: LawPieceProps) {
  const marked = <Marked text={text} query={query} />
  if (url === null) return marked
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {marked}
    </a>
  )
}
