import { Modal } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import type { PolicyEntry } from '../overview.ts'
import { NewPolicyForm } from './new-policy-form.tsx'
import type { OriginKind } from './origin.ts'

type NewPolicyDialogProps = {
  /** What is proposed to begin from; `null` while the dialog is closed. */
  readonly origin: OriginKind | null
  /** The policies there are: to copy, and whose ids are taken. */
  readonly entries: readonly PolicyEntry[]
  readonly onClose: () => void
}

/** Asks what a new policy begins from and what it is called, and begins its draft. */
export function NewPolicyDialog({ origin, entries, onClose }: NewPolicyDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={origin !== null}
      onClose={onClose}
      title={words.say('start.new')}
      closeButtonProps={{ 'aria-label': words.say('start.cancel') }}
      size="xl"
      transitionProps={{ duration: 0 }}
    >
      {origin !== null && <NewPolicyForm first={origin} entries={entries} onClose={onClose} />}
    </Modal>
  )
}
