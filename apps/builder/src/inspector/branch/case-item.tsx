import { conditionText, type StepOf, textIn } from '@forfall/rules'
import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { findingsAt } from '../../document/checks/findings-at.ts'
import { useChecks, useDraft, useEditor } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { ConditionEditor } from '../condition/condition-editor.tsx'
import { stepFields } from '../form/descriptors.ts'
import { FindingNotes } from '../form/finding-notes.tsx'
import { TextsField } from '../form/texts-field.tsx'
import { CaseTarget } from './case-target.tsx'

type CaseItemProps = {
  readonly step: string
  readonly way: StepOf<'branch'>['cases'][number]
  readonly at: { readonly index: number; readonly of: number }
  readonly isOpen: boolean
  readonly onOpen: (index: number | null) => void
}

/** One case of a branch: its sentence, and opened its title and its condition. */
export function CaseItem({ step, way, at, isOpen, onOpen }: CaseItemProps) {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const id = useId()
  const { index } = at
  const path = `cases.${index}` as const
  const findings = useChecks((checks) => checks.findings)
  const here = findingsAt(findings, { step, field: path })
  return (
    <li className="branch-case" data-field={path}>
      <div className="case-head">
        <button
          type="button"
          className="case-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(isOpen ? null : index)}
        >
          <span className="case-number numbers">{index + 1}</span>
          <span>
            {way.title !== undefined && (
              <span className="case-title">{textIn(way.title, wording.language)}</span>
            )}
            <span className={way.title === undefined ? 'case-title' : 'secondary small'}>
              {conditionText(way.when, wording)}
            </span>
          </span>
        </button>
        {readOnlyWhy === null && <CaseTools step={step} at={at} onOpen={onOpen} />}
      </div>
      <p className="case-target">
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{words.say('inspector.leads-to')}</span>{' '}
        <CaseTarget step={step} exit={path} />
      </p>
      <FindingNotes findings={here} isWhole />
      <div id={id} hidden={!isOpen} className="case-body">
        {isOpen && <CaseBody step={step} way={way} index={index} />}
      </div>
    </li>
  )
}

type CaseBodyProps = Pick<CaseItemProps, 'step' | 'way'> & { readonly index: number }

function CaseBody({ step, way, index }: CaseBodyProps) {
  const words = useWords()
  const dispatch = useDraft((state) => state.dispatch)
  const title = stepFields.branch.get('title')
  const place = `${step} cases.${index}.when`
  return (
    <>
      {title?.type.is === 'texts' && (
        <TextsField
          target={{ of: 'step', id: step }}
          field={{ ...title, path: `cases.${index}.title`, type: title.type }}
        />
      )}
      <div data-field={`cases.${index}.when`}>
        <ConditionEditor
          condition={way.when}
          label={words.say('inspector.condition-of-case', { number: index + 1 })}
          place={place}
          onChange={(when, { isTyped }) =>
            dispatch(
              'set-condition',
              { of: 'case', step, case: index, when },
              isTyped ? { merge: place } : {},
            )
          }
        />
      </div>
    </>
  )
}

type CaseToolsProps = Pick<CaseItemProps, 'step' | 'at' | 'onOpen'>

function CaseTools({ step, at: { index, of }, onOpen }: CaseToolsProps) {
  const words = useWords()
  const tools = useRef<HTMLDivElement>(null)
  const dispatch = useDraft((state) => state.dispatch)
  const number = index + 1
  const move = (to: number): void => {
    if (!dispatch('move-case', { step, from: index, to }).ok) return
    onOpen(null)
    const list = tools.current?.closest('ol')
    requestAnimationFrame(() =>
      list?.children[to]?.querySelector<HTMLElement>('.case-button')?.focus(),
    )
  }
  const remove = (): void => {
    const list = tools.current?.closest('ol')
    if (!dispatch('remove-case', { step, case: index, withBranch: false }).ok) return
    onOpen(null)
    requestAnimationFrame(() =>
      list?.children[Math.max(0, index - 1)]?.querySelector<HTMLElement>('.case-button')?.focus(),
    )
  }
  const shared = { variant: 'subtle', size: 28 } as const
  return (
    <div className="case-tools" ref={tools}>
      <ActionIcon
        {...shared}
        disabled={index === 0}
        aria-label={words.say('inspector.case-earlier', { number })}
        onClick={() => move(index - 1)}
      >
        <IconArrowUp size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon
        {...shared}
        disabled={index === of - 1}
        aria-label={words.say('inspector.case-later', { number })}
        onClick={() => move(index + 1)}
      >
        <IconArrowDown size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon
        {...shared}
        aria-label={words.say('inspector.remove-case', { number })}
        onClick={remove}
      >
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  )
}
