import { useEditor } from '../editor/editor-context.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'

/** Why nothing can be changed here; nothing where it can. */
export function ReadOnlyNote() {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  if (readOnlyWhy === null || !isMessageId(readOnlyWhy)) return null
  return <p className="secondary small">{words.say(readOnlyWhy)}</p>
}
