import { type Condition, sentence } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useDraft, useEditor } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { ConditionEditor } from '../condition/condition-editor.tsx'
import { FindingNotes } from '../form/finding-notes.tsx'
import { Section } from '../form/section.tsx'
import { useFindingsOn } from './use-findings-on.ts'

const place = 'policy appliesTo'

const toBeginWith: Condition = {
  all: [{ fact: 'debtorKind', operator: 'equal', value: 'consumer' }],
}

/** For which claims the policy is. */
export function AppliesTo() {
  const words = useWords()
  const wording = useWording()
  const { readOnlyWhy } = useEditor()
  const appliesTo = useDraft(({ content }) => content.document.appliesTo)
  const dispatch = useDraft((state) => state.dispatch)
  const findings = useFindingsOn(null, 'appliesTo')
  const set = (when: Condition | null, isTyped = false) =>
    dispatch('set-condition', { of: 'policy', when }, isTyped ? { merge: place } : {})
  const title = sentence(wording.words.policyFields.appliesTo)
  return (
    <Section title={title}>
      <div data-field="appliesTo">
        {appliesTo === undefined ? (
          <>
            <p>{sentence(wording.words.allClaims)}</p>
            {readOnlyWhy === null && (
              <Button variant="default" size="xs" onClick={() => set(toBeginWith)}>
                {words.say('inspector.only-some-claims')}
              </Button>
            )}
          </>
        ) : (
          <ConditionEditor
            condition={appliesTo}
            label={title}
            place={place}
            onChange={(when, { isTyped }) => set(when, isTyped)}
            onRemove={() => set(null)}
          />
        )}
        <FindingNotes findings={findings} isWhole />
      </div>
    </Section>
  )
}
