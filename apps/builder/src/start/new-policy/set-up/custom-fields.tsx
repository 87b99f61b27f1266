import { type PlainDate, remindersMax, type Setup, withReminders, wordingOf } from '@forfall/rules'
import { Accordion, Stack, Switch } from '@mantine/core'
import { kindName } from '../../../messages/kind-name.ts'
import { useWords } from '../../../messages/use-words.ts'
import { type Answers, planFor } from './answers.ts'
import { CountField } from './count-field.tsx'
import { HandOverFields } from './hand-over-fields.tsx'
import { LetterFields } from './letter-fields.tsx'
import { TermsFields } from './terms-fields.tsx'

type CustomFieldsProps = {
  readonly answers: Answers
  readonly day: PlainDate
  readonly onChange: (setup: Setup) => void
}

/** Every answer of a set-up by itself, a few at a time. */
export function CustomFields({ answers, day, onChange }: CustomFieldsProps) {
  const words = useWords()
  const { setup, law } = answers
  const standard = planFor({ ...answers, way: 'standard' }, day)
  const parts = [
    { id: 'reminders', fields: <ReminderFields {...{ setup, standard, law, onChange }} /> },
    { id: 'collection', fields: <CollectionFields {...{ setup, standard, law, onChange }} /> },
    { id: 'terms', fields: <TermsFields {...{ setup, law, onChange }} /> },
  ] as const
  return (
    <Accordion defaultValue="reminders" variant="contained" transitionDuration={0}>
      {parts.map(({ id, fields }) => (
        <Accordion.Item key={id} value={id}>
          <Accordion.Control>{words.say(`setup.part-${id}`)}</Accordion.Control>
          <Accordion.Panel>
            <Stack gap={12}>{fields}</Stack>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}

type PartProps = Pick<Answers, 'setup' | 'law'> & {
  readonly standard: Setup
  readonly onChange: (setup: Setup) => void
}

function ReminderFields({ setup, standard, law, onChange }: PartProps) {
  const words = useWords()
  return (
    <>
      <CountField
        label={words.say('setup.reminders')}
        value={setup.reminders.length}
        max={remindersMax}
        onChange={(count) => onChange(withReminders(setup, count, standard))}
      />
      {setup.reminders.map((letter, index) => (
        <LetterFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a reminder is known by its place
          key={index}
          legend={words.say('setup.reminder', { number: index + 1 })}
          letter={letter}
          isFirst={index === 0}
          currency={law.currency}
          onChange={(changed) =>
            onChange({ ...setup, reminders: setup.reminders.with(index, changed) })
          }
        />
      ))}
    </>
  )
}

function CollectionFields({ setup, standard, law, onChange }: PartProps) {
  const words = useWords()
  const isDemand = law.policies.some(({ steps }) =>
    Object.values(steps).some(({ kind }) => kind === 'demand'),
  )
  const name = kindName(isDemand ? 'demand' : 'notice', wordingOf(words.language, law))
  const spare = setup.reminders.at(-1) ?? standard.reminders[0]
  const wanted = standard.notice ?? spare ?? null
  return (
    <>
      <Switch
        label={name}
        description={words.say('setup.about-notice')}
        checked={setup.notice !== null}
        onChange={({ currentTarget }) =>
          onChange({ ...setup, notice: currentTarget.checked ? wanted : null })
        }
      />
      {setup.notice !== null && (
        <LetterFields
          legend={name}
          letter={setup.notice}
          isFirst={setup.reminders.length === 0}
          currency={law.currency}
          onChange={(notice) => onChange({ ...setup, notice })}
        />
      )}
      <HandOverFields setup={setup} onChange={onChange} />
    </>
  )
}
