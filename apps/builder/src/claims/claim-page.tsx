import type { PlainDate } from '@forfall/rules'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../app/answers.tsx'
import { type ClaimDetails, useTRPC } from '../app/api.ts'
import { DayInput } from '../app/day-input.tsx'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { Fact } from '../operate/parts/fact.tsx'
import { ActsPanel } from './acts/acts-panel.tsx'
import { Amounts } from './amounts.tsx'
import { NextAction, Outstanding } from './claim-cells.tsx'
import { Day } from './day.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { EngineText } from './engine-text.tsx'
import { Timeline } from './timeline.tsx'
import { useClaimContext } from './use-claim-context.ts'
import { WaitingPanel } from './waiting-panel.tsx'
import './claims.css'
import './claim-page.css'
import '../operate/operate.css'

const route = getRouteApi('/claims/$claimId')

/** One claim: what it comes to, what happened, and what is decided on a day and why. */
export function ClaimPage() {
  const { claimId } = route.useParams()
  const { day } = route.useSearch()
  const question = { id: claimId, ...(day === undefined ? {} : { day }) }
  const claim = useQuery(
    useTRPC().claims.get.queryOptions(question, { placeholderData: keepPreviousData }),
  )
  if (claim.isPending) return <Waiting />
  if (claim.isError) return <Failed error={claim.error} retry={claim.refetch} />
  return <LoadedClaim claim={claim.data} />
}

function LoadedClaim({ claim }: { readonly claim: ClaimDetails }) {
  const words = useWords()
  const context = useClaimContext(claim)
  return (
    <>
      <PageHead title={words.say('claim.title', { invoice: claim.invoiceNumber })}>
        <ClaimFacts claim={claim} />
      </PageHead>
      <div className="claim-columns">
        <div className="claim-column">
          <ActsPanel claim={claim} />
          <WaitingPanel claim={claim} context={context} />
          <DayChoice answered={claim.decision?.day} />
          {claim.decision === null ? (
            <p className="panel">
              {words.say('claim.no-decision')}{' '}
              {claim.next !== null && <EngineText text={claim.next.why} />}
            </p>
          ) : (
            <DecisionPanel decision={claim.decision} context={context} />
          )}
        </div>
        <div className="claim-column">
          {claim.decision !== null && <Amounts amounts={claim.decision.amounts} />}
          <Timeline events={claim.events} context={context} currency={claim.currency} />
        </div>
      </div>
    </>
  )
}

function ClaimFacts({ claim }: { readonly claim: ClaimDetails }) {
  const words = useWords()
  const { debtorKinds } = useClaimContext(claim).wording.words
  const kind =
    claim.debtorKind === null ? words.say('claim.kind-unknown') : debtorKinds[claim.debtorKind]
  return (
    <dl className="claim-facts">
      <Fact name={words.say('claims.debtor')}>
        {claim.debtorName ?? words.say('value.unknown')} ({kind})
      </Fact>
      <Fact name={words.say('claim.creditor')}>{claim.creditorName}</Fact>
      <Fact name={words.say('claims.outstanding')}>
        <Outstanding claim={claim} />
      </Fact>
      <Fact name={words.say('claims.due')}>
        <Day day={claim.dueOn} />
      </Fact>
      <Fact name={words.say('claims.next')}>
        <NextAction claim={claim} />
      </Fact>
      <Standing claim={claim} />
      {claim.policyId !== null && (
        <Fact name={words.say('policies.policy')}>
          <Link to="/policies/$policyId" params={{ policyId: claim.policyId }}>
            {claim.policyId}
          </Link>{' '}
          ({words.say('policy.version', { version: claim.policyVersion })})
        </Fact>
      )}
    </dl>
  )
}

/** Far enough off to stand for a hold without an end. */
const noEnd = '9999-12-31'

/** What holds of the claim besides: a hold of a person, a dispute, a payment plan. */
function Standing({ claim }: { readonly claim: ClaimDetails }) {
  const words = useWords()
  const { heldUntil, isDisputed, plan } = claim
  const parts = [
    heldUntil === noEnd ? words.say('operate.held') : null,
    heldUntil !== null && heldUntil !== noEnd
      ? words.say('operate.held-until', { day: words.day(heldUntil) })
      : null,
    isDisputed ? words.say('operate.disputed') : null,
    plan?.isBroken === false ? words.say('operate.on-plan') : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return (
    <Fact name={words.say('operate.standing')}>
      {parts.map((part) => (
        <span key={part} className="chip tone-warning">
          {part}
        </span>
      ))}
    </Fact>
  )
}

/** The day the decision is asked for: today, unless the reader wants to know another. */
function DayChoice({ answered }: { readonly answered: PlainDate | undefined }) {
  const words = useWords()
  const { day } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <DayInput
      label={words.say('claim.day')}
      description={words.say('claim.day-note')}
      asked={day}
      answered={answered}
      onAsk={(asked) => navigate({ search: { day: asked }, replace: true })}
    />
  )
}
