import { addStep, replaceKind } from './add-step.ts'
import { addCase, moveCase, removeCase } from './cases.ts'
import { cutSteps, duplicateSteps, pasteSteps } from './clipboard.ts'
import { connect, disconnect } from './connect.ts'
import { deleteBranch, deleteSteps } from './delete-steps.ts'
import { addEntry, moveEntry, removeEntry, setEntryField } from './entries.ts'
import { setField, setPolicyField } from './fields.ts'
import { makeFix, unwaive, waive } from './findings.ts'
import { moveEarlier, moveLater, moveStep } from './move-step.ts'
import { renameStep } from './rename-step.ts'
import { addScenario, putScenarios, removeScenario, replaceScenario } from './scenarios.ts'
import { setCondition } from './set-condition.ts'
import { addTemplate, removeTemplate, renameTemplate, setTemplateText } from './templates.ts'

/** The commands on the policy document, by name. The names are stable: undo and messages go by them. */
export const documentCommands = {
  'add-step': addStep,
  'delete-steps': deleteSteps,
  'delete-branch': deleteBranch,
  'move-step': moveStep,
  'move-earlier': moveEarlier,
  'move-later': moveLater,
  'replace-kind': replaceKind,
  'rename-step': renameStep,
  connect,
  disconnect,
  'paste-steps': pasteSteps,
  'cut-steps': cutSteps,
  'duplicate-steps': duplicateSteps,
  'set-field': setField,
  'set-condition': setCondition,
  'add-case': addCase,
  'remove-case': removeCase,
  'move-case': moveCase,
  'add-entry': addEntry,
  'set-entry-field': setEntryField,
  'remove-entry': removeEntry,
  'move-entry': moveEntry,
  'set-policy-field': setPolicyField,
  'add-template': addTemplate,
  'set-template-text': setTemplateText,
  'rename-template': renameTemplate,
  'remove-template': removeTemplate,
  'apply-fix': makeFix,
  waive,
  unwaive,
} as const

/** The commands on the scenarios, by name. */
export const scenarioCommands = {
  'add-scenario': addScenario,
  'put-scenarios': putScenarios,
  'replace-scenario': replaceScenario,
  'remove-scenario': removeScenario,
} as const

type DocumentArgs = {
  readonly [Name in keyof typeof documentCommands]: Parameters<(typeof documentCommands)[Name]>[1]
}

type ScenarioArgs = {
  readonly [Name in keyof typeof scenarioCommands]: Parameters<(typeof scenarioCommands)[Name]>[1]
}

/** What each command needs to know. */
export type CommandArgs = DocumentArgs & ScenarioArgs

/** The name of a command. */
export type CommandName = keyof CommandArgs

/** A command with what it needs to know, as plain JSON. */
export type Command = {
  readonly [Name in CommandName]: { readonly name: Name; readonly args: CommandArgs[Name] }
}[CommandName]

/** The name of a command on the document. */
export type DocumentCommandName = keyof DocumentArgs

/** The name of a command on the scenarios. */
export type ScenarioCommandName = keyof ScenarioArgs

/** A command of one name. */
export type CommandOf<Name extends CommandName> = {
  readonly name: Name
  readonly args: CommandArgs[Name]
}
