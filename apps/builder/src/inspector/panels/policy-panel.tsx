import { sentence, textIn } from '@forfall/rules'
import { useDraft, useView } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { kindLooks } from '../../policies/kinds.ts'
import { policyFields } from '../form/descriptors.ts'
import { FieldGroups } from '../form/field-groups.tsx'
import { policyLayout } from '../form/layout.ts'
import { policyTarget } from '../form/target.ts'
import { AlwaysList } from '../parts/always-list.tsx'
import { AppliesTo } from '../parts/applies-to.tsx'
import { FindingsHere } from '../parts/findings-here.tsx'
import { Links } from '../parts/links.tsx'
import { NamedField } from '../parts/named-field.tsx'
import { Templates } from '../parts/templates.tsx'
import { Waivers } from '../parts/waivers.tsx'

/** Fields of the document that tell their findings themselves. */
const told = [...policyFields.keys(), 'appliesTo']

/** The policy as a whole: what it is called, for which claims it is, what is always watched. */
export function PolicyPanel({ isStart }: { readonly isStart: boolean }) {
  const words = useWords()
  return (
    <>
      <PolicyHead isStart={isStart} />
      {!isStart && <p className="secondary small">{words.say('inspector.choose-a-step')}</p>}
      <FindingsHere step={null} fields={told} />
      <NamedField target={policyTarget} fields={policyFields} path="title" />
      <NamedField target={policyTarget} fields={policyFields} path="description" />
      <AppliesTo />
      <FieldGroups target={policyTarget} fields={policyFields} groups={policyLayout} />
      <AlwaysList />
      <Templates />
      {isStart && <Links id="start" />}
      <Waivers step={null} />
    </>
  )
}

function PolicyHead({ isStart }: { readonly isStart: boolean }) {
  const words = useWords()
  const wording = useWording()
  const title = useDraft(({ content }) => content.document.title)
  const steps = useDraft(({ content }) => Object.keys(content.document.steps).length)
  const lawDay = useView((view) => view.lawDay)
  const { family, icon: Icon } = kindLooks.start
  return (
    <header className={`inspector-head family-${family}`}>
      <Icon className="inspector-icon" size={20} stroke={1.75} aria-hidden />
      <div>
        <p className="inspector-kind">
          {isStart ? sentence(wording.words.kinds.start) : words.say('inspector.policy')}
        </p>
        <h2>{textIn(title, wording.language)}</h2>
        <p className="secondary small">
          {words.say('inspector.policy-facts', { steps, day: words.day(lawDay) })}
        </p>
      </div>
    </header>
  )
}
