import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Failed } from '../app/answers.tsx'
import { useMeasure } from '../canvas/use-measure.ts'
import { useWords } from '../messages/use-words.ts'
import { type Names, useNames } from '../review/use-names.ts'
import { ChangesSection } from './changes-section.tsx'
import { ClausesSection } from './clauses-section.tsx'
import { Contents } from './contents.tsx'
import { Cover, hashOf, stateText } from './cover.tsx'
import { DiagramSection } from './diagram/diagram-section.tsx'
import { type Drawing, drawingOf } from './diagram/drawing.ts'
import { cardLook } from './diagram/print-card.ts'
import type { Dossier } from './dossier.ts'
import { FindingsSection } from './findings-section.tsx'
import { LawSection } from './law-section.tsx'
import { LettersSection } from './letters-section.tsx'
import { ScenariosSection } from './scenarios-section.tsx'
import { TrailSection } from './trail-section.tsx'
import { usePageBoxes } from './use-page-boxes.ts'
import { useSaidByDocument } from './use-said-by-document.ts'
import './paper.css'

/** The pages of a dossier in the language spoken around it, once the diagram is drawn. */
export function Pages({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const { document } = dossier.policy.content
  const names = useNames(document)
  const drawing = useDrawing(dossier, names)
  const title = `${words.text(document.title)} · ${stateText(dossier, words)}`
  usePageBoxes({ title, hash: hashOf(dossier) })
  useSaidByDocument({ title, language: words.language })
  if (drawing.isError) return <Failed error={drawing.error} retry={drawing.refetch} />
  if (drawing.data === undefined) return <p role="status">{words.say('paper.preparing')}</p>
  return <Whole dossier={dossier} names={names} drawing={drawing.data} />
}

type WholeProps = {
  readonly dossier: Dossier
  readonly names: Names
  readonly drawing: Drawing
}

function Whole({ dossier, names, drawing }: WholeProps) {
  const { language } = useWords()
  const { document } = dossier.policy.content
  return (
    <article className="paper" lang={language}>
      <Cover dossier={dossier} />
      <Contents />
      <DiagramSection drawing={drawing} />
      <ClausesSection dossier={dossier} wording={names.wording} />
      <LawSection dossier={dossier} />
      <LettersSection document={document} wording={names.wording} />
      <ScenariosSection dossier={dossier} names={names} />
      <FindingsSection dossier={dossier} names={names} />
      <ChangesSection dossier={dossier} names={names} />
      <TrailSection entries={dossier.entries} />
    </article>
  )
}

/** The diagram, laid out anew where the texts on it are others. */
function useDrawing({ policy, checked }: Dossier, { wording }: Names) {
  const words = useWords()
  const [title, detail] = [useMeasure(cardLook.title.font), useMeasure(cardLook.detail.font)]
  const measures = useMemo(
    () => (title === null || detail === null ? null : { title, detail }),
    [title, detail],
  )
  const { document } = policy.content
  return useQuery({
    queryKey: ['paper-drawing', document, words.language, checked.windows],
    queryFn:
      measures === null
        ? skipToken
        : () => drawingOf({ document, windows: checked.windows, wording, words, measures }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
