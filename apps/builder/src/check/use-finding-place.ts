import type { Finding } from '@forfall/rules'
import { useDraft, useView } from '../editor/editor-context.ts'
import { stepTitle } from '../editor-parts/step-title.ts'
import { useWording } from '../editor-parts/use-wording.ts'
import { useWords } from '../messages/use-words.ts'

/** What a step is called, and how to go to it. */
export type StepPlaces = {
  /** A step or `always` entry by its title; what is about no step, as the whole policy. */
  readonly nameOf: (step: string | null) => string
  readonly goTo: (place: Pick<Finding, 'step' | 'field'>) => void
  readonly isHere: (place: Pick<Finding, 'step' | 'field'>) => boolean
}

/** The places findings are about, in the open policy. */
export function useFindingPlace(): StepPlaces {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const select = useView((view) => view.select)
  const selected = useView(({ selection }) => selection.at(-1) ?? null)
  const field = useView((view) => view.field)
  return {
    nameOf: (step) =>
      step === null ? words.say('check.whole-policy') : stepTitle(document, step, wording),
    goTo: (place) => select([place.step ?? 'start'], place.field),
    isHere: (place) => selected === (place.step ?? 'start') && field === place.field,
  }
}
