/** Complaints closed without an answer: withdrawn, redirected, or not a complaint. */
import { GHENT } from './people.ts'
import type { Scenario } from './scenario.ts'

export const ENDING_SCENARIOS: Scenario[] = [
  {
    name: 'settled-before-we-answered',
    steps: [
      {
        daysAgo: 16,
        at: '09:25',
        by: 'broker-antwerp',
        do: 'logComplaint',
        with: {
          complainant: {
            name: 'Corinne Lambert',
            capacity: 'POLICYHOLDER',
            language: 'fr',
            email: 'corinne.lambert@example.be',
            isConsumer: true,
          },
          subjects: ['TREATMENT'],
          causes: ['CLAIM_AMOUNT'],
          concerns: 'EXPERT',
          productLine: '09',
          policyNumber: '31.362.747',
          claimNumber: 'BR-209044',
          brokerReference: 'SZ/20302',
          description:
            'On a volé deux vélos électriques dans mon garage. L’expert applique une vétusté de 40 % sur des vélos d’un an et demi, sans m’expliquer d’où vient ce pourcentage.',
          remedySought: 'Une vétusté raisonnable, avec une explication.',
        },
      },
      {
        daysAgo: 15,
        at: '11:30',
        by: 'broker-antwerp',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['ACTION'],
          summary: 'De aankoopfacturen van de fietsen aan de expert bezorgd en om een herberekening gevraagd.',
        },
      },
      {
        daysAgo: 12,
        at: '10:45',
        by: 'broker-antwerp',
        do: 'ESCALATE',
        with: ({ day }) => ({ ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: day(12) }),
      },
      { daysAgo: 11, at: '14:55', by: 'handler-bert', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 8,
        at: '16:30',
        by: 'handler-bert',
        do: 'WITHDRAW',
        with: ({ day }) => ({
          reason: 'L’expert a revu la vétusté à 15 %. Madame Lambert accepte et retire sa plainte par e-mail.',
          requestedByComplainantOn: day(8),
          channel: 'EMAIL',
        }),
      },
    ],
  },
  {
    name: 'advice-of-the-broker-in-german',
    steps: [
      {
        daysAgo: 11, at: '09:05', by: 'handler-an', do: 'logComplaint', with: ({ instant }) => ({
          channel: 'EMAIL',
          officeId: GHENT.id,
          receivedAt: instant(12, '19:35'),
          complainant: {
            name: 'Matthias Hoffmann',
            capacity: 'POLICYHOLDER',
            language: 'de',
            email: 'matthias.hoffmann@example.com',
            isConsumer: true,
          },
          subjects: ['SERVICE'],
          causes: ['INTERMEDIARY_SERVICE', 'INFORMATION_ADVICE'],
          concerns: 'BROKER',
          productLine: '08',
          policyNumber: '31.405.871',
          description:
            'Vor meinem Umzug nach Eupen habe ich den Makler in Gent gefragt, ob mein Hausrat während des Transports versichert ist. Er hat es am Telefon bejaht. Nun ist ein Klavier beschädigt, und es stellt sich heraus, dass der Vertrag Transportschäden ausschließt.',
          remedySought: 'Ersatz des Schadens am Klavier durch denjenigen, der mich falsch beraten hat.',
        }),
      },
      { daysAgo: 10, at: '10:20', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 7, at: '15:45', by: 'manager-filip', do: 'REDIRECT', with: {
          outcome: 'REDIRECTED',
          explanation:
            'Ihre Beschwerde betrifft die Beratung durch Ihren Makler, für die er selbst verantwortlich ist. Bitte richten Sie sie an Leie & Partners Verzekeringen; auf Ihren Wunsch leiten wir sie dorthin weiter. Der Vertrag selbst schließt Transportschäden aus. Unabhängig davon können Sie sich jederzeit an den Ombudsmann der Versicherungen wenden.',
          channel: 'EMAIL',
        },
      },
    ],
  },
  {
    name: 'neighbour-reports-a-leak',
    steps: [
      {
        daysAgo: 5, at: '11:10', by: 'handler-an', do: 'logComplaint', with: {
          channel: 'PHONE',
          complainant: {
            name: 'Lucienne Carlier',
            capacity: 'OTHER_THIRD_PARTY',
            language: 'fr',
            email: 'lucienne.carlier@example.be',
            phone: '+32 2 000 04 65',
            isConsumer: true,
          },
          subjects: ['SERVICE'],
          causes: ['OTHER'],
          productLine: '13',
          description:
            'Madame Carlier téléphone au sujet d’une fuite dans l’appartement du dessus, dont l’occupant est assuré chez nous. Elle demande comment être indemnisée pour son plafond taché. Elle n’a encore déclaré le sinistre nulle part.',
        },
      },
      {
        daysAgo: 4, at: '10:40', by: 'handler-an', do: 'REDIRECT', with: {
          outcome: 'NOT_A_COMPLAINT',
          explanation:
            'Votre appel est une déclaration de sinistre et non une plainte. Nous l’avons transmise à notre service Sinistres, qui prendra contact avec vous. Si le traitement de votre sinistre ne vous convenait pas, vous pourrez toujours nous adresser une plainte.',
          channel: 'EMAIL',
        },
      },
    ],
  },
]
