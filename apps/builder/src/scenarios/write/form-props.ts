import { useWords } from '../../messages/use-words.ts'
import type { DayDraft, FormDraft } from './form-draft.ts'
import type { FormProblem } from './read-form.ts'

/** What the parts of the form need. */
export type FormProps = {
  readonly draft: FormDraft
  readonly problems: readonly FormProblem[]
  readonly onChange: (draft: FormDraft) => void
}

/** What the fields of one day need. */
export type DayProps = {
  readonly day: DayDraft
  readonly draft: FormDraft
  readonly problems: readonly FormProblem[]
  readonly onChange: (day: DayDraft) => void
}

/** What is wrong with a field of the form, in words; nothing where nothing is. */
export const useFieldError = (problems: readonly FormProblem[]) => {
  const words = useWords()
  return (at: FormProblem['at'], day?: number) => {
    const found = problems.find(
      (one) => one.at === at && (day === undefined || ('day' in one && one.day === day)),
    )
    return found !== undefined && 'code' in found ? words.say(`scenarios.${found.code}`) : undefined
  }
}
