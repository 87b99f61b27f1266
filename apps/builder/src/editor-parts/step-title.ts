import { type PolicyDocument, sentence, stepText, textIn, type Wording } from '@forfall/rules'
import { stepOf } from '../document/content.ts'
import { numbersOf } from '../document/derived/outline.ts'

/** What a step or an `always` entry is called on screen: its title, or else what it is. */
export function stepTitle(document: PolicyDocument, id: string, wording: Wording): string {
  const { words, language } = wording
  if (id === 'start') return sentence(words.kinds.start)
  const step = stepOf(document, id)
  const title = step?.title ?? document.always.find((entry) => entry.id === id)?.title
  if (title !== undefined) return textIn(title, language)
  return step === undefined ? id : sentence(stepText(step, wording))
}

/** A step within a sentence, with its number in outline and text: `3 “Reminder”`. */
export function numberedStep(document: PolicyDocument, id: string, wording: Wording): string {
  const number = numbersOf(document).get(id)
  const title = wording.words.quoted(stepTitle(document, id, wording))
  return number === undefined ? title : `${number} ${title}`
}
