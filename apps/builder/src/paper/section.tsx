import type { ReactNode } from 'react'
import { useWords } from '../messages/use-words.ts'

/** The parts of a dossier, in their order. */
export const sections = [
  'diagram',
  'clauses',
  'law',
  'letters',
  'scenarios',
  'findings',
  'changes',
  'trail',
] as const

type SectionProps = { readonly id: (typeof sections)[number]; readonly children: ReactNode }

/** A part of the dossier under its numbered heading. */
export function Section({ id, children }: SectionProps) {
  const words = useWords()
  return (
    <section id={`paper-${id}`} className="paper-section" aria-labelledby={`paper-${id}-title`}>
      <h2 id={`paper-${id}-title`}>
        {sections.indexOf(id) + 1} {words.say(`paper.section-${id}`)}
      </h2>
      {children}
    </section>
  )
}
