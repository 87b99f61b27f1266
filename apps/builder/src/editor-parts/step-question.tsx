import type { StepKind } from '@forfall/rules'
import { stepOf } from '../document/content.ts'
import { useEditor } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { KindMenu } from './kind-menu.tsx'
import { MoveDialog } from './move-dialog.tsx'
import type { StepActionId } from './step-actions.ts'
import { StepMenu } from './step-menu.tsx'
import type { Asked } from './step-runners.ts'
import { stepTitle } from './step-title.ts'
import { useDo } from './use-do.ts'
import { useWording } from './use-wording.ts'

type StepQuestionProps = {
  readonly asked: Asked
  readonly run: (action: StepActionId) => void
  readonly close: () => void
}

/** The menu or the dialog in which a person answers. */
export function StepQuestion({ asked, run, close }: StepQuestionProps) {
  const act = useDo()
  switch (asked.kind) {
    case 'menu':
      return <StepMenu at={asked.at} onChoose={run} onClose={close} />
    case 'move':
      return (
        <MoveDialog
          step={asked.step}
          onClose={close}
          onMove={(where, so) => act('move-step', { step: asked.step, where, ...so })}
        />
      )
    case 'add':
    case 'replace':
      return <KindQuestion asked={asked} close={close} />
  }
}

type KindQuestionProps = {
  readonly asked: Extract<Asked, { readonly kind: 'add' | 'replace' }>
  readonly close: () => void
}

function KindQuestion({ asked, close }: KindQuestionProps) {
  const act = useDo()
  const { draft } = useEditor()
  const choose = (kind: StepKind) =>
    asked.kind === 'add'
      ? act('add-step', { kind, where: asked.where })
      : act('replace-kind', { step: asked.step, kind })
  const except =
    asked.kind === 'replace'
      ? stepOf(draft.getState().content.document, asked.step)?.kind
      : undefined
  return (
    <KindMenu
      at={asked.at}
      label={useQuestionText(asked)}
      except={except}
      onChoose={choose}
      onClose={close}
    />
  )
}

function useQuestionText(asked: KindQuestionProps['asked']): string {
  const words = useWords()
  const wording = useWording()
  const { draft } = useEditor()
  const { document } = draft.getState().content
  const named = (id: string) => ({ step: wording.words.quoted(stepTitle(document, id, wording)) })
  if (asked.kind === 'replace') return words.say('action.kinds-instead', named(asked.step))
  const { where } = asked
  return where.kind === 'after' || where.kind === 'before'
    ? words.say(`action.kinds-${where.kind}`, named(where.step))
    : words.say('action.kinds-here')
}
