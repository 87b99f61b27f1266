import { type ReactNode, useMemo } from 'react'
import type { MessageId } from '../messages/catalogues.ts'
import { type Editor, EditorContext, useEditor } from './editor-context.ts'

/** Lets nothing be changed inside of it, whatever can be outside. */
export function ReadOnly({
  why,
  children,
}: {
  readonly why: MessageId
  readonly children: ReactNode
}) {
  const editor = useEditor()
  const readOnly = useMemo<Editor>(
    () => ({ ...editor, readOnlyWhy: editor.readOnlyWhy ?? why }),
    [editor, why],
  )
  return <EditorContext value={readOnly}>{children}</EditorContext>
}
