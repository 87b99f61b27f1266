import { Alert, Button, Group, Radio, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTRPC } from '../../app/api.ts'
import { refusalCodeOf } from '../../document/server-draft.ts'
import { isMessageId } from '../../messages/catalogues.ts'
import { useWords } from '../../messages/use-words.ts'
import type { PolicyEntry } from '../overview.ts'
import { NameFields, useName } from './name-fields.tsx'
import { askedOrigin, type Origin, type OriginKind, originKinds } from './origin.ts'
import { OriginFields } from './origin-fields.tsx'
import { idProblemOf } from './policy-id.ts'
import { titleFor } from './title-for.ts'

type NewPolicyFormProps = {
  readonly first: OriginKind
  readonly entries: readonly PolicyEntry[]
  readonly onClose: () => void
}

/** The questions about a new policy. */
export function NewPolicyForm({ first, entries, onClose }: NewPolicyFormProps) {
  const words = useWords()
  const [kind, setKind] = useState(first)
  const [origin, setOrigin] = useState<Origin | null>(null)
  const [isTried, setIsTried] = useState(false)
  const name = useName(origin, entries)
  const begin = useBegin()
  const choose = (chosen: OriginKind) => {
    setKind(chosen)
    setOrigin(null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    const isNamed = name.title.trim() !== '' && idProblemOf(name.id, entries) === null
    if (origin === null || !isNamed) return
    begin.mutate({
      policyId: name.id,
      title: titleFor(origin, { entries, typed: name.title.trim(), language: words.language }),
      origin: askedOrigin(origin),
    })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <Radio.Group
          label={words.say('start.begin-from')}
          value={kind}
          onChange={(value) => choose(originKinds.find((one) => one === value) ?? kind)}
        >
          <Stack gap={8} mt={4}>
            {originKinds.map((one) => (
              <Radio
                key={one}
                data-autofocus={one === first || undefined}
                value={one}
                label={words.say(`start.from-${one}`)}
                description={words.say(`start.about-${one}`)}
                disabled={one === 'copy' && entries.length === 0}
              />
            ))}
          </Stack>
        </Radio.Group>
        <OriginFields
          key={kind}
          kind={kind}
          entries={entries}
          isMissing={isTried && origin === null}
          onChoose={setOrigin}
        />
        <NameFields name={name} entries={entries} isTried={isTried} />
        {begin.isError && (
          <Alert role="alert" color="red" className="tone-error">
            {refusalText(begin.error, words)}
          </Alert>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('start.cancel')}
          </Button>
          <Button type="submit" loading={begin.isPending}>
            {words.say('start.begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Begins a draft on the server and goes to it. */
function useBegin() {
  const { drafts } = useTRPC()
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation(
    drafts.begin.mutationOptions({
      onSuccess: async ({ policyId }) => {
        await client.invalidateQueries({ queryKey: drafts.pathKey() })
        await navigate({ to: '/policies/$policyId', params: { policyId } })
      },
    }),
  )
}

function refusalText(error: unknown, words: ReturnType<typeof useWords>): string {
  const code = refusalCodeOf(error)
  if (code === null) return words.say('app.unreachable')
  const id = `start.refused-${code}`
  return isMessageId(id) ? words.say(id) : words.say('start.refused', { code })
}
