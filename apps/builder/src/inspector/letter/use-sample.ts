import {
  type Language,
  type LetterFacts,
  type LetterStep,
  type LetterValues,
  letterValues,
  type PolicyDocument,
  type StepOf,
  sampleClaim,
  sampleLetter,
} from '@forfall/rules'
import { useMemo } from 'react'
import { usersOf } from '../../document/commands/templates.ts'
import { stepOf } from '../../document/content.ts'
import { useDraft, useView } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { useLaw } from '../law/use-law.ts'

/** The letter that a text is shown as. */
export type Sample = {
  readonly facts: LetterFacts
  readonly valuesIn: (language: Language) => LetterValues
}

/** A letter with a text, on a made-up claim; `null` where the law data does not give what it needs. */
export function useSample(template: string): Sample | null {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const lawDay = useView((view) => view.lawDay)
  const law = useLaw()
  return useMemo(() => {
    if (law === null) return null
    const letter = sampleLetter(senderOf(document, template), sampleClaim(document, law, lawDay))
    if (!letter.ok) return null
    const facts: LetterFacts = {
      ...letter.value,
      claim: { ...letter.value.claim, invoiceNumber: '1001', paymentReference: '100110' },
      creditor: { name: words.say('inspector.sample-creditor') },
      debtor: { name: words.say('inspector.sample-debtor') },
    }
    return { facts, valuesIn: (language) => letterValues(facts, language) }
  }, [document, template, law, lawDay, words])
}

/** The first step that sends a text; a message where none does. */
function senderOf(document: PolicyDocument, template: string): LetterStep | StepOf<'message'> {
  const [id = ''] = usersOf(document, template)
  const step = stepOf(document, id)
  if (step !== undefined && 'template' in step) return step
  return { kind: 'message', channel: 'letter', template, mode: 'send', on: 'any-day' }
}
