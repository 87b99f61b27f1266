import { SimpleGrid, TextInput } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import type { ChangeDraft, ChangeProblems } from './read-change.ts'

type ChangeFieldsProps = {
  readonly draft: ChangeDraft
  readonly problems: ChangeProblems
  readonly change: (some: Partial<ChangeDraft>) => void
}

const fields = [
  { id: 'fee', inputMode: 'decimal' },
  { id: 'days', inputMode: 'numeric' },
  { id: 'notBefore', type: 'date' },
  { id: 'email', type: 'email' },
  { id: 'street' },
  { id: 'postalCode' },
  { id: 'city' },
] as const

/** What can be changed of a letter that waits: less of a fee, more time, a later day, another address. */
export function ChangeFields({ draft, problems, change }: ChangeFieldsProps) {
  const words = useWords()
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
      {fields.map(({ id, ...input }) => {
        const problem = problems[id]
        return (
          <TextInput
            key={id}
            {...input}
            label={words.say(`operate.change-${id}`)}
            maxLength={128}
            value={draft[id]}
            error={problem === undefined ? undefined : words.say(problem)}
            onChange={({ currentTarget }) => change({ [id]: currentTarget.value })}
          />
        )
      })}
    </SimpleGrid>
  )
}
