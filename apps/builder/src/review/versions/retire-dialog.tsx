import { type PlainDate, parsePlainDate } from '@forfall/rules'
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTRPC, type VersionRow } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { Refused } from '../refused.tsx'

type RetireDialogProps = {
  readonly policyId: string
  /** `null` while the dialog is closed. */
  readonly version: VersionRow | null
  readonly today: PlainDate
  readonly onClose: () => void
}

/** Asks from when a version takes no new claims, and why. */
export function RetireDialog({ version, onClose, ...rest }: RetireDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={version !== null}
      onClose={onClose}
      title={
        version === null ? '' : words.say('review.retire-version', { version: version.version })
      }
      closeButtonProps={{ 'aria-label': words.say('review.cancel') }}
      size="lg"
      transitionProps={{ duration: 0 }}
    >
      {version !== null && <RetireForm version={version} onClose={onClose} {...rest} />}
    </Modal>
  )
}

type RetireFormProps = Omit<RetireDialogProps, 'version'> & { readonly version: VersionRow }

function RetireForm({ policyId, version: { version }, today, onClose }: RetireFormProps) {
  const words = useWords()
  const [typed, setTyped] = useState<string>(today)
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const retire = useRetire(onClose)
  const from = parsePlainDate(typed)
  const isEarly = from === null || from < today
  const now = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (isEarly || reason.trim() === '') return
    retire.mutate({ policyId, version, from, reason: reason.trim() })
  }
  return (
    <form onSubmit={now} noValidate>
      <Stack gap={12}>
        <p className="secondary">{words.say('review.retire-about')}</p>
        <TextInput
          data-autofocus
          type="date"
          className="day-input"
          label={words.say('review.retire-from')}
          required
          value={typed}
          error={
            isEarly ? words.say('review.publish-from-early', { day: words.day(today) }) : undefined
          }
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Textarea
          label={words.say('review.move-reason')}
          required
          maxLength={256}
          value={reason}
          error={
            isTried && reason.trim() === '' ? words.say('review.move-reason-missing') : undefined
          }
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Refused error={retire.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('review.cancel')}
          </Button>
          <Button type="submit" loading={retire.isPending}>
            {words.say('review.retire-now')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function useRetire(onDone: () => void) {
  const { assignments, policies } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    assignments.retire.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: policies.pathKey() })
        onDone()
      },
    }),
  )
}
