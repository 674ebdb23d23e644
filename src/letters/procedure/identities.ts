/**
 * The insurer whose procedure this is, and the Ombudsman to whom a dissatisfied person can turn.
 */
import type { Language, PostalAddress } from '../../complaints/complaint.ts'

export type Insurer = {
  /** The common name, e.g. Optimco. */
  name: string
  /** The name with its legal form, e.g. Optimco nv. */
  legalEntity: string
  /** The Belgian enterprise number in its printed form, e.g. 0862.475.005. */
  enterpriseNumber: string
  /** The code under which the supervisor authorised the insurer. */
  fsmaCode?: string
  complaintsDesk: { name: string, postalAddress: PostalAddress, email: string }
}

/** The insurer, and the Ombudsman with the name in each language. */
export type Identities = { insurer: Insurer, ombudsman: Record<Language, Ombudsman> }

export type Ombudsman = { name: string, postalAddress: PostalAddress, email: string, phone: string, website: string }

/** The address is that of the procedure, word for word, except for the added postal code. */
export const INSURER_DEFAULT: Insurer = {
  name: 'Optimco',
  legalEntity: 'Optimco nv',
  enterpriseNumber: '0862.475.005',
  fsmaCode: '2393',
  complaintsDesk: {
    name: 'Klachtenmanagement',
    postalAddress: { street: 'Sneeuwbeslaan 14', postalCode: '2610', city: 'Wilrijk-Antwerpen', country: 'BE' },
    email: 'klachtenonthaal@optimco.be',
  },
}

const contact = {
  email: 'info@ombudsman-insurance.be',
  phone: '+32 2 547 58 71',
  website: 'https://www.ombudsman-insurance.be',
}

/**
 * The qualified entity for insurance disputes (Insurance Act of 4 April 2014, art. 302), with its
 * name in each language.
 */
export const OMBUDSMAN: Record<Language, Ombudsman> = {
  nl: { name: 'Ombudsman van de Verzekeringen', postalAddress: { street: 'de Meeûssquare 35',   postalCode: '1000', city: 'Brussel',   country: 'BE' }, ...contact },
  fr: { name: 'Ombudsman des Assurances',       postalAddress: { street: 'Square de Meeûs 35',  postalCode: '1000', city: 'Bruxelles', country: 'BE' }, ...contact },
  de: { name: 'Ombudsmann der Versicherungen',  postalAddress: { street: 'Square de Meeûs 35',  postalCode: '1000', city: 'Brüssel',   country: 'BE' }, ...contact },
  en: { name: 'Insurance Ombudsman',            postalAddress: { street: 'Square de Meeûs 35',  postalCode: '1000', city: 'Brussels',  country: 'BE' }, ...contact },
}

export const IDENTITIES_DEFAULT: Identities = { insurer: INSURER_DEFAULT, ombudsman: OMBUDSMAN }
