import type { en } from './en.ts'

/** What is said of the kinds of steps where they are offered, in Norwegian bokmål. */
export const nb = {
  'family.contact': 'Kontakt',
  'family.time': 'Tid',
  'family.logic': 'Valg',
  'family.escalation': 'Oversendelse og stans',
  'family.ends': 'Slutt',

  'kind-about.remind': 'Et brev som ber om betaling og ikke truer med noe',
  'kind-about.notice': 'Brevet loven krever før inkasso kan begynne',
  'kind-about.demand': 'Kreditors egen oppfordring i den formen et inkassoforetak ville brukt',
  'kind-about.message': 'Noe som sendes i en annen kanal eller til et annet system',
  'kind-about.wait': 'Lar det gå dager før neste steg',
  'kind-about.branch': 'Sender kravene ulike veier ut fra det som er kjent om dem',
  'kind-about.hand-over': 'Gir kravet til et inkassoforetak',
  'kind-about.hold': 'Stanser oppfølgingen av en grunn, til en dag eller til den oppheves',
  'kind-about.review': 'En person må se på saken og avgjøre',
  'kind-about.stop': 'Slutten på oppfølgingen',
} as const satisfies Readonly<Record<keyof typeof en, string>>
