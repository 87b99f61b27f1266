import { UnstyledButton } from '@mantine/core'
import { useIntl } from 'react-intl'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { useDraft } from './editor-context.ts'
import { useFrame } from './frame-context.ts'

/** Whether what was changed is saved, in words; what a person has to do about it is a button. */
export function SaveText() {
  const words = useWords()
  const intl = useIntl()
  const save = useDraft((state) => state.save)
  const savedAt = useDraft((state) => state.savedAt)
  const { act } = useFrame()
  if (save === 'stale')
    return (
      <UnstyledButton className="save-text save-bad" onClick={() => act('conflicts')}>
        {words.say('editor.save-stale')}
      </UnstyledButton>
    )
  if (save === 'failed') return <FailedText />
  if (save !== 'saved' || savedAt === null)
    return <span className="save-text">{words.say(`editor.save-${save}`)}</span>
  const time = intl.formatTime(savedAt, { hour: '2-digit', minute: '2-digit' })
  return <span className="save-text">{words.say('editor.save-saved-at', { time })}</span>
}

function FailedText() {
  const words = useWords()
  const failure = useDraft((state) => state.failure)
  const { act } = useFrame()
  const id = `editor.failure-${failure ?? 'no-answer'}`
  const why = words.say(isMessageId(id) ? id : 'editor.failure-other')
  return (
    <UnstyledButton className="save-text save-bad" onClick={() => act('save')}>
      {words.say('editor.save-failed', { why })}
    </UnstyledButton>
  )
}
