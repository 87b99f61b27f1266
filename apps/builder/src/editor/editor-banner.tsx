import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Failed } from '../app/answers.tsx'
import { isMessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { useDraft, useEditor } from './editor-context.ts'
import { useOpenedPolicy } from './opened-context.ts'
import { useBeginDraft } from './use-opened.ts'

const route = getRouteApi('/policies/$policyId')

/** Why nothing can be changed here, and how to come to where it can. Not there for a draft. */
export function EditorBanner() {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  if (readOnlyWhy === null || !isMessageId(readOnlyWhy)) return null
  return (
    <div className="editor-banner">
      <span>{words.say(readOnlyWhy)}</span>
      <Change />
    </div>
  )
}

/** Goes to the draft of the policy, which is begun from this version where there is none. */
function Change() {
  const words = useWords()
  const navigate = route.useNavigate()
  const { opened, mayWrite } = useOpenedPolicy()
  const policyId = useDraft(({ content }) => content.document.id)
  const begin = useMutation({ mutationFn: useBeginDraft(policyId, opened.version) })
  if (!mayWrite || opened.version === null) return null
  const change = async () => {
    await begin.mutateAsync()
    await navigate({ search: (before) => ({ ...before, v: undefined }) })
  }
  if (begin.isError) return <Failed error={begin.error} retry={change} />
  return (
    <Button size="xs" loading={begin.isPending} onClick={change}>
      {words.say('editor.change')}
    </Button>
  )
}
