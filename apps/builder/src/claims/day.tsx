import { useWords } from '../messages/use-words.ts'

/** A calendar day in the reader's form, readable by machines as well. */
export const Day = ({ day }: { readonly day: string }) => (
  <time dateTime={day} className="numbers nowrap">
    {useWords().day(day)}
  </time>
)
