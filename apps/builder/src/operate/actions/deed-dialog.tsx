import { Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ManyResults, Selection } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { Dialog } from '../../people/dialog.tsx'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { Refused } from '../parts/refused.tsx'
import { ChangeFields } from './change-fields.tsx'
import type { Deed } from './deed.ts'
import { type ChangeProblems, emptyChange, readChange } from './read-change.ts'
import { useDeed } from './use-deeds.ts'

type DeedDialogProps = {
  readonly deed: Deed
  readonly selection: Selection
  readonly count: number
  readonly onDone: (results: ManyResults) => void
  readonly onClose: () => void
}

/** Asks how and why actions are released, changed or dropped, and says what will follow. */
export function DeedDialog({ deed, selection, count, onDone, onClose }: DeedDialogProps) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [draft, setDraft] = useState(emptyChange)
  const [problems, setProblems] = useState<ChangeProblems>({})
  const [isTried, setIsTried] = useState(false)
  const { go, isBusy, error } = useDeed(deed, onDone)
  const isUnsaid = deed !== 'release' && reason.trim() === ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    const read = readChange(draft)
    setProblems('problems' in read ? read.problems : {})
    if ('change' in read && !isUnsaid) go({ selection, reason: reason.trim(), change: read.change })
  }
  return (
    <Dialog title={words.say(`operate.deed-${deed}-title`, { count })} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack gap={12}>
          <p>{words.say(`operate.deed-${deed}-follows`)}</p>
          {deed === 'change' && (
            <ChangeFields
              draft={draft}
              problems={problems}
              change={(some) => setDraft({ ...draft, ...some })}
            />
          )}
          {deed !== 'release' && (
            <Textarea
              required
              autosize
              data-autofocus
              minRows={2}
              maxLength={256}
              label={words.say('operate.reason')}
              description={words.say('operate.reason-note')}
              value={reason}
              error={isTried && isUnsaid ? words.say('operate.reason-needed') : undefined}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          <Refused error={error} />
          <DialogButtons
            label={words.say(`operate.deed-${deed}`)}
            isBusy={isBusy}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
