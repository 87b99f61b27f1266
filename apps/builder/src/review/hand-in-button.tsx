import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTRPC } from '../app/api.ts'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { useOpenedPolicy } from '../editor/opened-context.ts'
import { useWords } from '../messages/use-words.ts'

const HandInDialog = lazy(async () => ({
  default: (await import('./hand-in-dialog.tsx')).HandInDialog,
}))

/** Hands the open draft in for review. Not there for a version, nor while the policy is under review. */
export function HandInButton() {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const { readOnlyWhy } = useEditor()
  const { opened } = useOpenedPolicy()
  const policyId = useDraft(({ content }) => content.document.id)
  const reviews = useQuery(useTRPC().reviews.list.queryOptions({ policyId }))
  const isUnderReview = reviews.data?.submissions.some(
    ({ status }) => status === 'open' || status === 'approved',
  )
  if (opened.draft === null || isUnderReview !== false) return null
  const mayNot = readOnlyWhy !== null
  return (
    <>
      <Button
        size="xs"
        disabled={mayNot}
        title={mayNot ? words.say('review.may-not-hand-in') : undefined}
        onClick={() => setIsOpen(true)}
      >
        {words.say('review.hand-in')}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <HandInDialog onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  )
}
