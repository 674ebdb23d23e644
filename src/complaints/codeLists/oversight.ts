/** Improvement actions, erasures, retention, persons and checkpoints. */
import type { CodeList } from './codeList.ts'

export const OVERSIGHT = {
  improvementStatus: {
    closed: true,
    values: {
      OPEN:        { nl: 'open',       fr: 'ouverte',    de: 'offen',          en: 'open' },
      IN_PROGRESS: { nl: 'in gang',    fr: 'en cours',   de: 'in Arbeit',      en: 'in progress' },
      DONE:        { nl: 'uitgevoerd', fr: 'réalisée',   de: 'umgesetzt',      en: 'done' },
      DROPPED:     { nl: 'geschrapt',  fr: 'abandonnée', de: 'fallen gelassen', en: 'dropped' },
    },
  },
  trend: {
    closed: true,
    values: {
      UP:     { nl: 'stijgend', fr: 'en hausse', de: 'steigend',    en: 'rising' },
      DOWN:   { nl: 'dalend',   fr: 'en baisse', de: 'fallend',     en: 'falling' },
      STEADY: { nl: 'stabiel',  fr: 'stable',    de: 'gleichbleibend', en: 'steady' },
    },
  },
  erasureOrigin: {
    closed: true,
    values: {
      REQUEST:   { nl: 'op verzoek',               fr: 'sur demande',                       de: 'auf Antrag',                 en: 'on request' },
      RETENTION: { nl: 'door de bewaartermijn',    fr: 'par la durée de conservation',      de: 'durch die Aufbewahrungsfrist', en: 'by the retention period' },
      RESTORE:   { nl: 'opnieuw na herstel van een back-up', fr: 'à nouveau après une restauration', de: 'erneut nach einer Wiederherstellung', en: 'again after a restore' },
    },
  },
  erasureStatus: {
    closed: true,
    values: {
      PENDING:  { nl: 'wacht op goedkeuring', fr: 'en attente d’approbation', de: 'wartet auf Genehmigung', en: 'waiting for approval' },
      APPROVED: { nl: 'goedgekeurd',          fr: 'approuvé',                  de: 'genehmigt',              en: 'approved' },
      REFUSED:  { nl: 'geweigerd',            fr: 'refusé',                    de: 'abgelehnt',              en: 'refused' },
      DONE:     { nl: 'uitgevoerd',           fr: 'exécuté',                   de: 'ausgeführt',             en: 'done' },
    },
  },
  erasureResult: {
    closed: true,
    values: {
      WAITING: { nl: 'nog niet gewist',            fr: 'pas encore effacée',          de: 'noch nicht gelöscht',               en: 'not erased yet' },
      ERASED:  { nl: 'gewist',                     fr: 'effacée',                     de: 'gelöscht',                          en: 'erased' },
      ON_HOLD: { nl: 'bewaard voor een geschil',   fr: 'conservée pour un litige',    de: 'für einen Rechtsstreit aufbewahrt', en: 'kept under a legal hold' },
      NOT_DUE: { nl: 'termijn niet meer verlopen', fr: 'délai non encore écoulé',     de: 'Frist nicht mehr abgelaufen',       en: 'no longer due' },
      REFUSED: { nl: 'niet gewist',                fr: 'non effacée',                 de: 'nicht gelöscht',                    en: 'not erased' },
    },
  },
  retentionCategory: {
    closed: true,
    values: {
      FIRST_LINE_RESOLVED: { nl: 'opgelost in de eerste lijn', fr: 'résolue en première ligne',    de: 'in erster Instanz gelöst',    en: 'solved in the first line' },
      WITHDRAWN:           { nl: 'ingetrokken',                fr: 'retirée',                      de: 'zurückgezogen',               en: 'withdrawn' },
      NOT_A_COMPLAINT:     { nl: 'geen klacht',                fr: 'pas une plainte',              de: 'keine Beschwerde',            en: 'not a complaint' },
      CLOSED:              { nl: 'afgesloten',                 fr: 'clôturée',                     de: 'abgeschlossen',               en: 'closed' },
      HEALTH_DATA:         { nl: 'met gezondheidsgegevens',    fr: 'avec des données de santé',    de: 'mit Gesundheitsdaten',        en: 'with data concerning health' },
    },
  },
  dataSubjectPlace: {
    closed: true,
    values: {
      COMPLAINT:  { nl: 'klacht',        fr: 'plainte',    de: 'Beschwerde',  en: 'complaint' },
      HISTORY:    { nl: 'geschiedenis',  fr: 'historique', de: 'Verlauf',     en: 'history' },
      MESSAGE:    { nl: 'bericht',       fr: 'message',    de: 'Nachricht',   en: 'message' },
      NOTE:       { nl: 'notitie',       fr: 'note',       de: 'Notiz',       en: 'note' },
      ATTACHMENT: { nl: 'bijlage',       fr: 'annexe',     de: 'Anlage',      en: 'attachment' },
      LETTER:     { nl: 'brief',         fr: 'lettre',     de: 'Schreiben',   en: 'letter' },
    },
  },
  checkpointFault: {
    closed: true,
    values: {
      CONTRADICTED:      { nl: 'in tegenspraak met een verklaring', fr: 'contredite par une déclaration', de: 'im Widerspruch zu einer Erklärung', en: 'contradicted by a statement' },
      NOT_INCLUDED:      { nl: 'niet in de ondertekende boom',      fr: 'absente de l’arbre signé',       de: 'nicht im signierten Baum',          en: 'not in the signed tree' },
      SIGNATURE_INVALID: { nl: 'ongeldige handtekening',            fr: 'signature non valable',          de: 'ungültige Signatur',                en: 'invalid signature' },
    },
  },
} as const satisfies Record<string, CodeList>
