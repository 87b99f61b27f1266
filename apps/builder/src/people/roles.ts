import type { Role } from '../app/api.ts'
import type { MessageId } from '../messages/catalogues.ts'

/** What each role is for. */
export const roleNotes = {
  author: 'people.about-author',
  reviewer: 'people.about-reviewer',
  operator: 'people.about-operator',
  integrator: 'people.about-integrator',
  auditor: 'people.about-auditor',
  admin: 'people.about-admin',
} as const satisfies Readonly<Record<Role, MessageId>>

/** The roles in the order in which they are listed. */
export const allRoles = Object.keys(roleNotes) as readonly Role[]
