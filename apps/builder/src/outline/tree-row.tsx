import type { PolicyDocument, StepKind } from '@forfall/rules'
import { IconChevronDown, IconChevronRight, IconDots, IconPlus } from '@tabler/icons-react'
import { type CSSProperties, type MouseEvent, memo } from 'react'
import { kindAt, useCounts, useIsChanged, useWindow } from '../canvas/card-view.ts'
import { dayChip, dayText } from '../canvas/days.ts'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { countsText, FindingBadges } from '../editor-parts/finding-badges.tsx'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'
import { kindLooks } from '../policies/kinds.ts'
import { rowKind, rowLeads, rowNumber, rowTitle } from './row-words.ts'
import type { TreeRow } from './rows.ts'
import { TitleField } from './title-field.tsx'

/** What can be done on a row with a pointer. */
export type RowHands = {
  readonly choose: (row: TreeRow, event: MouseEvent) => void
  readonly openOrClose: (row: TreeRow) => void
  readonly openMenu: (row: TreeRow, event: MouseEvent) => void
  readonly add: (row: TreeRow) => void
  readonly rename: (row: TreeRow) => void
  readonly renamed: () => void
}

type RowProps = {
  readonly row: TreeRow
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isRenaming: boolean
  readonly hands: RowHands
}

/** A row of the outline. Its name says all of it; keys are pressed on the tree. */
export const Row = memo(function Row({ row, isActive, isSelected, isRenaming, hands }: RowProps) {
  const words = useWords()
  const said = useSaid(row)
  const changed = useIsChanged(row.id) && row.kind === 'step'
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of its rows
    <div
      role="treeitem"
      className={`tree-row row-${row.kind} family-${said.family}`}
      style={{ '--level': row.level - 1 } as CSSProperties}
      tabIndex={isActive ? 0 : -1}
      data-row={row.key}
      data-loose={row.kind === 'step' && row.item.isLoose}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.count}
      aria-selected={isSelected}
      aria-expanded={row.isOpen ?? undefined}
      onClick={(event) => hands.choose(row, event)}
      onContextMenu={(event) => hands.openMenu(row, event)}
    >
      <Twisty row={row} hands={hands} />
      <span className="tree-row-number numbers">{said.number} </span>
      <KindMark row={row} />
      <span className="tree-row-words">
        {isRenaming ? (
          <TitleField row={row} shown={said.title} onDone={hands.renamed} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: F2 does the same on the row
          <span className="tree-row-title" onDoubleClick={() => hands.rename(row)}>
            {said.title}
            {changed && <span className="tree-row-dot" title={words.say('canvas.changed')} />}
          </span>
        )}
        {said.line !== '' && <span className="tree-row-line">{said.line}</span>}
        <span className="visually-hidden">{said.rest}</span>
      </span>
      <RowEnd row={row} hands={hands} />
    </div>
  )
})

type Said = {
  readonly title: string
  readonly number: string | null
  /** What it is and where it leads, beneath the title. */
  readonly line: string
  /** What is drawn at the end of the row, for those who listen. */
  readonly rest: string
  readonly family: string
}

function useSaid(row: TreeRow): Said {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const counts = useCounts(countedIn(row))
  const window = useWindow(row.kind === 'step' ? row.id : '')
  const means = { document, wording, words }
  const title = rowTitle(row, means)
  const kind = rowKind(row, means)
  const number = rowNumber(row)
  const notes = [
    kind === null || title.startsWith(kind) ? '' : kind,
    row.kind === 'step' && row.item.isLoose ? words.say('outline.loose') : '',
    rowLeads(row, means) ?? '',
  ].filter((part) => part !== '')
  const rest = [window === null ? '' : dayText(window, words), countsText(counts, words)]
  return {
    title,
    number,
    line: notes.join(' · '),
    rest: rest.filter((part) => part !== '').join(', '),
    family: kindLooks[kindOfRow(row, document)].family,
  }
}

/** By which kind a row is drawn: an `always` entry by what it does, an exit by its branch. */
function kindOfRow(row: TreeRow, document: PolicyDocument): StepKind | 'start' {
  const entry = row.kind === 'entry' && document.always.find(({ id }) => id === row.id)
  return entry ? entry.do.kind : kindAt(document, row.id)
}

/** What the findings of a row are about: those of an exit are told at its branch. */
const countedIn = (row: TreeRow): readonly string[] => (row.kind === 'exit' ? [] : [row.id])

function Twisty({ row, hands }: Pick<RowProps, 'row' | 'hands'>) {
  if (row.isOpen === null) return <span className="tree-row-twisty" />
  const Icon = row.isOpen ? IconChevronDown : IconChevronRight
  const toggle = (event: MouseEvent) => {
    event.stopPropagation()
    hands.openOrClose(row)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do the same on the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys do the same on the row
    <span className="tree-row-twisty" onClick={toggle}>
      <Icon size={16} stroke={1.75} aria-hidden />
    </span>
  )
}

function KindMark({ row }: Pick<RowProps, 'row'>) {
  const kind = useDraft(({ content }) => kindOfRow(row, content.document))
  if (row.kind === 'exit') return null
  const { icon: Icon } = kindLooks[kind]
  return <Icon className="tree-row-icon" size={16} stroke={1.75} aria-hidden />
}

/**
 * At the end of a row: when it comes, what was found about it, and for pointers what can be done with it.
 * The bar above the tree and the keys do the same for everybody else.
 */
function RowEnd({ row, hands }: Pick<RowProps, 'row' | 'hands'>) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const counts = useCounts(countedIn(row))
  const window = useWindow(row.kind === 'step' ? row.id : '')
  const add = (event: MouseEvent) => {
    event.stopPropagation()
    hands.add(row)
  }
  return (
    <>
      <span className="tree-row-meta" aria-hidden>
        {window !== null && <span className="chip numbers">{dayChip(window)}</span>}
        <FindingBadges counts={counts} isNamed={false} />
      </span>
      <span className="tree-row-buttons" aria-hidden>
        {(row.kind === 'exit' || row.kind === 'start') && readOnlyWhy === null && (
          <button
            type="button"
            className="tree-row-button"
            tabIndex={-1}
            title={row.kind === 'start' ? words.say('action.add-always') : undefined}
            onClick={add}
          >
            <IconPlus size={14} stroke={2} />
          </button>
        )}
        <button
          type="button"
          className="tree-row-button"
          tabIndex={-1}
          onClick={(event) => hands.openMenu(row, event)}
        >
          <IconDots size={16} stroke={1.75} />
        </button>
      </span>
    </>
  )
}
