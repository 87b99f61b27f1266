import { Chip, NativeSelect } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useWords } from '../messages/use-words.ts'
import { useCountryName } from './country-name.ts'
import type { PolicyEntry } from './overview.ts'
import { policyStates } from './states.ts'

const route = getRouteApi('/policies')

/** Narrows the list down by country and by where a policy stands; the address keeps it. */
export function PoliciesFilter({ entries }: { readonly entries: readonly PolicyEntry[] }) {
  const words = useWords()
  const countryName = useCountryName()
  const { country, state } = route.useSearch()
  const navigate = route.useNavigate()
  const countries = [...new Set(entries.flatMap((entry) => entry.country ?? []))].toSorted()
  return (
    <search className="start-filter">
      <NativeSelect
        label={words.say('policies.country')}
        value={country ?? ''}
        onChange={({ currentTarget: { value } }) =>
          navigate({
            search: (before) => ({ ...before, country: value === '' ? undefined : value }),
            replace: true,
          })
        }
        data={[
          { value: '', label: words.say('start.all-countries') },
          ...countries.map((value) => ({ value, label: countryName(value) })),
        ]}
      />
      <fieldset className="start-states">
        <legend>{words.say('start.state')}</legend>
        {policyStates.map((one) => (
          <Chip
            key={one}
            size="xs"
            variant="outline"
            checked={state === one}
            onChange={(isOn) =>
              navigate({
                search: (before) => ({ ...before, state: isOn ? one : undefined }),
                replace: true,
              })
            }
          >
            {words.say('start.state-count', {
              state: words.say(`start.state-${one}`),
              count: entries.filter(({ states }) => states.has(one)).length,
            })}
          </Chip>
        ))}
      </fieldset>
    </search>
  )
}
