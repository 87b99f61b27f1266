import { useWords } from '../../messages/use-words.ts'
import { FamilyMark, families } from './family-mark.tsx'

/** What the signs of the diagram mean. */
export function Signs() {
  const words = useWords()
  return (
    <section>
      <h3>{words.say('paper.signs')}</h3>
      <ul className="plain-list paper-signs">
        {families.map((family) => (
          <li key={family}>
            <svg viewBox="-1 -1 12 26" aria-hidden="true">
              <FamilyMark family={family} width={10} height={24} />
            </svg>
            {words.say(`paper.family-${family}`)}
          </li>
        ))}
      </ul>
      <p>
        {words.say('paper.sign-day')}. {words.say('paper.sign-number')}
      </p>
    </section>
  )
}
