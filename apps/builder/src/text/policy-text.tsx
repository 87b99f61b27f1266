import { type Clause, clausesAsMarkdown, clausesAsText } from '@forfall/rules'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useDraft, useEditor, useView } from '../editor/editor-context.ts'
import type { UiLanguage } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { ClauseRow, selectedWith } from './clause-row.tsx'
import { download } from './download.ts'
import { TextBar } from './text-bar.tsx'
import { usePolicyText } from './use-policy-text.ts'
import { useTextSearch } from './use-text-search.ts'
import './policy-text.css'

/** The policy as numbered clauses, in any of the languages; a clause and its step are selected together. */
export function PolicyText() {
  const words = useWords()
  const { announce } = useEditor()
  const [chosen, setChosen] = useState<UiLanguage | null>(null)
  const [isWithLaw, setIsWithLaw] = useState(true)
  const language = chosen ?? words.language
  const { clauses, wording } = usePolicyText(language, isWithLaw)
  const article = useRef<HTMLElement>(null)
  const search = useTextSearch(article, clauses)
  const id = useDraft(({ content }) => content.document.id)
  const copy = () =>
    navigator.clipboard.writeText(clausesAsText(clauses, wording)).then(
      () => announce(words.say('text.copied')),
      () => announce(words.say('text.copy-denied')),
    )
  const onDownload = (form: 'txt' | 'md') => {
    const written = form === 'txt' ? clausesAsText : clausesAsMarkdown
    download(`${id}.${language}.${form}`, written(clauses, wording))
  }
  return (
    <section className="policy-text">
      <TextBar
        language={language}
        onLanguage={setChosen}
        isWithLaw={isWithLaw}
        onWithLaw={setIsWithLaw}
        search={search}
        onCopy={copy}
        onDownload={onDownload}
      />
      <Clauses
        article={article}
        clauses={clauses}
        language={language}
        query={search.query}
        noteName={wording.words.fields.note}
      />
    </section>
  )
}

type ClausesProps = {
  readonly article: RefObject<HTMLElement | null>
  readonly clauses: readonly Clause[]
  readonly language: UiLanguage
  readonly query: string
  readonly noteName: string
}

function Clauses({ article, clauses, language, query, noteName }: ClausesProps) {
  const { view } = useEditor()
  const selected = useView(({ selection }) => selection.at(-1) ?? null)
  const choose = useCallback(
    (clause: Clause) => {
      const id = selectedWith(clause)
      if (id !== null) view.getState().select([id])
    },
    [view],
  )
  const numbered = clauses.filter(({ number }) => number !== null)
  const stop = (numbered.find(({ step }) => step === selected) ?? numbered[0])?.key
  useShowSelected(article, selected)
  return (
    <article ref={article} lang={language} onKeyDown={goAlong}>
      {clauses.map((clause) => (
        <ClauseRow
          key={clause.key}
          clause={clause}
          query={query}
          isSelected={selected !== null && selectedWith(clause) === selected}
          isStop={clause.key === stop}
          noteName={noteName}
          onChoose={choose}
        />
      ))}
    </article>
  )
}

/** Brings the clause of what is selected elsewhere into view. */
function useShowSelected(article: RefObject<HTMLElement | null>, selected: string | null): void {
  useEffect(() => {
    const isHere = article.current?.contains(document.activeElement) === true
    if (selected === null || isHere) return
    article.current?.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [article, selected])
}

const ways: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The arrow keys go from the number of a clause to the next, and select what it is about. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const numbers = [...event.currentTarget.querySelectorAll<HTMLElement>('.clause-number')]
  const at = event.target instanceof HTMLElement ? numbers.indexOf(event.target) : -1
  const to = ways[event.key]?.(at, numbers.length - 1)
  if (at < 0 || to === undefined) return
  event.preventDefault()
  numbers[to]?.focus()
  numbers[to]?.click()
}
