/** Complaints referred to the Ombudsman after the answer: one awaits the advice, one has it. */
import { AN, BERT } from './people.ts'
import type { Scenario } from './scenario.ts'

export const OMBUDSMAN_SCENARIOS: Scenario[] = [
  {
    name: 'stolen-car-without-the-second-key',
    steps: [
      {
        daysAgo: 104,
        at: '10:25',
        by: 'broker-ghent',
        do: 'logComplaint',
        with: {
          complainant: {
            name: 'Olivier Renard',
            capacity: 'POLICYHOLDER',
            language: 'fr',
            email: 'olivier.renard@example.be',
            isConsumer: true,
          },
          subjects: ['PRODUCT'],
          causes: ['COVERAGE_INTERPRETATION'],
          concerns: 'INSURER',
          productLine: '03',
          policyNumber: '77.331.596/03',
          claimNumber: 'AU-112907',
          brokerReference: 'LP-4102',
          description:
            'Ma voiture a été volée devant chez moi et l’assureur refuse toute intervention parce que je ne peux remettre qu’une seule clé. J’ai acheté le véhicule d’occasion avec une seule clé, ce que le courtier savait lorsqu’il a établi le contrat.',
          remedySought: 'L’indemnisation de la valeur du véhicule.',
        },
      },
      {
        daysAgo: 103,
        at: '15:00',
        by: 'broker-ghent',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['ANSWER', 'ACTION'],
          summary:
            'Aankoopfactuur aan de schadedienst bezorgd. De weigering blijft behouden; dat aan de heer Renard uitgelegd.',
        },
      },
      {
        daysAgo: 100,
        at: '09:55',
        by: 'broker-ghent',
        do: 'ESCALATE',
        with: ({ day }) => ({ ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: day(101) }),
      },
      {
        daysAgo: 99,
        at: '10:15',
        by: 'handler-an',
        do: 'ASSIGN',
        with: { handlerId: AN.id, independenceDeclared: true },
      },
      { daysAgo: 99, at: '10:30', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 84,
        at: '16:40',
        by: 'handler-an',
        do: 'ANSWER',
        with: {
          decision: 'REJECTED',
          explanation:
            'La garantie vol suppose la remise de toutes les clés du véhicule (article 7.3 des conditions générales). La facture d’achat mentionne deux clés, et rien dans votre proposition d’assurance n’indiquait qu’il en manquait une. Dans ces conditions, nous ne pouvons pas intervenir.',
          complaintAsUnderstood: 'Refus de la garantie vol faute d’avoir remis la seconde clé.',
          remedies: [{ kind: 'EXPLANATION' }],
          isClaimDecision: true,
          rootCause: 'NONE',
          channel: 'EMAIL',
        },
      },
      {
        daysAgo: 75,
        at: '11:05',
        by: 'broker-ghent',
        do: 'RECORD_OMBUDSMAN_REFERRAL',
        with: ({ day }) => ({
          ground: 'UNSATISFIED_WITH_ANSWER',
          referredOn: day(76),
          ombudsmanReference: 'OMB-57.660',
        }),
      },
      {
        daysAgo: 68,
        at: '14:30',
        by: 'handler-an',
        do: 'RECORD_OMBUDSMAN_POSITION',
        with: ({ day, referralId }) => ({ referralId, statedOn: day(68) }),
      },
      {
        daysAgo: 18,
        at: '10:10',
        by: 'handler-an',
        do: 'PROLONG_OMBUDSMAN_REFERRAL',
        with: ({ day, referralId }) => ({ referralId, prolongedOn: day(19) }),
      },
    ],
  },
  {
    name: 'accident-or-illness-on-the-ladder',
    steps: [
      {
        daysAgo: 125,
        at: '13:50',
        by: 'broker-ghent',
        do: 'logComplaint',
        with: ({ day }) => ({
          complainant: {
            name: 'Maria Coppens',
            capacity: 'BENEFICIARY',
            language: 'nl',
            email: 'maria.coppens@example.be',
            isConsumer: true,
            postalAddress: { street: 'Oude Molenweg 52', postalCode: '9070', city: 'Destelbergen', country: 'BE' },
          },
          subjects: ['TREATMENT'],
          causes: ['COVERAGE_INTERPRETATION', 'COMMUNICATION'],
          concerns: 'INSURER',
          productLine: '01a',
          policyNumber: '22.470.105',
          claimNumber: 'OV-006918',
          brokerReference: 'LP-3987',
          containsHealthData: true,
          description:
            'Mijn man viel van de ladder en overleed enkele dagen later. U weigert het kapitaal, omdat een hartprobleem de val veroorzaakt zou hebben. Dat staat nergens in het verslag van het ziekenhuis, en die weigering kreeg ik in een brief van drie regels.',
          remedySought: 'De uitkering van het verzekerde kapitaal.',
          ground: 'DIRECT_INTERVENTION_REQUESTED',
          requestedOn: day(126),
          remarks: 'Mevrouw Coppens wil rechtstreeks een antwoord van de verzekeraar.',
        }),
      },
      { daysAgo: 124, at: '09:20', by: 'manager-carla', do: 'ASSIGN', with: { handlerId: BERT.id } },
      { daysAgo: 124, at: '10:50', by: 'handler-bert', do: 'DECLARE_INDEPENDENCE', with: { independent: true } },
      { daysAgo: 124, at: '11:00', by: 'handler-bert', do: 'ACKNOWLEDGE', with: { channel: 'POST' } },
      {
        daysAgo: 112,
        at: '15:30',
        by: 'handler-bert',
        do: 'ANSWER',
        with: {
          decision: 'PARTIALLY_UPHELD',
          explanation:
            'Het verslag van het ziekenhuis sluit een hartprobleem niet uit, maar bewijst het evenmin. In die twijfel betalen wij de begrafeniskosten en de helft van het kapitaal bij overlijden, samen 4.200 euro. De toon van onze eerste brief was ongepast; daarvoor bieden wij u onze verontschuldigingen aan.',
          complaintAsUnderstood:
            'Weigering van het kapitaal bij overlijden door een ongeval, en de korte brief waarin dat werd meegedeeld.',
          remedies: [{ kind: 'PAYMENT', amountCents: 420_000 }, { kind: 'APOLOGY' }],
          isClaimDecision: true,
          rootCause: 'COMMUNICATION_TEXT',
          channel: 'POST',
        },
      },
      {
        daysAgo: 111,
        at: '09:45',
        by: 'manager-carla',
        do: 'APPROVE_ANSWER',
        with: { approved: true, remarks: 'Akkoord met de verdeling. De brief is helder en meelevend geschreven.' },
      },
      {
        daysAgo: 100,
        at: '14:40',
        by: 'handler-bert',
        do: 'RECORD_OMBUDSMAN_REFERRAL',
        with: ({ day }) => ({
          ground: 'UNSATISFIED_WITH_ANSWER',
          referredOn: day(102),
          ombudsmanReference: 'OMB-57.018',
        }),
      },
      {
        daysAgo: 93,
        at: '16:00',
        by: 'handler-bert',
        do: 'RECORD_OMBUDSMAN_POSITION',
        with: ({ day, referralId }) => ({ referralId, statedOn: day(93) }),
      },
      {
        daysAgo: 56,
        at: '10:30',
        by: 'handler-bert',
        do: 'RECORD_OMBUDSMAN_ADVICE',
        with: ({ day, referralId }) => ({
          referralId,
          result: 'FOUNDED',
          advisedOn: day(57),
          followed: true,
          motivation:
            'De bewijslast voor de uitsluiting ligt bij de verzekeraar. Wij volgen het advies en betalen de andere helft van het kapitaal.',
        }),
      },
      { daysAgo: 51, at: '11:10', by: 'handler-bert', do: 'CLOSE', with: { complainantSatisfaction: 'PARTIAL' } },
    ],
  },
]
