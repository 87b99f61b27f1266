import type { ScenarioInput } from '@forfall/rules'
import { useEffect, useState } from 'react'
import { useDraft } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { readScenarioText, scenarioText, type TextProblem } from '../file/scenarios-file.ts'
import { readScenario } from '../runs/run.ts'
import { useScenarioCommands } from '../use-scenario-commands.ts'
import { type FormDraft, formOf } from './form-draft.ts'
import { useNewScenario } from './new-scenario.ts'
import { type FormProblem, readForm } from './read-form.ts'

type View = 'form' | 'text'

/** A scenario that is being written: in a form, or as text where it fits none. */
export function useWriting(scenario: ScenarioInput | null) {
  const { language } = useWords()
  const fresh = useNewScenario()
  const before = scenario ?? fresh
  const [form, setForm] = useState<FormDraft | null>(() => {
    const read = readScenario(before)
    return read.ok ? formOf(read.value, language) : null
  })
  const [view, setView] = useState<View>(form === null ? 'text' : 'form')
  const [text, setText] = useState('')
  const [formProblems, setFormProblems] = useState<readonly FormProblem[]>([])
  const [textProblems, setTextProblems] = useState<readonly TextProblem[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const keep = useKeep(scenario?.scenario ?? null)
  useFirstText(form === null ? before : null, setText)

  const readTheForm = (of: FormDraft): ScenarioInput | null => {
    const found = readForm(of)
    setFormProblems(found.ok ? [] : found.problem)
    return found.ok ? found.value : null
  }
  const readTheText = async (): Promise<ScenarioInput | null> => {
    const found = await readScenarioText(text)
    setTextProblems(found.ok ? [] : found.problem)
    return found.ok ? found.value : null
  }
  /** What is written in what is shown; `null` where it cannot be read, which is said there. */
  const read = async (): Promise<ScenarioInput | null> =>
    view === 'form' && form !== null ? readTheForm(form) : readTheText()
  const show = async (wanted: View) => {
    const found = wanted === view ? null : await read()
    if (found === null) return
    const parsed = readScenario(found)
    if (wanted === 'text') setText(await scenarioText(found))
    else if (parsed.ok) setForm(formOf(parsed.value, language))
    setView(wanted)
  }
  const save = async (): Promise<boolean> => {
    setRefusal(null)
    const found = await read()
    const problem = found === null ? null : keep(found)
    setRefusal(problem)
    return found !== null && problem === null
  }
  return {
    ...{ view, form, text, formProblems, textProblems, refusal, show, save },
    canForm: form !== null,
    changeForm(changed: FormDraft) {
      setFormProblems([])
      setForm(changed)
    },
    changeText(changed: string) {
      setTextProblems([])
      setText(changed)
    },
  }
}

/** Writes what fits no form as text, at first. */
function useFirstText(scenario: ScenarioInput | null, setText: (text: string) => void): void {
  const [first] = useState(scenario)
  useEffect(() => {
    if (first !== null) void scenarioText(first).then(setText)
  }, [first, setText])
}

/** Puts a scenario in the place of the one of a name, or adds it; answers why not, or `null`. */
function useKeep(name: string | null): (scenario: ScenarioInput) => string | null {
  const { add, replace } = useScenarioCommands()
  const id = useDraft(({ content }) => content.document.id)
  return (scenario) => {
    const own = { ...scenario, policy: id }
    return name === null ? add(own) : replace(name, own)
  }
}
