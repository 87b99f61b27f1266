import { firstComparison, type StepOf, sentence } from '@forfall/rules'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useDraft, useEditor, useView } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { Section } from '../form/section.tsx'
import { CaseItem } from './case-item.tsx'
import { CaseTarget } from './case-target.tsx'

type CasesProps = { readonly id: string; readonly branch: StepOf<'branch'> }

/** The cases of a branch in the order in which they are asked, and where the rest goes. */
export function Cases({ id, branch }: CasesProps) {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const field = useView((view) => view.field)
  const dispatch = useDraft((state) => state.dispatch)
  const asked = caseIn(field)
  const [opened, setOpened] = useState<{
    readonly field: string | null
    readonly at: number | null
  }>({ field, at: asked ?? (branch.cases.length === 1 ? 0 : null) })
  // Who comes here for another field finds its case open.
  const open = opened.field === field ? opened.at : (asked ?? opened.at)
  const setOpen = (at: number | null) => setOpened({ field, at })
  const add = (): void => {
    const fact = wording.facts.get('outstandingMinor')
    if (fact === undefined) return
    const when = { all: [firstComparison(fact)] }
    if (dispatch('add-case', { step: id, when }).ok) setOpen(branch.cases.length)
  }
  return (
    <Section title={words.say('inspector.cases')}>
      <ol className="plain-list branch-cases">
        {branch.cases.map((way, index) => (
          <CaseItem
            // Cases have no names of their own: their place is what they are known by.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            key={index}
            step={id}
            way={way}
            at={{ index, of: branch.cases.length }}
            isOpen={open === index}
            onOpen={setOpen}
          />
        ))}
      </ol>
      {readOnlyWhy === null && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
        >
          {words.say('inspector.add-case')}
        </Button>
      )}
      <p className="case-target">
        <span>{sentence(wording.words.otherwise)}</span> → <CaseTarget step={id} exit="otherwise" />
      </p>
    </Section>
  )
}

/** The case a field is of; `null` for any other. */
function caseIn(field: string | null): number | null {
  const found = /^cases\.(\d+)/.exec(field ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
