import type { Scope } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { useMay } from '../../start/use-may.ts'

type OperateScope = Extract<
  Scope,
  'claims:write' | 'claims:import' | 'actions:release' | 'runs:start'
>

/** Whether somebody may do something, and what describes the buttons they may not press. */
export type Permit = { readonly may: boolean; readonly describedBy: string | undefined }

/** Whether whoever is signed in may; the note that says why not has the id `describedBy`. */
export function usePermit(scope: OperateScope): Permit {
  const may = useMay(scope)
  return { may, describedBy: may ? undefined : noteId(scope) }
}

const noteId = (scope: OperateScope): string => `may-not-${scope.replace(':', '-')}`

const notes = {
  'claims:write': 'operate.may-not-write',
  'claims:import': 'operate.may-not-import',
  'actions:release': 'operate.may-not-release',
  'runs:start': 'operate.may-not-run',
} as const

/** Says why buttons are out of reach; nothing for whoever may press them. */
export function MayNote({ scope }: { readonly scope: OperateScope }) {
  const words = useWords()
  if (useMay(scope)) return null
  return (
    <p id={noteId(scope)} className="secondary small">
      {words.say(notes[scope])}
    </p>
  )
}
