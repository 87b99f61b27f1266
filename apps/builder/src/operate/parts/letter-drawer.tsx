import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { LetterText } from './letter-text.tsx'

type LetterDrawerProps = { readonly actionId: string; readonly onClose: () => void }

/** A letter exactly as it went out. */
export function LetterDrawer({ actionId, onClose }: LetterDrawerProps) {
  const words = useWords()
  const found = useQuery(useTRPC().letters.get.queryOptions({ actionId }))
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={words.say('operate.letter-title')}
      closeButtonProps={{ 'aria-label': words.say('operate.close') }}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      {found.isPending && <Waiting />}
      {found.isError && <Failed error={found.error} retry={found.refetch} />}
      {found.data !== undefined && (
        <>
          <p className="secondary small">{words.say(`operate.letter-${found.data.source}`)}</p>
          <LetterText sent={found.data.sent} />
        </>
      )}
    </Drawer>
  )
}
