import { textIn } from '@forfall/rules'
import type { Command } from 'commander'
import { policyRows } from '../../../book/policy-views.ts'
import { draftRows } from '../../../store/drafts.ts'
import { answered } from '../../answer.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../../shell.ts'
import { table } from '../../text/table.ts'

/** `policies list`: what is published in the book, and what is being changed. */
export function addList(policies: Command, shell: Shell): void {
  const command = policies
    .command('list', { isDefault: true })
    .description('the policies of the book in their newest version, and the drafts')
  addWork<CommonOptions>(command, shell, (options) =>
    withBook(shell, options, async (book) => {
      const published = policyRows(book)
      const drafts = draftRows(book.store)
      const rows = published.map((policy) => [
        policy.id,
        policy.version,
        policy.jurisdiction,
        policy.stepCount,
        policy.claimCount,
        policy.hash.slice(0, 12),
        textIn(policy.title, 'en'),
      ])
      const heading = ['policy', 'version', 'law', 'steps', 'claims', 'hash', 'title']
      const lines = drafts.map(({ policyId, revision, basedOn, authors }) => {
        const from = basedOn === null ? '' : `, from version ${basedOn}`
        return `Draft of ${policyId}: revision ${revision}${from}, by ${authors.join(', ')}`
      })
      const text = [table(heading, rows), ...lines].join('\n')
      return answered({ policies: published, drafts }, text)
    }),
  )
}
