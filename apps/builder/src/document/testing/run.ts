import { type PolicyDocument, policyDocumentSchema } from '@forfall/rules'
import { expect } from 'vitest'
import type { Command, CommandArgs, CommandName } from '../commands/commands.ts'
import { runCommand } from '../commands/run-command.ts'

/** What a command answers for a document without scenarios. */
export const run = <Name extends CommandName>(
  document: PolicyDocument,
  name: Name,
  args: CommandArgs[Name],
) => runCommand({ document, scenarios: [] }, { name, args } as Command)

/** The document after a command that has to succeed. */
export function after<Name extends CommandName>(
  document: PolicyDocument,
  name: Name,
  args: CommandArgs[Name],
): PolicyDocument {
  const done = run(document, name, args)
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  expect(policyDocumentSchema.safeParse(done.value.content.document).success).toBe(true)
  return done.value.content.document
}

/** The problem for which a command is refused; `null` where it succeeds. */
export function problemOf<Name extends CommandName>(
  document: PolicyDocument,
  name: Name,
  args: CommandArgs[Name],
) {
  const done = run(document, name, args)
  return done.ok ? null : done.problem
}
