import { usePeople } from '../editor/use-people.ts'
import { useWords } from '../messages/use-words.ts'
import { actorText } from '../people/audit/entry-words.ts'
import { useWhen } from '../review/when.ts'
import type { Dossier } from './dossier.ts'
import { Section } from './section.tsx'

/** What the audit log says of the policy, the oldest first. */
export function TrailSection({ entries }: Pick<Dossier, 'entries'>) {
  const words = useWords()
  return (
    <Section id="trail">
      {entries === null && <p>{words.say('paper.trail-hidden')}</p>}
      {entries?.length === 0 && <p>{words.say('paper.trail-none')}</p>}
      {entries !== null && entries.length > 0 && <Entries entries={entries} />}
    </Section>
  )
}

function Entries({ entries }: { readonly entries: NonNullable<Dossier['entries']> }) {
  const words = useWords()
  const people = usePeople()
  const when = useWhen()
  return (
    <table>
      <thead>
        <tr>
          {(['seq', 'at', 'who', 'what'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(`audit.column-${column}`)}
            </th>
          ))}
          <th scope="col">{words.say('review.column-hash')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq}>
            <td>{entry.seq}</td>
            <td>{when(entry.at)}</td>
            <td>{actorText(entry, people, words)}</td>
            <td>{words.say(`audit.kind-${entry.kind}`)}</td>
            <td>
              <code>{entry.hash.slice(0, 16)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
