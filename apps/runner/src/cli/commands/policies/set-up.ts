import { writeFileSync } from 'node:fs'
import { jurisdictions } from '@forfall/jurisdictions'
import {
  addDays,
  coveringScenarios,
  type DebtorKind,
  type Jurisdiction,
  type PlainDate,
  type PolicyFromSetup,
  policyFileOf,
  policyFromSetup,
  type Setup,
  type SetupPlan,
  sampleCourse,
  setupPlan,
  setupPlans,
  textIn,
  withReminders,
  writtenScenario,
} from '@forfall/rules'
import type { Command } from 'commander'
import { bookProblemText } from '../../../book/problem-text.ts'
import { readText } from '../../../policy-life/read-text.ts'
import { type Answer, answered, badInput } from '../../answer.ts'
import {
  amountOption,
  countryOption,
  dayOption,
  debtorKindsOption,
  feeOption,
  remindersOption,
  wordOption,
} from '../../option-types.ts'
import { noLaw } from '../../policy-source.ts'
import { addWork, type CommonOptions, type Shell } from '../../shell.ts'
import { setUpText } from '../../text/set-up.ts'

type Options = CommonOptions & {
  readonly country: string
  readonly plan: SetupPlan
  readonly debtors: readonly DebtorKind[]
  readonly reminders?: number
  /** Only `false` can be typed. */
  readonly notice: boolean
  readonly handOver?: Setup['handOver']['kind']
  readonly interest?: Setup['interest']
  readonly mode?: Setup['mode']
  readonly minimum?: number
  readonly acceptWithoutFees?: true
  readonly id?: string
  readonly due?: PlainDate
  readonly amount: number
  readonly out?: string
}

/** `policies set-up`: a policy from a few answers, lawful whatever they are. */
export function addSetUp(policies: Command, shell: Shell): void {
  const command = policies
    .command('set-up')
    .description('a policy from a ready plan and a few answers, raised to the law, with its course')
    .requiredOption('--country <code>', 'country code such as NO', countryOption)
    .option('--plan <plan>', setupPlans.join(' or '), wordOption(setupPlans), 'standard')
    .option('--debtors <kinds>', 'kinds of debtor, comma between', debtorKindsOption, ['consumer'])
    .option('--reminders <number>', 'how many; 0 for none', remindersOption)
    .option('--no-notice', 'no letter before collection')
    .option('--hand-over <what>', lastSteps.join(', '), wordOption(lastSteps))
    .option('--interest <which>', charged.join(' or '), wordOption(charged))
    .option('--mode <mode>', 'create for a person to release, or send', wordOption(modes))
    .option('--minimum <amount>', 'stop claims below it; 0 for none', feeOption)
    .option('--accept-without-fees', 'take a claim as paid when only its fees are left')
    .option('--id <policy>', 'id of the policy')
    .option('--due <day>', 'due day of the sample invoice (default: in 14 days)', dayOption)
    .option('--amount <amount>', 'amount of the sample invoice', amountOption, 1000_00)
    .option('--out <file>', 'write the policy with scenarios there')
  addWork<Options>(command, shell, (options) => {
    const law = jurisdictions.find(({ country }) => country === options.country)
    return law === undefined
      ? badInput([noLaw(options.country, '--country')])
      : setUp(shell, options, law)
  })
}

const lastSteps = ['none', 'hand-over', 'review'] as const
const charged = ['none', 'statutory'] as const
const modes = ['create', 'send'] as const

function setUp(shell: Shell, options: Options, law: Jurisdiction): Answer {
  const day = shell.clock.today()
  const { id = `${law.country.toLowerCase()}-set-up`, debtors } = options
  const setup = setupOf(options, law, day)
  const title = { en: `${textIn(law.name, 'en')}, set up` }
  const made = policyFromSetup(setup, law, { id, title, day, readText })
  if (!made.ok) {
    const { problem } = made
    return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
  }
  const { adjustments, document } = made.value
  const course = sampleCourse(document, law, {
    amountMinor: options.amount,
    dueOn: options.due ?? addDays(day, 14),
    debtorKind: debtors[0] ?? 'consumer',
  })
  const file = fileOf(made.value, law, day)
  if (options.out !== undefined)
    writeFileSync(shell.pathOf(options.out), `${JSON.stringify(file, null, 2)}\n`)
  const days = course.map(({ day: on, decision }) => ({ day: on, decision }))
  return answered(
    { policy: file, adjustments, days, file: options.out ?? null },
    setUpText({ made: made.value, course, law, file: options.out ?? null }),
  )
}

/** What the answers change in the plan. */
function setupOf(options: Options, jurisdiction: Jurisdiction, day: PlainDate): Setup {
  const so = { jurisdiction, debtorKinds: options.debtors, day, readText }
  const plan = setupPlan(options.plan, so)
  const count = options.reminders ?? plan.reminders.length
  const kept = withReminders(plan, count, setupPlan('standard', so))
  const { handOver, interest, mode, minimum, acceptWithoutFees } = options
  return {
    ...kept,
    notice: options.notice ? kept.notice : null,
    handOver: { ...kept.handOver, kind: handOver ?? kept.handOver.kind },
    interest: interest ?? kept.interest,
    mode: mode ?? kept.mode,
    minimumMinor: minimum ?? kept.minimumMinor,
    acceptPaymentWithoutFees: acceptWithoutFees ?? kept.acceptPaymentWithoutFees,
  }
}

function fileOf({ document }: PolicyFromSetup, law: Jurisdiction, day: PlainDate) {
  const found = coveringScenarios(document, law, day)
  return policyFileOf(document, found.ok ? found.value.map(writtenScenario) : [], null)
}
