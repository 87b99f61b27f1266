import type { en } from './en.ts'

/** Coming in and going out, in Danish. */
export const da = {
  'shell.sign-out': 'Log ud',
  'shell.organisation': 'Organisation',
  'shell.administration': 'Administration',
  'shell.menu': 'Menu',

  'entry.sign-in': 'Log ind',
  'entry.email': 'E-mailadresse',
  'entry.name': 'Navn',
  'entry.password': 'Adgangskode',
  'entry.new-password': 'Ny adgangskode',
  'entry.password-length': 'Mindst {min} tegn',
  'entry.password-changed': 'Adgangskoden er ændret. Log ind med den.',
  'entry.change-password': 'Skift adgangskode',
  'entry.come-in': 'Kom ind',
  'entry.first-admin': 'Første administrator',
  'entry.first-admin-intro':
    'Ingen kan logge ind endnu. Den, der først kommer ind her, bliver administrator og lukker de andre ind.',
  'entry.invitation': 'Invitation',
  'entry.invited': '{organisation} inviterer dig som {roles}.',
  'entry.choose-organisation': 'Hvor vil du arbejde?',
  'entry.no-organisation':
    'Du hører ikke til nogen organisation. Bed en administrator om at invitere dig.',
  'entry.problem-invalid-email-or-password': 'E-mailadressen eller adgangskoden er forkert.',
  'entry.problem-password-wrong': 'Det er ikke adgangskoden for personen med den adresse.',
  'entry.problem-bad-input': 'Noget mangler eller er for kort. Se det igennem, du har skrevet.',
  'entry.problem-too-many-requests': 'For mange forsøg. Vent nogle minutter, og prøv igen.',
  'entry.problem-link-invalid': 'Dette link virker ikke. Bed om et nyt.',
  'entry.problem-link-expired': 'Linket er for gammelt. Bed om et nyt.',
  'entry.problem-invitation-used': 'Invitationen er brugt eller trukket tilbage.',
  'entry.problem-invitation-expired': 'Invitationen er for gammel. Bed om en ny.',
  'entry.problem-already-member': 'Du hører allerede til den organisation. Log ind i stedet.',
  'entry.problem-first-admin-exists':
    'Nogen kan allerede logge ind. Bed en administrator om at invitere dig.',
  'entry.problem-unreachable': 'Serveren svarer ikke. Kører den?',
  'entry.problem-other': 'Serveren afviste dette. Prøv igen.',

  'role.author': 'forfatter',
  'role.reviewer': 'kontrollant',
  'role.operator': 'operatør',
  'role.integrator': 'integrator',
  'role.auditor': 'revisor',
  'role.admin': 'administrator',
} as const satisfies Readonly<Record<keyof typeof en, string>>
