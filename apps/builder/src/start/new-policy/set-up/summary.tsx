import { addDays, type PlainDate, parsePlainDate, policyFromSetup } from '@forfall/rules'
import { Alert, Group, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { readText } from '../../../document/read-text.ts'
import { useWords } from '../../../messages/use-words.ts'
import { AmountField } from './amount-field.tsx'
import type { Answers } from './answers.ts'
import { Course } from './course.tsx'
import { Raised } from './raised.tsx'

type SummaryProps = { readonly answers: Answers; readonly today: PlainDate }

/** The whole course of a set-up on a sample invoice, and what the law changed in it. */
export function Summary({ answers, today }: SummaryProps) {
  const words = useWords()
  const heading = useId()
  const [typedDue, setTypedDue] = useState<string>(addDays(today, 14))
  const [amountMinor, setAmountMinor] = useState(1000_00)
  const { law, setup } = answers
  const about = { id: 'set-up', title: { en: 'Set-up' }, day: today, readText }
  const made = policyFromSetup(setup, law, about)
  const dueOn = parsePlainDate(typedDue) ?? addDays(today, 14)
  return (
    <section className="set-up-summary" aria-labelledby={heading}>
      <h3 id={heading}>{words.say('setup.summary')}</h3>
      <Group gap={12} align="flex-end" grow>
        <TextInput
          type="date"
          label={words.say('setup.sample-due')}
          value={typedDue}
          onChange={({ currentTarget }) => setTypedDue(currentTarget.value)}
        />
        <AmountField
          label={words.say('setup.sample-amount')}
          currency={law.currency}
          minor={amountMinor}
          onChange={setAmountMinor}
        />
      </Group>
      {made.ok ? (
        <>
          <Course
            made={made.value}
            law={law}
            invoice={{ amountMinor, dueOn, debtorKind: answers.debtorKinds[0] ?? 'consumer' }}
          />
          <Raised made={made.value} law={law} />
        </>
      ) : (
        <Alert role="alert" color="red" className="tone-error">
          {words.say(made.problem.code === 'setup-empty' ? 'setup.empty' : 'setup.not-lawful')}
        </Alert>
      )}
    </section>
  )
}
