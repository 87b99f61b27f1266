import { jurisdictionOf } from '@forfall/jurisdictions'
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
import { CalendarSection } from './calendar-section.tsx'
import { HistorySection } from './history-section.tsx'
import { LimitsSection } from './limits-section.tsx'
import { ParametersCards } from './parameters-cards.tsx'
import { ParametersTable } from './parameters-table.tsx'
import { PendingSection } from './pending-section.tsx'
import './law.css'

const route = getRouteApi('/law')

/** The law of a country: its numbers as they are on a day and as they came to be, limits, calendar. */
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
      {found.data !== undefined && <LawOfCountry law={found.data} />}
    </>
  )
}

const sections = ['history', 'limits', 'pending', 'calendar', 'values'] as const

/** Everything the law data says of a country: its history, its limits, and every value on the day. */
function LawOfCountry({ law: asked }: { readonly law: LawOnDay }) {
  const words = useWords()
  const law = jurisdictionOf(asked.country)
  return (
    <>
      <p className="secondary">
        {words.text(asked.name)} · {words.say('law.release', { release: asked.release })}
      </p>
      <nav aria-label={words.say('law.on-this-page')} className="law-contents">
        <ul className="plain-list">
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{words.say(`law.to-${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {law !== null && law.release === asked.release ? (
        <>
          <HistorySection law={law} />
          <LimitsSection law={law} day={asked.day} />
          <PendingSection law={law} day={asked.day} />
          <CalendarSection key={asked.day} law={law} day={asked.day} />
        </>
      ) : (
        <p role="status">{words.say('law.other-release')}</p>
      )}
      <Parameters law={asked} />
    </>
  )
}

/** A table where there is room for one, else a card for each parameter. */
function Parameters({ law }: { readonly law: LawOnDay }) {
  const words = useWords()
  const isWide = useMediaQuery('(min-width: 768px)')
  return (
    <section id="values" aria-labelledby="values-title" className="law-section">
      <h2 id="values-title">{words.say('law.values', { day: words.day(law.day) })}</h2>
      {isWide ? <ParametersTable law={law} /> : <ParametersCards law={law} />}
    </section>
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
