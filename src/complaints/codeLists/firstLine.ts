/**
 * Channels, the broker's interventions, satisfaction, and grounds of escalation (procedure S3 to
 * S6).
 */
import type { CodeList } from './codeList.ts'

export const FIRST_LINE = {
  channel: {
    closed: false,
    values: {
      BROKER:    { nl: 'makelaar',    fr: 'courtier',  de: 'Makler',     en: 'broker' },
      EMAIL:     { nl: 'e-mail',      fr: 'e-mail',    de: 'E-Mail',     en: 'e-mail' },
      POST:      { nl: 'post',        fr: 'courrier',  de: 'Post',       en: 'post' },
      PHONE:     { nl: 'telefoon',    fr: 'téléphone', de: 'Telefon',    en: 'telephone' },
      WEB:       { nl: 'website',     fr: 'site web',  de: 'Website',    en: 'website' },
      IN_PERSON: { nl: 'ter plaatse', fr: 'sur place', de: 'persönlich', en: 'in person' },
      OMBUDSMAN: { nl: 'Ombudsman',   fr: 'Ombudsman', de: 'Ombudsmann', en: 'Ombudsman' },
    },
  },
  interventionKind: {
    closed: true,
    values: {
      INFORMATION: { nl: 'informatie', fr: 'information', de: 'Information', en: 'information' },
      ANSWER:      { nl: 'antwoord',   fr: 'réponse',     de: 'Antwort',     en: 'answer' },
      ACTION:      { nl: 'daad',       fr: 'action',      de: 'Maßnahme',    en: 'action' },
    },
  },
  satisfaction: {
    closed: true,
    values: {
      FULL:    { nl: 'volledig tevreden',     fr: 'entièrement satisfait',   de: 'voll zufrieden',      en: 'fully satisfied' },
      PARTIAL: {
        nl: 'gedeeltelijk tevreden',
        fr: 'partiellement satisfait',
        de: 'teilweise zufrieden',
        en: 'partly satisfied',
      },
      NONE:    { nl: 'niet tevreden',         fr: 'pas satisfait',           de: 'nicht zufrieden',     en: 'not satisfied' },
      UNKNOWN: { nl: 'niet bekend',           fr: 'non connu',               de: 'nicht bekannt',       en: 'not known' },
    },
  },
  escalationGround: {
    closed: true,
    values: {
      UNSATISFIED_AFTER_FIRST_LINE:  { nl: 'ontevreden na de eerste tussenkomst', fr: 'insatisfaction après la première intervention', de: 'unzufrieden nach der ersten Intervention', en: 'unsatisfied after the first intervention' },
      NO_FIRST_LINE_RESPONSE:        { nl: 'geen reactie in de eerste lijn',      fr: 'absence de réaction en première ligne',         de: 'keine Reaktion in erster Linie',           en: 'no response in the first line' },
      DIRECT_INTERVENTION_REQUESTED: { nl: 'rechtstreekse tussenkomst gewenst',   fr: 'intervention directe souhaitée',                de: 'direkte Intervention gewünscht',           en: 'direct intervention requested' },
    },
  },
} as const satisfies Record<string, CodeList>
