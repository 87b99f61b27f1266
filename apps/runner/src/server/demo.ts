import type { Services } from '../router/context.ts'
import { claimIdsAfter } from '../store/claims.ts'
import { hasUsers } from '../store/users.ts'
import { buildDemoBook } from './demo-book.ts'
import { addDemoPeople, type DemoPerson, demoPeopleIn } from './demo-people.ts'

type Parts = Pick<Services, 'root' | 'clock' | 'sink'>

/**
 * Makes a demonstration of a book that is empty and that nobody can sign in to, unless `FORFALL_DEMO`
 * is `no`.
 *
 * @returns lines that say who can sign in to a demonstration; none for any other book
 */
export async function fillIfEmpty(
  parts: Parts,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<readonly string[]> {
  const { store } = parts.root
  if (env['FORFALL_DEMO'] === 'no' || !isEmpty(parts)) return demoPeopleIn(store).map(known)
  say('The book is empty; making one to look at …')
  await fill(parts, say)
  const added = await addDemoPeople(store)
  return added.map((person) => `${signIn(person)}, password ${person.password}`)
}

const isEmpty = ({ root: { store } }: Parts): boolean =>
  !hasUsers(store) && claimIdsAfter(store, '', 1).length === 0

async function fill({ root, clock, sink }: Parts, say: (line: string) => void): Promise<void> {
  const { files, claims, runs, actions, sent } = await buildDemoBook(root, sink, clock.today())
  for (const one of files)
    if (one.status === 'refused') for (const { text } of one.problems) say(`  ${text}`)
  say(
    `${claims} claims and ${files.length} invoice files, ${runs} daily runs, ${actions} actions, ${sent} sent`,
  )
}

const signIn = ({ email, roles }: DemoPerson): string => `Demo: ${email} (${roles.join(', ')})`

const known = (person: DemoPerson): string =>
  `${signIn(person)}; forgotten the password? forfall people reset ${person.email}`
