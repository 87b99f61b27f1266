import type { Language } from '@forfall/rules'
import { type Command, Option } from 'commander'
import { bookProblemText } from '../../../book/problem-text.ts'
import { differenceBetween, type SaidChange } from '../../../policy-life/difference.ts'
import { versionHistory } from '../../../policy-life/versions.ts'
import { answered, badInput } from '../../answer.ts'
import { versionOption } from '../../option-types.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../../shell.ts'
import { table } from '../../text/table.ts'

/** `policies history`: the versions of a policy, who stands behind each, and from when to when it holds. */
export function addHistory(policies: Command, shell: Shell): void {
  const command = policies
    .command('history')
    .description('the versions of a policy, newest first')
    .argument('<policy>', 'id of the policy')
  addWork<CommonOptions>(command, shell, (common, [policyId = '']) =>
    withBook(shell, common, async (book) => {
      const history = versionHistory(book, policyId)
      if (!history.ok) {
        const { problem } = history
        return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
      }
      const heading = ['version', 'from', 'until', 'by', 'approved by', 'claims', 'hash']
      const rows = history.value.map((one) => [
        one.version,
        one.effectiveFrom,
        one.until,
        one.authors.join(', '),
        one.approvedBy,
        one.claimCount,
        one.hash.slice(0, 12),
      ])
      return answered({ versions: history.value }, table(heading, rows))
    }),
  )
}

type DiffOptions = CommonOptions & { readonly language: Language }

/** `policies diff`: what one version changes over another, in sentences. */
export function addDiff(policies: Command, shell: Shell): void {
  const languages = ['en', 'nb', 'da', 'fi', 'sv'] as const
  const command = policies
    .command('diff')
    .description('what changed from one version to another, in sentences')
    .argument('<policy>', 'id of the policy')
    .argument('<before>', 'number of a version', versionOption)
    .argument('<after>', 'number of a version', versionOption)
    .addOption(new Option('--language <code>', 'of the sentences').choices(languages).default('en'))
  addWork<DiffOptions>(command, shell, ({ language, ...common }, [policyId = '', before, after]) =>
    withBook(shell, common, async (book) => {
      const versions = {
        before: { policyId, version: Number(before) },
        after: { policyId, version: Number(after) },
      }
      const difference = differenceBetween(book, versions, language)
      if (difference.ok) {
        const { changes } = difference.value
        return answered({ changes }, changesText(changes))
      }
      const { problem } = difference
      return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
    }),
  )
}

function changesText(changes: readonly SaidChange[]): string {
  if (changes.length === 0) return 'Nothing is different.'
  const groups = [...new Set(changes.map(({ group }) => group))]
  return groups
    .flatMap((group) => [
      group,
      ...changes.filter((one) => one.group === group).map(({ text }) => `  ${text}`),
    ])
    .join('\n')
}
