import { Day } from './day.tsx'

const isoDay = /(\d{4}-\d{2}-\d{2})/

/** A sentence of the engine, which writes English, with its days put into the reader's form. */
export function EngineText({ text }: { readonly text: string }) {
  return (
    <span lang="en">
      {text.split(isoDay).map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
        isoDay.test(part) ? <Day key={index} day={part} /> : <span key={index}>{part}</span>,
      )}
    </span>
  )
}
