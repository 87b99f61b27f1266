import { sentence, type Wording } from '@forfall/rules'
import type { Target } from './target.ts'

type Named = Readonly<Record<string, string>>

/** What a field is called, as a label. Paths are those of the schema. */
export function fieldLabel(target: Target, path: string, { words }: Wording): string {
  const keys = path.split('.')
  const names: Named =
    target.of === 'policy'
      ? { ...words.policyFields, ...words.settings }
      : { ...words.fields, kind: words.fields.do }
  // What stands inside of something is called by itself: the title of a case, the reason of an entry.
  const key = keys.findLast((one) => Object.hasOwn(names, one))
  return sentence(names[key ?? ''] ?? path)
}

/** What a value of a choice is called. */
export function choiceText(path: string, value: string, { words }: Wording): string {
  const named: Readonly<Record<string, Named>> = {
    since: words.since,
    on: words.on,
    fee: words.fee,
    feeTooEarly: words.feeTooEarly,
    interest: words.interest,
    compensation: words.compensation,
    mode: words.mode,
    service: words.service,
    'do.kind': words.kinds,
  }
  return sentence(named[path]?.[value] ?? value)
}

/** What a field counts in; `null` for what is no count. */
export function unitText(path: string, value: unknown, { words }: Wording): string | null {
  if (path !== 'days' && path !== 'payWithinDays') return null
  return value === 1 ? words.days.one : words.days.other
}
