import { Alert, Button, Skeleton } from '@mantine/core'
import { IconAlertOctagon } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { TRPCClientError } from '@trpc/client'
import { useWords } from '../messages/use-words.ts'
import { PageHead } from './page-head.tsx'

/** Grey lines in place of what is still being fetched. */
export function Waiting() {
  const words = useWords()
  return (
    <div role="status" aria-label={words.say('app.loading')}>
      <Skeleton height={24} width="40%" mb={16} />
      <Skeleton height={240} />
    </div>
  )
}

/** What went wrong with a question to the server, and a way to ask again. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const words = useWords()
  const isRefused = error instanceof TRPCClientError && error.data
  return (
    <Alert
      role="alert"
      icon={<IconAlertOctagon />}
      color="red"
      className="tone-error"
      title={words.say('app.failed')}
    >
      <p lang="en">{isRefused ? error.message : words.say('app.unreachable')}</p>
      <Button variant="default" size="xs" onClick={retry}>
        {words.say('app.retry')}
      </Button>
    </Alert>
  )
}

/** The page for an address that leads nowhere. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <>
      <PageHead title={words.say('app.not-found')} />
      <Link to="/claims" search={{ state: 'open' }}>
        {words.say('app.to-claims')}
      </Link>
    </>
  )
}

/** The page in place of one that broke. */
export function FailedPage({
  error,
  reset,
}: {
  readonly error: unknown
  readonly reset: () => void
}) {
  return <Failed error={error} retry={reset} />
}
