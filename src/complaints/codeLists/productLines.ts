/**
 * The Belgian non-life branches, in the spelling of Telebib2 list A509 "Tak-Kode FSMA" (domain
 * 4.4).
 */
import type { CodeList } from './codeList.ts'

export const PRODUCT_LINES = {
  productLine: {
    closed: false,
    values: {
      '01a': { nl: 'ongevallen (behalve arbeidsongevallen)', fr: 'accidents (sauf accidents du travail)',               de: 'Unfälle (außer Arbeitsunfällen)',                   en: 'accident (except accidents at work)' },
      '01b': { nl: 'arbeidsongevallen en beroepsziekten',    fr: 'accidents du travail et maladies professionnelles',   de: 'Arbeitsunfälle und Berufskrankheiten',              en: 'accidents at work and occupational diseases' },
      '02':  { nl: 'ziekte',                                 fr: 'maladie',                                             de: 'Krankheit',                                         en: 'sickness' },
      '03':  { nl: 'voertuigcasco',                          fr: 'corps de véhicules terrestres',                       de: 'Landfahrzeugkasko',                                 en: 'land vehicles (own damage)' },
      '04':  { nl: 'casco rollend spoorwegmaterieel',        fr: 'corps de véhicules ferroviaires',                     de: 'Schienenfahrzeugkasko',                             en: 'railway rolling stock' },
      '05':  { nl: 'luchtvaartuigcasco',                     fr: 'corps de véhicules aériens',                          de: 'Luftfahrzeugkasko',                                 en: 'aircraft' },
      '06':  { nl: 'casco zee- en binnenschepen',            fr: 'corps de véhicules maritimes, lacustres et fluviaux', de: 'See-, Binnensee- und Flussschifffahrtskasko',       en: 'ships (sea, lake, river and canal)' },
      '07':  { nl: 'vervoerde goederen',                     fr: 'marchandises transportées',                           de: 'Transportgüter',                                    en: 'goods in transit' },
      '08':  { nl: 'brand en natuurevenementen',             fr: 'incendie et éléments naturels',                       de: 'Feuer und Elementarschäden',                        en: 'fire and natural forces' },
      '09':  { nl: 'andere schade aan goederen',             fr: 'autres dommages aux biens',                           de: 'sonstige Sachschäden',                              en: 'other damage to property' },
      '10a': { nl: 'BA motorrijtuigen',                      fr: 'RC véhicules terrestres automoteurs',                 de: 'Kfz-Haftpflicht',                                   en: 'motor vehicle liability' },
      '10b': { nl: 'BA van de vervoerder',                   fr: 'RC du transporteur',                                  de: 'Haftpflicht des Frachtführers',                     en: 'carrier\'s liability' },
      '11':  { nl: 'BA luchtvaartuigen',                     fr: 'RC véhicules aériens',                                de: 'Luftfahrzeughaftpflicht',                           en: 'aircraft liability' },
      '12':  { nl: 'BA zee- en binnenschepen',               fr: 'RC véhicules maritimes, lacustres et fluviaux',       de: 'See-, Binnensee- und Flussschifffahrtshaftpflicht', en: 'liability for ships (sea, lake, river and canal)' },
      '13':  { nl: 'algemene BA',                            fr: 'RC générale',                                         de: 'allgemeine Haftpflicht',                            en: 'general liability' },
      '14':  { nl: 'krediet',                                fr: 'crédit',                                              de: 'Kredit',                                            en: 'credit' },
      '15':  { nl: 'borgtocht',                              fr: 'caution',                                             de: 'Kaution',                                           en: 'suretyship' },
      '16':  { nl: 'diverse geldelijke verliezen',           fr: 'pertes pécuniaires diverses',                         de: 'verschiedene finanzielle Verluste',                 en: 'miscellaneous financial loss' },
      '17':  { nl: 'rechtsbijstand',                         fr: 'protection juridique',                                de: 'Rechtsschutz',                                      en: 'legal expenses' },
      '18':  { nl: 'hulpverlening',                          fr: 'assistance',                                          de: 'Beistandsleistungen',                               en: 'assistance' },
    },
  },
} as const satisfies Record<string, CodeList>
