import type { HappeningOn } from '@forfall/rules'
import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../messages/use-words.ts'
import { draftOf, type EntryDraft, type EntryProblem, newDraft, readEntry } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import { type Entry, type HappeningKind, happeningKinds, invoiceOf, issuedOn } from './run.ts'
import { useCourse, useFactContext, useSimulation } from './use-simulation.ts'

type EntryDialogProps = {
  /** What is written; a new thing where there is no entry, nothing while the dialog is closed. */
  readonly opened: { readonly entry: Entry | null } | null
  readonly onClose: () => void
  readonly onTake: (happening: HappeningOn) => void
}

/** Asks what is to happen to the claim, and on which day. */
export function EntryDialog({ opened, onClose, onTake }: EntryDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={opened !== null}
      onClose={onClose}
      title={words.say('simulate.events')}
      closeButtonProps={{ 'aria-label': words.say('simulate.close') }}
      transitionProps={{ duration: 0 }}
    >
      {opened !== null && (
        <EntryForm
          entry={opened.entry}
          onClose={onClose}
          onTake={(happening) => {
            onTake(happening)
            onClose()
          }}
        />
      )}
    </Modal>
  )
}

type EntryFormProps = Omit<EntryDialogProps, 'opened'> & { readonly entry: Entry | null }

function EntryForm({ entry, onClose, onTake }: EntryFormProps) {
  const words = useWords()
  const run = useSimulation((state) => state.run)
  const { wording } = useFactContext()
  const { currency } = invoiceOf(run).amount
  const { stops, at } = useCourse()
  const from = issuedOn(run)
  const [draft, setDraft] = useState<EntryDraft>(() =>
    entry === null ? newDraft(stops[at]?.day ?? from) : draftOf(entry, words.language),
  )
  const [problem, setProblem] = useState<EntryProblem | null>(null)
  const take = (event: FormEvent) => {
    event.preventDefault()
    const read = readEntry(draft, { currency, from, before: entry?.happens ?? null })
    if (read.ok) onTake(read.value)
    else setProblem(read.problem)
  }
  return (
    <form onSubmit={take} noValidate>
      <Stack gap={12}>
        <NativeSelect
          data-autofocus
          label={words.say('simulate.event')}
          value={draft.kind}
          data={happeningKinds.map((kind) => ({
            value: kind,
            label: words.say(`simulate.kind-${kind}`),
          }))}
          onChange={({ currentTarget }) => {
            setProblem(null)
            setDraft({ ...draft, kind: currentTarget.value as HappeningKind })
          }}
        />
        <EntryFields
          draft={draft}
          problem={problem}
          from={from}
          currency={currency}
          wording={wording}
          onChange={(some) => {
            setProblem(null)
            setDraft({ ...draft, ...some })
          }}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('simulate.cancel')}
          </Button>
          <Button type="submit">
            {words.say(entry === null ? 'simulate.event-add' : 'simulate.event-change')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
