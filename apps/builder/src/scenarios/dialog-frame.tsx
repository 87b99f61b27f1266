import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../messages/use-words.ts'

type DialogFrameProps = {
  readonly title: string
  readonly size?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog about scenarios. Whoever opened it moves the focus back: its row may be gone. */
export function DialogFrame({ title, size = 'lg', onClose, children }: DialogFrameProps) {
  const words = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': words.say('scenarios.close') }}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      {children}
    </Modal>
  )
}
