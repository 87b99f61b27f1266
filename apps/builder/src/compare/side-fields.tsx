import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { useDraft } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { type Choice, type Side, type Sides, useChoice, useChooseSides } from './use-sides.ts'

/** Chooses what is compared: a version or the draft on either side, the earlier one of another policy too. */
export function SideFields({ sides: { before, after } }: { readonly sides: Sides }) {
  const words = useWords()
  const { cmpPolicy, choosePolicy, chooseBefore, chooseAfter } = useChooseSides()
  const policies = useComparable()
  const policyId = cmpPolicy ?? after.policyId
  return (
    <div className="compare-sides">
      {policies.length > 1 && (
        <NativeSelect
          label={words.say('compare.policy')}
          value={policyId}
          data={policies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget: { value } }) =>
            choosePolicy(value === after.policyId ? null : value)
          }
        />
      )}
      <div className="compare-versions">
        <VersionField
          label={words.say('compare.before')}
          policyId={policyId}
          version={before?.version ?? null}
          onChoose={chooseBefore}
        />
        <VersionField
          label={words.say('compare.after')}
          policyId={after.policyId}
          version={after.version}
          onChoose={chooseAfter}
        />
      </div>
    </div>
  )
}

/** The policies of the same country, this one first. */
function useComparable(): readonly { readonly id: string; readonly name: string }[] {
  const words = useWords()
  const own = useDraft(({ content }) => content.document.id)
  const title = useDraft(({ content }) => content.document.title)
  const country = useDraft(({ content }) => content.document.jurisdiction)
  const { data = [] } = useQuery(useTRPC().policies.list.queryOptions())
  const others = data.filter(({ id, jurisdiction }) => id !== own && jurisdiction === country)
  return [
    { id: own, name: words.say('compare.this-policy', { title: words.text(title) }) },
    ...others.map((policy) => ({ id: policy.id, name: words.text(policy.title) })),
  ]
}

type VersionFieldProps = {
  readonly label: string
  readonly policyId: string
  readonly version: Side['version'] | null
  readonly onChoose: (version: Side['version']) => void
}

function VersionField({ label, policyId, version, onChoose }: VersionFieldProps) {
  const options = useOptions(useChoice(policyId))
  const chosen = version === null ? '' : String(version)
  const isThere = options.some(({ value }) => value === chosen)
  return (
    <NativeSelect
      label={label}
      value={chosen}
      data={isThere ? options : [{ value: chosen, label: '–' }, ...options]}
      disabled={options.length === 0}
      onChange={({ currentTarget: { value } }) => {
        if (value !== '') onChoose(value === 'draft' ? value : Number(value))
      }}
    />
  )
}

function useOptions(choice: Choice | undefined) {
  const words = useWords()
  if (choice === undefined) return []
  return [
    ...(choice.hasDraft ? [{ value: 'draft', label: words.say('compare.draft') }] : []),
    ...choice.versions.map(({ version, effectiveFrom }) => ({
      value: String(version),
      label: words.say('compare.version', { version, day: words.day(effectiveFrom) }),
    })),
  ]
}
