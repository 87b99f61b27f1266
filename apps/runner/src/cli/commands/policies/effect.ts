import { type CourseDifference, differenceTexts, type PlainDate, wordingOf } from '@forfall/rules'
import type { Command } from 'commander'
import type { Book } from '../../../book/book.ts'
import { bookProblemText } from '../../../book/problem-text.ts'
import {
  type Compared,
  comparedVersions,
  type EffectProgress,
  effectOnBook,
} from '../../../policy-life/effects.ts'
import { answered, badInput } from '../../answer.ts'
import { dayOption, versionOption } from '../../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../../shell.ts'

type Options = CommonOptions & { readonly through: PlainDate; readonly all?: boolean }

/** `policies effect`: what another version would do to the claims of the book. */
export function addEffect(policies: Command, shell: Shell): void {
  const command = policies
    .command('effect')
    .description('what another version would do to the claims of the book')
    .argument('<policy>', 'id of the policy')
    .argument('<before>', 'number of a version', versionOption)
    .argument('<after>', 'number of a version', versionOption)
    .requiredOption('--through <day>', 'last day that is looked at', dayOption)
    .option('--all', 'claims that have ended as well')
  addWork<Options>(command, shell, ({ through, all, ...common }, [policyId = '', was, is]) =>
    withBook(shell, common, async (book) => {
      const before = { policyId, version: Number(was) }
      const compared = comparedVersions(book, {
        before,
        after: { policyId, version: Number(is) },
      })
      if (!compared.ok) {
        const { problem } = compared
        return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
      }
      const claims = all === true ? ('all' as const) : ('open' as const)
      const { last, changed } = await wholeEffect(book, compared.value, { claims, through })
      const document = { summary: last?.summary ?? null, changed }
      return answered(document, effectText(last, changed, compared.value))
    }),
  )
}

async function wholeEffect(
  book: Book,
  compared: Compared,
  question: Parameters<typeof effectOnBook>[2],
): Promise<{
  readonly last: EffectProgress | null
  readonly changed: readonly CourseDifference[]
}> {
  const changed: CourseDifference[] = []
  let last: EffectProgress | null = null
  for await (const progress of effectOnBook(book, compared, question, null)) {
    last = progress
    changed.push(...progress.changed)
  }
  return { last, changed }
}

function effectText(
  last: EffectProgress | null,
  changed: readonly CourseDifference[],
  { after }: Compared,
): string {
  if (last === null) return 'No claim is on this policy.'
  const wording = wordingOf('en', after.jurisdiction)
  const head = `${last.summary.claims} claims looked at, ${last.summary.changedClaims} would be treated otherwise.`
  const lines = changed.map((one) => `${one.claimId}: ${differenceTexts(one, wording).join('; ')}`)
  const caveat =
    'Debtors are taken to do what they did; how they would have answered other letters nobody knows.'
  return [head, ...lines, caveat].join('\n')
}
