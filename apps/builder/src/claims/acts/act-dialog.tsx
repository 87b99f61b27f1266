import type { PlainDate } from '@forfall/rules'
import { Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ClaimDetails } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { DialogButtons } from '../../operate/parts/dialog-buttons.tsx'
import { Refused } from '../../operate/parts/refused.tsx'
import { Dialog } from '../../people/dialog.tsx'
import { ActFields } from './act-fields.tsx'
import type { ActKind } from './act-kinds.ts'
import { type ActDraft, type DraftProblems, emptyDraft, readAct } from './read-act.ts'
import { useRecord } from './use-record.ts'

type ActDialogProps = {
  readonly kind: ActKind
  readonly claim: ClaimDetails
  readonly today: PlainDate
  readonly onClose: () => void
}

/** Asks what is to be known of something that happened, and says what will follow. */
export function ActDialog({ kind, claim, today, onClose }: ActDialogProps) {
  const words = useWords()
  const [draft, setDraft] = useState<ActDraft>(() => emptyDraft(today))
  const [problems, setProblems] = useState<DraftProblems>({})
  const { record, isBusy, error } = useRecord(claim.id, onClose)
  const change = (some: Partial<ActDraft>) => setDraft({ ...draft, ...some })
  const said = (field: keyof DraftProblems) => {
    const problem = problems[field]
    return problem === undefined ? undefined : words.say(problem)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const read = readAct(kind, draft, today)
    setProblems('problems' in read ? read.problems : {})
    if ('act' in read) record(read.act)
  }
  return (
    <Dialog title={words.say(`operate.act-${kind}`)} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack gap={12}>
          <TextInput
            type="date"
            data-autofocus
            required
            max={today}
            label={words.say('operate.day-of')}
            value={draft.on}
            error={said('on')}
            onChange={({ currentTarget }) => change({ on: currentTarget.value })}
          />
          <ActFields
            kind={kind}
            draft={draft}
            currency={claim.currency}
            said={said}
            change={change}
          />
          {kind !== 'payment' && (
            <Textarea
              required
              autosize
              minRows={2}
              maxLength={256}
              label={words.say('operate.reason')}
              description={words.say('operate.reason-note')}
              value={draft.reason}
              error={said('reason')}
              onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
            />
          )}
          <p className="act-follows">{words.say(`operate.follows-${kind}`)}</p>
          <Refused error={error} />
          <DialogButtons label={words.say('operate.record')} isBusy={isBusy} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
