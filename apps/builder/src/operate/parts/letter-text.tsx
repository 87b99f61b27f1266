import type { SentText } from '../../app/api.ts'
import { Day } from '../../claims/day.tsx'
import { Source } from '../../law/source.tsx'
import { useWords } from '../../messages/use-words.ts'
import { Fact } from './fact.tsx'
import './letter-text.css'

/** An action as it goes out: to whom, over what, and the text to the letter. */
export function LetterText({ sent }: { readonly sent: SentText['sent'] }) {
  const words = useWords()
  const { day, amounts, letter, creditor, debtor, contentHash, citations } = sent
  const place = [debtor.postalCode, debtor.city].filter((part) => part !== null).join(' ')
  const to = [debtor.name, debtor.street, place, debtor.email].filter(
    (part) => part !== null && part !== '',
  )
  return (
    <article className="letter">
      <dl className="claim-facts">
        <Fact name={words.say('operate.letter-day')}>
          <Day day={day} />
        </Fact>
        <Fact name={words.say('amounts.total')}>
          <span className="numbers">{words.amount(amounts.totalMinor, amounts.currency)}</span>
        </Fact>
        <Fact name={words.say('claim.creditor')}>{creditor.name}</Fact>
        <Fact name={words.say('operate.letter-to')}>{to.join(', ')}</Fact>
      </dl>
      {letter === null ? (
        <p className="secondary">{words.say('operate.letter-none')}</p>
      ) : (
        <div className="letter-sheet" lang={letter.language}>
          <h3>{letter.subject}</h3>
          <p className="letter-body">{letter.body}</p>
        </div>
      )}
      {citations.length > 0 && (
        <ul className="plain-list small">
          {citations.map((citation) => (
            <li key={citation.text}>
              <Source citation={citation} />
            </li>
          ))}
        </ul>
      )}
      <p className="secondary small letter-hash">
        {words.say('operate.letter-hash')} <code>{contentHash}</code>
      </p>
    </article>
  )
}
