import { exitAt } from '../../document/exits.ts'
import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { StepLink } from '../parts/step-link.tsx'

type CaseTargetProps = {
  readonly step: string
  readonly exit: 'otherwise' | `cases.${number}`
}

/** Where an exit of a branch leads. */
export function CaseTarget({ step, exit }: CaseTargetProps) {
  const words = useWords()
  const to = useDraft(({ content }) => exitAt(content.document, { step, exit })?.to ?? null)
  return to === null ? (
    <span className="secondary">{words.say('inspector.leads-nowhere')}</span>
  ) : (
    <StepLink id={to} />
  )
}
