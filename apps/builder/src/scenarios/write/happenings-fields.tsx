import { type PlainDate, parsePlainDate } from '@forfall/rules'
import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../messages/use-words.ts'
import { type EntryDraft, newDraft } from '../../simulate/entry-draft.ts'
import { EntryFields } from '../../simulate/entry-fields.tsx'
import { type HappeningKind, happeningKinds } from '../../simulate/run.ts'
import { useValueMeans } from '../use-value-means.ts'
import { currencyOf, freeId, type HappeningDraft } from './form-draft.ts'
import type { DayProps } from './form-props.ts'

/** What happens to the claim on a day. */
export function HappeningsFields({ day, draft, problems, onChange }: DayProps) {
  const words = useWords()
  const set = (happens: readonly HappeningDraft[]) => onChange({ ...day, happens })
  const firstDay = parsePlainDate(draft.issued) ?? draft.base.given.invoice.due
  const add = () =>
    set([
      ...day.happens,
      { id: freeId(draft), draft: newDraft(firstDay), before: null, isTouched: true },
    ])
  return (
    <div className="write-column">
      <span className="write-heading">{words.say('scenarios.day-happens')}</span>
      {day.happens.map((one) => (
        <Happening
          key={one.id}
          happening={one}
          of={{ draft, problems, firstDay }}
          onChange={(changed) =>
            set(day.happens.map((other) => (other.id === one.id ? changed : other)))
          }
          onRemove={() => set(day.happens.filter(({ id }) => id !== one.id))}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-xs"
        className="write-add"
        leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
        onClick={add}
      >
        {words.say('simulate.add')}
      </Button>
    </div>
  )
}

type HappeningProps = {
  readonly happening: HappeningDraft
  readonly of: Pick<DayProps, 'draft' | 'problems'> & {
    readonly firstDay: PlainDate
  }
  readonly onChange: (happening: HappeningDraft) => void
  readonly onRemove: () => void
}

function Happening({ happening, of, onChange, onRemove }: HappeningProps) {
  const { words, context } = useValueMeans()
  const { draft } = happening
  const found = of.problems.find((one) => one.at === 'happens' && one.happening === happening.id)
  const set = (some: Partial<EntryDraft>) =>
    onChange({ ...happening, draft: { ...draft, ...some }, isTouched: true })
  const name = words.say(`simulate.kind-${draft.kind}`)
  return (
    <div className="write-happening">
      <div className="write-happening-head">
        <NativeSelect
          aria-label={words.say('simulate.event')}
          value={draft.kind}
          data={happeningKinds.map((kind) => ({
            value: kind,
            label: words.say(`simulate.kind-${kind}`),
          }))}
          onChange={({ currentTarget }) => set({ kind: currentTarget.value as HappeningKind })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={words.say('scenarios.remove-happening', { what: name })}
          onClick={onRemove}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <EntryFields
        hasDay={false}
        draft={draft}
        problem={found?.at === 'happens' ? found.problem : null}
        from={of.firstDay}
        currency={currencyOf(of.draft)}
        wording={context.wording}
        onChange={set}
      />
      {found?.at === 'happens' && found.problem.field === 'on' && (
        <p role="alert" className="write-error">
          {words.say(`simulate.${found.problem.code}`, { day: words.day(of.firstDay) })}
        </p>
      )}
    </div>
  )
}
