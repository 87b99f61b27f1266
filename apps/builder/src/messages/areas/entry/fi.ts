import type { en } from './en.ts'

/** Coming in and going out, in Finnish. */
export const fi = {
  'shell.sign-out': 'Kirjaudu ulos',
  'shell.organisation': 'Organisaatio',
  'shell.administration': 'Hallinta',
  'shell.menu': 'Valikko',

  'entry.sign-in': 'Kirjaudu sisään',
  'entry.email': 'Sähköpostiosoite',
  'entry.name': 'Nimi',
  'entry.password': 'Salasana',
  'entry.new-password': 'Uusi salasana',
  'entry.password-length': 'Vähintään {min} merkkiä',
  'entry.password-changed': 'Salasana on vaihdettu. Kirjaudu sisään sillä.',
  'entry.change-password': 'Vaihda salasana',
  'entry.come-in': 'Tule sisään',
  'entry.first-admin': 'Ensimmäinen ylläpitäjä',
  'entry.first-admin-intro':
    'Kukaan ei voi vielä kirjautua sisään. Ensimmäisestä tulijasta tulee ylläpitäjä, ja hän päästää muut sisään.',
  'entry.invitation': 'Kutsu',
  'entry.invited': '{organisation} kutsuu sinut. Roolisi: {roles}.',
  'entry.choose-organisation': 'Missä haluat työskennellä?',
  'entry.no-organisation': 'Et kuulu mihinkään organisaatioon. Pyydä ylläpitäjää kutsumaan sinut.',
  'entry.problem-invalid-email-or-password': 'Sähköpostiosoite tai salasana on väärä.',
  'entry.problem-password-wrong': 'Se ei ole sen henkilön salasana, jolla on tämä osoite.',
  'entry.problem-bad-input': 'Jotain puuttuu tai on liian lyhyt. Tarkista, mitä kirjoitit.',
  'entry.problem-too-many-requests':
    'Liian monta yritystä. Odota muutama minuutti ja yritä uudelleen.',
  'entry.problem-link-invalid': 'Tämä linkki ei toimi. Pyydä uusi.',
  'entry.problem-link-expired': 'Linkki on vanhentunut. Pyydä uusi.',
  'entry.problem-invitation-used': 'Kutsu on käytetty tai peruttu.',
  'entry.problem-invitation-expired': 'Kutsu on vanhentunut. Pyydä uusi.',
  'entry.problem-already-member': 'Kuulut jo tähän organisaatioon. Kirjaudu sen sijaan sisään.',
  'entry.problem-first-admin-exists':
    'Joku voi jo kirjautua sisään. Pyydä ylläpitäjää kutsumaan sinut.',
  'entry.problem-unreachable': 'Palvelin ei vastaa. Onko se käynnissä?',
  'entry.problem-other': 'Palvelin hylkäsi tämän. Yritä uudelleen.',

  'role.author': 'laatija',
  'role.reviewer': 'tarkastaja',
  'role.operator': 'käyttäjä',
  'role.integrator': 'integroija',
  'role.auditor': 'tilintarkastaja',
  'role.admin': 'ylläpitäjä',
} as const satisfies Readonly<Record<keyof typeof en, string>>
