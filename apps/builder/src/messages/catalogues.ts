import { en } from './en.ts'
import { nb } from './nb.ts'

/** Ids of the messages; the English catalogue is their list. */
export type MessageId = keyof typeof en

/** Every message of one language. */
export type Catalogue = Readonly<Record<MessageId, string>>

/** A language of the interface: its formats, its own name and its messages. */
type Entry = { readonly locale: string; readonly name: string; readonly messages: Catalogue }

/** The languages the interface speaks. Another one is another catalogue and a line here. */
export const catalogues = {
  en: { locale: 'en-GB', name: 'English', messages: en },
  nb: { locale: 'nb-NO', name: 'Norsk bokmål', messages: nb },
} as const satisfies Record<string, Entry>

/** A language of the interface. */
export type UiLanguage = keyof typeof catalogues

/** The languages of the interface, in the order of the menu. */
export const uiLanguages = Object.keys(catalogues) as readonly UiLanguage[]

/** Whether a text is the code of a language the interface speaks. */
export const isUiLanguage = (text: string): text is UiLanguage => text in catalogues

/** The language of the interface that fits a locale best; Norwegian in any form is bokmål. */
export function uiLanguageOf(locale: string): UiLanguage {
  const language = locale.toLowerCase().split('-')[0] ?? ''
  if (language === 'no' || language === 'nn') return 'nb'
  return isUiLanguage(language) ? language : 'en'
}

/** Whether a text is the id of a message. */
export const isMessageId = (text: string): text is MessageId => text in en

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId
    }
  }
}
