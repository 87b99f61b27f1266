import { sentence } from '@forfall/rules'
import { exitText } from '../../document/derived/exit-text.ts'
import { predecessorsOf } from '../../document/derived/flow.ts'
import { type Exit, exitsOf } from '../../document/exits.ts'
import { useDraft } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { Section } from '../form/section.tsx'
import { StepLink } from './step-link.tsx'

/** Where claims come from to a step, and where they go on. */
export function Links({ id }: { readonly id: string }) {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const before = predecessorsOf(document).get(id) ?? []
  const after = exitsOf(document, id)
  return (
    <Section title={words.say('inspector.links')}>
      <dl className="inspector-links">
        {id !== 'start' && (
          <div>
            <dt>{words.say('inspector.comes-from')}</dt>
            <dd>
              {before.length === 0 ? (
                <span className="secondary">{words.say('inspector.from-nowhere')}</span>
              ) : (
                <ExitList exits={before} isFrom />
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.say('inspector.leads-to')}</dt>
          <dd>
            {after.length === 0 ? (
              <span className="secondary">{words.say('inspector.to-end')}</span>
            ) : (
              <ExitList exits={after} isFrom={false} />
            )}
          </dd>
        </div>
      </dl>
    </Section>
  )
}

type ExitListProps = { readonly exits: readonly Exit[]; readonly isFrom: boolean }

function ExitList({ exits, isFrom }: ExitListProps) {
  return (
    <ul className="plain-list">
      {exits.map((exit) => (
        <li key={`${exit.step} ${exit.exit}`}>
          <ExitLine exit={exit} isFrom={isFrom} />
        </li>
      ))}
    </ul>
  )
}

function ExitLine({ exit, isFrom }: { readonly exit: Exit; readonly isFrom: boolean }) {
  const words = useWords()
  const wording = useWording()
  const document = useDraft(({ content }) => content.document)
  const name = exitText(document, exit, wording)
  const id = isFrom ? exit.step : exit.to
  return (
    <>
      {name !== null && <span className="secondary">{sentence(name)}: </span>}
      {id === null ? (
        <span className="secondary">{words.say('inspector.leads-nowhere')}</span>
      ) : (
        <StepLink id={id} />
      )}
    </>
  )
}
