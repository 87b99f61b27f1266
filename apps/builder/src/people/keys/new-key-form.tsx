import { addDays, type PlainDate, parsePlainDate } from '@forfall/rules'
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { KeyScope, Scope } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { Refusal } from '../refusal.tsx'
import { startOfDay } from '../start-of-day.ts'
import { keyScopes } from './key-scopes.ts'

/** What a new key is to be. */
export type KeyOrder = {
  readonly name: string
  readonly scopes: readonly KeyScope[]
  readonly expiresAt: string | null
}

export type NewKeyFormProps = {
  /** What whoever makes it may do. */
  readonly mine: readonly Scope[]
  readonly today: PlainDate
  readonly isBusy: boolean
  readonly error: unknown
  readonly onMake: (order: KeyOrder) => void
  readonly onClose: () => void
}

/** The questions about a new key. */
export function NewKeyForm({ mine, today, isBusy, error, onMake, onClose }: NewKeyFormProps) {
  const words = useWords()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly KeyScope[]>([])
  const [typed, setTyped] = useState('')
  const [isTried, setIsTried] = useState(false)
  const expiresAt = endOf(typed, today)
  const make = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (name.trim() === '' || scopes.length === 0 || expiresAt === undefined) return
    onMake({ name: name.trim(), scopes, expiresAt })
  }
  return (
    <form onSubmit={make} noValidate>
      <Stack gap={16}>
        <TextInput
          data-autofocus
          label={words.say('keys.name')}
          description={words.say('keys.name-note')}
          required
          maxLength={128}
          value={name}
          error={isTried && name.trim() === '' ? words.say('keys.name-missing') : undefined}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <ScopeChoice
          mine={mine}
          chosen={scopes}
          isMissing={isTried && scopes.length === 0}
          onChoose={setScopes}
        />
        <TextInput
          type="date"
          className="day-input"
          label={words.say('keys.expires')}
          description={words.say('keys.expires-note')}
          min={today}
          value={typed}
          error={isTried && expiresAt === undefined ? words.say('keys.expires-early') : undefined}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Refusal error={error} about="keys" />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('people.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {words.say('keys.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type ScopeChoiceProps = {
  readonly mine: readonly Scope[]
  readonly chosen: readonly KeyScope[]
  readonly isMissing: boolean
  readonly onChoose: (scopes: readonly KeyScope[]) => void
}

function ScopeChoice({ mine, chosen, isMissing, onChoose }: ScopeChoiceProps) {
  const words = useWords()
  const isWanting = keyScopes.some((scope) => !mine.includes(scope))
  return (
    <Checkbox.Group
      label={words.say('keys.scopes')}
      description={isWanting ? words.say('keys.scope-not-yours') : undefined}
      required
      value={[...chosen]}
      error={isMissing ? words.say('keys.scopes-missing') : undefined}
      onChange={(values) => onChoose(keyScopes.filter((scope) => values.includes(scope)))}
    >
      <Stack gap={8} mt={8} mb={4}>
        {keyScopes.map((scope) => (
          <Checkbox
            key={scope}
            value={scope}
            label={words.say(`scope.${scope}`)}
            disabled={!mine.includes(scope)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** The first instant after the last day; `null` for no end, `undefined` for a day that cannot be. */
function endOf(typed: string, today: PlainDate): string | null | undefined {
  if (typed === '') return null
  const day = parsePlainDate(typed)
  return day === null || day < today ? undefined : startOfDay(addDays(day, 1))
}
