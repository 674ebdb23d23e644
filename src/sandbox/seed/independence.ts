/** Complaints under review by an independent handler: one conflict overridden, two avoided. */
import { AN, BERT, GRIET } from './people.ts'
import type { Scenario } from './scenario.ts'

export const INDEPENDENCE_SCENARIOS: Scenario[] = [
  {
    name: 'lawyer-of-his-own-choice',
    steps: [
      {
        daysAgo: 15,
        at: '11:00',
        by: 'broker-antwerp',
        do: 'logComplaint',
        with: {
          complainant: {
            name: 'Hendrik Pauwels',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'hendrik.pauwels@example.be',
            isConsumer: true,
          },
          subjects: ['SERVICE'],
          causes: ['COVERAGE_INTERPRETATION'],
          concerns: 'INSURER',
          productLine: '17',
          policyNumber: '60.033.218',
          claimNumber: 'RB-011276',
          brokerReference: 'SZ/20310',
          description:
            'In mijn geschil met de aannemer wil ik mijn eigen advocaat. De rechtsbijstand antwoordt dat ik eerst met haar jurist moet werken en de advocaat anders zelf betaal. In de polis staat dat ik vrij mag kiezen zodra er een procedure komt, en de dagvaarding ligt klaar.',
          remedySought: 'De bevestiging dat mijn advocaat vergoed wordt.',
        },
      },
      {
        daysAgo: 13,
        at: '10:20',
        by: 'broker-antwerp',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['INFORMATION'],
          summary: 'De polisvoorwaarden met de klant doorgenomen en zijn vraag aan de rechtsbijstand voorgelegd.',
        },
      },
      {
        daysAgo: 8,
        at: '14:05',
        by: 'broker-antwerp',
        do: 'ESCALATE',
        with: ({ day }) => ({ ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: day(8) }),
      },
      {
        daysAgo: 7,
        at: '09:40',
        by: 'manager-carla',
        do: 'ASSIGN',
        with: {
          handlerId: GRIET.id,
          override: {
            motive:
              'Griet Maes verliet het kantoor vóór dit contract werd gesloten en is als enige vertrouwd met geschillen over rechtsbijstand.',
          },
        },
      },
      { daysAgo: 7, at: '11:15', by: 'handler-griet', do: 'DECLARE_INDEPENDENCE', with: { independent: true } },
      { daysAgo: 6, at: '10:00', by: 'handler-griet', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
    ],
  },
  {
    name: 'snapped-at-on-the-telephone',
    steps: [
      {
        daysAgo: 14,
        at: '16:05',
        by: 'handler-an',
        do: 'logComplaint',
        with: {
          channel: 'PHONE',
          complainant: {
            name: 'Stijn Baeten',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'stijn.baeten@example.be',
            phone: '+32 3 000 06 52',
            isConsumer: true,
          },
          subjects: ['TREATMENT'],
          causes: ['STAFF_CONDUCT'],
          concerns: 'INSURER',
          staffComplainedAbout: [BERT.id],
          description:
            'De heer Baeten belde over zijn voorruit en kreeg van onze medewerker te horen dat hij „beter had moeten lezen wat hij tekende”. Toen hij om uitleg vroeg, werd de verbinding verbroken. Hij vindt dat onbeleefd en wil dat iemand anders hem te woord staat.',
          remedySought: 'Verontschuldigingen en een andere contactpersoon.',
        },
      },
      { daysAgo: 13, at: '09:00', by: 'manager-filip', do: 'ASSIGN', with: { handlerId: AN.id } },
      { daysAgo: 9, at: '14:45', by: 'handler-an', do: 'DECLARE_INDEPENDENCE', with: { independent: true } },
      {
        daysAgo: 9,
        at: '14:50',
        by: 'handler-an',
        do: 'updateComplaint',
        with: ({ idOf }) => ({ relatedTo: [{ id: idOf('windscreen-repaired-twice'), relation: 'FOLLOWS' }] }),
      },
      { daysAgo: 9, at: '15:10', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
    ],
  },
  {
    name: 'cyclist-waits-for-an-offer',
    steps: [
      {
        daysAgo: 30,
        at: '10:30',
        by: 'handler-an',
        do: 'logComplaint',
        with: ({ instant }) => ({
          channel: 'EMAIL',
          receivedAt: instant(31, '17:45'),
          complainant: {
            name: 'Julien Marchal',
            capacity: 'INJURED_PARTY',
            language: 'fr',
            email: 'julien.marchal@example.be',
            isConsumer: true,
          },
          representative: {
            name: 'Me Anne-Sophie Colin',
            relation: 'LAWYER',
            mandateProvided: true,
            language: 'fr',
            email: 'as.colin@avocats.example.be',
          },
          correspondenceTo: 'REPRESENTATIVE',
          subjects: ['TREATMENT'],
          causes: ['DELAY', 'CLAIM_LIABILITY'],
          concerns: 'INSURER',
          productLine: '10a',
          claimNumber: 'AU-116038',
          contestedDecisionBy: [BERT.id],
          containsHealthData: true,
          description:
            'Mon client, cycliste, a été renversé par votre assurée à un passage protégé. Le procès-verbal est clair et les certificats médicaux vous ont été remis il y a quatre mois. Vous contestez pourtant la responsabilité sans la moindre motivation et n’avez fait aucune offre.',
          remedySought: 'La reconnaissance de la responsabilité et une offre motivée.',
        }),
      },
      {
        daysAgo: 29,
        at: '09:10',
        by: 'handler-an',
        do: 'ASSIGN',
        with: { handlerId: AN.id, independenceDeclared: true },
      },
      { daysAgo: 29, at: '09:25', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 4,
        at: '14:15',
        by: 'handler-an',
        do: 'RECORD_OMBUDSMAN_REFERRAL',
        with: ({ day }) => ({
          ground: 'UNSATISFIED_WITH_HANDLING',
          referredOn: day(6),
          ombudsmanReference: 'OMB-58.214',
        }),
      },
    ],
  },
]
