/** First-line complaints at the broker: open, resolved, and one that the insurer returned. */
import type { Scenario } from './scenario.ts'

export const FIRST_LINE_SCENARIOS: Scenario[] = [
  {
    name: 'estimate-far-below-the-garage',
    steps: [
      {
        daysAgo: 2, at: '09:40', by: 'broker-antwerp', onBehalfOf: 'tine.hermans', do: 'logComplaint', with: ({ instant }) => ({
          complainant: {
            name: 'Katrien Vandenbroeck',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'katrien.vandenbroeck@example.be',
            phone: '+32 3 000 01 18',
            isConsumer: true,
          },
          subjects: ['TREATMENT'],
          causes: ['CLAIM_AMOUNT', 'COMMUNICATION'],
          concerns: 'EXPERT',
          productLine: '03',
          policyNumber: '77.402.118/03',
          claimNumber: 'AU-118420',
          brokerReference: 'SZ/20418',
          description:
            'De expert van de omnium raamt de herstelling van mijn portier op 640 euro, terwijl mijn garage 1.180 euro vraagt. Volgens hem hoeft het portier niet vervangen te worden, maar het sluit niet meer. Ik heb hem drie keer gebeld en hij belt niet terug.',
          remedySought: 'Een tweede expertise, of vergoeding van de volledige factuur van de garage.',
          signalledAt: instant(3, '17:05'),
        }),
      },
      {
        daysAgo: 1, at: '14:20', by: 'broker-antwerp', onBehalfOf: 'tine.hermans', do: 'RECORD_INTERVENTION', with: {
          kinds: ['INFORMATION', 'ACTION'],
          summary:
            'Mevrouw Vandenbroeck gebeld en het expertiseverslag doorgestuurd. De expert gevraagd om samen met de garage naar het portier te kijken.',
        },
      },
    ],
  },
  {
    name: 'roof-claim-without-news',
    steps: [
      {
        daysAgo: 9, at: '11:15', by: 'broker-antwerp', do: 'logComplaint', with: {
          complainant: {
            name: 'Benoît Lacroix',
            capacity: 'POLICYHOLDER',
            language: 'fr',
            email: 'benoit.lacroix@example.be',
            isConsumer: true,
          },
          subjects: ['SERVICE', 'TREATMENT'],
          causes: ['DELAY', 'COMMUNICATION'],
          concerns: 'INSURER',
          productLine: '08',
          policyNumber: '31.077.905',
          claimNumber: 'BR-209311',
          brokerReference: 'SZ/20377',
          description:
            'Il y a six semaines, la tempête a arraché une partie de ma toiture. L’expert est passé une semaine plus tard et, depuis, je n’ai plus aucune nouvelle. Mes trois e-mails sont restés sans réponse et la bâche provisoire commence à fuir.',
          remedySought: 'Une décision sur l’indemnisation et la prise en charge de la bâche.',
        },
      },
      {
        daysAgo: 8, at: '10:05', by: 'broker-antwerp', do: 'RECORD_INTERVENTION', with: {
          kinds: ['ACTION'],
          summary:
            'Herinnering gestuurd aan de schadedienst en gevraagd naar het verslag van de expert. Nog geen antwoord.',
        },
      },
    ],
  },
  {
    name: 'green-card-in-time-for-the-journey',
    steps: [
      {
        daysAgo: 12, at: '10:15', by: 'broker-antwerp', do: 'logComplaint', with: {
          complainant: {
            name: 'Jef Goossens',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'jef.goossens@example.be',
            phone: '+32 3 000 02 41',
            isConsumer: true,
          },
          subjects: ['SERVICE'],
          causes: ['CONTRACT_ADMIN', 'DELAY'],
          productLine: '10a',
          policyNumber: '77.118.340',
          brokerReference: 'SZ/20341',
          description:
            'Mijn nieuwe groene kaart is er nog altijd niet, hoewel ik de premie een maand geleden betaald heb. Zaterdag vertrek ik met de wagen naar Frankrijk en zonder dat bewijs durf ik de grens niet over.',
          remedySought: 'De groene kaart vóór zaterdag.',
        },
      },
      {
        daysAgo: 12, at: '15:50', by: 'broker-antwerp', do: 'RECORD_INTERVENTION', with: {
          kinds: ['INFORMATION', 'ACTION'],
          summary:
            'De kaart bleek naar het oude adres gestuurd. Adres verbeterd en het document meteen als pdf bezorgd, met de uitleg dat een afdruk op wit papier geldig is.',
        },
      },
      {
        daysAgo: 11, at: '09:10', by: 'broker-antwerp', do: 'RESOLVE_FIRST_LINE', with: {
          summary:
            'De heer Goossens heeft de groene kaart ontvangen en is tevreden. Het adres klopt nu in alle contracten.',
          satisfaction: 'FULL',
          confirmationLetter: true,
        },
      },
    ],
  },
  {
    name: 'premium-up-by-a-fifth',
    steps: [
      {
        daysAgo: 15, at: '14:30', by: 'broker-ghent', do: 'logComplaint', with: {
          complainant: {
            name: 'Amélie Dubois',
            capacity: 'POLICYHOLDER',
            language: 'fr',
            email: 'amelie.dubois@example.be',
            isConsumer: true,
          },
          subjects: ['PRODUCT'],
          causes: ['PREMIUM', 'COMMUNICATION'],
          productLine: '10a',
          policyNumber: '77.260.514',
          brokerReference: 'LP-4415',
          description:
            'La prime de mon assurance auto augmente de 21 % cette année, alors que je n’ai eu aucun sinistre en neuf ans. L’avis d’échéance ne donne pas la moindre explication.',
        },
      },
      {
        daysAgo: 13, at: '16:00', by: 'broker-ghent', do: 'RECORD_INTERVENTION', with: {
          kinds: ['INFORMATION', 'ANSWER'],
          summary:
            'Mevrouw Dubois uitgelegd waarom het tarief van haar zone en voertuigklasse gestegen is. Voorstel met een beperktere kilometerstand: de stijging zakt tot 8 %.',
        },
      },
      {
        daysAgo: 11, at: '11:25', by: 'broker-ghent', do: 'RESOLVE_FIRST_LINE', with: {
          summary:
            'Madame Dubois accepte la formule au kilométrage limité. Elle regrette que l’avis d’échéance n’explique rien.',
          satisfaction: 'PARTIAL',
          confirmationLetter: true,
          channel: 'EMAIL',
        },
      },
    ],
  },
  {
    name: 'direct-debit-taken-twice',
    steps: [
      {
        daysAgo: 1, at: '16:45', by: 'broker-ghent', onBehalfOf: 'jonas.dewitte', do: 'logComplaint', with: ({ instant }) => ({
          complainant: {
            name: 'Fiona Gallagher',
            capacity: 'POLICYHOLDER',
            language: 'en',
            email: 'fiona.gallagher@example.com',
            isConsumer: true,
          },
          subjects: ['SERVICE'],
          causes: ['PAYMENT_COLLECTION'],
          productLine: '08',
          policyNumber: '31.410.226',
          brokerReference: 'LP-4452',
          description:
            'The quarterly premium for my home insurance was collected twice on the same day, and my account is now overdrawn. On the phone I was told to wait for the next statement. I would like my money back, not a statement.',
          remedySought: 'The second payment back, and the bank charges of 12.50 euro.',
          signalledAt: instant(1, '11:30'),
        }),
      },
    ],
  },
  {
    name: 'passed-on-by-mistake',
    steps: [
      {
        daysAgo: 6,
        at: '09:20',
        by: 'broker-ghent',
        do: 'logComplaint',
        with: {
          complainant: {
            name: 'Wim Claeys',
            capacity: 'POLICYHOLDER',
            language: 'nl',
            email: 'wim.claeys@example.be',
            isConsumer: true,
          },
          subjects: ['SERVICE'],
          causes: ['INTERMEDIARY_SERVICE', 'CONTRACT_ADMIN'],
          concerns: 'BROKER',
          productLine: '13',
          policyNumber: '45.008.771',
          brokerReference: 'LP-4433',
          description:
            'Drie weken geleden heb ik gevraagd om mijn familiale verzekering aan te passen, omdat mijn dochter alleen is gaan wonen. Ik kreeg een polis terug met mijn oude adres én met mijn dochter er nog op.',
          remedySought: 'Een juiste polis.',
        },
      },
      {
        daysAgo: 5,
        at: '13:40',
        by: 'broker-ghent',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['INFORMATION'],
          summary: 'De heer Claeys gebeld. We zoeken uit waar de aanpassing is blijven liggen.',
        },
      },
      {
        daysAgo: 4,
        at: '10:30',
        by: 'broker-ghent',
        do: 'ESCALATE',
        with: ({ day }) => ({ ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: day(4) }),
      },
      {
        daysAgo: 3,
        at: '09:05',
        by: 'handler-bert',
        do: 'RETURN_TO_BROKER',
        with: {
          reason:
            'Op vraag van het kantoor: deze klacht werd per vergissing doorgestuurd in plaats van een andere. De tussenkomst bij de klant loopt nog.',
        },
      },
      {
        daysAgo: 2,
        at: '15:10',
        by: 'broker-ghent',
        do: 'RECORD_INTERVENTION',
        with: {
          kinds: ['ACTION'],
          summary:
            'Nieuw bijvoegsel opgevraagd, met het juiste adres en zonder de dochter. Voor haar een eigen familiale verzekering voorgesteld.',
        },
      },
    ],
  },
]
