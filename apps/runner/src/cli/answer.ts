/** Something wrong with what was typed or with a file: what it is and where it stands. */
export type InputError = {
  /** Stable, kebab-case. */
  readonly code: string
  /** Says what was found and what was expected. */
  readonly message: string
  /** File, line, option or path inside a document; null when it is about the whole. */
  readonly place: string | null
}

/**
 * What a command comes to. Exit 0: fine. 1: the answer is no. 2: bad input.
 *
 * `document` is what `--json` prints, `text` what people read. The text of bad input goes to standard
 * error.
 */
export type Answer = {
  readonly exit: 0 | 1 | 2
  readonly document: unknown
  readonly text: string
}

/** The answer to a question that was understood. */
export const answered = (document: unknown, text: string): Answer => ({ exit: 0, document, text })

/** The answer "no": a failed scenario, an unlawful policy. */
export const answeredNo = (document: unknown, text: string): Answer => ({ exit: 1, document, text })

/** Bad input, by its first error; `more` joins the JSON document. */
export function badInput(errors: readonly InputError[], more: object = {}): Answer {
  const [first] = errors
  const error = first ?? { code: 'bad-input', message: 'The input cannot be used.', place: null }
  const document = { error, ...(errors.length > 1 ? { errors } : {}), ...more }
  return { exit: 2, document, text: errors.map(errorText).join('\n') }
}

/** An error as one line: place first. */
export const errorText = ({ message, place }: InputError): string =>
  place === null ? message : `${place}: ${message}`
