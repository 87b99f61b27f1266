import type { en } from './en.ts'

/** Coming in and going out, in Swedish. */
export const sv = {
  'shell.sign-out': 'Logga ut',
  'shell.organisation': 'Organisation',
  'shell.administration': 'Administration',
  'shell.menu': 'Meny',

  'entry.sign-in': 'Logga in',
  'entry.email': 'E-postadress',
  'entry.name': 'Namn',
  'entry.password': 'Lösenord',
  'entry.new-password': 'Nytt lösenord',
  'entry.password-length': 'Minst {min} tecken',
  'entry.password-changed': 'Lösenordet är ändrat. Logga in med det.',
  'entry.change-password': 'Ändra lösenord',
  'entry.come-in': 'Kom in',
  'entry.first-admin': 'Första administratören',
  'entry.first-admin-intro':
    'Ingen kan logga in än. Den som kommer in här först blir administratör och släpper in de andra.',
  'entry.invitation': 'Inbjudan',
  'entry.invited': '{organisation} bjuder in dig som {roles}.',
  'entry.choose-organisation': 'Var vill du arbeta?',
  'entry.no-organisation':
    'Du hör inte till någon organisation. Be en administratör att bjuda in dig.',
  'entry.problem-invalid-email-or-password': 'E-postadressen eller lösenordet är fel.',
  'entry.problem-password-wrong': 'Det är inte lösenordet för personen med den adressen.',
  'entry.problem-bad-input': 'Något saknas eller är för kort. Se över det du har skrivit.',
  'entry.problem-too-many-requests': 'För många försök. Vänta några minuter och försök igen.',
  'entry.problem-link-invalid': 'Den här länken fungerar inte. Be om en ny.',
  'entry.problem-link-expired': 'Länken är för gammal. Be om en ny.',
  'entry.problem-invitation-used': 'Inbjudan är använd eller återtagen.',
  'entry.problem-invitation-expired': 'Inbjudan är för gammal. Be om en ny.',
  'entry.problem-already-member': 'Du hör redan till den organisationen. Logga in i stället.',
  'entry.problem-first-admin-exists':
    'Någon kan redan logga in. Be en administratör att bjuda in dig.',
  'entry.problem-unreachable': 'Servern svarar inte. Körs den?',
  'entry.problem-other': 'Servern avvisade detta. Försök igen.',

  'role.author': 'författare',
  'role.reviewer': 'granskare',
  'role.operator': 'operatör',
  'role.integrator': 'integratör',
  'role.auditor': 'revisor',
  'role.admin': 'administratör',
} as const satisfies Readonly<Record<keyof typeof en, string>>
