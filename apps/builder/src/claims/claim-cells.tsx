import type { StepKind } from '@forfall/rules'
import { Link } from '@tanstack/react-router'
import type { ClaimRow } from '../app/api.ts'
import { stepName } from '../messages/fact-words.ts'
import { kindName } from '../messages/kind-name.ts'
import { useWords } from '../messages/use-words.ts'
import { isKind, kindLooks } from '../policies/kinds.ts'
import { Day } from './day.tsx'
import { EngineText } from './engine-text.tsx'
import { useClaimContext } from './use-claim-context.ts'

type CellProps = { readonly claim: ClaimRow }

/** The invoice number, leading to the claim's own page. */
export const ClaimLink = ({ claim }: CellProps) => (
  <Link to="/claims/$claimId" params={{ claimId: claim.id }} className="numbers">
    {claim.invoiceNumber}
  </Link>
)

/** What letters have asked for and nobody has paid. */
export const Outstanding = ({ claim }: CellProps) => (
  <span className="numbers nowrap">
    {useWords().amount(claim.outstandingMinor, claim.currency)}
  </span>
)

/** The agreed last day to pay. */
export const Due = ({ claim }: CellProps) => <Day day={claim.dueOn} />

/** What happens next, or how the claim ended. */
export function NextAction({ claim }: CellProps) {
  const words = useWords()
  if (claim.ending !== null)
    return <span className="chip">{words.say(`ending.${claim.ending}`)}</span>
  const kind = claim.next?.kind ?? null
  if (kind === null || !isKind(kind))
    return <span className="secondary">{words.say('claims.nothing')}</span>
  const { family, icon: Icon } = kindLooks[kind]
  return (
    <span className={`claims-next family-${family}`}>
      <Icon size={16} stroke={1.75} aria-hidden className="claims-icon" />
      <NextName claim={claim} kind={kind} />
    </span>
  )
}

/** The step as its policy calls it, and its kind where the name does not say it already. */
function NextName({ claim, kind: id }: CellProps & { readonly kind: StepKind }) {
  const words = useWords()
  const context = useClaimContext(claim)
  const kind = kindName(id, context.wording)
  const step = claim.next?.step ?? null
  const name = step === null ? kind : stepName(step, context, words)
  return (
    <span>
      {name}
      {name !== kind && <span className="claims-kind"> {kind}</span>}
    </span>
  )
}

/** The day on which it happens; what waits for a person, or for an event, has none. */
export function NextDay({ claim: { ending, next, blockers } }: CellProps) {
  const words = useWords()
  if (ending !== null || next === null || next.kind === null) return null
  if (next.on !== null) return <Day day={next.on} />
  const isForPerson =
    next.kind === 'review' || blockers.some(({ code }) => code === 'action-pending')
  return (
    <span className="secondary">
      {words.say(isForPerson ? 'claims.on-release' : 'claims.on-unknown')}
    </span>
  )
}

/** Why then and not before. Written by the engine, in English. */
export const NextWhy = ({ claim }: CellProps) =>
  claim.next === null ? null : <EngineText text={claim.next.why} />
