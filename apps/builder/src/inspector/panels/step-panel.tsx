import type { Step } from '@forfall/rules'
import { useWording } from '../../editor-parts/use-wording.ts'
import { Cases } from '../branch/cases.tsx'
import { stepFields } from '../form/descriptors.ts'
import { FieldGroups } from '../form/field-groups.tsx'
import { stepLayout } from '../form/layout.ts'
import type { Target } from '../form/target.ts'
import { LawBlock } from '../law/law-block.tsx'
import { FindingsHere } from '../parts/findings-here.tsx'
import { Head } from '../parts/head.tsx'
import { Links } from '../parts/links.tsx'
import { NamedField } from '../parts/named-field.tsx'
import { StepId } from '../parts/step-id.tsx'
import { Waivers } from '../parts/waivers.tsx'

type StepPanelProps = { readonly id: string; readonly step: Step }

/** Everything about one step. */
export function StepPanel({ id, step }: StepPanelProps) {
  const wording = useWording()
  const target: Target = { of: 'step', id }
  const fields = stepFields[step.kind]
  return (
    <>
      <Head id={id} kind={step.kind} what={wording.words.kinds[step.kind]} />
      <FindingsHere step={id} fields={[...fields.keys(), 'cases']} />
      <NamedField target={target} fields={fields} path="title" />
      {step.kind === 'branch' && <Cases id={id} branch={step} />}
      <FieldGroups target={target} fields={fields} groups={stepLayout[step.kind]} />
      <LawBlock step={{ id, kind: step.kind }} />
      <Links id={id} />
      <div className="inspector-section">
        <NamedField target={target} fields={fields} path="note" />
      </div>
      <Waivers step={id} />
      <StepId id={id} />
    </>
  )
}
