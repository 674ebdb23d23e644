/**
 * Orders for every kind of letter in every language, with the words that people would have written.
 */
import type { Complaint, FinalAnswer, Language } from '../../src/complaints/complaint.ts'
import type { LetterKind, LetterOrder } from '../../src/letters/letter.ts'
import { INSURER_DEFAULT } from '../../src/letters/procedure/identities.ts'
import { answered, brussels, complaintWith, cycleOf, delayed, replied, sent } from './clocks.ts'

/**
 * Monday 13 April 2026: acknowledged in three working days, a week until the 20th, a month until 13
 * May.
 */
const RECEIVED = brussels('2026-04-13 10:00')

export const PERSONS = {
  nl: {
    name: 'Zoë Van den Brœck-Çelik',
    email: 'zoe@example.be',
    postalAddress: { street: 'Ĳzerlaan 12 bus 3', postalCode: '2060', city: 'Antwerpen', country: 'BE' },
  },
  fr: {
    name: 'Françoise Lefèvre-d’Haÿ',
    email: 'francoise@example.be',
    postalAddress: { street: 'Rue de l’Église 4', postalCode: '5000', city: 'Namur', country: 'BE' },
  },
  de: {
    name: 'Jürgen Großmann',
    email: 'juergen@example.com',
    postalAddress: { street: 'Königsstraße 7', postalCode: '52062', city: 'Aachen', country: 'DE' },
  },
  en: {
    name: 'Siobhán O’Connor',
    email: 'siobhan@example.com',
    postalAddress: { street: '8 Chaussée d’Ixelles', postalCode: '1050', city: 'Brussels', country: 'BE' },
  },
} as const satisfies Record<Language, object>

/** What the author wrote: told apart in the assertions by its accents and its paragraphs. */
export const WRITTEN = {
  nl:
    'De expert heeft zijn verslag pas op 4 mei 2026 bezorgd. Daardoor konden wij de schade niet eerder beoordelen.\n\nDe premie van € 312,50 blijft ongewijzigd: het reëel cijfer staat in artikel 5, § 2.',
  fr:
    'L’expert n’a remis son rapport que le 4 mai 2026. Nous n’avons donc pas pu évaluer le dommage plus tôt.\n\nLa prime de 312,50 € reste inchangée : le chiffre où l’on s’accorde figure à l’article 5, § 2.',
  de:
    'Der Sachverständige hat sein Gutachten erst am 4. Mai 2026 übermittelt. Deshalb konnten wir den Schaden nicht früher prüfen.\n\nDie Prämie von 312,50 € bleibt unverändert: Die maßgebliche Größe steht in Artikel 5 § 2.',
  en:
    'The surveyor did not send the report until 4 May 2026. That is why we could not assess the damage sooner.\n\nThe premium of €312.50 remains unchanged: the naïve figure is in article 5, § 2.',
} as const satisfies Record<Language, string>

const answerIn = (language: Language): FinalAnswer => ({
  ...answered(brussels('2026-05-12 15:00')),
  decision: 'PARTIALLY_UPHELD',
  complaintAsUnderstood: WRITTEN[language],
  explanation: WRITTEN[language],
  grievances: [
    { summary: 'Premie / prime / Prämie', decision: 'REJECTED', explanation: WRITTEN[language] },
    { summary: 'Termijn / délai / Frist', decision: 'UPHELD', explanation: WRITTEN[language] },
  ],
  remedies: [{ kind: 'APOLOGY' }, { kind: 'PAYMENT', amountCents: 125_000 }],
  isClaimDecision: true,
})

const withInsurer = (cycle: Parameters<typeof cycleOf>[1] = {}, facts: Partial<Complaint> = {}): Partial<Complaint> =>
  ({ cycles: [cycleOf(RECEIVED, cycle)], ...facts })

/** What is peculiar to the kind: the complaint as it is after the action, and when that was. */
const CASES: Record<
  LetterKind,
  (language: Language) => { facts: Partial<Complaint>, now: string, order?: Partial<LetterOrder> }
> = {
  ACKNOWLEDGEMENT: () => ({
    facts: withInsurer(),
    now: brussels('2026-04-15 09:00'),
    order: { handler: 'Bert Claes' },
  }),
  SUBSTANTIVE_REPLY: language => ({
    facts: withInsurer({ substantiveReplies: [{ ...replied(brussels('2026-04-17 09:00')), text: WRITTEN[language] }] }),
    now: brussels('2026-04-17 09:00'),
  }),
  DELAY_NOTICE: language => ({
    facts: withInsurer({
      delayNotices: [{ ...delayed(brussels('2026-05-11 09:00'), '2026-05-29'), reasons: WRITTEN[language] }],
    }),
    now: brussels('2026-05-11 09:00'),
  }),
  FINAL_ANSWER: language => ({
    facts: withInsurer({ acknowledgement: sent(brussels('2026-04-15 09:00')), finalAnswer: answerIn(language) }, {
      status: 'ANSWERED',
      outcome: 'PARTIALLY_UPHELD',
    }),
    now: brussels('2026-05-12 15:00'),
  }),
  FIRST_LINE_CONFIRMATION: language => ({
    facts: {
      reference: undefined,
      status: 'FIRST_LINE_RESOLVED',
      heldBy: 'BROKER',
      signalledAt: brussels('2026-05-01 11:00'),
      firstLineResolution: {
        summary: WRITTEN[language],
        satisfaction: 'FULL',
        at: brussels('2026-05-04 16:00'),
        by: { id: '1', name: 'Els' },
      },
    },
    now: brussels('2026-05-04 16:00'),
    order: {
      office: {
        name: 'Makelaardij De Schelde bv',
        enterpriseNumber: '0400008697',
        email: 'klachten@schelde.example',
        postalAddress: { street: 'Jordaenskaai 21', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
      },
      signatory: 'Els Wouters',
    },
  }),
  REDIRECTION: language => ({
    facts: withInsurer({}, {
      status: 'CLOSED',
      outcome: 'REDIRECTED',
      redirection: {
        ...sent(brussels('2026-04-16 09:00')),
        explanation: WRITTEN[language],
        by: { id: '1', name: 'An' },
      },
    }),
    now: brussels('2026-04-16 09:00'),
  }),
  WITHDRAWAL_CONFIRMATION: () => ({
    facts: withInsurer({}, {
      status: 'WITHDRAWN',
      withdrawal: {
        reason: 'solved otherwise',
        at: brussels('2026-05-01 09:00'),
        by: { id: '1', name: 'An' },
        requestedByComplainantOn: '2026-04-30',
      },
    }),
    now: brussels('2026-05-01 09:00'),
  }),
}

export function orderOf (
  kind: LetterKind,
  language: Language,
  complaint: Partial<Complaint> = {},
  order: Partial<LetterOrder> = {},
): LetterOrder {
  const { facts, now, order: special } = CASES[kind](language)
  return {
    kind,
    complaint: complaintWith({
      reference: 'K-2026-000123', firstLineReference: 'F-ANT01-2026-0007', policyNumber: '45.678/A', claimNumber: 'S-2026/0815',
      complainant: { ...PERSONS[language], capacity: 'POLICYHOLDER', language, isConsumer: true },
      ...facts,
      ...complaint,
    }),
    now,
    channel: 'POST',
    signatory: 'An Jacobs',
    insurer: INSURER_DEFAULT,
    ...special,
    ...order,
  }
}
