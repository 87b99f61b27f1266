import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { type Answer, answered, answeredNo, badInput } from '../answer.ts'
import { addWork, type CommonOptions, type Shell } from '../shell.ts'
import { type PolicyCoverage, suiteCoverage } from '../suite/coverage.ts'
import { suiteFiles } from '../suite/files.ts'
import { junitXml } from '../suite/junit.ts'
import { type CaseResult, runSuiteFile } from '../suite/run-file.ts'
import { suiteText } from '../text/suite.ts'

type Options = CommonOptions & { readonly junit?: string; readonly coverage?: boolean }

/** `test PATH…`: runs scenario and oracle files. */
export function addTest(program: Command, shell: Shell): void {
  const command = program
    .command('test')
    .description('runs scenario and oracle files (YAML); exit 1 when one fails')
    .argument('<path...>', 'files, or folders that are searched for .yaml and .yml')
    .option('--junit <file>', 'write the results as JUnit XML as well')
    .option('--coverage', 'tell which rules of the policies no scenario passed through')
  addWork<Options>(command, shell, (options, paths) => test(shell, options, paths))
}

async function test(shell: Shell, options: Options, paths: readonly string[]): Promise<Answer> {
  const files = suiteFiles(paths, shell.pathOf)
  if (!files.ok) return badInput([files.problem])
  const results: CaseResult[] = []
  for (const file of files.value) results.push(...(await runSuiteFile(file, shell.pathOf)))
  if (options.junit !== undefined) writeFileSync(shell.pathOf(options.junit), junitXml(results))
  const coverage = options.coverage === true ? suiteCoverage(results) : undefined
  return answerOf(results, coverage)
}

function answerOf(
  results: readonly CaseResult[],
  coverage: readonly PolicyCoverage[] | undefined,
): Answer {
  const failed = results.filter(({ status }) => status === 'failed').length
  const unreadable = results.filter(({ status }) => status === 'unreadable')
  const summary = {
    passed: results.length - failed - unreadable.length,
    failed,
    unreadable: unreadable.length,
    cases: results.map(({ touched: _, ...result }) => result),
    ...(coverage === undefined ? {} : { coverage }),
  }
  const text = suiteText(results, coverage)
  if (unreadable.length > 0) {
    const errors = unreadable.flatMap((result) => result.errors)
    return { ...badInput(errors, summary), text }
  }
  return failed === 0 ? answered(summary, text) : answeredNo(summary, text)
}
