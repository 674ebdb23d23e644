/** Statuses, roles, access and actions of a complaint (contract, sections 2 and 3). */
import type { CodeList } from './codeList.ts'

export const HANDLING = {
  status: {
    closed: true,
    values: {
      FIRST_LINE_OPEN:     { nl: 'in behandeling bij de makelaar', fr: 'en cours de traitement chez le courtier', de: 'beim Makler in Bearbeitung',   en: 'open with the broker' },
      FIRST_LINE_RESOLVED: { nl: 'opgelost door de makelaar',      fr: 'résolue par le courtier',        de: 'vom Makler gelöst',            en: 'resolved by the broker' },
      RECEIVED:            { nl: 'ontvangen door de verzekeraar',  fr: 'reçue par l’assureur',          de: 'beim Versicherer eingegangen', en: 'received by the insurer' },
      IN_REVIEW:           { nl: 'in onderzoek',                   fr: 'à l’examen',                    de: 'in Prüfung',                   en: 'in review' },
      ANSWERED:            { nl: 'beantwoord',                     fr: 'réponse donnée',                 de: 'beantwortet',                  en: 'answered' },
      CLOSED:              { nl: 'afgesloten',                     fr: 'clôturée',                       de: 'abgeschlossen',                en: 'closed' },
      WITHDRAWN:           { nl: 'ingetrokken',                    fr: 'retirée',                        de: 'zurückgezogen',                en: 'withdrawn' },
    },
  },
  heldBy: {
    closed: true,
    values: {
      BROKER:  { nl: 'makelaar',    fr: 'courtier', de: 'Makler',      en: 'broker' },
      INSURER: { nl: 'verzekeraar', fr: 'assureur', de: 'Versicherer', en: 'insurer' },
    },
  },
  role: {
    closed: true,
    values: {
      BROKER:  { nl: 'makelaar',                                      fr: 'courtier',                               de: 'Makler',                                        en: 'broker' },
      HANDLER: { nl: 'klachtenbehandelaar',                           fr: 'gestionnaire de plaintes',               de: 'Beschwerdebearbeiter',                          en: 'complaint handler' },
      MANAGER: {
        nl: 'verantwoordelijke voor het klachtenmanagement',
        fr: 'responsable de la gestion des plaintes',
        de: 'Verantwortlicher für das Beschwerdemanagement',
        en: 'complaints manager',
      },
      AUDITOR: { nl: 'auditor',                                       fr: 'auditeur',                               de: 'Prüfer',                                        en: 'auditor' },
      ADMIN:   { nl: 'beheerder',                                     fr: 'administrateur',                         de: 'Administrator',                                 en: 'administrator' },
    },
  },
  brokerAccess: {
    closed: true,
    values: {
      FULL: { nl: 'de makelaar ziet de klacht',      fr: 'le courtier voit la plainte',        de: 'der Makler sieht die Beschwerde',       en: 'the broker sees the complaint' },
      NONE: {
        nl: 'de makelaar ziet de klacht niet',
        fr: 'le courtier ne voit pas la plainte',
        de: 'der Makler sieht die Beschwerde nicht',
        en: 'the broker does not see the complaint',
      },
    },
  },
  relation: {
    closed: true,
    values: {
      DUPLICATE_OF: { nl: 'dubbel van',        fr: 'doublon de',       de: 'Dublette von',      en: 'duplicate of' },
      FOLLOWS:      { nl: 'volgt op',          fr: 'fait suite à',     de: 'folgt auf',         en: 'follows' },
      SAME_MATTER:  { nl: 'dezelfde zaak als', fr: 'même affaire que', de: 'gleiche Sache wie', en: 'same matter as' },
    },
  },
  visibility: {
    closed: true,
    values: {
      INTERNAL: { nl: 'enkel de verzekeraar',         fr: 'l’assureur seulement',       de: 'nur der Versicherer',           en: 'the insurer only' },
      OFFICE:   { nl: 'enkel de makelaar',            fr: 'le courtier seulement',       de: 'nur der Makler',                en: 'the broker only' },
      SHARED:   { nl: 'de verzekeraar en de makelaar', fr: 'l’assureur et le courtier', de: 'der Versicherer und der Makler', en: 'the insurer and the broker' },
    },
  },
  messageDirection: {
    closed: true,
    values: {
      INBOUND:  { nl: 'ontvangen',  fr: 'reçu',   de: 'eingegangen', en: 'received' },
      OUTBOUND: { nl: 'verstuurd',  fr: 'envoyé', de: 'ausgegangen', en: 'sent' },
    },
  },
  messageKind: {
    closed: false,
    values: {
      INFORMATION:        { nl: 'informatie',           fr: 'information',         de: 'Information',         en: 'information' },
      WITHDRAWAL_REQUEST: {
        nl: 'verzoek tot intrekking',
        fr: 'demande de retrait',
        de: 'Wunsch nach Rücknahme',
        en: 'request to withdraw',
      },
      FURTHER_COMPLAINT:  { nl: 'verdere klacht',       fr: 'nouvelle plainte',    de: 'weitere Beschwerde',  en: 'further complaint' },
      DOCUMENT_REQUEST:   { nl: 'vraag om stukken',     fr: 'demande de documents', de: 'Bitte um Unterlagen', en: 'request for documents' },
    },
  },
  reopeningCause: {
    closed: true,
    values: {
      FURTHER_COMPLAINT: {
        nl: 'verdere klacht',
        fr: 'nouvelle plainte',
        de: 'weitere Beschwerde',
        en: 'further complaint',
      },
      NEW_FACTS:         { nl: 'nieuwe feiten',  fr: 'faits nouveaux',   de: 'neue Tatsachen',     en: 'new facts' },
      ERROR:             { nl: 'vergissing',     fr: 'erreur',           de: 'Irrtum',             en: 'error' },
    },
  },
  actionName: {
    closed: true,
    values: {
      RECORD_INTERVENTION:       { nl: 'tussenkomst noteren',             fr: 'noter une intervention',          de: 'Intervention erfassen',                  en: 'record an intervention' },
      RESOLVE_FIRST_LINE:        { nl: 'in de eerste lijn oplossen',      fr: 'résoudre en première ligne',      de: 'in erster Linie lösen',                  en: 'resolve in the first line' },
      ESCALATE:                  { nl: 'aan de verzekeraar voorleggen',   fr: 'soumettre à l’assureur',         de: 'dem Versicherer vorlegen',               en: 'escalate to the insurer' },
      RETURN_TO_BROKER:          { nl: 'terugsturen naar de makelaar',    fr: 'renvoyer au courtier',            de: 'an den Makler zurückgeben',              en: 'return to the broker' },
      ASSIGN:                    { nl: 'toewijzen',                       fr: 'attribuer',                       de: 'zuweisen',                               en: 'assign' },
      DECLARE_INDEPENDENCE:      { nl: 'onafhankelijkheid verklaren',     fr: 'déclarer son indépendance',       de: 'Unabhängigkeit erklären',                en: 'declare independence' },
      ACKNOWLEDGE:               { nl: 'ontvangst melden',                fr: 'accuser réception',               de: 'Empfang bestätigen',                     en: 'acknowledge receipt' },
      REPLY_SUBSTANTIVELY:       { nl: 'ten gronde antwoorden',           fr: 'répondre sur le fond',            de: 'in der Sache antworten',                 en: 'reply on the substance' },
      NOTIFY_DELAY:              { nl: 'uitstel motiveren',               fr: 'motiver un retard',               de: 'Verzögerung begründen',                  en: 'notify a delay' },
      ANSWER:                    { nl: 'definitief antwoorden',           fr: 'donner la réponse définitive',    de: 'endgültig antworten',                    en: 'send the final answer' },
      APPROVE_ANSWER:            { nl: 'antwoord goedkeuren',             fr: 'approuver la réponse',            de: 'Antwort genehmigen',                     en: 'approve the answer' },
      REDIRECT:                  { nl: 'doorverwijzen',                   fr: 'réorienter',                      de: 'weiterverweisen',                        en: 'redirect' },
      WITHDRAW:                  { nl: 'intrekken',                       fr: 'retirer',                         de: 'zurückziehen',                           en: 'withdraw' },
      CLOSE:                     { nl: 'afsluiten',                       fr: 'clôturer',                        de: 'abschließen',                            en: 'close' },
      REOPEN:                    { nl: 'heropenen',                       fr: 'rouvrir',                         de: 'wieder öffnen',                          en: 'reopen' },
      CORRECT_RECEIPT:           { nl: 'ontvangst verbeteren',            fr: 'corriger la réception',           de: 'Eingang berichtigen',                    en: 'correct the receipt' },
      RECORD_OMBUDSMAN_REFERRAL: { nl: 'beroep op de Ombudsman noteren',  fr: 'noter le recours à l’Ombudsman', de: 'Anrufung des Ombudsmanns erfassen',      en: 'record a referral to the Ombudsman' },
      RECORD_OMBUDSMAN_ADVICE:   { nl: 'advies van de Ombudsman noteren', fr: 'noter l’avis de l’Ombudsman',   de: 'Stellungnahme des Ombudsmanns erfassen', en: 'record the Ombudsman\'s advice' },
    },
  },
} as const satisfies Record<string, CodeList>
