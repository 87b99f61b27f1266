import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { IntlProvider } from 'react-intl'
import { catalogues, isUiLanguage, type UiLanguage, uiLanguageOf } from '../messages/catalogues.ts'

type Choice = { readonly language: UiLanguage; readonly choose: (language: UiLanguage) => void }

const storageKey = 'forfall-language'

const Language = createContext<Choice>({ language: 'en', choose: () => undefined })

/** Gives everything below it the reader's language and remembers the choice on this machine. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = (chosen: UiLanguage) => {
    localStorage.setItem(storageKey, chosen)
    setLanguage(chosen)
  }
  const { locale, messages } = catalogues[language]
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

function firstLanguage(): UiLanguage {
  const stored = localStorage.getItem(storageKey)
  return stored !== null && isUiLanguage(stored) ? stored : uiLanguageOf(navigator.language)
}
