import { addDays, parsePlainDate } from '@forfall/rules'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { ExpectationFields } from './expectation-fields.tsx'
import { type DayDraft, emptyDay, type FormDraft, freeId } from './form-draft.ts'
import { type DayProps, type FormProps, useFieldError } from './form-props.ts'
import { HappeningsFields } from './happenings-fields.tsx'

/** The days of a scenario: what happens on each, and what is expected of it. */
export function DaysForm({ draft, problems, onChange }: FormProps) {
  const words = useWords()
  const errorOf = useFieldError(problems)
  const add = useRef<HTMLButtonElement>(null)
  const change = (changed: DayDraft) =>
    onChange({
      ...draft,
      days: draft.days.map((day) => (day.id === changed.id ? changed : day)),
    })
  const remove = (id: number) => {
    onChange({ ...draft, days: draft.days.filter((day) => day.id !== id) })
    add.current?.focus()
  }
  return (
    <fieldset className="write-group">
      <legend>{words.say('scenarios.days')}</legend>
      {errorOf('days') !== undefined && (
        <p role="alert" className="write-error">
          {errorOf('days')}
        </p>
      )}
      <ol className="plain-list write-days">
        {draft.days.map((day) => (
          <DayFields
            key={day.id}
            day={day}
            draft={draft}
            problems={problems}
            onChange={change}
            onRemove={() => remove(day.id)}
          />
        ))}
      </ol>
      <Button
        ref={add}
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
        onClick={() => onChange(withDay(draft))}
      >
        {words.say('scenarios.add-day')}
      </Button>
    </fieldset>
  )
}

/** One day more, after the last. */
function withDay(draft: FormDraft): FormDraft {
  const last = parsePlainDate(draft.days.at(-1)?.on ?? draft.due)
  const on = last === null ? '' : addDays(last, 1)
  return { ...draft, days: [...draft.days, emptyDay(freeId(draft), on)] }
}

function DayFields({ onRemove, ...props }: DayProps & { readonly onRemove: () => void }) {
  const { day, problems, onChange } = props
  const words = useWords()
  const errorOf = useFieldError(problems)
  const date = parsePlainDate(day.on)
  const named = date === null ? day.on : words.day(date)
  return (
    <li className="write-day">
      <fieldset>
        <legend className="visually-hidden">{named}</legend>
        <TextInput
          type="date"
          label={words.say('scenarios.day-day')}
          value={day.on}
          error={errorOf('on', day.id)}
          onChange={({ currentTarget }) => onChange({ ...day, on: currentTarget.value })}
        />
        <HappeningsFields {...props} />
        <ExpectationFields {...props} />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={words.say('scenarios.remove-day', { day: named })}
          onClick={onRemove}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </fieldset>
    </li>
  )
}
