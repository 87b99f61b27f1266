import { textIn } from '@forfall/rules'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../messages/use-words.ts'
import type { PolicyEntry } from '../overview.ts'
import type { Origin } from './origin.ts'
import { idProblemOf, policyIdFor } from './policy-id.ts'
import { titleOf } from './title-for.ts'

/** What a new policy is called: as typed, else as its origin has it; the id follows the title. */
export type Name = {
  readonly title: string
  readonly id: string
  readonly setTitle: (title: string) => void
  readonly setId: (id: string) => void
}

/** The name of a new policy while it is being asked for. */
export function useName(origin: Origin | null, entries: readonly PolicyEntry[]): Name {
  const { language } = useWords()
  const [typedTitle, setTitle] = useState<string | null>(null)
  const [typedId, setId] = useState<string | null>(null)
  const given = titleOf(origin, entries)
  const title = typedTitle ?? (given === null ? '' : textIn(given, language))
  const id = typedId ?? (title.trim() === '' ? '' : policyIdFor(title, entries))
  return { title, id, setTitle, setId }
}

type NameFieldsProps = {
  readonly name: Name
  readonly entries: readonly PolicyEntry[]
  readonly isTried: boolean
}

/** The title of a new policy, and the id that comes of it. */
export function NameFields({ name, entries, isTried }: NameFieldsProps) {
  const words = useWords()
  const problem = name.id === '' ? null : idProblemOf(name.id, entries)
  return (
    <>
      <TextInput
        label={words.say('start.title')}
        required
        maxLength={200}
        value={name.title}
        error={isTried && name.title.trim() === '' ? words.say('start.title-missing') : undefined}
        onChange={({ currentTarget }) => name.setTitle(currentTarget.value)}
      />
      <TextInput
        label={words.say('start.id')}
        description={words.say('start.id-note')}
        required
        maxLength={64}
        value={name.id}
        error={problem === null ? undefined : words.say(`start.${problem}`)}
        onChange={({ currentTarget }) => name.setId(currentTarget.value)}
      />
    </>
  )
}
