import type { en } from './en.ts'

/** What is said of the kinds of steps where they are offered, in Finnish. */
export const fi = {
  'family.contact': 'Yhteydenotto',
  'family.time': 'Aika',
  'family.logic': 'Valinnat',
  'family.escalation': 'Siirto ja keskeytys',
  'family.ends': 'Loppu',

  'kind-about.remind': 'Kirje, joka pyytää maksua eikä uhkaa millään',
  'kind-about.notice': 'Kirje, jota laki vaatii ennen perinnän alkamista',
  'kind-about.demand': 'Velkojan oma vaatimus siinä muodossa, jota perintätoimisto käyttäisi',
  'kind-about.message': 'Viesti muuta kanavaa pitkin tai toiseen järjestelmään',
  'kind-about.wait': 'Antaa päivien kulua ennen seuraavaa vaihetta',
  'kind-about.branch': 'Vie saatavat eri reittejä sen mukaan, mitä niistä tiedetään',
  'kind-about.hand-over': 'Antaa saatavan perintätoimistolle',
  'kind-about.hold': 'Keskeyttää perimisen syystä, määräpäivään tai kunnes se päätetään',
  'kind-about.review': 'Ihmisen on katsottava ja päätettävä',
  'kind-about.stop': 'Perimisen loppu',
} as const satisfies Readonly<Record<keyof typeof en, string>>
