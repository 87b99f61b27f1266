import type { Verification } from '../../app/api.ts'
import { SeverityMark } from '../../check/severity-mark.tsx'
import { useWords } from '../../messages/use-words.ts'

/** What looking through the log came to, and the end of it to note down. */
export function VerifyAnswer({ found }: { readonly found: Verification }) {
  const words = useWords()
  const { entries, rows, head, findings } = found
  return (
    <>
      <p className="audit-verdict">
        <SeverityMark mark={findings.length === 0 ? 'passed' : 'error'} />
        {findings.length === 0
          ? words.say('audit.verified', { entries, rows })
          : words.say('audit.tampered', { count: findings.length })}
      </p>
      {findings.length > 0 && (
        <ul className="audit-findings">
          {findings.map(({ code, entry, text }) => (
            <li key={`${code} ${entry} ${text}`}>
              {words.say(`audit.found-${code}`)}
              {entry !== null && ` · ${words.say('audit.at-entry', { seq: entry })}`}
              <span lang="en" className="people-detail">
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {head !== null && (
        <p className="secondary small">
          {words.say('audit.head', { seq: head.seq })}{' '}
          <code className="audit-hash">{head.hash}</code>
        </p>
      )}
    </>
  )
}
