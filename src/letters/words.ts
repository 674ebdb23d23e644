/** The texts around the body of a letter, in four languages. */
import type { Language } from '../complaints/complaint.ts'
import type { Insurer } from './procedure/identities.ts'
import { INSURER_DEFAULT } from './procedure/identities.ts'

type Words = {
  date: (place: string | undefined, day: string) => string
  reference: string
  policy: string
  claim: string
  complaintOf: string
  /** The complaints desk, as the letters sign. */
  desk: string
  officeIdentity: (enterpriseNumber: string) => string
  /** The legal identity of an insurer. */
  identity: (insurer: Insurer) => string
}

const at = (place: string | undefined, day: string): string => place === undefined ? day : `${place}, ${day}`

export const WORDS: Record<Language, Words> = {
  nl: {
    date: at,
    reference: 'Onze referentie',
    policy: 'Polisnummer',
    claim: 'Schadenummer',
    complaintOf: 'Klacht van',
    desk: 'Klachtenmanagement',
    officeIdentity: number => `Ondernemingsnummer (KBO) ${number}`,
    identity: ({ enterpriseNumber, fsmaCode }) =>
      `Ondernemingsnummer (KBO) ${enterpriseNumber}${
        fsmaCode === undefined ? '' : ` · verzekeringsonderneming toegelaten onder code ${fsmaCode}`
      }`,
  },
  fr: {
    date: (place, day) => place === undefined ? `Le ${day}` : `${place}, le ${day}`,
    reference: 'Notre référence',
    policy: 'Numéro de police',
    claim: 'Numéro de sinistre',
    complaintOf: 'Plainte de',
    desk: 'Gestion des plaintes',
    officeIdentity: number => `Numéro d’entreprise (BCE) ${number}`,
    identity: ({ enterpriseNumber, fsmaCode }) =>
      `Numéro d’entreprise (BCE) ${enterpriseNumber}${
        fsmaCode === undefined ? '' : ` · entreprise d’assurances agréée sous le code ${fsmaCode}`
      }`,
  },
  de: {
    date: (place, day) => place === undefined ? day : `${place}, den ${day}`,
    reference: 'Unser Zeichen',
    policy: 'Policennummer',
    claim: 'Schadennummer',
    complaintOf: 'Beschwerde von',
    desk: 'Beschwerdemanagement',
    officeIdentity: number => `Unternehmensnummer (ZDU) ${number}`,
    identity: ({ enterpriseNumber, fsmaCode }) =>
      `Unternehmensnummer (ZDU) ${enterpriseNumber}${
        fsmaCode === undefined ? '' : ` · Versicherungsunternehmen, zugelassen unter Code ${fsmaCode}`
      }`,
  },
  en: {
    date: at,
    reference: 'Our reference',
    policy: 'Policy number',
    claim: 'Claim number',
    complaintOf: 'Complaint of',
    desk: 'Complaints management',
    officeIdentity: number => `Enterprise number (CBE) ${number}`,
    identity: ({ enterpriseNumber, fsmaCode }) =>
      `Enterprise number (CBE) ${enterpriseNumber}${
        fsmaCode === undefined ? '' : ` · insurance undertaking authorised under code ${fsmaCode}`
      }`,
  },
}

/** The name of the complaints desk. A name from the configuration has no translation. */
export const deskName = ({ complaintsDesk: { name } }: Insurer, language: Language): string =>
  name === INSURER_DEFAULT.complaintsDesk.name ? WORDS[language].desk : name
