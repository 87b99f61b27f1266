/** What is said of the kinds of steps where they are offered, in English. */
export const en = {
  'family.contact': 'Contact',
  'family.time': 'Time',
  'family.logic': 'Decisions',
  'family.escalation': 'Hand-over and holds',
  'family.ends': 'Ends',

  'kind-about.remind': 'A letter that asks for payment and threatens nothing',
  'kind-about.notice': 'The letter the law demands before collection may begin',
  'kind-about.demand': 'The creditor’s own demand in the form an agency would use',
  'kind-about.message': 'Something sent by another channel or to another system',
  'kind-about.wait': 'Lets days pass before the next step',
  'kind-about.branch': 'Takes claims different ways, by what is known of them',
  'kind-about.hand-over': 'Gives the claim to an agency',
  'kind-about.hold': 'Stops dunning for a reason, until a day or until it is lifted',
  'kind-about.review': 'A person has to look and decide',
  'kind-about.stop': 'The end of dunning',
} as const satisfies Readonly<Record<string, string>>
