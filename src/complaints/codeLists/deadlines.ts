/** The kinds and states of deadlines (contract, section 4). */
import type { CodeList } from './codeList.ts'

export const DEADLINES = {
  deadlineKind: {
    closed: true,
    values: {
      ACKNOWLEDGEMENT:  { nl: 'ontvangstmelding',        fr: 'accusé de réception',  de: 'Empfangsbestätigung',           en: 'acknowledgement' },
      FINAL_ANSWER:     { nl: 'definitief antwoord',     fr: 'réponse définitive',   de: 'endgültige Antwort',            en: 'final answer' },
      OMBUDSMAN_ADVICE: { nl: 'advies van de Ombudsman', fr: 'avis de l’Ombudsman', de: 'Stellungnahme des Ombudsmanns', en: 'Ombudsman\'s advice' },
      FIRST_LINE:       { nl: 'eerste lijn',             fr: 'première ligne',       de: 'erste Linie',                   en: 'first line' },
    },
  },
  calendarStatus: {
    closed: true,
    values: {
      DRAFT:     { nl: 'ontwerp',       fr: 'projet', de: 'Entwurf',        en: 'draft' },
      PUBLISHED: { nl: 'bekendgemaakt', fr: 'publié', de: 'veröffentlicht', en: 'published' },
    },
  },
  calendarDayKind: {
    closed: true,
    values: {
      LEGAL_HOLIDAY: { nl: 'wettelijke feestdag', fr: 'jour férié légal',  de: 'gesetzlicher Feiertag', en: 'legal holiday' },
      CLOSING_DAY:   { nl: 'sluitingsdag',        fr: 'jour de fermeture', de: 'Schließungstag',        en: 'closing day' },
    },
  },
  deadlineState: {
    closed: true,
    values: {
      PENDING:  { nl: 'loopt',           fr: 'en cours',        de: 'laufend',       en: 'pending' },
      AT_RISK:  { nl: 'in gevaar',       fr: 'compromis',       de: 'gefährdet',     en: 'at risk' },
      MET:      { nl: 'gehaald',         fr: 'respecté',        de: 'eingehalten',   en: 'met' },
      WAIVED:   { nl: 'niet meer nodig', fr: 'devenu superflu', de: 'entfallen',     en: 'waived' },
      LATE:     { nl: 'te laat',         fr: 'tardif',          de: 'verspätet',     en: 'late' },
      BREACHED: { nl: 'overschreden',    fr: 'dépassé',         de: 'überschritten', en: 'breached' },
      STOPPED:  { nl: 'gestopt',         fr: 'arrêté',          de: 'angehalten',    en: 'stopped' },
    },
  },
} as const satisfies Record<string, CodeList>
