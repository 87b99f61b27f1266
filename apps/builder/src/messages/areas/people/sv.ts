import type { en } from './en.ts'

/** Members and invitations, in Swedish. */
export const sv = {
  'people.title': 'Personer',
  'people.may-not':
    'Bara administratörer kan släppa in personer, ändra deras roller eller ta bort dem.',
  'people.members': 'Medlemmar',
  'people.invitations': 'Öppna inbjudningar',
  'people.no-invitations': 'Ingen är inbjuden just nu.',
  'people.you': 'du',
  'people.anybody': 'den som har länken',
  'people.invite': 'Bjud in',
  'people.invite-title': 'Bjud in någon',
  'people.email': 'E-postadress',
  'people.email-missing': 'Skriv en hel e-postadress.',
  'people.roles': 'Roller',
  'people.roles-missing': 'Välj minst en roll.',
  'people.about-author': 'Ritar regelverk och lämnar in dem för granskning.',
  'people.about-reviewer': 'Godkänner andras regelverk och publicerar dem.',
  'people.about-operator': 'Importerar fakturor, startar körningar och släpper brev.',
  'people.about-integrator': 'Ansluter andra system och skapar nycklar åt dem.',
  'people.about-auditor': 'Läser allt, även granskningsloggen, och ändrar ingenting.',
  'people.about-admin': 'Släpper in personer, sköter nycklar, raderar gäldenärer.',
  'people.cancel': 'Avbryt',
  'people.make-link': 'Skapa länken',
  'people.link-made': 'Inbjudan till {email}',
  'people.link-note':
    'Ingenting skickades: lämna över länken själv. Den fungerar en gång, till {when}.',
  'people.link': 'Länk',
  'people.copy': 'Kopiera',
  'people.copied': 'Kopierat',
  'people.done': 'Klar',
  'people.withdraw': 'Dra tillbaka',
  'people.withdraw-of': 'Dra tillbaka inbjudan till {email}',
  'people.withdraw-text': 'Länken slutar fungera. Du kan bjuda in personen igen.',
  'people.button-of': '{button}: {name}',
  'people.change-roles': 'Ändra roller',
  'people.change-roles-of': 'Ändra rollerna för {name}',
  'people.save': 'Spara',
  'people.remove': 'Ta bort',
  'people.remove-of': 'Ta bort {name} ur organisationen',
  'people.remove-text':
    'Personen kommer inte in längre, och nycklar som personen har skapat slutar fungera. Det personen har gjort står kvar under personens id i granskningsloggen.',
  'people.refused-last-admin':
    'En organisation behöver en administratör. Gör någon annan till det först.',
  'people.refused-already-member': 'Den personen är redan medlem.',
  'people.refused-member-unknown': 'Den personen är inte längre medlem.',
  'people.refused-invitation-unknown':
    'Den inbjudan har använts eller dragits tillbaka under tiden.',
  'people.refused': 'Servern avvisade detta ({code}).',
} as const satisfies Readonly<Record<keyof typeof en, string>>
