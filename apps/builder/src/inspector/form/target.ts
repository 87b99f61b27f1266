import type { PolicyDocument } from '@forfall/rules'
import { useCallback } from 'react'
import type { CommandProblem } from '../../document/commands/problem.ts'
import { stepOf } from '../../document/content.ts'
import type { DispatchOptions } from '../../document/draft-state.ts'
import { useDraft } from '../../editor/editor-context.ts'

/** What a field belongs to. */
export type Target =
  | { readonly of: 'step' | 'entry'; readonly id: string }
  | { readonly of: 'policy' }

/** The policy itself, as what a field belongs to. */
export const policyTarget: Target = { of: 'policy' }

/** The id by which findings name a target; `null` for the policy. */
export const idOf = (target: Target): string | null => ('id' in target ? target.id : null)

/** The value at a path inside a target; `undefined` where there is none. */
export const valueAt = (document: PolicyDocument, target: Target, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      thingOf(document, target),
    )

const thingOf = (document: PolicyDocument, target: Target): unknown => {
  if (target.of === 'policy') return document
  return target.of === 'step'
    ? stepOf(document, target.id)
    : document.always.find(({ id }) => id === target.id)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Sets the value at a path; answers why it is not set, or `null`. */
export type SetValue = (
  path: string,
  value: unknown,
  options?: DispatchOptions,
) => CommandProblem | null

/** How to set fields of a target. */
export function useSetValue(target: Target): SetValue {
  const dispatch = useDraft((state) => state.dispatch)
  const { of } = target
  const id = idOf(target) ?? ''
  return useCallback(
    (field, value, options = {}) => {
      const done =
        of === 'step'
          ? dispatch('set-field', { step: id, field, value }, options)
          : of === 'entry'
            ? dispatch('set-entry-field', { entry: id, field, value }, options)
            : dispatch('set-policy-field', { field, value }, options)
      return done.ok ? null : done.problem
    },
    [dispatch, of, id],
  )
}
