import { jurisdictions } from '@forfall/jurisdictions'
import { debtorKinds, type PlainDate, wordingOf } from '@forfall/rules'
import { Checkbox, Group, NativeSelect, Radio, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../../../messages/use-words.ts'
import { useToday } from '../../../operate/parts/use-today.ts'
import type { Origin } from '../origin.ts'
import { type Answers, firstAnswers, withChosen } from './answers.ts'
import { CustomFields } from './custom-fields.tsx'
import { Summary } from './summary.tsx'
import './set-up.css'

type SetUpFieldsProps = { readonly onChoose: (origin: Origin | null) => void }

/** The questions of a set-up, with the course that comes of the answers beside them. */
export function SetUpFields({ onChoose }: SetUpFieldsProps) {
  const today = useToday()
  const first = today === undefined ? null : firstAnswers(today)
  if (today === undefined || first === null) return null
  return <Questions today={today} first={first} onChoose={onChoose} />
}

type QuestionsProps = SetUpFieldsProps & { readonly today: PlainDate; readonly first: Answers }

function Questions({ today, first, onChoose }: QuestionsProps) {
  const [answers, setAnswers] = useState(first)
  const { law, setup, way } = answers
  useEffect(() => {
    onChoose({ kind: 'setup', country: law.country, setup })
  }, [law, setup, onChoose])
  return (
    <div className="set-up">
      <Stack gap={12}>
        <ForWhom
          answers={answers}
          onChange={(change) => setAnswers(withChosen(answers, change, today))}
        />
        {way === 'custom' && (
          <CustomFields
            answers={answers}
            day={today}
            onChange={(changed) => setAnswers({ ...answers, setup: changed })}
          />
        )}
      </Stack>
      <Summary answers={answers} today={today} />
    </div>
  )
}

const ways = ['standard', 'strict', 'custom'] as const

type ForWhomProps = {
  readonly answers: Answers
  readonly onChange: (change: Partial<Answers>) => void
}

/** The country, the debtors and the plan. */
function ForWhom({ answers, onChange }: ForWhomProps) {
  const words = useWords()
  const { debtorKinds: names } = wordingOf(words.language, null).words
  return (
    <>
      <NativeSelect
        label={words.say('setup.country')}
        value={answers.law.country}
        data={jurisdictions.map(({ country, name }) => ({
          value: country,
          label: words.text(name),
        }))}
        onChange={({ currentTarget }) => {
          const law = jurisdictions.find(({ country }) => country === currentTarget.value)
          if (law !== undefined) onChange({ law })
        }}
      />
      <Checkbox.Group
        label={words.say('setup.debtors')}
        value={[...answers.debtorKinds]}
        onChange={(chosen) => {
          const kinds = debtorKinds.filter((kind) => chosen.includes(kind))
          if (kinds.length > 0) onChange({ debtorKinds: kinds })
        }}
      >
        <Group gap={12} mt={4}>
          {debtorKinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={names[kind]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group
        label={words.say('setup.plan')}
        value={answers.way}
        onChange={(value) => onChange({ way: ways.find((one) => one === value) ?? 'standard' })}
      >
        <Stack gap={6} mt={4}>
          {ways.map((one) => (
            <Radio
              key={one}
              value={one}
              label={words.say(`setup.plan-${one}`)}
              description={words.say(`setup.about-${one}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </>
  )
}
