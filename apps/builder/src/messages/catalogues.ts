import type { en } from './whole/en.ts'

/** Ids of the messages; the English catalogue is their list. */
export type MessageId = keyof typeof en

/** Every message of one language. */
export type Catalogue = Readonly<Record<MessageId, string>>

/** A language of the interface: its formats, its own name and how to fetch its messages. */
type Entry = {
  readonly locale: string
  readonly name: string
  readonly load: () => Promise<Catalogue>
}

/** The languages the interface speaks. A reader fetches the messages of one. */
export const catalogues = {
  en: { locale: 'en-GB', name: 'English', load: async () => (await import('./whole/en.ts')).en },
  nb: {
    locale: 'nb-NO',
    name: 'Norsk bokmål',
    load: async () => (await import('./whole/nb.ts')).nb,
  },
  da: { locale: 'da-DK', name: 'Dansk', load: async () => (await import('./whole/da.ts')).da },
  fi: { locale: 'fi-FI', name: 'Suomi', load: async () => (await import('./whole/fi.ts')).fi },
  sv: { locale: 'sv-SE', name: 'Svenska', load: async () => (await import('./whole/sv.ts')).sv },
} as const satisfies Record<string, Entry>

/** A language of the interface. */
export type UiLanguage = keyof typeof catalogues

/** The languages of the interface, in the order of the menu. */
export const uiLanguages = Object.keys(catalogues) as readonly UiLanguage[]

/** Whether a text is the code of a language the interface speaks. */
export const isUiLanguage = (text: string): text is UiLanguage => Object.hasOwn(catalogues, text)

/** The language of the interface that fits a locale best; Norwegian in any form is bokmål. */
export function uiLanguageOf(locale: string): UiLanguage {
  const language = locale.toLowerCase().split('-')[0] ?? ''
  if (language === 'no' || language === 'nn') return 'nb'
  return isUiLanguage(language) ? language : 'en'
}

/** The messages that are spoken. Every language has the same ids. */
let spoken: Readonly<Record<string, string>> = {}

/** Makes the ids of a catalogue known. Belongs where a language begins to be spoken. */
export function speak(messages: Catalogue): void {
  spoken = messages
}

/** Whether a text is the id of a message; not before a language is spoken. */
export const isMessageId = (text: string): text is MessageId => Object.hasOwn(spoken, text)

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId
    }
  }
}
