import { type Clause, type ComparedClause, comparedClauses } from '@forfall/rules'
import { Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useView } from '../editor/editor-context.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { selectedWith } from '../text/clause-row.tsx'
import { useComparison } from './use-comparison.ts'
import { WordDiff } from './word-diff.tsx'

/** The clauses of both sides beside each other; in those that differ, the words that do. */
export function TextCompare() {
  const words = useWords()
  const wording = useWording()
  const { compared } = useComparison()
  const [isShort, setIsShort] = useState(true)
  const rows = useMemo(
    () => comparedClauses(compared.before, compared.after, wording),
    [compared, wording],
  )
  const shown = rows.filter(({ mark }) => !isShort || mark !== 'same')
  return (
    <div className="compare-text">
      <Checkbox
        label={words.say('compare.only-changed')}
        checked={isShort}
        onChange={({ currentTarget }) => setIsShort(currentTarget.checked)}
      />
      {shown.length === 0 ? (
        <p className="compare-note">{words.say('compare.same')}</p>
      ) : (
        <table className="compare-clauses">
          <thead>
            <tr>
              <th scope="col">{words.say('compare.before')}</th>
              <th scope="col">{words.say('compare.after')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Row({ row }: { readonly row: ComparedClause }) {
  const selection = useView((state) => state.selection)
  const step = stepOfRow(row)
  return (
    <tr data-mark={row.mark} data-selected={step !== null && selection.includes(step)}>
      <Cell row={row} side="before" />
      <Cell row={row} side="after" />
    </tr>
  )
}

const stepOfRow = ({ before, after }: ComparedClause): string | null => {
  const clause = after ?? before
  return clause === null ? null : selectedWith(clause)
}

type CellProps = { readonly row: ComparedClause; readonly side: 'before' | 'after' }

function Cell({ row, side }: CellProps) {
  const words = useWords()
  const select = useView((state) => state.select)
  const clause = row[side]
  const step = stepOfRow(row)
  if (clause === null) return <td className="compare-none" />
  const mark = row.mark === 'same' ? '' : words.say(`canvas.${row.mark}`)
  return (
    <td>
      {mark !== '' && side === (row.mark === 'removed' ? 'before' : 'after') && (
        <span className="visually-hidden">{mark}: </span>
      )}
      {clause.number !== null && (
        <button
          type="button"
          className="clause-number numbers"
          onClick={() => step !== null && select([step])}
        >
          {clause.number}
        </button>
      )}
      <ClauseText row={row} side={side} />
    </td>
  )
}

const saidIn = (clause: Clause | null): string =>
  clause === null
    ? ''
    : [closed(clause.title), clause.text, clause.note].filter((part) => part !== null).join(' ')

/** A title that sentences follow ends as one. */
const closed = (title: string | null): string | null =>
  title === null || /[.?!]$/.test(title) ? title : `${title}.`

function ClauseText({ row: { mark, before, after }, side }: CellProps) {
  const [old, now] = [saidIn(before), saidIn(after)]
  if (mark === 'changed') return <WordDiff before={old} after={now} side={side} />
  if (mark === 'removed') return <del>{old}</del>
  if (mark === 'added') return <ins>{now}</ins>
  return side === 'before' ? old : now
}
