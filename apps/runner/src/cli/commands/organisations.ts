import { type Command, InvalidArgumentError } from 'commander'
import { addOrganisation } from '../../auth/organisations.ts'
import { bookFor } from '../../book/book.ts'
import { publishDefaults } from '../../book/default-policies.ts'
import { organisationRows } from '../../store/organisations.ts'
import { answered } from '../answer.ts'
import { addWork, type CommonOptions, type Shell, withBook, withLinks } from '../shell.ts'
import { table } from '../text/table.ts'

/** `organisations`: whose books are in the database. For the host: nobody else sees another's. */
export function addOrganisations(program: Command, shell: Shell): void {
  const organisations = program
    .command('organisations')
    .description('whose books are in the database')
  addList(organisations, shell)
  addAdd(organisations, shell)
}

function addList(organisations: Command, shell: Shell): void {
  const command = organisations
    .command('list', { isDefault: true })
    .description('all organisations, oldest first')
  addWork<CommonOptions>(command, shell, (common) =>
    withBook(shell, common, async ({ store }) => {
      const found = organisationRows(store)
      const rows = found.map(({ id, name, createdAt }) => [id, name, createdAt])
      return answered({ organisations: found }, table(['organisation', 'name', 'since'], rows))
    }),
  )
}

function addAdd(organisations: Command, shell: Shell): void {
  const command = organisations
    .command('add')
    .description('add an organisation, and make the link by which its first admin comes in, once')
    .argument('<name>', 'what it is called', nameArgument)
  addWork<CommonOptions>(command, shell, (common, [name = '']) =>
    withLinks(shell, common, async (book, links) => {
      const added = addOrganisation({ store: book.store, links }, name.trim())
      const { id, link, expiresAt } = added
      const own = bookFor(book, { actor: book.store.actor, organisationId: id })
      publishDefaults(own.store, own.jurisdictions, shell.clock.today())
      const text = `${id} is ready. Its first admin comes in once, until ${expiresAt}, at\n${link}`
      return answered(added, text)
    }),
  )
}

function nameArgument(text: string): string {
  const name = text.trim()
  if (name === '' || name.length > 200)
    throw new InvalidArgumentError('Expected a name of 1 to 200 characters.')
  return name
}
