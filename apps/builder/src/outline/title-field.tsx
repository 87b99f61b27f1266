import { type Language, type Localized, type PolicyDocument, textIn } from '@forfall/rules'
import { type KeyboardEvent, useRef } from 'react'
import { stepOf } from '../document/content.ts'
import { useEditor } from '../editor/editor-context.ts'
import { type Do, useDo } from '../editor-parts/use-do.ts'
import { useWords } from '../messages/use-words.ts'
import { caseOf } from './row-actions.ts'
import type { TreeRow } from './rows.ts'

type TitleFieldProps = {
  readonly row: TreeRow
  /** What the row is called while it has no title of its own. */
  readonly shown: string
  readonly onDone: () => void
}

/** The title of a row to write over, in the language of the reader. Enter keeps it, Escape does not. */
export function TitleField({ row, shown, onDone }: TitleFieldProps) {
  const words = useWords()
  const { draft } = useEditor()
  const act = useDo()
  const { document } = draft.getState().content
  const isOver = useRef(false)
  const finish = (text: string | null) => {
    if (isOver.current) return
    isOver.current = true
    const before = ownTitle(row, document, words.language)
    if (text !== null && text !== before) setTitle(row, { language: words.language, text }, act)
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.key === 'Enter') finish(event.currentTarget.value.trim())
    if (event.key === 'Escape') finish(null)
  }
  return (
    <input
      className="tree-title-field"
      // biome-ignore lint/a11y/noAutofocus: a person asked to write here
      autoFocus
      aria-label={words.say('outline.name-of', { row: shown })}
      placeholder={shown}
      defaultValue={ownTitle(row, document, words.language)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={({ currentTarget }) => finish(currentTarget.value.trim())}
      onKeyDown={onKeyDown}
    />
  )
}

/** Whether a row has a title that can be written: the beginning and "otherwise" have none. */
export const hasTitle = (row: TreeRow): boolean =>
  row.kind === 'exit' ? caseOf(row) !== null : row.kind !== 'start'

/** The title a row has in a language, or in another where it has none in this; empty for no title. */
function ownTitle(row: TreeRow, document: PolicyDocument, language: Language): string {
  const title = titleOf(row, document)
  return title === undefined ? '' : textIn(title, language)
}

function titleOf(row: TreeRow, document: PolicyDocument): Localized | undefined {
  if (row.kind === 'entry') return document.always.find(({ id }) => id === row.id)?.title
  const step = stepOf(document, row.id)
  if (row.kind === 'step') return step?.title
  const index = caseOf(row)
  return step?.kind === 'branch' && index !== null ? step.cases[index]?.title : undefined
}

function setTitle(
  row: TreeRow,
  { language, text }: { readonly language: Language; readonly text: string },
  act: Do,
): void {
  const value = text === '' ? undefined : text
  const field = `title.${language}`
  if (row.kind === 'entry') act('set-entry-field', { entry: row.id, field, value })
  if (row.kind === 'step') act('set-field', { step: row.id, field, value })
  if (row.kind === 'exit')
    act('set-field', { step: row.id, field: `cases.${caseOf(row)}.${field}`, value })
}
