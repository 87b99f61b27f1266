import { type Jurisdiction, type PlainDate, partsOf } from '@forfall/rules'
import { Button, Table } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useWords } from '../messages/use-words.ts'
import { holidaysIn } from './holidays.ts'
import { Source } from './source.tsx'
import './law.css'

type CalendarSectionProps = { readonly law: Jurisdiction; readonly day: PlainDate }

/** The days of a year on which nobody has to pay, and what becomes of a last day that is one. */
export function CalendarSection({ law, day }: CalendarSectionProps) {
  const words = useWords()
  const [year, setYear] = useState(partsOf(day).year)
  const { calendar } = law
  const { dueDay, deadline, source } = calendar.rollOver
  return (
    <section id="calendar" aria-labelledby="calendar-title" className="panel law-section">
      <h2 id="calendar-title">{words.say('law.calendar')}</h2>
      <p>
        {words.say(dueDay ? 'law.due-day-moves' : 'law.due-day-stays')}{' '}
        {words.say(deadline ? 'law.deadline-moves' : 'law.deadline-stays')}{' '}
        <Source citation={source} />
      </p>
      <div className="law-year">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconChevronLeft size={16} stroke={1.75} aria-hidden />}
          onClick={() => setYear(year - 1)}
        >
          {year - 1}
        </Button>
        <h3 className="law-year-shown" aria-live="polite">
          {year}
        </h3>
        <Button
          variant="default"
          size="xs"
          rightSection={<IconChevronRight size={16} stroke={1.75} aria-hidden />}
          onClick={() => setYear(year + 1)}
        >
          {year + 1}
        </Button>
      </div>
      <HolidayTable law={law} year={year} />
      <p className="secondary small">
        <Source citation={calendar.source} />
      </p>
    </section>
  )
}

function HolidayTable({ law, year }: { readonly law: Jurisdiction; readonly year: number }) {
  const words = useWords()
  const intl = useIntl()
  const title = words.say('law.holidays', { year })
  return (
    <Table aria-label={title} verticalSpacing={2} className="law-holidays">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{words.say('law.column-day')}</Table.Th>
          <Table.Th scope="col">{words.say('law.column-weekday')}</Table.Th>
          <Table.Th scope="col">{words.say('law.column-holiday')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {holidaysIn(law.calendar, year).map(({ day, name }) => (
          <Table.Tr key={day}>
            <Table.Th scope="row" className="numbers nowrap">
              {words.day(day)}
            </Table.Th>
            <Table.Td>
              {intl.formatDate(`${day}T00:00:00Z`, { weekday: 'long', timeZone: 'UTC' })}
            </Table.Td>
            <Table.Td lang={law.languages[0]}>{name}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
