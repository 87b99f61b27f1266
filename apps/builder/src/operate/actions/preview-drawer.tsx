import { Alert, Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../app/answers.tsx'
import { type ActionRow, useTRPC } from '../../app/api.ts'
import { EngineText } from '../../claims/engine-text.tsx'
import { useWords } from '../../messages/use-words.ts'
import { LetterText } from '../parts/letter-text.tsx'
import { MayNote } from '../parts/may-note.tsx'
import type { Deed } from './deed.ts'
import { DeedButtons } from './deed-buttons.tsx'

type PreviewDrawerProps = {
  readonly action: ActionRow
  readonly onDeed: (deed: Deed) => void
  readonly onClose: () => void
}

/** An action that waits as it would go out today, and what can be done to it. */
export function PreviewDrawer({ action, onDeed, onClose }: PreviewDrawerProps) {
  const words = useWords()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={words.say('operate.preview-title', { invoice: action.invoiceNumber })}
      closeButtonProps={{ 'aria-label': words.say('operate.close') }}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <div className="preview-deeds">
        <DeedButtons onDeed={onDeed} />
        <MayNote scope="actions:release" />
      </div>
      <Preview actionId={action.id} />
    </Drawer>
  )
}

/** What would go out today; or why nothing would. */
function Preview({ actionId }: { readonly actionId: string }) {
  const words = useWords()
  const found = useQuery(useTRPC().letters.preview.queryOptions({ actionId }))
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  const { data } = found
  if (data.outcome === 'send') return <LetterText sent={data.letter} />
  return (
    <Alert
      color="yellow"
      className="tone-warning"
      title={words.say(`operate.preview-${data.outcome}`)}
    >
      <EngineText text={data.why} />
    </Alert>
  )
}
