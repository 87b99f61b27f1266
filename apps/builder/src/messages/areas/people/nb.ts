import type { en } from './en.ts'

/** Members and invitations, in Norwegian bokmål. */
export const nb = {
  'people.title': 'Personer',
  'people.may-not':
    'Bare administratorer kan slippe inn personer, endre rollene deres eller fjerne dem.',
  'people.members': 'Medlemmer',
  'people.invitations': 'Åpne invitasjoner',
  'people.no-invitations': 'Ingen er invitert akkurat nå.',
  'people.you': 'deg',
  'people.anybody': 'den som har lenken',
  'people.invite': 'Inviter',
  'people.invite-title': 'Inviter noen',
  'people.email': 'E-postadresse',
  'people.email-missing': 'Skriv en hel e-postadresse.',
  'people.roles': 'Roller',
  'people.roles-missing': 'Velg minst én rolle.',
  'people.about-author': 'Tegner regelverk og sender dem til godkjenning.',
  'people.about-reviewer': 'Godkjenner andres regelverk og publiserer dem.',
  'people.about-operator': 'Importerer fakturaer, starter kjøringer og slipper brev.',
  'people.about-integrator': 'Kobler til andre systemer og lager nøkler til dem.',
  'people.about-auditor': 'Leser alt, også revisjonsloggen, og endrer ingenting.',
  'people.about-admin': 'Slipper inn personer, passer på nøkler, sletter skyldnere.',
  'people.cancel': 'Avbryt',
  'people.make-link': 'Lag lenken',
  'people.link-made': 'Invitasjon til {email}',
  'people.link-note':
    'Ingenting ble sendt: overlever denne lenken selv. Den virker én gang, til {when}.',
  'people.link': 'Lenke',
  'people.copy': 'Kopier',
  'people.copied': 'Kopiert',
  'people.done': 'Ferdig',
  'people.withdraw': 'Trekk tilbake',
  'people.withdraw-of': 'Trekk tilbake invitasjonen til {email}',
  'people.withdraw-text': 'Lenken slutter å virke. Du kan invitere personen på nytt.',
  'people.button-of': '{button}: {name}',
  'people.change-roles': 'Endre roller',
  'people.change-roles-of': 'Endre rollene til {name}',
  'people.save': 'Lagre',
  'people.remove': 'Fjern',
  'people.remove-of': 'Fjern {name} fra organisasjonen',
  'people.remove-text':
    'Personen kommer ikke inn lenger, og nøkler personen har laget, slutter å virke. Det personen har gjort, står igjen under personens id i revisjonsloggen.',
  'people.refused-last-admin':
    'En organisasjon trenger en administrator. Gjør noen andre til det først.',
  'people.refused-already-member': 'Den personen er allerede medlem.',
  'people.refused-member-unknown': 'Den personen er ikke medlem lenger.',
  'people.refused-invitation-unknown':
    'Den invitasjonen er brukt eller trukket tilbake i mellomtiden.',
  'people.refused': 'Tjeneren avviste dette ({code}).',
} as const satisfies Readonly<Record<keyof typeof en, string>>
