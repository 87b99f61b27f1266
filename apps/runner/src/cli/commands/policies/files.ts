import { writeFileSync } from 'node:fs'
import { policyFileOf } from '@forfall/rules'
import type { Command } from 'commander'
import { bookProblemText } from '../../../book/problem-text.ts'
import { beginDraft } from '../../../policy-life/drafts.ts'
import { exportedPolicy } from '../../../policy-life/versions.ts'
import { answered, badInput } from '../../answer.ts'
import { versionOption } from '../../option-types.ts'
import { readStructured } from '../../read-structured.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../../shell.ts'

type ExportOptions = CommonOptions & { readonly number?: number; readonly out?: string }

/** `policies export`: a version, or the draft, as a file that another book can read. */
export function addExport(policies: Command, shell: Shell): void {
  const command = policies
    .command('export')
    .description('a policy with its scenarios as JSON')
    .argument('<policy>', 'id of the policy')
    .option('--number <version>', 'the version; the newest, when absent', versionOption)
    .option('--out <file>', 'write it there instead of printing it')
  addWork<ExportOptions>(command, shell, ({ number, out, ...common }, [policyId = '']) =>
    withBook(shell, common, async (book) => {
      const exported = exportedPolicy(book, policyId, number ?? null)
      if (!exported.ok) {
        const { problem } = exported
        return badInput([{ code: problem.code, message: bookProblemText(problem), place: null }])
      }
      const { document, scenarios, from } = exported.value
      const file = policyFileOf(document, scenarios, from)
      const text = JSON.stringify(file, null, 2)
      if (out === undefined) return answered(file, text)
      writeFileSync(shell.pathOf(out), `${text}\n`)
      return answered({ file: out }, `Wrote ${out}.`)
    }),
  )
}

/** `policies import`: a file as a draft, for people to look at and submit. */
export function addImport(policies: Command, shell: Shell): void {
  const command = policies
    .command('import')
    .description('a policy file as a draft')
    .argument('<file>', 'an exported policy, or a bare document; JSON or YAML')
    .option('--id <policy>', 'id of the draft; that of the document, when absent')
  type Options = CommonOptions & { readonly id?: string }
  addWork<Options>(command, shell, ({ id, ...common }, [typed = '']) =>
    withBook(shell, common, async (book) => {
      const read = readStructured(shell.pathOf(typed), typed)
      if (!read.ok) return badInput(read.problem)
      const file = read.value[0]?.value
      const policyId = id ?? idIn(file)
      const today = shell.clock.today()
      const begun = beginDraft(book, { policyId, origin: { kind: 'file', file } }, today)
      if (begun.ok) {
        const { revision } = begun.value
        return answered({ policyId, revision }, `Began a draft of ${policyId}.`)
      }
      const { problem } = begun
      return badInput([{ code: problem.code, message: bookProblemText(problem), place: typed }])
    }),
  )
}

/** The id a file gives its policy; nothing, where it gives none: reading it says what is wrong. */
function idIn(file: unknown): string {
  const whole = file as { readonly id?: unknown; readonly document?: { readonly id?: unknown } }
  const id = whole?.document?.id ?? whole?.id
  return typeof id === 'string' ? id : ''
}
