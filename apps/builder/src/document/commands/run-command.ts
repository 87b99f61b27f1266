import { ok, type PolicyDocument, type Result, readPolicy, refused } from '@forfall/rules'
import type { DraftContent } from '../content.ts'
import {
  type Command,
  type CommandArgs,
  type CommandName,
  type CommandOf,
  type DocumentCommandName,
  documentCommands,
  type ScenarioCommandName,
  scenarioCommands,
} from './commands.ts'
import type { Answer, Focus, LabelData } from './outcome.ts'
import type { CommandProblem } from './problem.ts'
import type { ScenariosOutcome } from './scenarios.ts'

/** What a change is called: a code for its words, and what they are filled with. */
export type Label = LabelData & {
  /** The name of the command; `merge` and `restore` come of saving. Message `change.<code>`. */
  readonly code: CommandName | 'merge' | 'restore'
}

/** What a command made of a draft. */
export type Done = {
  readonly content: DraftContent
  readonly focus: Focus
  readonly label: Label
}

/**
 * Does what a command says. What comes of it fits the schema of policies and of scenarios; it need not
 * run yet. Nothing is kept or changed besides.
 *
 * @problem those of the command; invalid-value where what comes of it would fit no more
 */
export function runCommand(content: DraftContent, command: Command): Result<Done, CommandProblem> {
  return isScenarioCommand(command)
    ? onScenarios(content, command)
    : onDocument(content, command as CommandOf<DocumentCommandName>)
}

const isScenarioCommand = (command: {
  readonly name: CommandName
}): command is CommandOf<ScenarioCommandName> => command.name in scenarioCommands

function onScenarios<Name extends ScenarioCommandName>(
  content: DraftContent,
  { name, args }: CommandOf<Name>,
): Result<Done, CommandProblem> {
  const handlers: {
    readonly [One in ScenarioCommandName]: (
      scenarios: DraftContent['scenarios'],
      args: CommandArgs[One],
    ) => Result<ScenariosOutcome, CommandProblem>
  } = scenarioCommands
  const answer = handlers[name](content.scenarios, args)
  if (!answer.ok) return answer
  const { scenarios, focus, label } = answer.value
  return ok({ content: { ...content, scenarios }, focus, label: { code: name, ...label } })
}

function onDocument<Name extends DocumentCommandName>(
  content: DraftContent,
  { name, args }: CommandOf<Name>,
): Result<Done, CommandProblem> {
  const handlers: {
    readonly [One in DocumentCommandName]: (
      document: PolicyDocument,
      args: CommandArgs[One],
    ) => Answer
  } = documentCommands
  const answer = handlers[name](content.document, args)
  if (!answer.ok) return answer
  const { focus, label } = answer.value
  const read = readPolicy(answer.value.document)
  if (read.ok)
    return ok({
      content: { ...content, document: read.value },
      focus,
      label: { code: name, ...label },
    })
  const [first] = read.problem
  return refused({
    code: 'invalid-value',
    step: first?.step ?? focus.steps[0] ?? null,
    field: first?.field ?? null,
    found: first?.found ?? '',
    expected: first?.expected ?? '',
  })
}
