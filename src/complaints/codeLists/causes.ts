/**
 * Subjects and causes of the dissatisfaction (procedure: "dienst, product en/of behandeling";
 * domain 4.2 and 4.3).
 */
import type { CodeList } from './codeList.ts'

export const CAUSES = {
  subject: {
    closed: true,
    values: {
      SERVICE:   { nl: 'dienst',      fr: 'service',    de: 'Dienstleistung', en: 'service' },
      PRODUCT:   { nl: 'product',     fr: 'produit',    de: 'Produkt',        en: 'product' },
      TREATMENT: { nl: 'behandeling', fr: 'traitement', de: 'Behandlung',     en: 'treatment' },
    },
  },
  cause: {
    closed: false,
    values: {
      UNDERWRITING_REFUSAL:    { nl: 'weigering of voorwaarden bij aanvaarding',           fr: 'refus ou conditions d’acceptation',                            de: 'Ablehnung des Antrags oder Annahmebedingungen',               en: 'underwriting refusal or terms' },
      INFORMATION_ADVICE:      { nl: 'informatie of advies vóór het contract',             fr: 'information ou conseil précontractuel',                         de: 'Information oder Beratung vor Vertragsabschluss',             en: 'pre-contract information or advice' },
      PREMIUM:                 { nl: 'premie, tarief, premieverhoging',                    fr: 'prime, tarif, augmentation de la prime',                        de: 'Prämie, Tarif, Prämienerhöhung',                              en: 'premium, pricing, premium increase' },
      BONUS_MALUS_ATTESTATION: { nl: 'schadeattest, bonus-malus',                          fr: 'attestation de sinistralité, bonus-malus',                      de: 'Schadenbescheinigung, Bonus-Malus',                           en: 'claims-history statement, bonus-malus' },
      CONTRACT_ADMIN:          { nl: 'contractbeheer, documenten, fouten',                 fr: 'gestion du contrat, documents, erreurs',                        de: 'Vertragsverwaltung, Dokumente, Fehler',                       en: 'policy administration, documents, errors' },
      CANCELLATION:            { nl: 'opzegging door klant of verzekeraar',                fr: 'résiliation par le client ou l’assureur',                      de: 'Kündigung durch den Kunden oder den Versicherer',             en: 'cancellation by the customer or the insurer' },
      PAYMENT_COLLECTION:      { nl: 'betaling, inning, domiciliëring, ingebrekestelling', fr: 'paiement, encaissement, domiciliation, mise en demeure',        de: 'Zahlung, Inkasso, Lastschrift, Inverzugsetzung',              en: 'payment, collection, direct debit, notice of default' },
      COVERAGE_INTERPRETATION: { nl: 'weigering van dekking, uitlegging van voorwaarden',  fr: 'refus de couverture, interprétation des conditions',            de: 'Deckungsablehnung, Auslegung der Bedingungen',                en: 'cover refused, interpretation of terms' },
      CLAIM_AMOUNT:            { nl: 'bedrag van de schadevergoeding, expertise',          fr: 'montant de l’indemnité, expertise',                            de: 'Entschädigungshöhe, Gutachten',                               en: 'settlement amount, survey' },
      CLAIM_LIABILITY:         { nl: 'aansprakelijkheid, RDR (directe regeling)',                             fr: 'responsabilité, RDR (règlement direct)',                                           de: 'Haftung, RDR (direkte Schadenregulierung)',                   en: 'liability, RDR (direct settlement)' },
      CLAIM_REPAIR_ASSISTANCE: { nl: 'herstelling, hersteller, bijstand',                  fr: 'réparation, réparateur, assistance',                            de: 'Reparatur, Reparaturbetrieb, Beistand',                       en: 'repair, repairer, assistance' },
      DELAY:                   { nl: 'traagheid, geen antwoord',                           fr: 'lenteur, absence de réponse',                                   de: 'Verzögerung, keine Antwort',                                  en: 'delay, no reply' },
      COMMUNICATION:           { nl: 'onduidelijke of foute communicatie',                 fr: 'communication peu claire ou erronée',                           de: 'unklare oder falsche Kommunikation',                          en: 'unclear or wrong communication' },
      STAFF_CONDUCT:           { nl: 'houding van medewerker, expert of makelaar',         fr: 'comportement d’un collaborateur, d’un expert ou du courtier', de: 'Verhalten eines Mitarbeiters, Sachverständigen oder Maklers', en: 'conduct of staff, surveyor or broker' },
      ACCESSIBILITY_DIGITAL:   { nl: 'bereikbaarheid, digitale toepassing',                fr: 'accessibilité, outils numériques',                              de: 'Erreichbarkeit, digitale Anwendung',                          en: 'accessibility, digital tools' },
      DATA_PROTECTION:         { nl: 'persoonsgegevens, Datassur',                         fr: 'données personnelles, Datassur',                                de: 'Datenschutz, Datassur',                                       en: 'personal data, Datassur' },
      DISCRIMINATION:          { nl: 'discriminatie',                                      fr: 'discrimination',                                                de: 'Diskriminierung',                                             en: 'discrimination' },
      INTERMEDIARY_SERVICE:    { nl: 'dienstverlening van de tussenpersoon',               fr: 'service de l’intermédiaire',                                   de: 'Dienstleistung des Vermittlers',                              en: 'intermediary\'s service' },
      COMPLAINT_HANDLING:      { nl: 'behandeling van een eerdere klacht',                 fr: 'traitement d’une plainte antérieure',                          de: 'Bearbeitung einer früheren Beschwerde',                       en: 'handling of an earlier complaint' },
      OTHER:                   { nl: 'andere',                                             fr: 'autre',                                                         de: 'Sonstiges',                                                   en: 'other' },
    },
  },
  concerns: {
    closed: true,
    values: {
      INSURER: { nl: 'verzekeraar', fr: 'assureur', de: 'Versicherer',      en: 'insurer' },
      BROKER:  { nl: 'makelaar',    fr: 'courtier', de: 'Makler',           en: 'broker' },
      EXPERT:  { nl: 'expert',      fr: 'expert',   de: 'Sachverständiger', en: 'surveyor' },
      OTHER:   { nl: 'andere',      fr: 'autre',    de: 'Sonstige',         en: 'other' },
    },
  },
} as const satisfies Record<string, CodeList>
