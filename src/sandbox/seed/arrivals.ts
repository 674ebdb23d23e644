/** Complaints that just reached the insurer and are not yet assigned. */
import { deskOpens, receiptAtRisk } from './moments.ts'
import type { Scenario } from './scenario.ts'

export const ARRIVAL_SCENARIOS: Scenario[] = [
  {
    name: 'towed-to-the-wrong-garage',
    steps: [
      {
        daysAgo: 3,
        at: '10:00',
        by: 'broker-antwerp',
        do: 'logComplaint',
        with: {
          complainant: {
            name: 'Thierry Moreau',
            capacity: 'POLICYHOLDER',
            language: 'fr',
            email: 'thierry.moreau@example.be',
            phone: '+32 2 000 03 77',
            isConsumer: true,
          },
          subjects: ['SERVICE'],
          causes: ['CLAIM_REPAIR_ASSISTANCE', 'COMMUNICATION'],
          productLine: '18',
          policyNumber: '77.395.002/18',
          claimNumber: 'AS-055190',
          brokerReference: 'SZ/20411',
          description:
            'Tombé en panne sur le ring d’Anvers, j’ai demandé à être remorqué jusqu’à mon garage à Malines. La dépanneuse a laissé ma voiture dans un dépôt à l’autre bout de la ville, et l’on me réclame à présent 95 euros de frais de garde.',
          remedySought: 'Le remboursement des frais de garde et du second remorquage.',
        },
      },
      {
        daysAgo: 2,
        at: '11:45',
        by: 'broker-antwerp',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['ANSWER'],
          summary:
            'Bijstandscentrale gecontacteerd: zij verwijzen naar hun voorwaarden en betalen de stallingskosten niet terug. De klant zo op de hoogte gebracht.',
        },
      },
      {
        daysAgo: 1,
        at: '15:40',
        by: 'broker-antwerp',
        do: 'ESCALATE',
        with: ({ day }) => ({
          ground: 'UNSATISFIED_AFTER_FIRST_LINE',
          requestedOn: day(1),
          remarks: 'De klant heeft de factuur van het depot en die van de tweede takeldienst.',
        }),
      },
    ],
  },
  {
    name: 'refusal-without-a-letter',
    steps: [
      {
        on: deskOpens(receiptAtRisk), at: '14:10', by: 'handler-bert', do: 'logComplaint', with: ({ instant }) => ({
          channel: 'WEB',
          receivedAt: instant(receiptAtRisk, '09:20'),
          complainant: {
            name: 'Sara El Amrani',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'sara.elamrani@example.be',
            isConsumer: true,
          },
          subjects: ['TREATMENT'],
          causes: ['COMMUNICATION', 'COVERAGE_INTERPRETATION'],
          productLine: '13',
          policyNumber: '45.213.660',
          claimNumber: 'FA-030871',
          description:
            'Mijn zoontje van zes heeft bij de buren de televisie omgestoten. Aan de telefoon zei men dat onze familiale verzekering niet tussenkomt, maar een brief met de reden heb ik nooit gekregen. Zo kan ik de buren niets uitleggen en mij ook niet verdedigen.',
          remedySought: 'Een schriftelijke beslissing met het artikel waarop ze steunt.',
        }),
      },
    ],
  },
  {
    name: 'cancelled-but-still-billed',
    steps: [
      {
        daysAgo: 14, at: '09:30', by: 'broker-ghent', do: 'logComplaint', with: {
          complainant: {
            name: 'Isabelle Fontaine', capacity: 'POLICYHOLDER', language: 'fr', isConsumer: true,
            postalAddress: { street: 'Rue des Glycines 27', postalCode: '7700', city: 'Mouscron', country: 'BE' },
          },
          subjects: ['SERVICE'],
          causes: ['CANCELLATION', 'PAYMENT_COLLECTION'],
          concerns: 'INSURER',
          productLine: '10a',
          policyNumber: '77.184.093',
          brokerReference: 'LP-4419',
          description:
            'J’ai résilié mon assurance auto par lettre recommandée dans les délais. Malgré cela, j’ai reçu un avis d’échéance, puis un rappel avec 10 euros de frais, et maintenant une mise en demeure. Je ne dois plus rien : la voiture est vendue.',
          remedySought: 'La confirmation écrite de la résiliation et l’annulation de tous les frais.',
        },
      },
      {
        daysAgo: 10, at: '16:20', by: 'broker-ghent', do: 'ESCALATE', with: ({ day }) => ({
          ground: 'NO_FIRST_LINE_RESPONSE',
          requestedOn: day(11),
          remarks:
            'Het dossier bleef bij ons liggen tijdens het verlof van de beheerder. Mevrouw Fontaine wil niet langer wachten.',
        }),
      },
    ],
  },
]
