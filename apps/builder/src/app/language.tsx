import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { IntlProvider } from 'react-intl'
import {
  type Catalogue,
  catalogues,
  isUiLanguage,
  speak,
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
  const [spoken, setSpoken] = useState<Spoken | 'lost' | null>(null)
  useEffect(() => {
    let isAsked = true
    void spokenIn(firstLanguage()).then((first) => isAsked && setSpoken(first ?? 'lost'))
    return () => {
      isAsked = false
    }
  }, [])
  const choose = async (chosen: UiLanguage) => {
    const other = await spokenIn(chosen)
    if (other === null) return
    localStorage.setItem(storageKey, chosen)
    setSpoken(other)
  }
  if (spoken === null) return null
  if (spoken === 'lost') return <Lost />
  return (
    <Speaking spoken={spoken} choose={choose}>
      {children}
    </Speaking>
  )
}

/** What stands on the page when no messages came. There are no words but these. */
const Lost = () => (
  <p role="alert" lang="en" className="panel">
    The server could not be reached. <a href={location.href}>Load the page again.</a>
  </p>
)

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
  speak(messages)
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

/**
 * Speaks another language than the reader's to what is below it: to something that is for other readers.
 * Nothing stands there until its messages are there.
 */
export function InLanguage({
  language,
  children,
}: {
  readonly language: UiLanguage
  readonly children: ReactNode
}) {
  const { choose } = useLanguage()
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  useEffect(() => {
    let isAsked = true
    void spokenIn(language).then((found) => isAsked && setSpoken(found))
    return () => {
      isAsked = false
    }
  }, [language])
  if (spoken === null) return null
  return (
    <Language value={{ language: spoken.language, choose }}>
      <IntlProvider locale={catalogues[spoken.language].locale} messages={spoken.messages}>
        {children}
      </IntlProvider>
    </Language>
  )
}

/** The language of the interface and how to change it. */
export const useLanguage = (): Choice => use(Language)

/** A language with its messages; `null` where they cannot be fetched. */
async function spokenIn(language: UiLanguage): Promise<Spoken | null> {
  try {
    return { language, messages: await catalogues[language].load() }
  } catch {
    return null
  }
}

function firstLanguage(): UiLanguage {
  const stored = localStorage.getItem(storageKey)
  return stored !== null && isUiLanguage(stored) ? stored : uiLanguageOf(navigator.language)
}
