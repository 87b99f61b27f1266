import type { AssignmentScope, PlainDate } from '@forfall/rules'
import { type Command, Option } from 'commander'
import type { Book } from '../../book/book.ts'
import { type ChosenPolicy, chooseFor } from '../../placing/choose-policy.ts'
import { type ExplainedAssignment, explainAssignment } from '../../placing/explain-assignment.ts'
import { retireVersion } from '../../placing/retire-version.ts'
import { type Answer, answered, badInput } from '../answer.ts'
import { dayOption, pinOption, reasonOption } from '../option-types.ts'
import { refusal } from '../refusal.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

type AssignOptions = CommonOptions & { readonly [scope in AssignmentScope]?: string } & {
  readonly policy?: string
  readonly none?: boolean
  readonly from?: PlainDate
  readonly reason: string
}

/** `policies assign`: the policy for new claims of a creditor or a debtor, or for one claim. */
export function addAssign(policies: Command, shell: Shell): void {
  const command = policies
    .command('assign')
    .description('choose the policy for new claims of a creditor or a debtor, or for one claim')
    .addOption(new Option('--claim <id>', 'for this claim').conflicts(['debtor', 'creditor']))
    .addOption(new Option('--debtor <id>', 'for new claims on this debtor').conflicts('creditor'))
    .option('--creditor <id>', 'for new claims of this creditor')
    .addOption(new Option('--policy <id>', 'the policy').conflicts('none'))
    .option('--none', 'take back what was chosen before')
    .option('--from <day>', 'first day on which it counts (default: today)', dayOption)
    .requiredOption('--reason <text>', 'why', reasonOption)
  addWork<AssignOptions>(command, shell, (options) =>
    withBook(shell, options, async (book) => assigned(book, options, shell.clock.today())),
  )
}

function assigned(book: Book, options: AssignOptions, today: PlainDate): Answer {
  const { policy, none = false, from = today, reason } = options
  const subject = subjectOf(options)
  if (subject === null) return missing('--claim, --debtor or --creditor')
  if (policy === undefined && !none) return missing('--policy or --none')
  const choice = { ...subject, policyId: policy ?? null, from, reason }
  const chosen = chooseFor(book, choice, today)
  return chosen.ok ? answered(chosen.value, chosenText(chosen.value)) : refusal(chosen.problem)
}

/** `policies why`: which policy a claim would get, and what became of every one looked at. */
export function addWhy(policies: Command, shell: Shell): void {
  const command = policies
    .command('why')
    .description('which policy a claim would be put on, and why not on the others')
    .argument('<claim>', 'id of the claim')
    .option('--on <day>', 'if it were placed on this day (default: today)', dayOption)
  addWork<CommonOptions & { readonly on?: PlainDate }>(command, shell, ({ on, ...common }, [id]) =>
    withBook(shell, common, async (book) => {
      const why = explainAssignment(book, id ?? '', on ?? shell.clock.today())
      return why.ok ? answered(why.value, whyText(why.value)) : refusal(why.problem)
    }),
  )
}

type RetireOptions = CommonOptions & { readonly from?: PlainDate; readonly reason: string }

/** `policies retire`: the end of a version for new claims. */
export function addRetire(policies: Command, shell: Shell): void {
  const command = policies
    .command('retire')
    .description('let a version take no new claims; those that are on it stay')
    .argument('<policy@version>', 'the version', pinOption)
    .option('--from <day>', 'first day on which it takes none (default: today)', dayOption)
    .requiredOption('--reason <text>', 'why', reasonOption)
  addWork<RetireOptions>(command, shell, ({ from, reason, ...common }, [typed = '']) =>
    withBook(shell, common, async (book) => {
      const today = shell.clock.today()
      const retiring = { ...pinOption(typed), from: from ?? today, reason }
      const retired = retireVersion(book, retiring, today)
      if (!retired.ok) return refusal(retired.problem)
      const { policyId, version, from: end } = retired.value
      return answered(
        retired.value,
        `Version ${version} of ${policyId} takes no new claims from ${end}; claims on it stay.`,
      )
    }),
  )
}

function subjectOf({ claim, debtor, creditor }: AssignOptions) {
  if (claim !== undefined) return { scope: 'claim' as const, subjectId: claim }
  if (debtor !== undefined) return { scope: 'debtor' as const, subjectId: debtor }
  return creditor === undefined ? null : { scope: 'creditor' as const, subjectId: creditor }
}

const missing = (options: string): Answer =>
  badInput([{ code: 'option-missing', message: `Expected ${options}.`, place: null }])

function chosenText({ scope, subjectId, policyId, from, placedOn }: ChosenPolicy): string {
  const what = policyId === null ? 'no policy is chosen any more' : `policy ${policyId} is chosen`
  const placed =
    placedOn === null
      ? 'Claims that are on a policy stay on it.'
      : `The claim is on version ${placedOn.version} of ${placedOn.policyId} now.`
  return `From ${from} on ${what} for ${scope} ${subjectId}. ${placed}`
}

function whyText({ claimId, current, chosen, considered, day }: ExplainedAssignment): string {
  const pinText = (pin: typeof current): string =>
    pin === null ? 'no policy' : `${pin.policyId}@${pin.version}`
  const rows = considered.map(({ policyId, version, by, verdict }) => [
    policyId,
    version,
    by,
    verdict,
  ])
  const first = `${claimId} is on ${pinText(current)}; placed on ${day} it would get ${pinText(chosen)}.`
  return `${first}\n\n${table(['policy', 'version', 'chosen by', 'verdict'], rows)}`
}
