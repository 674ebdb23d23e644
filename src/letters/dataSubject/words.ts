/** The words of the export for a person. */
import type { Language } from '../../complaints/complaint.ts'
import type { PersonRole } from '../../complaints/dataSubjectExport.ts'

/** What the page shows of a complaint, in this order. */
export const MEMBERS = [
  'name', 'capacity', 'language', 'email', 'phone', 'postalAddress', 'representative', 'office', 'channel', 'status',
  'loggedAt', 'receivedAt', 'answeredAt', 'closedAt', 'outcome', 'subjects', 'causes', 'productLine', 'policyNumber',
  'claimNumber', 'containsHealthData', 'description', 'remedySought',
] as const
export type Member = (typeof MEMBERS)[number]

export type Purpose = 'HANDLING' | 'MEDIATION' | 'OVERSIGHT' | 'EVIDENCE' | 'DATA_SUBJECT_REQUEST'

export type ExportWords = {
  title: string
  intro (controller: string, day: string): string
  /** Purposes, sources, recipients, terms and rights (GDPR art. 15(1)). */
  rights: readonly string[]
  nothing: string
  complaint (reference: string): string
  as: Record<PersonRole, string>
  erased (day: string): string
  yes: string
  members: Record<Member, string>
  sections: Record<'interventions' | 'letters' | 'messages' | 'attachments' | 'events' | 'accesses' | 'places', string>
  directions: Record<'INBOUND' | 'OUTBOUND', string>
  access: Record<'on' | 'role' | 'purpose' | 'count', string>
  purposes: Record<Purpose, string>
  noAccess: string
}

