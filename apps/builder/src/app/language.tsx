import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { IntlProvider } from 'react-intl'
import {
  type Catalogue,
  catalogues,
  englishMessages,
  isUiLanguage,
  type UiLanguage,
  uiLanguageOf,
} from '../messages/catalogues.ts'

type Choice = { readonly language: UiLanguage; readonly choose: (language: UiLanguage) => void }

/** A language whose messages are there. */
export type Spoken = { readonly language: UiLanguage; readonly messages: Catalogue }

const storageKey = 'forfall-language'

const Language = createContext<Choice>({ language: 'en', choose: () => undefined })

/** Gives everything below it the reader's language and remembers the choice on this machine. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  useEffect(() => {
    let isAsked = true
    void spokenIn(firstLanguage()).then((first) => isAsked && setSpoken(first))
    return () => {
      isAsked = false
    }
  }, [])
  const choose = async (chosen: UiLanguage) => {
    localStorage.setItem(storageKey, chosen)
    setSpoken(await spokenIn(chosen))
  }
  return (
    spoken !== null && (
      <Speaking spoken={spoken} choose={choose}>
        {children}
      </Speaking>
    )
  )
}

/** Speaks one language to everything below it. */
export function Speaking({
  spoken: { language, messages },
  choose,
  children,
}: {
  readonly spoken: Spoken
  readonly choose: Choice['choose']
  readonly children: ReactNode
}) {
  const { locale } = catalogues[language]
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <Language value={{ language, choose }}>
      <IntlProvider locale={locale} messages={messages}>
        {children}
      </IntlProvider>
    </Language>
  )
}

/** The language of the interface and how to change it. */
export const useLanguage = (): Choice => use(Language)

/** A language with its messages; English where they cannot be fetched. */
async function spokenIn(language: UiLanguage): Promise<Spoken> {
  try {
    return { language, messages: await catalogues[language].load() }
  } catch {
    return { language: 'en', messages: englishMessages }
  }
}

function firstLanguage(): UiLanguage {
  const stored = localStorage.getItem(storageKey)
  return stored !== null && isUiLanguage(stored) ? stored : uiLanguageOf(navigator.language)
}
