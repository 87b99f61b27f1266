import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import type { Fields } from './descriptors.ts'
import { AnyField } from './field.tsx'
import { type FieldGroup, isIdle } from './layout.ts'
import { Section } from './section.tsx'
import { type Target, valueAt } from './target.ts'

type FieldGroupsProps = {
  readonly target: Target
  readonly fields: Fields
  readonly groups: readonly FieldGroup[]
}

/** The fields of a step, an entry or the policy, in groups. */
export function FieldGroups({ target, fields, groups }: FieldGroupsProps) {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const valueOf = (path: string) => valueAt(document, target, path)
  return groups.map(({ name, fields: paths }) => (
    <Section key={name} title={words.say(`inspector.group-${name}`)}>
      {paths
        .filter((path) => !isIdle(path, valueOf))
        .flatMap((path) => {
          const field = fields.get(path)
          return field === undefined ? [] : [<AnyField key={path} target={target} field={field} />]
        })}
    </Section>
  ))
}
