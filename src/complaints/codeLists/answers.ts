/** Decisions, outcomes, remedies and root causes (domain 4.3 and 4.5). */
import type { CodeList } from './codeList.ts'

export const ANSWERS = {
  decision: {
    closed: true,
    values: {
      UPHELD:           { nl: 'gegrond',              fr: 'fondée',               de: 'begründet',           en: 'upheld' },
      PARTIALLY_UPHELD: {
        nl: 'gedeeltelijk gegrond',
        fr: 'partiellement fondée',
        de: 'teilweise begründet',
        en: 'partially upheld',
      },
      REJECTED:         { nl: 'ongegrond',            fr: 'non fondée',           de: 'unbegründet',         en: 'rejected' },
    },
  },
  outcome: {
    closed: false,
    values: {
      UPHELD:           { nl: 'gegrond',                                       fr: 'fondée',                                                            de: 'begründet',                                              en: 'upheld' },
      PARTIALLY_UPHELD: { nl: 'gedeeltelijk gegrond',                          fr: 'partiellement fondée',                                              de: 'teilweise begründet',                                    en: 'partially upheld' },
      REJECTED:         { nl: 'ongegrond',                                     fr: 'non fondée',                                                        de: 'unbegründet',                                            en: 'rejected' },
      WITHDRAWN:        { nl: 'ingetrokken',                                   fr: 'retirée',                                                           de: 'zurückgezogen',                                          en: 'withdrawn' },
      NOT_A_COMPLAINT:  { nl: 'geen klacht (schadeaangifte, informatievraag)', fr: 'pas une plainte (déclaration de sinistre, demande d’information)', de: 'keine Beschwerde (Schadenmeldung, Informationsanfrage)', en: 'not a complaint (claims notification, request for information)' },
      INADMISSIBLE:     { nl: 'onontvankelijk',                                fr: 'irrecevable',                                                       de: 'unzulässig',                                             en: 'inadmissible' },
      REDIRECTED:       { nl: 'doorverwezen naar de bevoegde partij',          fr: 'renvoyée à l’entité compétente',                                   de: 'an die zuständige Stelle weitergeleitet',                en: 'redirected to the responsible party' },
      DUPLICATE:        { nl: 'dubbel',                                        fr: 'doublon',                                                           de: 'Dublette',                                               en: 'duplicate' },
    },
  },
  remedy: {
    closed: false,
    values: {
      GOODWILL:           { nl: 'commercieel gebaar',          fr: 'geste commercial',        de: 'Kulanz',                      en: 'goodwill gesture' },
      APOLOGY:            { nl: 'verontschuldigingen',         fr: 'excuses',                 de: 'Entschuldigung',              en: 'apology' },
      EXPLANATION:        { nl: 'uitleg',                      fr: 'explication',             de: 'Erklärung',                   en: 'explanation' },
      CORRECTION:         { nl: 'rechtzetting',                fr: 'rectification',           de: 'Berichtigung',                en: 'correction' },
      PAYMENT:            { nl: 'betaling',                    fr: 'paiement',                de: 'Zahlung',                     en: 'payment' },
      PREMIUM_ADJUSTMENT: { nl: 'aanpassing van de premie',    fr: 'adaptation de la prime',  de: 'Anpassung der Prämie',        en: 'premium adjustment' },
      PROCESS_CHANGE:     { nl: 'aanpassing van de werkwijze', fr: 'adaptation du processus', de: 'Änderung der Arbeitsweise',   en: 'change of process' },
      DOCUMENT:           { nl: 'document of attest',          fr: 'document ou attestation', de: 'Dokument oder Bescheinigung', en: 'document or certificate' },
      NONE:               { nl: 'geen',                        fr: 'aucune',                  de: 'keine',                       en: 'none' },
    },
  },
  rootCause: {
    closed: false,
    values: {
      PROCESS:                   { nl: 'werkwijze',                       fr: 'processus',                        de: 'Arbeitsablauf',                        en: 'process' },
      PRODUCT_DESIGN:            { nl: 'productontwerp',                  fr: 'conception du produit',            de: 'Produktgestaltung',                    en: 'product design' },
      HUMAN_ERROR:               { nl: 'menselijke fout',                 fr: 'erreur humaine',                   de: 'menschlicher Fehler',                  en: 'human error' },
      IT_SYSTEM:                 { nl: 'informaticasysteem',              fr: 'système informatique',             de: 'IT-System',                            en: 'IT system' },
      SUPPLIER:                  { nl: 'leverancier of dienstverlener',   fr: 'fournisseur ou prestataire',       de: 'Lieferant oder Dienstleister',         en: 'supplier or service provider' },
      BROKER:                    { nl: 'makelaar',                        fr: 'courtier',                         de: 'Makler',                               en: 'broker' },
      COMMUNICATION_TEXT:        { nl: 'tekst van een brief of document', fr: 'texte d’un courrier ou document', de: 'Text eines Schreibens oder Dokuments', en: 'wording of a letter or document' },
      LEGAL_CHANGE:              { nl: 'gewijzigde wetgeving',            fr: 'changement de législation',        de: 'geänderte Rechtslage',                 en: 'change in the law' },
      CUSTOMER_MISUNDERSTANDING: { nl: 'misverstand bij de klant',        fr: 'malentendu du client',             de: 'Missverständnis des Kunden',           en: 'customer\'s misunderstanding' },
      NONE:                      { nl: 'geen onderliggende oorzaak',      fr: 'aucune cause sous-jacente',        de: 'keine tiefere Ursache',                en: 'no underlying cause' },
    },
  },
  letterChannel: {
    closed: true,
    values: {
      EMAIL: { nl: 'e-mail', fr: 'e-mail',   de: 'E-Mail', en: 'e-mail' },
      POST:  { nl: 'post',   fr: 'courrier', de: 'Post',   en: 'post' },
    },
  },
} as const satisfies Record<string, CodeList>
