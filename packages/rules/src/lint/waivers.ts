import type { PlainDate } from '../domain/plain-date.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { type Finding, finding } from './finding.ts'

/** A finding that somebody takes upon themselves until a day; part of the policy document. */
export type Waiver = PolicyDocument['waivers'][number]

/** A finding, with the waiver under which it is taken; `null` where nobody took it. */
export type WaivedFinding = Finding & { readonly waiver: Waiver | null }

/**
 * The findings with the waivers that are for them, and what is to be said of the waivers themselves:
 * one of an error, one that has run out, one about nothing that was found.
 *
 * A waiver is for the finding of its code, step and field, on days before its `until`. Errors stay
 * without one.
 */
export function withWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  day: PlainDate,
): readonly WaivedFinding[] {
  const waived = findings.map((one) => ({
    ...one,
    waiver: one.severity === 'error' ? null : (waiverFor(one, waivers, day) ?? null),
  }))
  const remarks = waivers.flatMap((waiver, index) => remarkOn(waiver, index, { findings, day }))
  return [...waived, ...remarks.map((remark) => ({ ...remark, waiver: null }))]
}

const waiverFor = (one: Finding, waivers: readonly Waiver[], day: PlainDate) =>
  waivers.find((waiver) => isFor(waiver, one) && day < waiver.until)

const isFor = (waiver: Waiver, one: Finding): boolean =>
  waiver.code === one.code && waiver.step === one.step && waiver.field === one.field

function remarkOn(
  waiver: Waiver,
  index: number,
  { findings, day }: { readonly findings: readonly Finding[]; readonly day: PlainDate },
): readonly Finding[] {
  const { code, until } = waiver
  const place = {
    step: waiver.step,
    field: `waivers.${index}`,
    fix: { kind: 'remove-waiver', waiver: index },
  } as const
  const matching = findings.filter((one) => isFor(waiver, one))
  if (matching.some(({ severity }) => severity === 'error'))
    return [finding('error', { kind: 'waiver-not-allowed', code }, place)]
  if (matching.length === 0) return [finding('info', { kind: 'waiver-unused', code }, place)]
  return day < until ? [] : [finding('warning', { kind: 'waiver-expired', code, until }, place)]
}
