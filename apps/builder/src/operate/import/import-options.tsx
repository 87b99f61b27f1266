import { wordingOf } from '@forfall/rules'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Upload, useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'

/** What fills the gaps of a file. */
export type ImportGaps = NonNullable<Upload['options']>

type ImportOptionsProps = {
  readonly gaps: ImportGaps
  readonly onChange: (gaps: ImportGaps) => void
}

const debtorKinds = ['consumer', 'business', 'public'] as const

/** What a file may leave open, said for all of its records. What the file says itself is kept. */
export function ImportOptions({ gaps, onChange }: ImportOptionsProps) {
  const words = useWords()
  const countries = useQuery(useTRPC().law.countries.queryOptions())
  const names = wordingOf(words.language, null).words.debtorKinds
  const open = { value: '', label: words.say('operate.as-file-says') }
  const put = (some: { readonly [key in keyof ImportGaps]: ImportGaps[key] | undefined }) =>
    onChange(filledIn({ ...gaps, ...some }))
  return (
    <details className="import-options">
      <summary>{words.say('operate.import-gaps')}</summary>
      <div className="import-options-fields">
        <NativeSelect
          label={words.say('policies.country')}
          value={gaps.jurisdiction ?? ''}
          data={[
            open,
            ...(countries.data ?? []).map(({ country, name }) => ({
              value: country,
              label: words.text(name),
            })),
          ]}
          onChange={({ currentTarget }) => put({ jurisdiction: currentTarget.value || undefined })}
        />
        <NativeSelect
          label={words.say('operate.debtor-kind')}
          value={gaps.debtorKind ?? ''}
          data={[open, ...debtorKinds.map((value) => ({ value, label: names[value] }))]}
          onChange={({ currentTarget: { value } }) =>
            put({ debtorKind: debtorKinds.find((kind) => kind === value) })
          }
        />
        <TextInput
          label={words.say('operate.creditor-name')}
          maxLength={200}
          defaultValue={gaps.creditor?.name ?? ''}
          onBlur={({ currentTarget }) => {
            const name = currentTarget.value.trim()
            put({ creditor: name === '' ? undefined : { ...gaps.creditor, name } })
          }}
        />
      </div>
    </details>
  )
}

const filledIn = (gaps: { readonly [key in keyof ImportGaps]: ImportGaps[key] | undefined }) =>
  Object.fromEntries(Object.entries(gaps).filter(([, value]) => value !== undefined)) as ImportGaps
