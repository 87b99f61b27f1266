import type { en } from './en.ts'

/** Coming in and going out, in Norwegian bokmål. */
export const nb = {
  'shell.sign-out': 'Logg ut',
  'shell.organisation': 'Organisasjon',
  'shell.administration': 'Administrasjon',
  'shell.menu': 'Meny',

  'entry.sign-in': 'Logg inn',
  'entry.email': 'E-postadresse',
  'entry.name': 'Navn',
  'entry.password': 'Passord',
  'entry.new-password': 'Nytt passord',
  'entry.password-length': 'Minst {min} tegn',
  'entry.password-changed': 'Passordet er endret. Logg inn med det.',
  'entry.change-password': 'Endre passord',
  'entry.come-in': 'Kom inn',
  'entry.first-admin': 'Første administrator',
  'entry.first-admin-intro':
    'Ingen kan logge inn ennå. Den som kommer inn her først, blir administrator og slipper inn de andre.',
  'entry.invitation': 'Invitasjon',
  'entry.invited': '{organisation} inviterer deg som {roles}.',
  'entry.choose-organisation': 'Hvor vil du arbeide?',
  'entry.no-organisation':
    'Du hører ikke til noen organisasjon. Be en administrator om å invitere deg.',
  'entry.problem-invalid-email-or-password': 'E-postadressen eller passordet er feil.',
  'entry.problem-password-wrong': 'Det er ikke passordet til personen med den adressen.',
  'entry.problem-bad-input': 'Noe mangler eller er for kort. Se over det du har skrevet.',
  'entry.problem-too-many-requests': 'For mange forsøk. Vent noen minutter og prøv igjen.',
  'entry.problem-link-invalid': 'Denne lenken virker ikke. Be om en ny.',
  'entry.problem-link-expired': 'Lenken er for gammel. Be om en ny.',
  'entry.problem-invitation-used': 'Invitasjonen er brukt eller trukket tilbake.',
  'entry.problem-invitation-expired': 'Invitasjonen er for gammel. Be om en ny.',
  'entry.problem-already-member': 'Du hører allerede til den organisasjonen. Logg heller inn.',
  'entry.problem-first-admin-exists':
    'Noen kan allerede logge inn. Be en administrator om å invitere deg.',
  'entry.problem-unreachable': 'Tjeneren svarer ikke. Kjører den?',
  'entry.problem-other': 'Tjeneren avviste dette. Prøv igjen.',

  'role.author': 'forfatter',
  'role.reviewer': 'kontrollør',
  'role.operator': 'operatør',
  'role.integrator': 'integrator',
  'role.auditor': 'revisor',
  'role.admin': 'administrator',
} as const satisfies Readonly<Record<keyof typeof en, string>>
