import { AmountField } from './amount-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import type { Field } from './descriptors.ts'
import type { FieldOf } from './field-of.ts'
import { FlagField } from './flag-field.tsx'
import { NumberField } from './number-field.tsx'
import { ReasonField } from './reason-field.tsx'
import type { Target } from './target.ts'
import { TemplateField } from './template-field.tsx'
import { TextField } from './text-field.tsx'
import { TextsField } from './texts-field.tsx'

type AnyFieldProps = { readonly target: Target; readonly field: Field }

/** A field, drawn by what its schema says it takes. */
export function AnyField({ target, field }: AnyFieldProps) {
  const { type } = field
  switch (type.is) {
    case 'number':
      return <NumberField target={target} field={{ ...field, type }} />
    case 'choice':
      return <ChoiceField target={target} field={{ ...field, type }} />
    case 'flag':
      return <FlagField target={target} field={{ ...field, type }} />
    case 'amount':
      return <AmountField target={target} field={{ ...field, type }} />
    case 'texts':
      return <TextsField target={target} field={{ ...field, type }} />
    case 'text':
      return <AnyText target={target} field={{ ...field, type }} />
  }
}

/** Texts that are known by name: what is common, or what is there, can be chosen. */
function AnyText({ target, field }: FieldOf<'text'>) {
  if (field.path === 'template') return <TemplateField target={target} field={field} />
  return field.path.endsWith('reason') ? (
    <ReasonField target={target} field={field} />
  ) : (
    <TextField target={target} field={field} />
  )
}
