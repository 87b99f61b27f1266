import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { type GateProblem, useTRPC, useTRPCClient } from '../app/api.ts'
import { useDraft, useView } from '../editor/editor-context.ts'
import { useOpenedPolicy } from '../editor/opened-context.ts'
import { useWords } from '../messages/use-words.ts'
import { GatesList } from './gates-list.tsx'
import { Refused } from './refused.tsx'
import { useNames } from './use-names.ts'

type HandInDialogProps = { readonly onClose: () => void }

/** Shows what has to hold before it can be published, and hands the draft in with a note. */
export function HandInDialog({ onClose }: HandInDialogProps) {
  const words = useWords()
  const { saveNow } = useOpenedPolicy()
  const isSaved = useDraft(({ save }) => save === 'saved')
  useEffect(() => saveNow(), [saveNow])
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.say('review.hand-in-title')}
      closeButtonProps={{ 'aria-label': words.say('review.cancel') }}
      size="lg"
      transitionProps={{ duration: 0 }}
    >
      <Stack gap={12}>
        <p>{words.say('review.hand-in-about')}</p>
        {isSaved ? (
          <SavedDraft onClose={onClose} />
        ) : (
          <p role="status">{words.say('review.hand-in-unsaved')}</p>
        )}
      </Stack>
    </Modal>
  )
}

function SavedDraft({ onClose }: HandInDialogProps) {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const revision = useDraft(({ base }) => base.revision)
  const { nameOf } = useNames(document)
  const [note, setNote] = useState('')
  const gates = useGates(document.id, revision)
  const submit = useHandIn(onClose)
  const goTo = useGoTo(onClose)
  if (gates.isError) return <Failed error={gates.error} retry={gates.refetch} />
  if (gates.data === undefined) return <Waiting />
  const isClosed = gates.data.some(({ isOpen }) => !isOpen)
  return (
    <>
      <GatesList gates={gates.data} nameOf={nameOf} onGo={goTo} />
      {isClosed && <p className="secondary">{words.say('review.hand-in-closed')}</p>}
      <Textarea
        data-autofocus
        label={words.say('review.note')}
        description={words.say('review.note-hint')}
        autosize
        minRows={2}
        maxLength={4000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Refused error={submit.error} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {words.say('review.cancel')}
        </Button>
        <Button
          loading={submit.isPending}
          onClick={() =>
            submit.mutate({
              policyId: document.id,
              revision,
              ...(note.trim() === '' ? {} : { note: note.trim() }),
            })
          }
        >
          {words.say('review.hand-in-now')}
        </Button>
      </Group>
    </>
  )
}

/** The gates as the saved draft stands before them; asked anew for each revision. */
function useGates(policyId: string, revision: number) {
  const api = useTRPCClient()
  return useQuery({
    queryKey: ['draft-gates', policyId, revision],
    queryFn: () => api.drafts.gates.query({ policyId }),
    gcTime: 0,
  })
}

function useHandIn(onDone: () => void) {
  const { drafts, reviews } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    drafts.submit.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: reviews.pathKey() })
        onDone()
      },
    }),
  )
}

/** Goes to where something is to be mended: the step and field, or the scenarios. */
function useGoTo(onClose: () => void): (problem: GateProblem) => void {
  const select = useView((view) => view.select)
  const setPanels = useView((view) => view.setPanels)
  return ({ step, field, scenario }) => {
    if (scenario !== null) setPanels({ bottom: 'tests' })
    else if (step !== null) {
      setPanels({ hasInspector: true })
      select([step], field)
    }
    onClose()
  }
}
