import type { Parameter } from './parameter.ts'

/** The values that stand in for those of this release; `null` outside a replay. */
let recorded: ReadonlyMap<string, Parameter> | null = null

/**
 * Does work under the parameters of an earlier state of the law: whoever looks a parameter up in it
 * gets the recorded values. Nothing may be awaited in it.
 */
export function underRecorded<Value>(parameters: readonly Parameter[], work: () => Value): Value {
  const before = recorded
  recorded = new Map(parameters.map((parameter) => [parameter.id, parameter]))
  try {
    return work()
  } finally {
    recorded = before
  }
}

/** A parameter as it was recorded, in a replay; as it is, else. */
export const asRecorded = <Kind extends Parameter>(parameter: Kind): Kind =>
  (recorded?.get(parameter.id) as Kind | undefined) ?? parameter
