import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../messages/use-words.ts'

type DialogProps = {
  readonly title: string
  /** Moves the focus as well. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question that is answered before anything else. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': words.say('people.cancel') }}
      size="lg"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      {children}
    </Modal>
  )
}
