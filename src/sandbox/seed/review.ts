/**
 * Complaints under review: a representative, an extended term, a duplicate, and an answer that
 * awaits approval.
 */
import { AN, BERT } from './people.ts'
import type { Scenario } from './scenario.ts'

export const REVIEW_SCENARIOS: Scenario[] = [
  {
    name: 'degree-of-invalidity-contested',
    steps: [
      {
        daysAgo: 11,
        at: '10:05',
        by: 'handler-an',
        do: 'logComplaint',
        with: ({ instant }) => ({
          channel: 'POST',
          receivedAt: instant(12, '09:00'),
          complainant: {
            name: 'Gerard Michiels',
            capacity: 'INSURED',
            language: 'nl',
            isConsumer: true,
            postalAddress: { street: 'Vlierstraat 8', postalCode: '2800', city: 'Mechelen', country: 'BE' },
          },
          representative: {
            name: 'Ingrid Michiels',
            relation: 'FAMILY',
            mandateProvided: true,
            language: 'nl',
            email: 'ingrid.michiels@example.be',
            postalAddress: { street: 'Kerselaarlaan 31', postalCode: '2820', city: 'Bonheiden', country: 'BE' },
          },
          correspondenceTo: 'REPRESENTATIVE',
          subjects: ['TREATMENT'],
          causes: ['CLAIM_AMOUNT', 'STAFF_CONDUCT'],
          concerns: 'EXPERT',
          productLine: '01a',
          policyNumber: '22.601.447',
          claimNumber: 'OV-007342',
          containsHealthData: true,
          description:
            'Mijn vader brak bij een val zijn heup en loopt sindsdien met een kruk. Uw raadsgeneesheer onderzocht hem nauwelijks tien minuten en schat de blijvende ongeschiktheid op 5 %, terwijl de orthopedist 15 % vaststelt. Zijn verslag zat bij het dossier, maar er wordt met geen woord over gesproken.',
          remedySought: 'Een nieuw onderzoek door een onafhankelijke arts.',
        }),
      },
      {
        daysAgo: 11,
        at: '10:20',
        by: 'handler-an',
        do: 'ASSIGN',
        with: { handlerId: AN.id, independenceDeclared: true },
      },
      {
        daysAgo: 10,
        at: '09:30',
        by: 'manager-carla',
        do: 'CORRECT_RECEIPT',
        with: ({ instant }) => ({
          receivedAt: instant(13, '16:30'),
          motive: 'De ontvangststempel op de omslag is van een werkdag vroeger dan wat wij registreerden.',
        }),
      },
      { daysAgo: 10, at: '11:00', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'POST' } },
    ],
  },
  {
    name: 'burst-pipe-under-the-bathroom',
    steps: [
      {
        daysAgo: 28,
        at: '14:00',
        by: 'broker-ghent',
        do: 'logComplaint',
        with: ({ instant }) => ({
          complainant: {
            name: 'Nathalie Servais',
            capacity: 'POLICYHOLDER',
            language: 'fr',
            email: 'nathalie.servais@example.be',
            isConsumer: true,
            postalAddress: { street: 'Chemin du Lavoir 14', postalCode: '7500', city: 'Tournai', country: 'BE' },
          },
          subjects: ['TREATMENT'],
          causes: ['CLAIM_AMOUNT', 'DELAY'],
          concerns: 'EXPERT',
          productLine: '08',
          policyNumber: '31.288.019',
          claimNumber: 'BR-208877',
          brokerReference: 'LP-4387',
          description:
            'Une conduite a éclaté sous notre salle de bains et l’eau a coulé pendant deux jours. L’expert ne retient que le carrelage : ni le parquet du couloir, qui a gondolé, ni la recherche de la fuite. Son rapport contient en outre des photos qui ne sont pas celles de notre maison.',
          remedySought: 'Une nouvelle expertise et le remboursement de la recherche de fuite (870 euros).',
          interventions: [{
            kinds: ['INFORMATION'],
            summary: 'Mevrouw Servais gebeld en de foto’s van het parket opgevraagd.',
            at: instant(29, '10:30'),
          }],
        }),
      },
      {
        daysAgo: 27,
        at: '09:50',
        by: 'broker-ghent',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['ACTION'],
          summary: 'Foto’s en offerte van de parketlegger aan de expert bezorgd. Hij blijft bij zijn raming.',
        },
      },
      {
        daysAgo: 24,
        at: '11:20',
        by: 'broker-ghent',
        do: 'ESCALATE',
        with: ({ day }) => ({ ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: day(25) }),
      },
      { daysAgo: 23, at: '09:15', by: 'manager-carla', do: 'ASSIGN', with: { handlerId: AN.id } },
      { daysAgo: 23, at: '10:40', by: 'handler-an', do: 'DECLARE_INDEPENDENCE', with: { independent: true } },
      { daysAgo: 22, at: '15:00', by: 'handler-an', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 8,
        at: '16:10',
        by: 'handler-an',
        do: 'NOTIFY_DELAY',
        with: ({ day }) => ({
          reasons:
            'Les photos du premier rapport proviennent en effet d’un autre dossier. Nous avons désigné un second expert, qui visitera votre maison la semaine prochaine. Sans son rapport, nous ne pouvons pas vous donner une réponse sérieuse.',
          expectedCompletionOn: day(-8),
          channel: 'EMAIL',
        }),
      },
    ],
  },
  {
    name: 'burst-pipe-also-by-letter',
    steps: [
      {
        daysAgo: 23, at: '14:25', by: 'handler-bert', do: 'logComplaint', with: ({ instant }) => ({
          channel: 'POST',
          receivedAt: instant(25, '09:00'),
          complainant: {
            name: 'Nathalie Servais', capacity: 'POLICYHOLDER', language: 'fr', isConsumer: true,
            postalAddress: { street: 'Chemin du Lavoir 14', postalCode: '7500', city: 'Tournai', country: 'BE' },
          },
          subjects: ['TREATMENT'],
          causes: ['CLAIM_AMOUNT'],
          concerns: 'EXPERT',
          productLine: '08',
          policyNumber: '31.288.019',
          claimNumber: 'BR-208877',
          description:
            'Par la présente, je conteste le rapport de votre expert sur le dégât des eaux dans ma maison. Il oublie le parquet du couloir et la recherche de la fuite. Je vous ai également écrit par l’intermédiaire de mon courtier.',
        }),
      },
      {
        daysAgo: 22, at: '10:30', by: 'handler-bert', do: 'REDIRECT', with: ({ idOf }) => ({
          outcome: 'DUPLICATE',
          duplicateOf: idOf('burst-pipe-under-the-bathroom'),
          explanation:
            'Votre lettre porte sur la même affaire que la plainte transmise par votre courtier. Nous les traitons ensemble, et c’est la date de votre lettre, la première arrivée, qui compte pour nos délais.',
          channel: 'POST',
        }),
      },
    ],
  },
  {
    name: 'kitchen-fire-underinsured',
    steps: [
      {
        daysAgo: 17,
        at: '10:50',
        by: 'broker-antwerp',
        onBehalfOf: 'bram.segers',
        do: 'logComplaint',
        with: {
          complainant: {
            name: 'Luc Aerts',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'luc.aerts@example.be',
            phone: '+32 3 000 05 09',
            isConsumer: true,
          },
          subjects: ['PRODUCT', 'TREATMENT'],
          causes: ['CLAIM_AMOUNT', 'INFORMATION_ADVICE'],
          concerns: 'INSURER',
          productLine: '08',
          policyNumber: '31.150.388',
          claimNumber: 'BR-209105',
          brokerReference: 'SZ/20289',
          description:
            'Na de brand in onze keuken betaalt u maar 70 % van de schade, omdat we onderverzekerd zouden zijn. Bij het afsluiten heb ik nochtans uw eigen evaluatierooster ingevuld, en volgens de polis past u dan de evenredigheidsregel niet toe.',
          remedySought: 'De volledige schade volgens de expertise, zonder evenredigheidsregel.',
        },
      },
      {
        daysAgo: 16,
        at: '14:35',
        by: 'broker-antwerp',
        onBehalfOf: 'bram.segers',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['ANSWER', 'ACTION'],
          summary:
            'Het ingevulde evaluatierooster teruggevonden en aan de schadedienst bezorgd. Die houdt vast aan de evenredigheidsregel.',
        },
      },
      {
        daysAgo: 13,
        at: '09:30',
        by: 'broker-antwerp',
        onBehalfOf: 'bram.segers',
        do: 'ESCALATE',
        with: ({ day }) => ({
          ground: 'UNSATISFIED_AFTER_FIRST_LINE',
          requestedOn: day(13),
          remarks: 'Het evaluatierooster zit bij het dossier.',
        }),
      },
      {
        daysAgo: 12,
        at: '10:10',
        by: 'handler-bert',
        do: 'ASSIGN',
        with: { handlerId: BERT.id, independenceDeclared: true },
      },
      { daysAgo: 12, at: '10:25', by: 'handler-bert', do: 'ACKNOWLEDGE', with: { channel: 'EMAIL' } },
      {
        daysAgo: 1,
        at: '15:20',
        by: 'handler-bert',
        do: 'ANSWER',
        with: {
          decision: 'PARTIALLY_UPHELD',
          explanation:
            'U hebt het evaluatierooster volledig ingevuld. Volgens artikel 12 van de algemene voorwaarden passen wij de evenredigheidsregel dan niet toe: wij betalen het ingehouden deel van 3.120 euro. De vervanging van de intacte toestellen valt niet onder de dekking, want zij liepen geen schade op.',
          complaintAsUnderstood:
            'Ten onrechte toegepaste evenredigheidsregel, en geen vergoeding van de keukentoestellen die niet meer bij de nieuwe keuken passen.',
          grievances: [
            {
              summary: 'De evenredigheidsregel',
              decision: 'UPHELD',
              explanation: 'Het evaluatierooster was volledig ingevuld; artikel 12 sluit de regel dan uit.',
            },
            {
              summary: 'De intacte toestellen',
              decision: 'REJECTED',
              explanation: 'De polis vergoedt beschadigde voorwerpen, niet wat alleen nog bij de oude keuken past.',
            },
          ],
          remedies: [{ kind: 'PAYMENT', amountCents: 312_000 }, { kind: 'APOLOGY' }],
          isClaimDecision: true,
          rootCause: 'HUMAN_ERROR',
          channel: 'EMAIL',
        },
      },
    ],
  },
]
