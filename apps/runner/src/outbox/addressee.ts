import type { ClaimEvent } from '@forfall/rules'
import type { ClaimContact } from '../store/contacts.ts'

/**
 * Whom a letter goes to, with the address that a person gave for it. The address stands in the claim's
 * log only: neither its state nor a decision holds it, so that it can be erased.
 */
export function addressed(
  contact: ClaimContact,
  events: readonly ClaimEvent[],
  actionId: string,
): ClaimContact {
  const change = events.findLast(
    (event) => event.type === 'action-changed' && event.decisionId === actionId,
  )
  if (change?.type !== 'action-changed') return contact
  const { email, street, postalCode, city } = change
  const { debtor } = contact
  return {
    ...contact,
    debtor: {
      ...debtor,
      email: email ?? debtor.email,
      street: street ?? debtor.street,
      postalCode: postalCode ?? debtor.postalCode,
      city: city ?? debtor.city,
    },
  }
}
