import type { PolicyCoverage } from '@forfall/rules'
import { UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import { useFindingPlace } from '../../check/use-finding-place.ts'
import { useDraft } from '../../editor/editor-context.ts'
import { useValueMeans } from '../use-value-means.ts'
import { missingIn } from './missing.ts'

type MissingListProps = {
  readonly part: keyof PolicyCoverage
  readonly coverage: PolicyCoverage
}

/** What no scenario comes through, each with the way to it. */
export function MissingList({ part, coverage }: MissingListProps) {
  const { words, context } = useValueMeans()
  const document = useDraft(({ content }) => content.document)
  const { nameOf, goTo, isHere } = useFindingPlace()
  const missing = useMemo(
    () => missingIn(part, coverage, { document, context, words }),
    [part, coverage, document, context, words],
  )
  if (missing.length === 0) return null
  return (
    <>
      <h4>{words.say('scenarios.missing-count', { count: missing.length })}</h4>
      <ul className="plain-list coverage-missing">
        {missing.map((one) => (
          <li key={one.key}>
            <UnstyledButton
              className="coverage-go"
              aria-current={isHere(one) ? 'location' : undefined}
              onClick={() => goTo(one)}
            >
              <span className="coverage-step">{nameOf(one.step)}</span>
              {one.what !== '' && <span className="secondary"> {one.what}</span>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}
