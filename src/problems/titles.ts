/**
 * The titles of the problem pages in Dutch, French and German. Problem documents carry the English
 * title: programs decide on `type`.
 */
import type { ProblemName } from './problems.ts'

type Titles = { nl: string, fr: string, de: string }

export const TITLES: Record<ProblemName, Titles> = {
  noAccessToken:               { nl: 'Geen toegangstoken',                 fr: 'Pas de jeton d’accès',                  de: 'Kein Zugriffstoken' },
  invalidAccessToken:          { nl: 'Ongeldig toegangstoken',             fr: 'Jeton d’accès non valide',              de: 'Ungültiges Zugriffstoken' },
  expiredAccessToken:          { nl: 'Verlopen toegangstoken',             fr: 'Jeton d’accès expiré',                  de: 'Abgelaufenes Zugriffstoken' },
  tooManyRequests:             { nl: 'Te veel aanvragen',                  fr: 'Trop de requêtes',                      de: 'Zu viele Anfragen' },
  payloadTooLarge:             { nl: 'Inhoud te groot',                    fr: 'Contenu trop volumineux',               de: 'Inhalt zu groß' },
  notAcceptable:               { nl: 'Gevraagde vorm niet beschikbaar',    fr: 'Format demandé non disponible',         de: 'Gewünschtes Format nicht verfügbar' },
  unsupportedMediaType:        { nl: 'Mediatype niet ondersteund',         fr: 'Type de média non pris en charge',      de: 'Medientyp nicht unterstützt' },
  badRequest:                  { nl: 'Onjuiste aanvraag',                  fr: 'Requête incorrecte',                    de: 'Fehlerhafte Anfrage' },
  requestHeaderFieldsTooLarge: { nl: 'Headers te groot',                   fr: 'En-têtes trop volumineux',              de: 'Kopfzeilen zu groß' },
  missingScope:                { nl: 'Scope ontbreekt',                    fr: 'Scope manquant',                        de: 'Scope fehlt' },
  missingPermission:           { nl: 'Geen toestemming',                   fr: 'Autorisation manquante',                de: 'Keine Berechtigung' },
  crossSiteRequest:            { nl: 'Aanvraag vanaf een andere site',     fr: 'Requête depuis un autre site',          de: 'Anfrage von einer anderen Website' },
  misdirectedRequest:          { nl: 'Aanvraag aan het verkeerde adres',   fr: 'Requête mal adressée',                  de: 'Anfrage an die falsche Adresse' },
  resourceNotFound:            { nl: 'Niet gevonden',                      fr: 'Ressource introuvable',                 de: 'Nicht gefunden' },
  methodNotAllowed:            { nl: 'Methode niet toegestaan',            fr: 'Méthode non autorisée',                 de: 'Methode nicht erlaubt' },
  idempotencyKeyReused:        { nl: 'Idempotentiesleutel al gebruikt',    fr: 'Clé d’idempotence déjà utilisée',       de: 'Idempotenzschlüssel bereits verwendet' },
  idempotencyRequestInProgress: { nl: 'Aanvraag nog bezig',                fr: 'Requête encore en cours',               de: 'Anfrage läuft noch' },
  preconditionRequired:        { nl: 'Voorwaarde vereist',                 fr: 'Condition préalable requise',           de: 'Vorbedingung erforderlich' },
  preconditionFailed:          { nl: 'Voorwaarde niet vervuld',            fr: 'Condition préalable non remplie',       de: 'Vorbedingung nicht erfüllt' },
  actionNotAllowed:            { nl: 'Handeling niet toegestaan',          fr: 'Action non autorisée',                  de: 'Aktion nicht erlaubt' },
  interventionRequired:        { nl: 'Tussenkomst vereist',                fr: 'Intervention requise',                  de: 'Intervention erforderlich' },
  memberLocked:                { nl: 'Gegeven vergrendeld',                fr: 'Donnée verrouillée',                    de: 'Angabe gesperrt' },
  brokerReferenceTaken:        { nl: 'Dossiernummer al in gebruik',        fr: 'Numéro de dossier déjà utilisé',        de: 'Aktenzeichen bereits vergeben' },
  handlerConflictOfInterest:   { nl: 'Belangenconflict',                   fr: 'Conflit d’intérêts',                    de: 'Interessenkonflikt' },
  independenceNotDeclared:     { nl: 'Onafhankelijkheid niet verklaard',   fr: 'Indépendance non déclarée',             de: 'Unabhängigkeit nicht erklärt' },
  healthDataPermission:        { nl: 'Geen toestemming voor gezondheidsgegevens', fr: 'Pas d’autorisation pour les données de santé', de: 'Keine Berechtigung für Gesundheitsdaten' },
  delayNoticeTooLate:          { nl: 'Gemotiveerd uitstel te laat',        fr: 'Avis de retard motivé tardif',          de: 'Begründete Verzögerungsmitteilung zu spät' },
  approvalPending:             { nl: 'Wacht op goedkeuring',               fr: 'En attente d’approbation',              de: 'Genehmigung steht aus' },
  valueTaken:                  { nl: 'Waarde al in gebruik',               fr: 'Valeur déjà utilisée',                  de: 'Wert bereits vergeben' },
  calendarPublished:           { nl: 'Kalender al gepubliceerd',           fr: 'Calendrier déjà publié',                de: 'Kalender bereits veröffentlicht' },
  tooManySecrets:              { nl: 'Te veel geheimen',                   fr: 'Trop de secrets',                       de: 'Zu viele Geheimnisse' },
  transferInProgress:          { nl: 'Overdracht bezig',                   fr: 'Transfert en cours',                    de: 'Übertragung läuft' },
  attachmentQuotaExceeded:     { nl: 'Limiet van bijlagen overschreden',   fr: 'Quota de pièces jointes dépassé',       de: 'Kontingent für Anhänge überschritten' },
  erased:                      { nl: 'Gewist',                             fr: 'Effacée',                               de: 'Gelöscht' },
  legalHold:                   { nl: 'Bewaarplicht',                       fr: 'Obligation de conservation',            de: 'Aufbewahrungspflicht' },
  erasureRequested:            { nl: 'Wissing al gevraagd',                fr: 'Effacement déjà demandé',               de: 'Löschung bereits beantragt' },
  erasureDecided:              { nl: 'Over de wissing is al beslist',      fr: 'Effacement déjà décidé',                de: 'Über die Löschung ist entschieden' },
  rangeNotSatisfiable:         { nl: 'Gevraagd deel bestaat niet',         fr: 'Plage demandée inexistante',            de: 'Angefragter Bereich existiert nicht' },
  webhookEndpointLimit:        { nl: 'Te veel webhook-eindpunten',         fr: 'Trop de points de terminaison webhook', de: 'Zu viele Webhook-Endpunkte' },
  internalServerError:         { nl: 'Interne serverfout',                 fr: 'Erreur interne du serveur',             de: 'Interner Serverfehler' },
  insufficientStorage:         { nl: 'Onvoldoende opslagruimte',           fr: 'Espace de stockage insuffisant',        de: 'Nicht genügend Speicherplatz' },
  serviceUnavailable:          { nl: 'Dienst niet beschikbaar',            fr: 'Service indisponible',                  de: 'Dienst nicht verfügbar' },
}
