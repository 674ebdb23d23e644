/** Whose procedure it is, and to whom a person can turn when dissatisfaction stays. */
import type { Language, PostalAddress } from '../../complaints/complaint.ts'

export type Insurer = {
  /** As people call it, e.g. Optimco. */
  name: string
  /** With its legal form, e.g. Optimco nv. */
  legalEntity: string
  /** Belgian enterprise number, as it is printed: 0862.475.005. */
  enterpriseNumber: string
  /** The code under which the supervisor authorised it. */
  fsmaCode?: string
  complaintsDesk: { name: string, postalAddress: PostalAddress, email: string }
}

/** Who runs this, and to whom a dissatisfied person may turn, as each language names him. */
export type Identities = { insurer: Insurer, ombudsman: Record<Language, Ombudsman> }

export type Ombudsman = { name: string, postalAddress: PostalAddress, email: string, phone: string, website: string }

/** The postal code is not in the procedure; the rest of the address stands there word for word. */
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

const reachedAt = {
  email: 'info@ombudsman-insurance.be',
  phone: '+32 2 547 58 71',
  website: 'https://www.ombudsman-insurance.be',
}

/**
 * The qualified entity for insurance disputes (Insurance Act of 4 April 2014, art. 302), as each
 * language names it.
 */
export const OMBUDSMAN: Record<Language, Ombudsman> = {
  nl: { name: 'Ombudsman van de Verzekeringen', postalAddress: { street: 'de Meeûssquare 35',   postalCode: '1000', city: 'Brussel',   country: 'BE' }, ...reachedAt },
  fr: { name: 'Ombudsman des Assurances',       postalAddress: { street: 'Square de Meeûs 35',  postalCode: '1000', city: 'Bruxelles', country: 'BE' }, ...reachedAt },
  de: { name: 'Ombudsmann der Versicherungen',  postalAddress: { street: 'Square de Meeûs 35',  postalCode: '1000', city: 'Brüssel',   country: 'BE' }, ...reachedAt },
  en: { name: 'Insurance Ombudsman',            postalAddress: { street: 'Square de Meeûs 35',  postalCode: '1000', city: 'Brussels',  country: 'BE' }, ...reachedAt },
}

export const IDENTITIES_DEFAULT: Identities = { insurer: INSURER_DEFAULT, ombudsman: OMBUDSMAN }
