import { textIn } from '@forfall/rules'
import type { Command } from 'commander'
import { policyRows } from '../../book/policy-views.ts'
import { answered } from '../answer.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'
import { table } from '../text/table.ts'

/** `policies`: what is published in the book. */
export function addPolicies(program: Command, shell: Shell): void {
  const command = program.command('policies').description('the published policies of the book')
  addWork<CommonOptions>(command, shell, (options) =>
    withBook(shell, options, async (book) => {
      const policies = policyRows(book)
      const rows = policies.map((policy) => [
        policy.id,
        policy.version,
        policy.jurisdiction,
        policy.stepCount,
        policy.claimCount,
        policy.hash.slice(0, 12),
        textIn(policy.title, 'en'),
      ])
      const heading = ['policy', 'version', 'law', 'steps', 'claims', 'hash', 'title']
      return answered({ policies }, table(heading, rows))
    }),
  )
}
