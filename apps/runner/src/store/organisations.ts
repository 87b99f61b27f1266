import { row, rows, write } from './sql.ts'
import type { Store } from './store.ts'

/** An organisation of the database. */
export type OrganisationRow = {
  readonly id: string
  readonly name: string
  readonly createdAt: string
}

/** All organisations, oldest first. For the host of the database only: nobody else sees another's. */
export const organisationRows = (store: Store): readonly OrganisationRow[] =>
  rows<OrganisationRow>(
    store,
    'SELECT "id", "name", "createdAt" FROM "Organisation" ORDER BY "createdAt", "id"',
    {},
  )

/** An organisation, if there is one with that id. */
export const organisationById = (store: Store, id: string): OrganisationRow | undefined =>
  row<OrganisationRow>(
    store,
    'SELECT "id", "name", "createdAt" FROM "Organisation" WHERE "id" = $id',
    { id },
  )

/** Adds the organisation that the store is of. */
export const insertOrganisation = (store: Store, name: string): number =>
  write(store, 'INSERT INTO "Organisation" ("id", "name", "createdAt") VALUES ($id, $name, $now)', {
    id: store.organisationId,
    name,
    now: store.now(),
  })
