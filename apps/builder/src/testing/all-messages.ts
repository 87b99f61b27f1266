import { createIntl, type IntlShape } from 'react-intl'
import { type Catalogue, catalogues, speak, type UiLanguage } from '../messages/catalogues.ts'
import { type Words, wordsOf } from '../messages/use-words.ts'
import { da } from '../messages/whole/da.ts'
import { en } from '../messages/whole/en.ts'
import { fi } from '../messages/whole/fi.ts'
import { nb } from '../messages/whole/nb.ts'
import { sv } from '../messages/whole/sv.ts'

/** The messages of every language at once, which the interface never holds. */
export const allMessages: Readonly<Record<UiLanguage, Catalogue>> = { en, nb, da, fi, sv }

/** The words of a language; a message that is missing or cannot be filled throws. */
export function wordsIn(language: UiLanguage): Words {
  speak(allMessages[language])
  return wordsOf(intlIn(language))
}

function intlIn(language: UiLanguage): IntlShape {
  const onError = (error: Error) => {
    throw error
  }
  const { locale } = catalogues[language]
  return createIntl({ locale, messages: allMessages[language], onError })
}
