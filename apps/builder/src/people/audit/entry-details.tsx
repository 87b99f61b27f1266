import type { AuditEntry } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'

/** What an entry says besides, and what it seals. */
export function EntryDetails({ entry }: { readonly entry: AuditEntry }) {
  const words = useWords()
  const { data, coveredCount, hash } = entry
  return (
    <div className="audit-details">
      <dl lang="en">
        {Object.entries(data).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="secondary">{words.say('audit.sealed', { count: coveredCount })}</p>
      <p className="secondary">
        {words.say('audit.hash')}: <code>{hash}</code>
      </p>
    </div>
  )
}
