import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Failed } from '../app/answers.tsx'
import { type ClaimRow, useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useOpenRun } from './use-open-run.ts'

type ClaimDialogProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Finds a claim in the book, to be walked under the policy. */
export function ClaimDialog({ isOpen, onClose }: ClaimDialogProps) {
  const words = useWords()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={words.say('simulate.take-claim')}
      closeButtonProps={{ 'aria-label': words.say('simulate.close') }}
      size="lg"
      transitionProps={{ duration: 0 }}
    >
      {isOpen && <ClaimForm onClose={onClose} />}
    </Modal>
  )
}

/** So many claims are listed; who looks for another one searches. */
const listedMax = 10

const idleMs = 250

function ClaimForm({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const open = useOpenRun()
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search.trim(), idleMs)
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const question = {
    state: 'all' as const,
    limit: listedMax,
    ...(asked === '' ? {} : { search: asked }),
  }
  const found = useQuery(
    useTRPC().claims.list.queryOptions(question, {
      placeholderData: keepPreviousData,
    }),
  )
  const take = async (event: FormEvent) => {
    event.preventDefault()
    if (chosen === null) return
    const failed = await open.claim(chosen)
    setProblem(failed)
    if (failed === null) onClose()
  }
  return (
    <form onSubmit={take} noValidate>
      <Stack gap={12}>
        <TextInput
          data-autofocus
          type="search"
          label={words.say('simulate.search-claims')}
          description={words.say('simulate.search-note')}
          maxLength={200}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        {found.isError && <Failed error={found.error} retry={found.refetch} />}
        {found.data !== undefined && (
          <Claims claims={found.data.claims} chosen={chosen} choose={setChosen} />
        )}
        {problem !== null && <p role="alert">{problem}</p>}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('simulate.cancel')}
          </Button>
          <Button type="submit" disabled={chosen === null}>
            {words.say('simulate.take')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type ClaimsProps = {
  readonly claims: readonly ClaimRow[]
  readonly chosen: string | null
  readonly choose: (id: string) => void
}

function Claims({ claims, chosen, choose }: ClaimsProps) {
  const words = useWords()
  if (claims.length === 0)
    return (
      <p className="secondary" role="status">
        {words.say('simulate.claims-none')}
      </p>
    )
  return (
    <Radio.Group label={words.say('simulate.claims')} value={chosen} onChange={choose}>
      <div className="choice-list">
        {claims.map((claim) => (
          <Radio
            key={claim.id}
            value={claim.id}
            className="choice"
            label={words.say('simulate.claim-line', {
              number: claim.invoiceNumber,
              debtor: claim.debtorName ?? '–',
              amount: words.amount(claim.originalMinor, claim.currency),
              due: words.day(claim.dueOn),
            })}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
