import { useCallback } from 'react'
import type { CommandArgs, CommandName } from '../document/commands/commands.ts'
import type { Focus } from '../document/commands/outcome.ts'
import { useEditor } from '../editor/editor-context.ts'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { refusalText } from './refusal-text.ts'

/** Does a command; answers whether it was done. */
export type Do = <Name extends CommandName>(name: Name, args: CommandArgs[Name]) => boolean

/** Does commands: what comes of one is selected, why one is refused is said. */
export function useDo(): Do {
  const { draft, view, announce, readOnlyWhy } = useEditor()
  const words = useWords()
  return useCallback(
    (name, args) => {
      if (readOnlyWhy !== null) {
        announce(isMessageId(readOnlyWhy) ? words.say(readOnlyWhy) : readOnlyWhy)
        return false
      }
      const done = draft.getState().dispatch(name, args)
      if (done.ok) view.getState().select(selectionOf(done.value))
      else announce(refusalText(done.problem, words))
      return done.ok
    },
    [draft, view, announce, readOnlyWhy, words],
  )
}

/** What a change selects: the step in focus, which it names first, comes last. */
export const selectionOf = ({ steps: [first, ...others] }: Focus): readonly string[] =>
  first === undefined ? [] : [...others, first]
