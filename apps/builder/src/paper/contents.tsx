import { useWords } from '../messages/use-words.ts'
import { sections } from './section.tsx'

/** The parts of the dossier, each a link to where it begins. */
export function Contents() {
  const words = useWords()
  return (
    <nav className="paper-contents" aria-labelledby="paper-contents-title">
      <h2 id="paper-contents-title">{words.say('paper.contents')}</h2>
      <ol className="plain-list">
        {sections.map((id, index) => (
          <li key={id}>
            <a href={`#paper-${id}`}>
              <span>{index + 1}</span> {words.say(`paper.section-${id}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
