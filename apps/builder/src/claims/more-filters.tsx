import { jurisdictionOf } from '@forfall/jurisdictions'
import { Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { AmountFilter } from './amount-filter.tsx'
import type { ClaimsSearch } from './claims-search.ts'
import { DayFilter } from './day-filter.tsx'

type MoreFiltersProps = {
  readonly asked: ClaimsSearch
  readonly narrow: (some: Partial<ClaimsSearch>) => void
}

/** By whose law, by creditor, policy, day and amount: what a book has of these can be chosen. */
export function MoreFilters({ asked, narrow }: MoreFiltersProps) {
  const words = useWords()
  return (
    <div className="panel claims-more">
      <FromTheBook asked={asked} narrow={narrow} />
      <DayFilter
        label={words.say('operate.next-from')}
        day={asked.nextFrom}
        onDay={(nextFrom) => narrow({ nextFrom })}
      />
      <DayFilter
        label={words.say('operate.next-through')}
        day={asked.nextThrough}
        onDay={(nextThrough) => narrow({ nextThrough })}
      />
      <AmountFilter
        label={words.say('operate.outstanding-from')}
        minor={asked.outstandingFromMinor}
        onMinor={(outstandingFromMinor) => narrow({ outstandingFromMinor })}
      />
      <AmountFilter
        label={words.say('operate.outstanding-through')}
        minor={asked.outstandingThroughMinor}
        onMinor={(outstandingThroughMinor) => narrow({ outstandingThroughMinor })}
      />
      <Checkbox
        label={words.say('operate.only-held')}
        checked={asked.isOnHold === true}
        onChange={({ currentTarget }) => narrow({ isOnHold: currentTarget.checked || undefined })}
      />
      <Checkbox
        label={words.say('operate.only-disputed')}
        checked={asked.isDisputed === true}
        onChange={({ currentTarget }) => narrow({ isDisputed: currentTarget.checked || undefined })}
      />
    </div>
  )
}

const nobody = 'nobody'

/** Choices that are there because a claim of the book has them. */
function FromTheBook({ asked, narrow }: MoreFiltersProps) {
  const words = useWords()
  const { data } = useQuery(useTRPC().claims.choices.queryOptions())
  const any = { value: '', label: words.say('operate.any') }
  const { countries = [], creditors = [], currencies = [], policies = [] } = data ?? {}
  const nameOf = (country: string) => {
    const law = jurisdictionOf(country)
    return law === null ? country : words.text(law.name)
  }
  return (
    <>
      <NativeSelect
        label={words.say('policies.country')}
        value={asked.country === null ? nobody : (asked.country ?? '')}
        onChange={({ currentTarget: { value } }) =>
          narrow({ country: value === nobody ? null : value || undefined })
        }
        data={[
          any,
          ...countries.map((value) => ({ value, label: nameOf(value) })),
          { value: nobody, label: words.say('operate.country-nobody') },
        ]}
      />
      <NativeSelect
        label={words.say('claim.creditor')}
        value={asked.creditorId ?? ''}
        onChange={({ currentTarget }) => narrow({ creditorId: currentTarget.value || undefined })}
        data={[any, ...creditors.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect
        label={words.say('policies.policy')}
        value={policyKey(asked)}
        onChange={({ currentTarget }) => {
          const chosen = policies.find(
            ({ policyId, version }) =>
              policyKey({ policyId, policyVersion: version }) === currentTarget.value,
          )
          narrow({ policyId: chosen?.policyId, policyVersion: chosen?.version })
        }}
        data={[
          any,
          ...policies.map(({ policyId, version }) => ({
            value: policyKey({ policyId, policyVersion: version }),
            label: `${policyId} (${words.say('policy.version', { version })})`,
          })),
        ]}
      />
      <NativeSelect
        label={words.say('operate.currency')}
        value={asked.currency ?? ''}
        onChange={({ currentTarget }) => narrow({ currency: currentTarget.value || undefined })}
        data={[any, ...currencies]}
      />
    </>
  )
}

const policyKey = ({
  policyId,
  policyVersion,
}: Pick<ClaimsSearch, 'policyId' | 'policyVersion'>): string =>
  policyId === undefined ? '' : `${policyId}@${policyVersion}`
