import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends a test run with one plain line, so that a script can read the result. */
export default class ClosingLine implements Reporter {
  #line: string | null = null

  onInit(): void {
    process.once('exit', () => {
      if (this.#line !== null) process.stdout.write(`${this.#line}\n`)
    })
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly SerializedError[] = [],
  ): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[outcomeOf(test.result().state)] += 1
      counts.failed += module.errors().length
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
    }
    this.#line = closingLine(counts)
  }
}

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** The counts in words; what was skipped is named only when there was any. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

function outcomeOf(state: 'passed' | 'failed' | 'skipped' | 'pending'): keyof Counts {
  return state === 'pending' ? 'skipped' : state
}
