import { useWords } from '../messages/use-words.ts'
import { ToldChanges } from '../review/changes-section.tsx'
import type { Names } from '../review/use-names.ts'
import type { Dossier } from './dossier.ts'
import { Section } from './section.tsx'

type ChangesSectionProps = { readonly dossier: Dossier; readonly names: Names }

/** What it changes over the version before it, in sentences. */
export function ChangesSection({ dossier, names }: ChangesSectionProps) {
  const words = useWords()
  const { before, policy } = dossier
  return (
    <Section id="changes">
      {before === null ? (
        <p>{words.say('paper.changes-first')}</p>
      ) : (
        <>
          <p>{words.say('paper.changes-over', { version: before.version })}</p>
          <ToldChanges before={before.document} after={policy.content.document} names={names} />
        </>
      )}
    </Section>
  )
}