export const WORDS: Record<Language, ExportWords> = {
  nl: {
    title: 'Uw persoonsgegevens',
    intro: (controller, day) =>
      `Dit zijn de gegevens die ${controller} op ${day} over u had in zijn klachtenregister. Het bestand personal-data.json bevat dezelfde gegevens, en alle details, voor verwerking door een computer.`,
    rights: [
      'Wij gebruiken deze gegevens om klachten te behandelen, om termijnen en kwaliteit te bewaken en om aan wettelijke verplichtingen te voldoen.',
      'Wij kregen ze van u, van wie voor u optreedt of van uw makelaar. Ze kunnen gedeeld zijn met uw makelaar, met de Ombudsman van de Verzekeringen en met de toezichthouder.',
      'Ze worden bewaard zolang de bewaartermijnen van de verzekeraar bepalen en daarna gewist. Er is geen geautomatiseerde besluitvorming.',
      'U kunt vragen om gegevens te verbeteren, te wissen of de verwerking te beperken, en u kunt klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.',
      'Namen van medewerkers en gegevens van andere personen zijn vervangen. Klachten die uw makelaar zelf behandelt, staan bij de makelaar.',
    ],
    nothing: 'Er zijn geen gegevens over u gevonden.',
    complaint: reference => `Klacht ${reference}`,
    as: {
      COMPLAINANT: 'U bent de persoon die klaagt.',
      REPRESENTATIVE: 'U treedt op voor de persoon die klaagt. De klacht zelf gaat over die persoon.',
      NAMED: 'U wordt in deze klacht van iemand anders genoemd.',
    },
    erased: day => `De persoonsgegevens van deze klacht zijn gewist op ${day}.`,
    yes: 'ja',
    members: {
      name: 'Naam', capacity: 'Hoedanigheid', language: 'Taal', email: 'E-mail', phone: 'Telefoon', postalAddress: 'Adres',
      representative: 'Vertegenwoordiger', office: 'Makelaar', channel: 'Kanaal', status: 'Status', loggedAt: 'Geregistreerd',
      receivedAt: 'Ontvangen', answeredAt: 'Beantwoord', closedAt: 'Afgesloten', outcome: 'Uitkomst', subjects: 'Onderwerp',
      causes: 'Oorzaak', productLine: 'Product', policyNumber: 'Polisnummer', claimNumber: 'Schadenummer',
      containsHealthData: 'Bevat gezondheidsgegevens', description: 'Omschrijving', remedySought: 'Gevraagde oplossing',
    },
    sections: {
      interventions: 'Tussenkomsten van de makelaar', letters: 'Brieven', messages: 'Berichten', attachments: 'Bijlagen',
      events: 'Verloop', accesses: 'Wie deze klacht raadpleegde', places: 'Waar u genoemd wordt',
    },
    directions: { INBOUND: 'van u', OUTBOUND: 'aan u' },
    access: { on: 'Dag', role: 'Rol', purpose: 'Doel', count: 'Aantal' },
    purposes: {
      HANDLING: 'behandeling van de klacht', MEDIATION: 'bijstand door de makelaar', OVERSIGHT: 'intern toezicht en register',
      EVIDENCE: 'bewijs voor een bevoegde instantie', DATA_SUBJECT_REQUEST: 'uw vraag over uw gegevens',
    },
    noAccess: 'Er is geen raadpleging geregistreerd.',
  },
  fr: {
    title: 'Vos données à caractère personnel',
    intro: (controller, day) =>
      `Voici les données que ${controller} détenait à votre sujet le ${day} dans son registre des plaintes. Le fichier personal-data.json contient les mêmes données, avec tous les détails, sous une forme lisible par machine.`,
    rights: [
      'Nous utilisons ces données pour traiter les plaintes, surveiller les délais et la qualité et respecter nos obligations légales.',
      'Nous les avons reçues de vous, de la personne qui vous représente ou de votre courtier. Elles peuvent avoir été communiquées à votre courtier, à l’Ombudsman des Assurances et à l’autorité de contrôle.',
      'Elles sont conservées pendant les durées fixées par l’assureur, puis effacées. Aucune décision n’est automatisée.',
      'Vous pouvez demander la rectification, l’effacement ou la limitation, et introduire une réclamation auprès de l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.',
      'Les noms des collaborateurs et les données d’autres personnes ont été remplacés. Les plaintes que votre courtier traite lui-même se trouvent chez le courtier.',
    ],
    nothing: 'Aucune donnée à votre sujet n’a été trouvée.',
    complaint: reference => `Plainte ${reference}`,
    as: {
      COMPLAINANT: 'Vous êtes la personne qui se plaint.',
      REPRESENTATIVE: 'Vous représentez la personne qui se plaint. La plainte elle-même concerne cette personne.',
      NAMED: 'Vous êtes cité dans cette plainte d’une autre personne.',
    },
    erased: day => `Les données à caractère personnel de cette plainte ont été effacées le ${day}.`,
    yes: 'oui',
    members: {
      name: 'Nom', capacity: 'Qualité', language: 'Langue', email: 'E-mail', phone: 'Téléphone', postalAddress: 'Adresse',
      representative: 'Représentant', office: 'Courtier', channel: 'Canal', status: 'Statut', loggedAt: 'Enregistrée',
      receivedAt: 'Reçue', answeredAt: 'Répondue', closedAt: 'Clôturée', outcome: 'Issue', subjects: 'Objet',
      causes: 'Cause', productLine: 'Produit', policyNumber: 'Numéro de police', claimNumber: 'Numéro de sinistre',
      containsHealthData: 'Contient des données de santé', description: 'Description', remedySought: 'Solution demandée',
    },
    sections: {
      interventions: 'Interventions du courtier', letters: 'Lettres', messages: 'Messages', attachments: 'Pièces jointes',
      events: 'Déroulement', accesses: 'Qui a consulté cette plainte', places: 'Où vous êtes cité',
    },
    directions: { INBOUND: 'de vous', OUTBOUND: 'à vous' },
    access: { on: 'Jour', role: 'Rôle', purpose: 'Finalité', count: 'Nombre' },
    purposes: {
      HANDLING: 'traitement de la plainte', MEDIATION: 'assistance par le courtier', OVERSIGHT: 'contrôle interne et registre',
      EVIDENCE: 'preuve pour une instance compétente', DATA_SUBJECT_REQUEST: 'votre demande relative à vos données',
    },
    noAccess: 'Aucune consultation n’est enregistrée.',
  },
  de: {
    title: 'Ihre personenbezogenen Daten',
    intro: (controller, day) =>
      `Dies sind die Daten, die ${controller} am ${day} im Beschwerderegister über Sie hatte. Die Datei personal-data.json enthält dieselben Daten mit allen Einzelheiten in maschinenlesbarer Form.`,
    rights: [
      'Wir verwenden diese Daten, um Beschwerden zu bearbeiten, Fristen und Qualität zu überwachen und gesetzliche Pflichten zu erfüllen.',
      'Wir erhielten sie von Ihnen, von der Person, die Sie vertritt, oder von Ihrem Makler. Sie können Ihrem Makler, dem Ombudsmann der Versicherungen und der Aufsichtsbehörde mitgeteilt worden sein.',
      'Sie werden so lange aufbewahrt, wie es die Fristen des Versicherers vorsehen, und dann gelöscht. Es gibt keine automatisierten Entscheidungen.',
      'Sie können Berichtigung, Löschung oder Einschränkung verlangen und sich bei der Datenschutzbehörde (Gegevensbeschermingsautoriteit), Drukpersstraat 35, 1000 Brüssel, beschweren.',
      'Namen von Mitarbeitern und Daten anderer Personen wurden ersetzt. Beschwerden, die Ihr Makler selbst bearbeitet, liegen beim Makler.',
    ],
    nothing: 'Es wurden keine Daten über Sie gefunden.',
    complaint: reference => `Beschwerde ${reference}`,
    as: {
      COMPLAINANT: 'Sie sind die Person, die sich beschwert.',
      REPRESENTATIVE: 'Sie vertreten die Person, die sich beschwert. Die Beschwerde selbst betrifft diese Person.',
      NAMED: 'Sie werden in dieser Beschwerde einer anderen Person genannt.',
    },
    erased: day => `Die personenbezogenen Daten dieser Beschwerde wurden am ${day} gelöscht.`,
    yes: 'ja',
    members: {
      name: 'Name', capacity: 'Eigenschaft', language: 'Sprache', email: 'E-Mail', phone: 'Telefon', postalAddress: 'Anschrift',
      representative: 'Vertreter', office: 'Makler', channel: 'Kanal', status: 'Status', loggedAt: 'Erfasst',
      receivedAt: 'Eingegangen', answeredAt: 'Beantwortet', closedAt: 'Abgeschlossen', outcome: 'Ergebnis', subjects: 'Gegenstand',
      causes: 'Ursache', productLine: 'Produkt', policyNumber: 'Policennummer', claimNumber: 'Schadennummer',
      containsHealthData: 'Enthält Gesundheitsdaten', description: 'Beschreibung', remedySought: 'Gewünschte Lösung',
    },
    sections: {
      interventions: 'Maßnahmen des Maklers', letters: 'Schreiben', messages: 'Nachrichten', attachments: 'Anlagen',
      events: 'Verlauf', accesses: 'Wer diese Beschwerde eingesehen hat', places: 'Wo Sie genannt werden',
    },
    directions: { INBOUND: 'von Ihnen', OUTBOUND: 'an Sie' },
    access: { on: 'Tag', role: 'Rolle', purpose: 'Zweck', count: 'Anzahl' },
    purposes: {
      HANDLING: 'Bearbeitung der Beschwerde', MEDIATION: 'Beistand durch den Makler', OVERSIGHT: 'interne Kontrolle und Register',
      EVIDENCE: 'Nachweis für eine zuständige Stelle', DATA_SUBJECT_REQUEST: 'Ihre Anfrage zu Ihren Daten',
    },
    noAccess: 'Es ist keine Einsicht verzeichnet.',
  },
  en: {
    title: 'Your personal data',
    intro: (controller, day) =>
      `These are the data that ${controller} held about you on ${day} in its register of complaints. The file personal-data.json contains the same data, with every detail, for processing by a computer.`,
    rights: [
      'We use these data to handle complaints, to monitor deadlines and quality, and to meet legal obligations.',
      'We received them from you, from the person who represents you, or from your broker. They may have been shared with your broker, with the Insurance Ombudsman and with the supervisor.',
      'They are kept for the terms that the insurer has set, and then erased. No decision is automated.',
      'You can ask us to correct or erase data or to restrict their use, and you can complain to the Data Protection Authority (Gegevensbeschermingsautoriteit), Drukpersstraat 35, 1000 Brussels.',
      'Names of staff and data of other people were replaced. Complaints that your broker handles are with the broker.',
    ],
    nothing: 'No data about you were found.',
    complaint: reference => `Complaint ${reference}`,
    as: {
      COMPLAINANT: 'You are the person who complains.',
      REPRESENTATIVE: 'You represent the person who complains. The complaint itself is about that person.',
      NAMED: 'You are named in this complaint of another person.',
    },
    erased: day => `The personal data of this complaint were erased on ${day}.`,
    yes: 'yes',
    members: {
      name: 'Name', capacity: 'Capacity', language: 'Language', email: 'E-mail', phone: 'Telephone', postalAddress: 'Address',
      representative: 'Representative', office: 'Broker', channel: 'Channel', status: 'Status', loggedAt: 'Logged',
      receivedAt: 'Received', answeredAt: 'Answered', closedAt: 'Closed', outcome: 'Outcome', subjects: 'Subject',
      causes: 'Cause', productLine: 'Product', policyNumber: 'Policy number', claimNumber: 'Claim number',
      containsHealthData: 'Contains health data', description: 'Description', remedySought: 'Remedy sought',
    },
    sections: {
      interventions: 'Steps of the broker', letters: 'Letters', messages: 'Messages', attachments: 'Attachments',
      events: 'What happened', accesses: 'Who consulted this complaint', places: 'Where you are named',
    },
    directions: { INBOUND: 'from you', OUTBOUND: 'to you' },
    access: { on: 'Day', role: 'Role', purpose: 'Purpose', count: 'Number' },
    purposes: {
      HANDLING: 'handling of the complaint', MEDIATION: 'assistance by the broker', OVERSIGHT: 'internal control and register',
      EVIDENCE: 'evidence for a competent body', DATA_SUBJECT_REQUEST: 'your request about your data',
    },
    noAccess: 'No consultation is recorded.',
  },
}
