import type { ActionRow } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'

type ChangeTextProps = {
  readonly change: NonNullable<ActionRow['change']>
  readonly currency: string
}

/** What a person changed of an action that waits, in one phrase. */
export function ChangeText({ change, currency }: ChangeTextProps) {
  const words = useWords()
  const { feeMaxMinor, payWithinDaysMin, notBefore } = change
  const parts = [
    feeMaxMinor === null
      ? null
      : words.say('operate.changed-fee', { fee: words.amount(feeMaxMinor, currency) }),
    payWithinDaysMin === null
      ? null
      : words.say('operate.changed-days', { count: payWithinDaysMin }),
    notBefore === null ? null : words.say('operate.changed-day', { day: words.day(notBefore) }),
  ].filter((part) => part !== null)
  return <>{parts.length === 0 ? words.say('operate.changed') : words.list(parts, 'and')}</>
}
