import type { en } from './en.ts'

/** What is said of the kinds of steps where they are offered, in Danish. */
export const da = {
  'family.contact': 'Kontakt',
  'family.time': 'Tid',
  'family.logic': 'Valg',
  'family.escalation': 'Overdragelse og henstand',
  'family.ends': 'Slut',

  'kind-about.remind': 'Et brev, der beder om betaling og ikke truer med noget',
  'kind-about.notice': 'Brevet, loven kræver, før inkasso kan begynde',
  'kind-about.demand': 'Kreditors eget påkrav i den form, et inkassobureau ville bruge',
  'kind-about.message': 'Noget, der sendes ad en anden kanal eller til et andet system',
  'kind-about.wait': 'Lader dage gå før næste trin',
  'kind-about.branch': 'Sender fordringer ad forskellige veje efter det, der er kendt om dem',
  'kind-about.hand-over': 'Giver fordringen til et inkassobureau',
  'kind-about.hold': 'Standser opfølgningen af en grund, til en dag eller til den ophæves',
  'kind-about.review': 'En person skal se på sagen og afgøre den',
  'kind-about.stop': 'Slutningen på opfølgningen',
} as const satisfies Readonly<Record<keyof typeof en, string>>
