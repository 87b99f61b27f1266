import type { Condition } from '../policy/condition.ts'
import type { Change } from './change.ts'

/** A way compared: where it leads before and after; `undefined` where it is the end. */
export const compareLinks = (
  place: { readonly step: string; readonly field: string; readonly when: Condition | null },
  before: string | undefined,
  after: string | undefined,
): readonly Change[] =>
  before === after
    ? []
    : [
        {
          kind: 'reconnected',
          group: 'structure',
          ...place,
          before: before ?? null,
          after: after ?? null,
        },
      ]
