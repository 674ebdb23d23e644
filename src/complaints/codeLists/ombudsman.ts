/**
 * Grounds of an Ombudsman referral (procedure: "Wat te doen bij aanhoudende ontevredenheid?") and
 * its results.
 */
import type { CodeList } from './codeList.ts'

export const OMBUDSMAN_CODES = {
  ombudsmanGround: {
    closed: true,
    values: {
      UNSATISFIED_WITH_ANSWER:       { nl: 'aanhoudende ontevredenheid na het definitief antwoord', fr: 'insatisfaction persistante après la réponse définitive', de: 'anhaltende Unzufriedenheit nach der endgültigen Antwort', en: 'continuing dissatisfaction after the final answer' },
      UNSATISFIED_WITH_HANDLING:     { nl: 'ontevreden over de behandeling van de klacht',          fr: 'insatisfaction quant au traitement de la plainte',       de: 'Unzufriedenheit mit der Bearbeitung der Beschwerde',      en: 'dissatisfied with the handling of the complaint' },
      DIRECT_INTERVENTION_REQUESTED: { nl: 'rechtstreekse tussenkomst van de Ombudsman gewenst',    fr: 'intervention directe de l’Ombudsman souhaitée',         de: 'direktes Eingreifen des Ombudsmanns gewünscht',           en: 'direct intervention by the Ombudsman requested' },
    },
  },
  ombudsmanResult: {
    closed: false,
    values: {
      FOUNDED:                 { nl: 'gegrond',                           fr: 'fondée',                     de: 'begründet',                          en: 'founded' },
      PARTLY_FOUNDED:          { nl: 'gedeeltelijk gegrond',              fr: 'partiellement fondée',       de: 'teilweise begründet',                en: 'partly founded' },
      UNFOUNDED:               { nl: 'ongegrond',                         fr: 'non fondée',                 de: 'unbegründet',                        en: 'unfounded' },
      SETTLED:                 { nl: 'minnelijk geregeld',                fr: 'réglée à l’amiable',        de: 'gütlich beigelegt',                  en: 'settled amicably' },
      INADMISSIBLE:            { nl: 'onontvankelijk',                    fr: 'irrecevable',                de: 'unzulässig',                         en: 'inadmissible' },
      SENT_BACK_TO_FIRST_LINE: {
        nl: 'teruggestuurd naar de eerste lijn',
        fr: 'renvoyée en première ligne',
        de: 'an die erste Linie zurückverwiesen',
        en: 'sent back to the first line',
      },
      NOT_PURSUED:             { nl: 'niet voortgezet',                   fr: 'non poursuivie',             de: 'nicht weiterverfolgt',               en: 'not pursued' },
    },
  },
} as const satisfies Record<string, CodeList>
