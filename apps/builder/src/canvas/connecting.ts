import type { PolicyDocument } from '@forfall/rules'
import { orderOf } from '../document/derived/flow.ts'
import { type Exit, exitsOf } from '../document/exits.ts'

/** A line that is being led elsewhere: the exit, and the step it would lead to. */
export type Connecting = { readonly exit: Exit; readonly to: string }

/** Begins with the first exit of a step that leads nowhere, or else the first; `null` for a stop. */
export function connectingFrom(document: PolicyDocument, step: string): Connecting | null {
  const exits = exitsOf(document, step)
  const exit = exits.find(({ to }) => to === null) ?? exits[0]
  return exit === undefined ? null : withFirstTarget(document, exit)
}

/** The same step with its next exit, after the last one the first again. */
export function nextExit(document: PolicyDocument, { exit }: Connecting): Connecting | null {
  const exits = exitsOf(document, exit.step)
  const place = exits.findIndex((one) => one.exit === exit.exit)
  const next = exits[(place + 1) % exits.length]
  return next === undefined ? null : withFirstTarget(document, next)
}

/** The same exit with the step after or before the target, round and round. */
export function nextTarget(
  document: PolicyDocument,
  { exit, to }: Connecting,
  by: 1 | -1,
): Connecting {
  const targets = targetsOf(document, exit)
  const place = targets.indexOf(to)
  return { exit, to: targets.at((place + by) % targets.length) ?? to }
}

/** The steps an exit can be led to: those behind it first, in reading order, its own step last. */
function targetsOf(document: PolicyDocument, { step, to }: Exit): readonly string[] {
  const order = orderOf(document)
  const behind = order.indexOf(step) + 1
  return [...order.slice(behind), ...order.slice(0, behind)].filter((id) => id !== to)
}

function withFirstTarget(document: PolicyDocument, exit: Exit): Connecting | null {
  const [to] = targetsOf(document, exit)
  return to === undefined ? null : { exit, to }
}
