/** Answered complaints: one at once, one late, and one reopened. */
import { AN, ANTWERP, BERT } from './people.ts'
import type { Scenario } from './scenario.ts'

export const ANSWER_SCENARIOS: Scenario[] = [
  {
    name: 'refused-on-a-wrong-attestation',
    steps: [
      {
        daysAgo: 5,
        at: '09:35',
        by: 'handler-bert',
        do: 'logComplaint',
        with: ({ instant }) => ({
          channel: 'WEB',
          receivedAt: instant(6, '20:10'),
          complainant: {
            name: 'Yasmine Haddad',
            capacity: 'PROSPECT',
            language: 'nl',
            email: 'yasmine.haddad@example.be',
            isConsumer: true,
          },
          subjects: ['SERVICE', 'PRODUCT'],
          causes: ['UNDERWRITING_REFUSAL', 'BONUS_MALUS_ATTESTATION'],
          concerns: 'INSURER',
          productLine: '10a',
          description:
            'U weigert mijn autoverzekering omdat er twee ongevallen in fout op mijn schadeattest zouden staan. Ik heb nog nooit een ongeval gehad. Op het attest dat u mij toonde, staat een andere geboortedatum en een andere nummerplaat.',
          remedySought: 'Een verbeterd dossier en een nieuwe offerte.',
        }),
      },
      {
        daysAgo: 5,
        at: '09:50',
        by: 'handler-bert',
        do: 'ASSIGN',
        with: { handlerId: BERT.id, independenceDeclared: true },
      },
      {
        daysAgo: 4,
        at: '11:20',
        by: 'handler-bert',
        do: 'ANSWER',
        with: {
          decision: 'UPHELD',
          explanation:
            'Wij hebben het schadeattest van een naamgenote aan uw aanvraag gekoppeld. Dat is rechtgezet: uw dossier vermeldt geen enkel ongeval, en u vindt een offerte met de laagste bonus-malusgraad in uw mailbox. Onze oprechte verontschuldigingen voor deze vergissing.',
          remedies: [{ kind: 'CORRECTION' }, { kind: 'DOCUMENT' }, { kind: 'APOLOGY' }],
          rootCause: 'HUMAN_ERROR',
          channel: 'EMAIL',
        },
      },
    ],
  },
  {
    name: 'windscreen-repaired-twice',
    steps: [
      {
        daysAgo: 44,
        at: '10:35',
        by: 'broker-antwerp',
        do: 'logComplaint',
        with: {
          complainant: {
            name: 'Stijn Baeten',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'stijn.baeten@example.be',
            phone: '+32 3 000 06 52',
            isConsumer: true,
          },
          subjects: ['PRODUCT'],
          causes: ['CLAIM_REPAIR_ASSISTANCE', 'COVERAGE_INTERPRETATION'],
          concerns: 'INSURER',
          productLine: '03',
          policyNumber: '77.209.844/03',
          claimNumber: 'AU-117655',
          brokerReference: 'SZ/20196',
          description:
            'De ster in mijn voorruit is hersteld door uw erkende hersteller en drie weken later toch doorgebarsten. Voor de nieuwe ruit rekent u nu een vrijstelling van 250 euro aan. Ik betaal dus voor een herstelling die niet deugde.',
          remedySought: 'Een nieuwe voorruit zonder vrijstelling.',
        },
      },
      {
        daysAgo: 43,
        at: '09:15',
        by: 'broker-antwerp',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['INFORMATION', 'ANSWER'],
          summary: 'De vrijstelling toegelicht en navraag gedaan bij de hersteller, die elke fout ontkent.',
        },
      },
      {
        daysAgo: 41,
        at: '15:25',
        by: 'broker-antwerp',
        do: 'ESCALATE',
        with: ({ day }) => ({ ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: day(41) }),
      },
      {
        daysAgo: 40,
        at: '10:00',
        by: 'handler-an',
        do: 'ASSIGN',
        with: { handlerId: AN.id, independenceDeclared: true },
      },
      { daysAgo: 40, at: '10:15', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 30,
        at: '14:10',
        by: 'handler-an',
        do: 'ANSWER',
        with: {
          decision: 'REJECTED',
          explanation:
            'Volgens de hersteller is de eerste herstelling vakkundig uitgevoerd en is de barst het gevolg van een nieuwe steenslag. Een vervanging na nieuwe steenslag is een nieuw schadegeval, en daarvoor geldt de vrijstelling die in uw bijzondere voorwaarden staat.',
          remedies: [{ kind: 'EXPLANATION' }],
          isClaimDecision: true,
          rootCause: 'SUPPLIER',
          channel: 'EMAIL',
        },
      },
      { daysAgo: 22, at: '09:30', by: 'handler-an', do: 'CLOSE', with: { complainantSatisfaction: 'NONE' } },
      {
        daysAgo: 5,
        at: '11:40',
        by: 'handler-an',
        do: 'REOPEN',
        with: {
          cause: 'NEW_FACTS',
          reason:
            'De heer Baeten bezorgt een verslag van een onafhankelijke glashersteller: de barst vertrekt uit de eerste herstelling.',
        },
      },
      { daysAgo: 4, at: '09:50', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
    ],
  },
  {
    name: 'portal-down-for-the-office',
    steps: [
      {
        daysAgo: 47,
        at: '09:45',
        by: 'handler-bert',
        do: 'logComplaint',
        with: ({ instant }) => ({
          channel: 'EMAIL',
          officeId: ANTWERP.id,
          receivedAt: instant(48, '18:20'),
          complainant: {
            name: 'Makelaarskantoor Scheldezicht',
            capacity: 'BROKER',
            language: 'nl',
            email: 'beheer@scheldezicht.example.be',
            isConsumer: false,
          },
          subjects: ['SERVICE'],
          causes: ['ACCESSIBILITY_DIGITAL'],
          concerns: 'INSURER',
          description:
            'Al twee weken valt het makelaarsportaal elke voormiddag uit. Wij kunnen geen offertes maken en geen schadeaangiftes opvolgen, en de helpdesk antwoordt alleen met een standaardbericht. Klanten aan onze balie geloven ons niet meer.',
          remedySought: 'Een werkend portaal, en een aanspreekpunt dat terugbelt.',
        }),
      },
      { daysAgo: 47, at: '10:05', by: 'manager-carla', do: 'updateComplaint', with: { brokerAccess: 'FULL' } },
      {
        daysAgo: 46,
        at: '11:30',
        by: 'handler-bert',
        do: 'ASSIGN',
        with: { handlerId: BERT.id, independenceDeclared: true },
      },
      { daysAgo: 46, at: '11:45', by: 'handler-bert', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 12,
        at: '16:15',
        by: 'handler-bert',
        do: 'ANSWER',
        with: {
          decision: 'UPHELD',
          explanation:
            'U hebt gelijk. De storingen kwamen van een nachtelijke verwerking die te lang doorliep en het portaal blokkeerde. Die verwerking start nu vroeger en wordt bewaakt; sindsdien is het portaal niet meer uitgevallen. Dat wij u pas nu antwoorden, had niet mogen gebeuren. Onze verontschuldigingen daarvoor.',
          complaintAsUnderstood:
            'Het makelaarsportaal viel twee weken lang elke voormiddag uit en de helpdesk gaf geen bruikbaar antwoord.',
          remedies: [{ kind: 'APOLOGY' }, { kind: 'PROCESS_CHANGE' }],
          rootCause: 'IT_SYSTEM',
          systemic: true,
          channel: 'EMAIL',
        },
      },
      { daysAgo: 6, at: '10:00', by: 'handler-bert', do: 'CLOSE', with: { complainantSatisfaction: 'FULL' } },
    ],
  },
]
