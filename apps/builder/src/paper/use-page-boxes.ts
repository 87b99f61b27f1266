import { useEffect } from 'react'
import { useWords } from '../messages/use-words.ts'
import { pageRules } from './page-rules.ts'

/** Puts title, hash and page numbers into the margins of the printed pages, while the dossier is shown. */
export function usePageBoxes({ title, hash }: { readonly title: string; readonly hash: string }) {
  const words = useWords()
  const rules = pageRules({ title, hash }, (page, pages) =>
    words.say('paper.page', { page, pages }),
  )
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [rules])
}
