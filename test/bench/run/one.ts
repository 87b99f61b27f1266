import { type Attempt, attemptFloor, attemptRun } from './attempt.ts'
import type { Traffic } from './floor.ts'

/*
 * One attempt in a process of its own, so that its memory is its own: `one.ts run FILE` or
 * `one.ts floor FILE TRAFFIC`. Prints what was measured as JSON.
 */
const [what, file = '', traffic = '{}'] = process.argv.slice(2)

const attempt: Attempt =
  what === 'floor' ? attemptFloor(file, JSON.parse(traffic) as Traffic) : await attemptRun(file)
process.stdout.write(JSON.stringify(attempt))
