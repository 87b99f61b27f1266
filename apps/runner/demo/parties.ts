import type { DebtorKind } from '@forfall/rules'
import { syntheticOrganisation } from './numbers.ts'
import type { Random } from './random.ts'

/** A creditor of the demonstration book. */
export type DemoCreditor = {
  readonly name: string
  readonly organisationNumber: string
  /** Number of its first invoice. */
  readonly firstNumber: number
  /** Its invoices in whole kroner, from and through. */
  readonly kroner: readonly [number, number]
  readonly debtorKinds: readonly (readonly [DebtorKind, number])[]
}

/** The creditors: a dentist, whose debtors are mostly people, and a timber yard. */
export const creditors = [
  {
    name: 'Bekkasin Tannklinikk AS',
    organisationNumber: syntheticOrganisation(1),
    firstNumber: 10_001,
    kroner: [690, 9_400],
    debtorKinds: [
      ['consumer', 92],
      ['public', 5],
      ['business', 3],
    ],
  },
  {
    name: 'Storhavn Trelast AS',
    organisationNumber: syntheticOrganisation(2),
    firstNumber: 50_001,
    kroner: [85, 64_000],
    debtorKinds: [
      ['consumer', 40],
      ['business', 50],
      ['public', 10],
    ],
  },
] as const satisfies readonly DemoCreditor[]

/** A debtor of the demonstration book. All are made up. */
export type DemoDebtor = {
  readonly number: string
  readonly name: string
  readonly kind: DebtorKind
  readonly organisationNumber: string
  readonly email: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
}

type Names = readonly [string, ...string[]]

const firstNames: Names = [
  'Anne',
  'Arne',
  'Astrid',
  'Aylin',
  'Berit',
  'Bjørn',
  'Camilla',
  'Dag',
  'Eirik',
  'Elin',
  'Erik',
  'Fatima',
  'Frode',
  'Gro',
  'Hanne',
  'Henrik',
  'Ida',
  'Ingrid',
  'Ivar',
  'Jan',
  'Jonas',
  'Kari',
  'Kjell',
  'Lars',
  'Line',
  'Magnus',
  'Marit',
  'Mohamed',
  'Nina',
  'Ola',
  'Per',
  'Ragnhild',
  'Sara',
  'Silje',
  'Solveig',
  'Stian',
  'Tone',
  'Tor',
  'Vidar',
  'Åse',
]

const lastNames: Names = [
  'Aasland',
  'Bakken',
  'Berg',
  'Brekke',
  'Dahl',
  'Eide',
  'Fossum',
  'Grønli',
  'Hagen',
  'Halvorsen',
  'Haugen',
  'Hovland',
  'Iversen',
  'Johnsrud',
  'Kleven',
  'Kristoffersen',
  'Lien',
  'Lunde',
  'Moen',
  'Myhre',
  'Nygård',
  'Ødegård',
  'Olsrud',
  'Rønning',
  'Sandvik',
  'Skogen',
  'Solberg',
  'Strand',
  'Sæther',
  'Tangen',
  'Tveit',
  'Ulvestad',
  'Vik',
  'Ytrebø',
]

const trades: Names = [
  'Bygg',
  'Eiendom',
  'Elektro',
  'Kafé',
  'Maskin',
  'Regnskap',
  'Rør',
  'Snekkeri',
  'Transport',
]

const offices: Names = ['kommune', 'fylkeskommune', 'barnehage', 'skole', 'sykehjem']

const streets: Names = [
  'Bjørkeveien',
  'Fjellgata',
  'Furulia',
  'Havnegata',
  'Kirkeveien',
  'Lyngveien',
  'Mølleveien',
  'Skolegata',
  'Storgata',
  'Tjernsveien',
]

const towns: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['0368', 'Oslo'],
  ['1532', 'Moss'],
  ['2318', 'Hamar'],
  ['3015', 'Drammen'],
  ['3724', 'Skien'],
  ['4630', 'Kristiansand S'],
  ['4008', 'Stavanger'],
  ['5055', 'Bergen'],
  ['6413', 'Molde'],
  ['7014', 'Trondheim'],
  ['8006', 'Bodø'],
  ['9008', 'Tromsø'],
]

/** A made-up debtor. The index makes number, organisation number and e-mail its own. */
export function createDebtor(index: number, kind: DebtorKind, random: Random): DemoDebtor {
  const family = random.one(lastNames)
  const name = {
    consumer: `${random.one(firstNames)} ${family}`,
    business: `${family} ${random.one(trades)} AS`,
    public: `${family} ${random.one(offices)}`,
  }[kind]
  const [postalCode, city] = random.one(towns)
  return {
    number: String(20_000 + index),
    name,
    kind,
    organisationNumber: kind === 'consumer' ? '' : syntheticOrganisation(100 + index),
    email: `debtor${index}@example.com`,
    street: `${random.one(streets)} ${random.whole(1, 98)}`,
    postalCode,
    city,
  }
}
