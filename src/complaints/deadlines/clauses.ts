/**
 * The source of each step of a deadline, as cited in each language. The procedure is always quoted
 * in Dutch, because the Dutch text is the authentic one.
 */
import type { Language } from '../complaint.ts'

const procedure = (quote: string) => ({
  nl: `Klachtenprocedure Optimco: “${quote}”`,
  fr: `Procédure de traitement des plaintes d’Optimco (texte néerlandais)\u00a0: «\u00a0${quote}\u00a0»`,
  de: `Beschwerdeverfahren von Optimco (niederländischer Text): „${quote}“`,
  en: `Optimco complaints procedure (Dutch text): “${quote}”`,
})

export const CLAUSES = {
  PROCEDURE_FIRST_LINE:
    procedure('Vanaf het eerste signaal van ontevreden kunt u uw gebruikelijke makelaar contacteren …'),
  PROCEDURE_ACKNOWLEDGEMENT:
    procedure('Binnen 3 werkdagen na ontvangst van uw klacht, wordt er een ontvangstmelding van de klacht gestuurd, tenzij …'),
  PROCEDURE_FINAL_ANSWER:
    procedure('… een definitief antwoord te geven binnen een termijn van 1 maand na ontvangst van uw klacht.'),
  PROCEDURE_DELAY:
    procedure('… zal dit binnen de termijn door middel van een schriftelijk schrijven gemotiveerd worden.'),
  FIRST_DAY_NOT_COUNTED: {
    nl: 'Verordening (EEG, Euratom) 1182/71, art. 3, lid 1',
    fr: 'Règlement (CEE, Euratom) 1182/71, art. 3, § 1er',
    de: 'Verordnung (EWG, Euratom) 1182/71, Art. 3 Abs. 1',
    en: 'Regulation (EEC, Euratom) 1182/71, art. 3(1)',
  },
  SAME_DATE: {
    nl: 'Verordening (EEG, Euratom) 1182/71, art. 3, lid 2, c)',
    fr: 'Règlement (CEE, Euratom) 1182/71, art. 3, § 2, c)',
    de: 'Verordnung (EWG, Euratom) 1182/71, Art. 3 Abs. 2 Buchst. c',
    en: 'Regulation (EEC, Euratom) 1182/71, art. 3(2)(c)',
  },
  WORKING_DAY: {
    nl: 'BW art. 1.7, § 3',
    fr: 'C. civ., art. 1.7, § 3',
    de: 'ZGB, Art. 1.7 § 3',
    en: 'Civil Code, art. 1.7, § 3',
  },
  ROLL_FORWARD: {
    nl: 'BW art. 1.7, § 4',
    fr: 'C. civ., art. 1.7, § 4',
    de: 'ZGB, Art. 1.7 § 4',
    en: 'Civil Code, art. 1.7, § 4',
  },
  LEGAL_HOLIDAY: {
    nl: 'KB van 18 april 1974, art. 1',
    fr: 'A.R. du 18 avril 1974, art. 1er',
    de: 'KE vom 18. April 1974, Art. 1',
    en: 'Royal Decree of 18 April 1974, art. 1',
  },
  CLOSING_DAY: {
    nl: 'De kalender van deze klacht',
    fr: 'Le calendrier de cette plainte',
    de: 'Der Kalender dieser Beschwerde',
    en: 'The calendar of this complaint',
  },
  OMBUDSMAN_TERM: {
    nl: 'Ombudsman van de Verzekeringen, “Onze werking”: advies binnen 90 dagen, eenmaal met 90 dagen verlengbaar',
    fr:
      'Ombudsman des Assurances, « Notre fonctionnement » : avis dans les 90 jours, prolongeable une fois de 90 jours',
    de: 'Ombudsmann der Versicherungen, „Arbeitsweise“: Stellungnahme binnen 90 Tagen, einmal um 90 Tage verlängerbar',
    en: 'Insurance Ombudsman, “How we work”: opinion within 90 days, extendable once by 90 days',
  },
} as const satisfies Record<string, Record<Language, string>>

export type ClauseName = keyof typeof CLAUSES
