import { parsePlainDate } from '@forfall/rules'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { usePeople } from '../../editor/use-people.ts'
import { useWords } from '../../messages/use-words.ts'
import { auditKinds } from './audit-kinds.ts'
import type { AuditSearch } from './audit-question.ts'
import { programId } from './entry-words.ts'

const route = getRouteApi('/audit')

/** Which entries are shown; the address keeps it. */
export function AuditFilter() {
  const words = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const narrow = (some: AuditSearch) =>
    navigate({ search: (before) => ({ ...before, ...some }), replace: true })
  const isNarrowed = Object.values(search).some((value) => value !== undefined)
  return (
    <search className="audit-filter">
      <NativeSelect
        label={words.say('audit.filter-kind')}
        value={search.kind ?? ''}
        onChange={({ currentTarget }) => narrow({ kind: currentTarget.value || undefined })}
        data={[
          { value: '', label: words.say('audit.any-kind') },
          ...auditKinds.map((kind) => ({ value: kind, label: words.say(`audit.kind-${kind}`) })),
        ]}
      />
      <PersonChoice person={search.person} onChoose={(person) => narrow({ person })} />
      <TextInput
        key={search.subject ?? ''}
        label={words.say('audit.filter-subject')}
        defaultValue={search.subject ?? ''}
        maxLength={128}
        onBlur={({ currentTarget }) => narrow({ subject: currentTarget.value.trim() || undefined })}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') narrow({ subject: currentTarget.value.trim() || undefined })
        }}
      />
      <TextInput
        type="date"
        label={words.say('audit.filter-day')}
        value={search.day ?? ''}
        onChange={({ currentTarget }) =>
          narrow({ day: parsePlainDate(currentTarget.value) ?? undefined })
        }
      />
      {isNarrowed && (
        <Button variant="default" onClick={() => navigate({ search: {}, replace: true })}>
          {words.say('audit.clear')}
        </Button>
      )}
    </search>
  )
}

type PersonChoiceProps = {
  readonly person: string | undefined
  readonly onChoose: (person: string | undefined) => void
}

/** Somebody who is no member any more, or a key, is there while the address names them. */
function PersonChoice({ person, onChoose }: PersonChoiceProps) {
  const words = useWords()
  const people = usePeople()
  const isOther = person !== undefined && person !== programId && !people.has(person)
  return (
    <NativeSelect
      label={words.say('audit.filter-person')}
      value={person ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      data={[
        { value: '', label: words.say('audit.anybody') },
        ...[...people].map(([value, label]) => ({ value, label })),
        { value: programId, label: words.say('audit.program') },
        ...(isOther ? [{ value: person, label: person }] : []),
      ]}
    />
  )
}
