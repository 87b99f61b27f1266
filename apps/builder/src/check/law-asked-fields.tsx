import { jurisdictionOf } from '@forfall/jurisdictions'
import { Switch } from '@mantine/core'
import { DayInput } from '../app/day-input.tsx'
import { useDraft, useView } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'

/** The day whose law the policy is held to, and law that was passed and may be taken as in force. */
export function LawAskedFields() {
  const words = useWords()
  const country = useDraft(({ content }) => content.document.jurisdiction)
  const lawDay = useView((view) => view.lawDay)
  const pending = useView((view) => view.pending)
  const setLaw = useView((view) => view.setLaw)
  const regimes = jurisdictionOf(country)?.pending ?? []
  return (
    <div className="law-asked">
      <DayInput
        label={words.say('check.law-day')}
        description={words.say('check.law-day-note')}
        asked={lawDay}
        answered={lawDay}
        onAsk={(day) => day !== undefined && setLaw({ lawDay: day })}
      />
      {regimes.map(({ id, title }) => (
        <Switch
          key={id}
          label={words.say('check.with-pending', { title: words.text(title) })}
          description={words.say('check.with-pending-note')}
          checked={pending === id}
          onChange={({ currentTarget }) => setLaw({ pending: currentTarget.checked ? id : null })}
        />
      ))}
    </div>
  )
}
