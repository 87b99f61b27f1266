import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChartHistogram } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useDraft } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'

/** From an open policy to its back-tests. */
export function BackTestLink() {
  const words = useWords()
  const policyId = useDraft(({ content }) => content.document.id)
  const label = words.say('backtest.link')
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={label}
        renderRoot={(props) => (
          <Link to="/policies/$policyId/backtest" params={{ policyId }} {...props} />
        )}
      >
        <IconChartHistogram size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
