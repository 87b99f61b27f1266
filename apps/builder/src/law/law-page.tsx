import type { PlainDate } from '@forfall/rules'
import { NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Failed, Waiting } from '../app/answers.tsx'
import { type CountryRow, type LawOnDay, useTRPC } from '../app/api.ts'
import { DayInput } from '../app/day-input.tsx'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { ParametersCards } from './parameters-cards.tsx'
import { ParametersTable } from './parameters-table.tsx'
import './law.css'

const route = getRouteApi('/law')

/** The numbers the law of a country sets, as they are on a day. */
export function LawPage() {
  const words = useWords()
  const { country, day } = route.useSearch()
  const { law } = useTRPC()
  const countries = useQuery(law.countries.queryOptions())
  const chosen = country ?? countries.data?.[0]?.country
  const question =
    chosen === undefined ? skipToken : { country: chosen, ...(day === undefined ? {} : { day }) }
  const found = useQuery(law.on.queryOptions(question, { placeholderData: keepPreviousData }))
  const failed = [countries, found].find(({ isError }) => isError)
  return (
    <>
      <PageHead title={words.say('law.title')} />
      <LawQuestion countries={countries.data ?? []} country={chosen} answered={found.data?.day} />
      {failed !== undefined && <Failed error={failed.error} retry={failed.refetch} />}
      {failed === undefined && found.data === undefined && <Waiting />}
      {found.data !== undefined && <Parameters law={found.data} />}
    </>
  )
}

/** A table where there is room for one, else a card for each parameter. */
function Parameters({ law }: { readonly law: LawOnDay }) {
  const words = useWords()
  const isWide = useMediaQuery('(min-width: 768px)')
  return (
    <>
      <p className="secondary">{words.say('law.release', { release: law.release })}</p>
      {isWide ? <ParametersTable law={law} /> : <ParametersCards law={law} />}
    </>
  )
}

type LawQuestionProps = {
  readonly countries: readonly CountryRow[]
  readonly country: string | undefined
  readonly answered: PlainDate | undefined
}

function LawQuestion({ countries, country, answered }: LawQuestionProps) {
  const words = useWords()
  const navigate = route.useNavigate()
  const { day: asked } = route.useSearch()
  return (
    <div className="law-question">
      <NativeSelect
        label={words.say('law.country')}
        value={country ?? ''}
        onChange={({ currentTarget }) =>
          navigate({ search: (before) => ({ ...before, country: currentTarget.value }) })
        }
        data={countries.map((one) => ({ value: one.country, label: words.text(one.name) }))}
      />
      <DayInput
        label={words.say('law.day')}
        asked={asked}
        answered={answered}
        onAsk={(day) => navigate({ search: (before) => ({ ...before, day }), replace: true })}
      />
    </div>
  )
}
