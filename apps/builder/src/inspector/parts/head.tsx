import { type StepKind, sentence } from '@forfall/rules'
import { useDraft } from '../../editor/editor-context.ts'
import { stepTitle } from '../../editor-parts/step-title.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { kindLooks } from '../../policies/kinds.ts'

type HeadProps = {
  readonly id: string
  readonly kind: StepKind | 'start'
  /** What it is, in words; beside its title. */
  readonly what: string
}

/** What is looked at: its kind with its sign and colour, and its title. */
export function Head({ id, kind, what }: HeadProps) {
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const { family, icon: Icon } = kindLooks[kind]
  return (
    <header className={`inspector-head family-${family}`}>
      <Icon className="inspector-icon" size={20} stroke={1.75} aria-hidden />
      <div>
        <p className="inspector-kind">{sentence(what)}</p>
        <h2>{stepTitle(document, id, wording)}</h2>
      </div>
    </header>
  )
}
