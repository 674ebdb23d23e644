/**
 * Capacities, representatives and languages (domain 4.1; the procedure's "Wie?" names the first
 * five capacities).
 */
import type { CodeList } from './codeList.ts'

export const PERSONS = {
  capacity: {
    closed: true,
    values: {
      PROSPECT:          { nl: 'kandidaat-verzekeringnemer', fr: 'candidat preneur d’assurance', de: 'Antragsteller (künftiger Versicherungsnehmer)', en: 'prospective policyholder' },
      INSURED:           { nl: 'verzekerde',                 fr: 'assuré',                        de: 'versicherte Person',                            en: 'insured person' },
      BROKER:            { nl: 'makelaar',                   fr: 'courtier',                      de: 'Makler',                                        en: 'broker' },
      INJURED_PARTY:     { nl: 'benadeelde',                 fr: 'personne lésée',                de: 'Geschädigter',                                  en: 'injured party' },
      OTHER_THIRD_PARTY: { nl: 'andere derde',               fr: 'autre tiers',                   de: 'sonstiger Dritter',                             en: 'other third party' },
      POLICYHOLDER:      { nl: 'verzekeringnemer',           fr: 'preneur d’assurance',          de: 'Versicherungsnehmer',                           en: 'policyholder' },
      BENEFICIARY:       { nl: 'begunstigde',                fr: 'bénéficiaire',                  de: 'Begünstigter',                                  en: 'beneficiary' },
    },
  },
  representativeRelation: {
    closed: false,
    values: {
      BROKER:                 { nl: 'makelaar',                   fr: 'courtier',                            de: 'Makler',                  en: 'broker' },
      LAWYER:                 { nl: 'advocaat',                   fr: 'avocat',                              de: 'Rechtsanwalt',            en: 'lawyer' },
      FAMILY:                 { nl: 'familielid',                 fr: 'membre de la famille',                de: 'Familienangehöriger',     en: 'family member' },
      CONSUMER_ORGANISATION:  { nl: 'consumentenorganisatie',     fr: 'organisation de consommateurs',       de: 'Verbraucherorganisation', en: 'consumer organisation' },
      LEGAL_EXPENSES_INSURER: {
        nl: 'rechtsbijstandsverzekeraar',
        fr: 'assureur de la protection juridique',
        de: 'Rechtsschutzversicherer',
        en: 'legal expenses insurer',
      },
      OTHER:                  { nl: 'andere',                     fr: 'autre',                               de: 'Sonstige',                en: 'other' },
    },
  },
  correspondenceTo: {
    closed: true,
    values: {
      COMPLAINANT:    { nl: 'klager',            fr: 'plaignant',    de: 'Beschwerdeführer', en: 'complainant' },
      REPRESENTATIVE: { nl: 'vertegenwoordiger', fr: 'représentant', de: 'Vertreter',        en: 'representative' },
    },
  },
  language: {
    closed: true,
    values: {
      nl: { nl: 'Nederlands', fr: 'néerlandais', de: 'Niederländisch', en: 'Dutch' },
      fr: { nl: 'Frans',      fr: 'français',    de: 'Französisch',    en: 'French' },
      de: { nl: 'Duits',      fr: 'allemand',    de: 'Deutsch',        en: 'German' },
      en: { nl: 'Engels',     fr: 'anglais',     de: 'Englisch',       en: 'English' },
    },
  },
} as const satisfies Record<string, CodeList>
