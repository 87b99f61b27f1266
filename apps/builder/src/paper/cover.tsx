import { policyHash } from '@forfall/rules'
import { useWords, type Words } from '../messages/use-words.ts'
import { useCountryName } from '../start/country-name.ts'
import type { Dossier } from './dossier.ts'
import { Signatures } from './signatures.tsx'
import { useNameOf } from './use-name-of.ts'

/** The hash a dossier is printed under: that of the version, of what was handed in, or of the draft alone. */
export const hashOf = ({ version, review, policy }: Dossier): string =>
  version?.hash ?? review?.hash ?? policyHash(policy.content.document)

/** What is printed, in few words: "Version 3", "Draft, revision 7". */
export const stateText = ({ policy: { draft, version } }: Dossier, words: Words): string =>
  version === null
    ? words.say('paper.draft', { revision: draft?.revision ?? 0 })
    : words.say('paper.version', { version })

/** The first page: what it is, under which hash, from when, and who stands behind it. */
export function Cover({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const { document } = dossier.policy.content
  const { description } = document
  return (
    <header className="paper-cover">
      <p className="paper-kind">{words.say('paper.dossier')}</p>
      <h1>{words.text(document.title)}</h1>
      <p className="paper-state">{stateText(dossier, words)}</p>
      {description !== undefined && <p>{words.text(description)}</p>}
      <Facts dossier={dossier} />
      <h2>{words.say('paper.signatures')}</h2>
      <Signatures dossier={dossier} />
    </header>
  )
}

function Facts({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const nameOf = useNameOf()
  const country = useCountryName()
  const { policy, version, review, today, law } = dossier
  const { document } = policy.content
  const isSealed = version !== null || review !== null
  const authors = version?.authors ?? review?.authors ?? policy.draft?.authors ?? []
  return (
    <dl className="paper-facts">
      <dt>{words.say('paper.country')}</dt>
      <dd>{country(document.jurisdiction)}</dd>
      <dt>{words.say('paper.id')}</dt>
      <dd>{document.id}</dd>
      <dt>{words.say(isSealed ? 'paper.hash' : 'paper.hash-draft')}</dt>
      <dd>
        <code>{hashOf(dossier)}</code>
        <span className="paper-aside">{words.say('paper.hash-note')}</span>
      </dd>
      <dt>{words.say('paper.takes')}</dt>
      <dd>{takesText(dossier, words)}</dd>
      <dt>{words.say('paper.role-author')}</dt>
      <dd>{authors.length === 0 ? '–' : words.list(authors.map(nameOf), 'and')}</dd>
      <dt>{words.say('paper.law')}</dt>
      <dd>
        {law.release}
        {review !== null && (
          <span className="paper-aside">
            {words.say('paper.law-hash')}: <code>{review.lawHash}</code>
          </span>
        )}
      </dd>
      <dt>{words.say('paper.as-of')}</dt>
      <dd>{words.day(today)}</dd>
    </dl>
  )
}

/** When it takes new claims. */
function takesText({ version, review }: Dossier, words: Words): string {
  if (version === null) {
    const note = review === null ? 'paper.draft-note' : 'paper.handed-in'
    return `${words.say('paper.takes-none')}. ${words.say(note)}`
  }
  const from = words.day(version.effectiveFrom)
  return version.until === null
    ? words.say('paper.takes-from', { from })
    : words.say('paper.takes-until', { from, until: words.day(version.until) })
}
