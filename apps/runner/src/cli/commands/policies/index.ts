import type { Command } from 'commander'
import type { Shell } from '../../shell.ts'
import { addAssign, addRetire, addWhy } from '../assign.ts'
import { addEffect } from './effect.ts'
import { addExport, addImport } from './files.ts'
import { addGates } from './gates.ts'
import { addDiff, addHistory } from './history.ts'
import { addList } from './list.ts'
import { addSetUp } from './set-up.ts'

/**
 * `policies`: what is published, what is being changed, and what came of it. Reviewing is left to
 * people who are signed in.
 */
export function addPolicies(program: Command, shell: Shell): Command {
  const policies = program.command('policies').description('the policies of the book')
  const adders = [
    ...[addList, addHistory, addDiff, addEffect, addExport, addImport, addGates],
    ...[addSetUp, addAssign, addWhy, addRetire],
  ]
  for (const add of adders) add(policies, shell)
  return policies
}
