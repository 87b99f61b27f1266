import type { MessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { useWhen } from '../review/when.ts'
import type { Dossier } from './dossier.ts'
import { useNameOf } from './use-name-of.ts'

/** Somebody who stands behind what is printed, or is to. */
type Signature = {
  readonly role: MessageId
  /** `null` where nobody does yet. */
  readonly person: string | null
  readonly at: string | null
  readonly statement: string
}

/** Who handed it in, said what of it and published it, with a line to sign on. */
export function Signatures({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const nameOf = useNameOf()
  const when = useWhen()
  return (
    <table className="paper-signatures">
      <thead>
        <tr>
          {(['role', 'name', 'when', 'statement', 'signature'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(`paper.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {signaturesOf(dossier).map(({ role, person, at, statement }) => (
          <tr key={`${role} ${person} ${at}`}>
            <th scope="row">{words.say(role)}</th>
            <td>{person === null ? words.say('paper.nobody') : nameOf(person)}</td>
            <td>{at === null ? '' : when(at)}</td>
            <td>{statement}</td>
            <td className="paper-sign-here" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function signaturesOf({ policy, version, review }: Dossier): readonly Signature[] {
  const verdicts = (review?.verdicts ?? []).map(
    ({ verdict, reviewerId, givenAt, statement }): Signature => ({
      role: verdict === 'approve' ? 'paper.role-reviewer' : 'paper.role-sent-back',
      ...{ person: reviewerId, at: givenAt, statement },
    }),
  )
  const isApproved = verdicts.some(({ role }) => role === 'paper.role-reviewer')
  const nobody = { role: 'paper.role-reviewer', person: null, at: null, statement: '' } as const
  return [
    {
      role: 'paper.role-author',
      person: review?.submittedBy ?? policy.draft?.savedBy ?? version?.authors[0] ?? null,
      at: review?.submittedAt ?? null,
      statement: review?.note ?? '',
    },
    ...verdicts,
    ...(isApproved ? [] : [{ ...nobody, person: version?.approvedBy ?? null }]),
    {
      role: 'paper.role-publisher',
      person: version?.publishedBy ?? null,
      at: version?.publishedAt ?? null,
      statement: '',
    },
  ]
}
