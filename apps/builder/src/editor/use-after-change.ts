import { useEffect } from 'react'
import type { DraftState, LastChange } from '../document/draft-state.ts'
import { selectionOf } from '../editor-parts/use-do.ts'
import { useWords } from '../messages/use-words.ts'
import { isSaid } from './after-change.ts'
import { useEditor } from './editor-context.ts'
import { useChangeWords } from './use-change-words.ts'

/** Says what was done, undone or done again, and leads to it; says when saving does not go on. */
export function useAfterChange(): void {
  const { draft, view, announce } = useEditor()
  const words = useWords()
  const say = useChangeWords()
  useEffect(() => {
    const onChange = (last: LastChange) => {
      if (last.how !== 'done') view.getState().select(selectionOf(last.focus))
      if (isSaid(last)) announce(words.say(`editor.said-${last.how}`, { change: say(last.label) }))
    }
    const onSave = (save: DraftState['save']) => {
      if (save === 'failed' || save === 'stale') announce(words.say(`editor.said-${save}`))
    }
    return draft.subscribe(({ last, save }, before) => {
      if (last !== null && last !== before.last) onChange(last)
      if (save !== before.save) onSave(save)
    })
  }, [draft, view, announce, words, say])
}
