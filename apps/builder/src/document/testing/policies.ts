import { type PolicyDocument, policyDocumentSchema } from '@forfall/rules'

export const stop = { kind: 'stop', reason: 'done' } as const

export const wait = (next: string) => ({ kind: 'wait', days: 1, since: 'step', next }) as const

export const remind = (next?: string) =>
  ({
    kind: 'remind',
    payWithinDays: 14,
    template: 'reminder',
    ...(next === undefined ? {} : { next }),
  }) as const

/** Led to from each case, and from `otherwise`. */
export const branch = (cases: readonly string[], otherwise: string) => ({
  kind: 'branch' as const,
  cases: cases.map((next, index) => ({
    when: { fact: 'outstandingMinor', operator: 'lessThan' as const, value: 100 * (index + 1) },
    next,
  })),
  otherwise,
})

const reminderText = { en: { subject: 'Reminder', body: 'Please pay.' } }

/** A policy for Norway; the first step is where it begins, unless it says so. */
export const policy = (
  steps: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): PolicyDocument =>
  policyDocumentSchema.parse({
    format: 1,
    id: 'test',
    title: { en: 'Test' },
    jurisdiction: 'NO',
    start: Object.keys(steps)[0] ?? 'nothing',
    steps,
    templates: { reminder: reminderText },
    ...more,
  })

/** grace → letter → over → end, where a small claim leaves `small` for `tiny`. */
export const chain = policy({
  grace: wait('small'),
  small: branch(['tiny'], 'letter'),
  tiny: stop,
  letter: remind('over'),
  over: wait('end'),
  end: stop,
})

/** Where each exit leads, as `step.exit → step`; an empty one leads to "–". */
export const picture = (document: PolicyDocument): readonly string[] => {
  const named = (to: string | undefined) =>
    to !== undefined && Object.hasOwn(document.steps, to) ? to : '–'
  const lines = Object.entries(document.steps).flatMap(([id, step]) => {
    if (step.kind === 'branch')
      return [
        ...step.cases.map(({ next }, index) => `${id}.${index} → ${named(next)}`),
        `${id}.otherwise → ${named(step.otherwise)}`,
      ]
    return step.kind === 'stop' ? [`${id} ■`] : [`${id} → ${named(step.next)}`]
  })
  return [`start → ${named(document.start)}`, ...lines].toSorted()
}
