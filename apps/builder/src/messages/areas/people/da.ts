import type { en } from './en.ts'

/** Members and invitations, in Danish. */
export const da = {
  'people.title': 'Personer',
  'people.may-not':
    'Kun administratorer kan lukke personer ind, ændre deres roller eller fjerne dem.',
  'people.members': 'Medlemmer',
  'people.invitations': 'Åbne invitationer',
  'people.no-invitations': 'Ingen er inviteret lige nu.',
  'people.you': 'dig',
  'people.anybody': 'den, der har linket',
  'people.invite': 'Inviter',
  'people.invite-title': 'Inviter nogen',
  'people.email': 'E-mailadresse',
  'people.email-missing': 'Skriv en hel e-mailadresse.',
  'people.roles': 'Roller',
  'people.roles-missing': 'Vælg mindst én rolle.',
  'people.about-author': 'Tegner regelsæt og sender dem til godkendelse.',
  'people.about-reviewer': 'Godkender andres regelsæt og offentliggør dem.',
  'people.about-operator': 'Importerer fakturaer, starter kørsler og frigiver breve.',
  'people.about-integrator': 'Tilslutter andre systemer og laver nøgler til dem.',
  'people.about-auditor': 'Læser alt, også revisionsloggen, og ændrer intet.',
  'people.about-admin': 'Lukker personer ind, passer på nøgler, sletter skyldnere.',
  'people.cancel': 'Annuller',
  'people.make-link': 'Lav linket',
  'people.link-made': 'Invitation til {email}',
  'people.link-note':
    'Intet blev sendt: overbring selv dette link. Det virker én gang, til {when}.',
  'people.link': 'Link',
  'people.copy': 'Kopiér',
  'people.copied': 'Kopieret',
  'people.done': 'Færdig',
  'people.withdraw': 'Træk tilbage',
  'people.withdraw-of': 'Træk invitationen til {email} tilbage',
  'people.withdraw-text': 'Linket holder op med at virke. Du kan invitere personen igen.',
  'people.button-of': '{button}: {name}',
  'people.change-roles': 'Ændr roller',
  'people.change-roles-of': 'Ændr rollerne for {name}',
  'people.save': 'Gem',
  'people.remove': 'Fjern',
  'people.remove-of': 'Fjern {name} fra organisationen',
  'people.remove-text':
    'Personen kan ikke komme ind mere, og nøgler, som personen har lavet, holder op med at virke. Det, personen har gjort, bliver stående under personens id i revisionsloggen.',
  'people.refused-last-admin':
    'En organisation behøver en administrator. Gør først en anden til det.',
  'people.refused-already-member': 'Den person er allerede medlem.',
  'people.refused-member-unknown': 'Den person er ikke længere medlem.',
  'people.refused-invitation-unknown':
    'Den invitation er brugt eller trukket tilbage i mellemtiden.',
  'people.refused': 'Serveren afviste dette ({code}).',
} as const satisfies Readonly<Record<keyof typeof en, string>>
