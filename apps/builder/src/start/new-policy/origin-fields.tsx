import { jurisdictions } from '@forfall/jurisdictions'
import type { Localized } from '@forfall/rules'
import { NativeSelect } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useWords, type Words } from '../../messages/use-words.ts'
import type { PolicyEntry } from '../overview.ts'
import { FileFields } from './file-fields.tsx'
import { type Origin, type OriginKind, templates } from './origin.ts'

/** It reckons courses, which nobody else on this page needs. */
const SetUpFields = lazy(async () => ({
  default: (await import('./set-up/set-up-fields.tsx')).SetUpFields,
}))

type OriginFieldsProps = {
  readonly kind: OriginKind
  readonly entries: readonly PolicyEntry[]
  /** Whether somebody wanted to go on without having chosen. */
  readonly isMissing: boolean
  readonly onChoose: (origin: Origin | null) => void
}

/** Asks which template, policy, country or file it is. */
export function OriginFields(props: OriginFieldsProps) {
  if (props.kind === 'file') return <FileFields {...props} />
  if (props.kind === 'setup')
    return (
      <Suspense fallback={null}>
        <SetUpFields onChoose={props.onChoose} />
      </Suspense>
    )
  if (props.kind === 'template') return <TemplateField {...props} />
  return props.kind === 'copy' ? <CopyField {...props} /> : <CountryField {...props} />
}

function TemplateField({ isMissing, onChoose }: OriginFieldsProps) {
  const words = useWords()
  return (
    <Choice
      label={words.say('start.which-template')}
      isMissing={isMissing}
      options={jurisdictions.map(({ name, policies }) => ({
        group: words.text(name),
        items: policies.map(({ id, title }) => ({ value: id, label: words.text(title) })),
      }))}
      onChoose={(id) => {
        const document = templates.find((one) => one.id === id)
        onChoose(document === undefined ? null : { kind: 'template', document })
      }}
    />
  )
}

function CopyField({ entries, isMissing, onChoose }: OriginFieldsProps) {
  const words = useWords()
  return (
    <Choice
      label={words.say('start.which-policy')}
      isMissing={isMissing}
      options={entries.flatMap(({ id, title, newestVersion }) =>
        title === null
          ? []
          : [{ value: id, label: copyLabel(words, { id, title, newestVersion }) }],
      )}
      onChoose={(policyId) => {
        const entry = entries.find(({ id }) => id === policyId)
        const of = entry?.newestVersion === null ? 'draft' : 'version'
        onChoose(entry === undefined ? null : { kind: 'copy', policyId, of })
      }}
    />
  )
}

type Copied = {
  readonly id: string
  readonly title: Localized
  readonly newestVersion: number | null
}

/** A policy to copy, and what of it is copied. */
function copyLabel(words: Words, { id, title, newestVersion }: Copied): string {
  const state =
    newestVersion === null
      ? words.say('start.state-draft')
      : words.say('policy.version', { version: newestVersion })
  return `${words.text(title)} (${id}, ${state})`
}

function CountryField({ isMissing, onChoose }: OriginFieldsProps) {
  const words = useWords()
  return (
    <Choice
      label={words.say('start.which-country')}
      isMissing={isMissing}
      options={jurisdictions.map(({ country, name }) => ({
        value: country,
        label: words.text(name),
      }))}
      onChoose={(country) => onChoose(country === '' ? null : { kind: 'blank', country })}
    />
  )
}

type Option = { readonly value: string; readonly label: string }

type ChoiceProps = {
  readonly label: string
  readonly isMissing: boolean
  readonly options: readonly (
    | Option
    | { readonly group: string; readonly items: readonly Option[] }
  )[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, isMissing, options, onChoose }: ChoiceProps) {
  const words = useWords()
  return (
    <NativeSelect
      label={label}
      required
      defaultValue=""
      error={isMissing ? words.say('start.choose-one') : undefined}
      data={[
        { value: '', label: words.say('start.choose') },
        ...options.map((option) =>
          'group' in option ? { ...option, items: [...option.items] } : option,
        ),
      ]}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  )
}
