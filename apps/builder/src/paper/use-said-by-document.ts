import { useEffect } from 'react'

/** Has the browser's document say language and title of the dossier, as a file made of it takes them over. */
export function useSaidByDocument({
  title,
  language,
}: {
  readonly title: string
  readonly language: string
}): void {
  useEffect(() => {
    const before = { title: document.title, language: document.documentElement.lang }
    document.title = title
    document.documentElement.lang = language
    return () => {
      document.title = before.title
      document.documentElement.lang = before.language
    }
  }, [title, language])
}
