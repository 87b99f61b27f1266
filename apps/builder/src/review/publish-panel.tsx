import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Review, useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { PublishDialog } from './publish-dialog.tsx'

/** The way to publish what was approved; why not, where it cannot be. */
export function PublishPanel({ review }: { readonly review: Review }) {
  const words = useWords()
  const mayPublish = useMay('policies:publish')
  const [isOpen, setIsOpen] = useState(false)
  const { reviews } = useTRPC()
  const client = useQueryClient()
  const close = () => {
    setIsOpen(false)
    void client.invalidateQueries({ queryKey: reviews.pathKey() })
  }
  const isClosed = review.gates.some((gate) => !gate.isOpen)
  return (
    <>
      <Button mt={8} disabled={!mayPublish || isClosed} onClick={() => setIsOpen(true)}>
        {words.say('review.publish')}
      </Button>
      {!mayPublish && <p className="secondary">{words.say('review.may-not-publish')}</p>}
      {mayPublish && isClosed && <p className="secondary">{words.say('review.publish-closed')}</p>}
      {isOpen && <PublishDialog review={review} onClose={close} />}
    </>
  )
}
