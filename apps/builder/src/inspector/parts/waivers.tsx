import { findingText, type Waiver } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useChecks, useDraft, useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { Section } from '../form/section.tsx'

/** What somebody took upon themselves about a step, why and until when; `null` for the policy. */
export function Waivers({ step }: { readonly step: string | null }) {
  const words = useWords()
  const waivers = useDraft(({ content }) => content.document.waivers)
  const here = waivers.filter((waiver) => waiver.step === step)
  if (here.length === 0) return null
  return (
    <Section title={words.say('inspector.waivers')}>
      <ul className="plain-list inspector-waivers">
        {here.map((waiver) => (
          <WaiverLine key={`${waiver.code} ${waiver.field}`} waiver={waiver} />
        ))}
      </ul>
    </Section>
  )
}

function WaiverLine({ waiver }: { readonly waiver: Waiver }) {
  const words = useWords()
  const { readOnlyWhy } = useEditor()
  const findings = useChecks((checks) => checks.findings)
  const dispatch = useDraft((state) => state.dispatch)
  const { code, step, field, reason, until } = waiver
  const about = findings.find(
    (one) => one.code === code && one.step === step && one.field === field,
  )
  return (
    <li>
      <p>{about === undefined ? code : findingText(about, words.language)}</p>
      <blockquote>{reason}</blockquote>
      <p className="secondary small">
        {words.say('inspector.waived-until', { day: words.day(until) })}
      </p>
      {readOnlyWhy === null && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => dispatch('unwaive', { code, step, field })}
        >
          {words.say('inspector.take-back')}
        </Button>
      )}
    </li>
  )
}
