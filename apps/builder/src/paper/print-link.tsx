import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useDraft } from '../editor/editor-context.ts'
import { useOpenedPolicy } from '../editor/opened-context.ts'
import { useWords } from '../messages/use-words.ts'

/** From an open policy to its dossier. */
export function PrintLink() {
  const words = useWords()
  const policyId = useDraft(({ content }) => content.document.id)
  const { version } = useOpenedPolicy().opened
  const label = words.say('paper.link')
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={label}
        renderRoot={(props) => (
          <Link
            to="/policies/$policyId/print"
            params={{ policyId }}
            search={version === null ? {} : { v: version }}
            {...props}
          />
        )}
      >
        <IconPrinter size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
