/** Offices, staff and clients. FSMA statuses are those of its public register of intermediaries. */
import type { CodeList } from './codeList.ts'

export const DIRECTORY = {
  fsmaStatus: {
    closed: true,
    values: {
      ACTIVE:     { nl: 'ingeschreven', fr: 'inscrit',  de: 'eingetragen', en: 'registered' },
      SUSPENDED:  { nl: 'geschorst',    fr: 'suspendu', de: 'ausgesetzt',  en: 'suspended' },
      STRUCK_OFF: { nl: 'geschrapt',    fr: 'radié',    de: 'gestrichen',  en: 'struck off' },
    },
  },
  registerEventType: {
    closed: false,
    values: {
      'office.created':              { nl: 'kantoor toegevoegd',                    fr: 'bureau ajouté',                   de: 'Büro angelegt',                          en: 'office added' },
      'office.updated':              { nl: 'kantoor gewijzigd',                     fr: 'bureau modifié',                  de: 'Büro geändert',                          en: 'office changed' },
      'office.portfolioTransferred': { nl: 'portefeuille overgedragen',             fr: 'portefeuille transféré',          de: 'Bestand übertragen',                     en: 'portfolio transferred' },
      'staff.created':               { nl: 'medewerker toegevoegd',                 fr: 'collaborateur ajouté',            de: 'Mitarbeiter angelegt',                   en: 'member of staff added' },
      'staff.updated':               { nl: 'medewerker gewijzigd',                  fr: 'collaborateur modifié',           de: 'Mitarbeiter geändert',                   en: 'member of staff changed' },
      'client.created':              { nl: 'API-client toegevoegd',                 fr: 'client API ajouté',               de: 'API-Client angelegt',                    en: 'API client added' },
      'client.updated':              { nl: 'API-client gewijzigd',                  fr: 'client API modifié',              de: 'API-Client geändert',                    en: 'API client changed' },
      'client.secretAdded':          { nl: 'geheim van een API-client toegevoegd',  fr: 'secret d’un client API ajouté',  de: 'Geheimnis eines API-Clients angelegt',   en: 'secret of an API client added' },
      'client.secretRevoked':        { nl: 'geheim van een API-client ingetrokken', fr: 'secret d’un client API révoqué', de: 'Geheimnis eines API-Clients widerrufen', en: 'secret of an API client revoked' },
      'calendar.created':            { nl: 'kalender opgesteld',                    fr: 'calendrier établi',                de: 'Kalender angelegt',                      en: 'calendar created' },
      'calendar.published':          { nl: 'kalender bekendgemaakt',                fr: 'calendrier publié',                de: 'Kalender veröffentlicht',                en: 'calendar published' },
      'retention.updated':           { nl: 'bewaartermijnen gewijzigd',             fr: 'durées de conservation modifiées', de: 'Aufbewahrungsfristen geändert',          en: 'retention rules changed' },
    },
  },
} as const satisfies Record<string, CodeList>
