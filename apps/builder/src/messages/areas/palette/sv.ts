import type { en } from './en.ts'

/** What is said of the kinds of steps where they are offered, in Swedish. */
export const sv = {
  'family.contact': 'Kontakt',
  'family.time': 'Tid',
  'family.logic': 'Val',
  'family.escalation': 'Överlämnande och anstånd',
  'family.ends': 'Slut',

  'kind-about.remind': 'Ett brev som ber om betalning och inte hotar med något',
  'kind-about.notice': 'Brevet som lagen kräver innan inkasso får börja',
  'kind-about.demand': 'Borgenärens eget krav i den form ett inkassoföretag skulle använda',
  'kind-about.message': 'Något som skickas i en annan kanal eller till ett annat system',
  'kind-about.wait': 'Låter dagar gå före nästa steg',
  'kind-about.branch': 'Skickar fordringar olika vägar efter vad som är känt om dem',
  'kind-about.hand-over': 'Ger fordran till ett inkassoföretag',
  'kind-about.hold': 'Stoppar uppföljningen av ett skäl, till en dag eller tills det upphävs',
  'kind-about.review': 'En person måste titta på ärendet och avgöra',
  'kind-about.stop': 'Slutet på uppföljningen',
} as const satisfies Readonly<Record<keyof typeof en, string>>
