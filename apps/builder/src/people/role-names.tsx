import type { Role } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'

/** What somebody is, each role in a chip. */
export function RoleNames({ roles }: { readonly roles: readonly Role[] }) {
  const words = useWords()
  return (
    <ul className="plain-list people-chips" aria-label={words.say('people.roles')}>
      {roles.map((role) => (
        <li key={role} className="chip">
          {words.say(`role.${role}`)}
        </li>
      ))}
    </ul>
  )
}
