import { useChecks, useView } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { checksByStatute } from './checks-by-statute.ts'
import { SeverityMark } from './severity-mark.tsx'

/** That nothing is wrong, and against which law; nothing at all while something is. Remarks are no problems. */
export function NoProblems() {
  const words = useWords()
  const findings = useChecks((state) => state.findings)
  const passed = useChecks((state) => state.passed)
  const of = useChecks((state) => state.of)
  const lawDay = useView((state) => state.lawDay)
  if (findings.some(({ severity, waiver }) => severity !== 'info' && waiver === null)) return null
  if (of === null) return <p className="secondary">{words.say('check.checking')}</p>
  const count = checksByStatute(findings, passed).flatMap(({ items }) => items).length
  return (
    <p className="problems-none">
      <SeverityMark mark="passed" />
      {words.say('check.none', { day: words.day(lawDay), count })}
    </p>
  )
}
