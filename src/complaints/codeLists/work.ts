/** Items that a portal shows next to the complaint: letters, evidence bundles, tasks, webhooks. */
import type { CodeList } from './codeList.ts'

export const WORK = {
  letterKind: {
    closed: true,
    values: {
      ACKNOWLEDGEMENT:         { nl: 'ontvangstmelding',              fr: 'accusé de réception',      de: 'Empfangsbestätigung',               en: 'acknowledgement' },
      SUBSTANTIVE_REPLY:       { nl: 'antwoord ten gronde',           fr: 'réponse sur le fond',      de: 'Antwort in der Sache',              en: 'reply on the substance' },
      DELAY_NOTICE:            { nl: 'gemotiveerd uitstel',           fr: 'avis de retard motivé',    de: 'begründete Verzögerungsmitteilung', en: 'motivated notice of delay' },
      FINAL_ANSWER:            { nl: 'definitief antwoord',           fr: 'réponse définitive',       de: 'endgültige Antwort',                en: 'final answer' },
      FIRST_LINE_CONFIRMATION: { nl: 'bevestiging van de makelaar',   fr: 'confirmation du courtier', de: 'Bestätigung des Maklers',           en: 'confirmation by the broker' },
      REDIRECTION:             { nl: 'doorverwijzing',                fr: 'réorientation',            de: 'Weiterverweisung',                  en: 'redirection' },
      WITHDRAWAL_CONFIRMATION: { nl: 'bevestiging van de intrekking', fr: 'confirmation du retrait',  de: 'Bestätigung der Rücknahme',         en: 'confirmation of withdrawal' },
    },
  },
  dispatchState: {
    closed: true,
    values: {
      QUEUED:   { nl: 'wacht op verzending',         fr: 'en attente d’envoi',                   de: 'wartet auf Versand',        en: 'waiting to be sent' },
      ACCEPTED: {
        nl: 'aanvaard door de mailserver',
        fr: 'acceptée par le serveur de messagerie',
        de: 'vom Mailserver angenommen',
        en: 'accepted by the mail server',
      },
      POSTED:   { nl: 'met de post verstuurd',       fr: 'envoyée par la poste',                  de: 'mit der Post versandt',     en: 'sent by post' },
      BOUNCED:  { nl: 'niet bezorgd',                fr: 'non distribuée',                        de: 'nicht zugestellt',          en: 'not delivered' },
    },
  },
  evidenceProfile: {
    closed: true,
    values: {
      OMBUDSMAN:   { nl: 'de Ombudsman van de Verzekeringen', fr: 'l’Ombudsman des Assurances',        de: 'der Ombudsmann der Versicherungen',  en: 'the Insurance Ombudsman' },
      SUPERVISOR:  { nl: 'de toezichthouder',                 fr: 'l’autorité de contrôle',             de: 'die Aufsichtsbehörde',               en: 'the supervisor' },
      COMPLAINANT: { nl: 'de persoon die klaagt',             fr: 'la personne qui se plaint',           de: 'die Person, die sich beschwert',     en: 'the person who complains' },
    },
  },
  taskKind: {
    closed: false,
    values: {
      IMPORT:          { nl: 'invoer van dossiers', fr: 'importation de dossiers', de: 'Import von Akten', en: 'import of files' },
      EVIDENCE_BUNDLE: { nl: 'bewijsbundel',        fr: 'dossier de preuves',      de: 'Beweismappe',      en: 'evidence bundle' },
      CALENDAR_PUBLICATION: {
        nl: 'bekendmaking van een kalender',
        fr: 'publication d’un calendrier',
        de: 'Veröffentlichung eines Kalenders',
        en: 'publication of a calendar',
      },
      ERASURE:         { nl: 'wissing', fr: 'effacement', de: 'Löschung', en: 'erasure' },
      DATA_SUBJECT_EXPORT: {
        nl: 'uitvoer voor een persoon',
        fr: 'exportation pour une personne',
        de: 'Export für eine Person',
        en: 'export for a person',
      },
    },
  },
  taskStatus: {
    closed: true,
    values: {
      QUEUED:  { nl: 'in de wachtrij', fr: 'en attente', de: 'in der Warteschlange', en: 'queued' },
      RUNNING: { nl: 'bezig',          fr: 'en cours',   de: 'läuft',                en: 'running' },
      DONE:    { nl: 'klaar',          fr: 'terminée',   de: 'fertig',               en: 'done' },
      FAILED:  { nl: 'mislukt',        fr: 'échouée',    de: 'fehlgeschlagen',       en: 'failed' },
    },
  },
  taskResultStatus: {
    closed: true,
    values: {
      CREATED:  { nl: 'aangemaakt', fr: 'créée',         de: 'angelegt',          en: 'created' },
      EXISTING: { nl: 'bestond al', fr: 'existait déjà', de: 'bereits vorhanden', en: 'there already' },
      REFUSED:  { nl: 'geweigerd',  fr: 'refusée',       de: 'abgelehnt',         en: 'refused' },
    },
  },
  webhookDeliveryState: {
    closed: true,
    values: {
      PENDING:   { nl: 'nog te bezorgen', fr: 'à livrer',   de: 'noch zuzustellen', en: 'still to be delivered' },
      DELIVERED: { nl: 'bezorgd',         fr: 'livrée',     de: 'zugestellt',       en: 'delivered' },
      FAILED:    { nl: 'opgegeven',       fr: 'abandonnée', de: 'aufgegeben',       en: 'given up' },
    },
  },
} as const satisfies Record<string, CodeList>
