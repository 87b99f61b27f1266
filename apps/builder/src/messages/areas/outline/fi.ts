import type { en } from './en.ts'

/** The outline, in Finnish. */
export const fi = {
  'outline.tree':
    'Jäsennys, {count, plural, one {# vaihe} other {# vaihetta}}{hasFound, select, yes {, {found}} other {}}. F1 näyttää näppäimet.',
  'outline.open-all': 'Avaa kaikki',
  'outline.close-all': 'Sulje kaikki',
  'outline.goes-to': '→ vaihe {step}',
  'outline.goes-nowhere': 'ei vie vielä mihinkään',
  'outline.loose': 'mikään reitti ei vie tähän',
  'outline.ends': 'säännöstö päättyy tähän',
  'outline.name-of': 'Otsikko: {row}',
  'outline.name-of-step': 'Otsikko, muuten: {kind}',
  'outline.row-menu': 'Toiminnot: {row}',
  'outline.add-at': 'Lisää kohtaan {row}',
  'outline.add-here': 'Lisää tähän…',
  'outline.connect-exit': 'Johda toiseen vaiheeseen…',
  'outline.empty-exit': 'Älä johda mihinkään',
  'outline.case-earlier': 'Tutki aiemmin',
  'outline.case-later': 'Tutki myöhemmin',
  'outline.remove-case': 'Poista haara, säilytä vaiheet',
  'outline.remove-case-branch': 'Poista haara vaiheineen',
  'outline.entry-earlier': 'Tarkkaile aiemmin',
  'outline.entry-later': 'Tarkkaile myöhemmin',
  'outline.remove-entry': 'Poista',
  'outline.connect-title': 'Mihin vaihe {step} vie',
  'outline.connect-way': 'Uloskäynti',
  'outline.connect-target': 'Vie vaiheeseen',
  'outline.connect-search': 'Etsi vaihetta',
  'outline.connect-none': 'Mikään vaihe ei vastaa hakua.',
  'outline.connect-commit': 'Johda siihen',
  'outline.connect-cancel': 'Peruuta',
} as const satisfies Readonly<Record<keyof typeof en, string>>
