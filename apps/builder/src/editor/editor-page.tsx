import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { useTRPCClient } from '../app/api.ts'
import type { DraftContent } from '../document/content.ts'
import { useMe } from '../sign-in/me.ts'
import { EditorContext } from './editor-context.ts'
import { EditorFrame } from './editor-frame.tsx'
import { type OpenEditor, openEditor } from './open-editor.ts'
import { OpenedContext } from './opened-context.ts'
import { type Opened, useOpened, useToday } from './use-opened.ts'

const route = getRouteApi('/policies/$policyId')

/** One policy, to be drawn, checked and read. */
export function EditorPage() {
  const { policyId } = route.useParams()
  const { v } = route.useSearch()
  const opened = useOpened(policyId, v)
  const today = useToday()
  const me = useMe()
  if (opened.isError) return <Failed error={opened.error} retry={opened.refetch} />
  if (opened.data === undefined || today === undefined || me.data === undefined) return <Waiting />
  const mayWrite = me.data.scopes.includes('policies:write')
  const key = `${policyId} ${opened.data.version ?? 'draft'}`
  return <OpenPolicy key={key} opened={opened.data} mayWrite={mayWrite} today={today} />
}

type OpenPolicyProps = {
  readonly opened: Opened
  readonly mayWrite: boolean
  readonly today: NonNullable<ReturnType<typeof useToday>>
}

function OpenPolicy({ opened, mayWrite, today }: OpenPolicyProps) {
  const open = useOpenEditor({ opened, mayWrite, today })
  if (open === null) return <Waiting />
  return (
    <OpenedContext value={{ opened, mayWrite, today, said: open.said, saveNow: open.saveNow }}>
      <EditorContext value={open.editor}>
        <EditorFrame />
      </EditorContext>
    </OpenedContext>
  )
}

/** Opens the policy while it is shown. A draft that is left is saved first. */
function useOpenEditor({ opened, mayWrite, today }: OpenPolicyProps): OpenEditor | null {
  const api = useTRPCClient()
  const { day } = route.useSearch()
  const [first] = useState({
    opened,
    lawDay: day ?? today,
    readOnlyWhy: whyReadOnly(opened, mayWrite),
  })
  const [open, setOpen] = useState<OpenEditor | null>(null)
  useEffect(() => {
    const { content, draft, origin } = first.opened
    const policyId = content.document.id
    const editor = openEditor({
      draft: { revision: draft?.revision ?? 0, content, savedBy: draft?.savedBy ?? '' },
      lawDay: first.lawDay,
      readOnlyWhy: first.readOnlyWhy,
      origin,
      save: (expectedRevision, { document, scenarios }: DraftContent) =>
        api.drafts.save.mutate({
          policyId,
          expectedRevision,
          content: { document, scenarios: [...scenarios] },
        }),
    })
    setOpen(editor)
    return editor.close
  }, [api, first])
  return open
}

const whyReadOnly = ({ draft }: Opened, mayWrite: boolean): OpenEditor['editor']['readOnlyWhy'] => {
  if (draft === null) return 'editor.why-version'
  return mayWrite ? null : 'editor.why-role'
}
