/**
 * The sandbox's offices, staff and clients. All are invented; the enterprise numbers only pass the
 * check digits.
 */
import type { Office, Role, StaffMember } from '../../directory/actor.ts'

export const SANDBOX_SECRET = 'sandbox'

const id = (kind: string, number: number): string =>
  `01900000-0000-7000-8000-${kind}${String(number).padStart(11, '0')}`

export const ANTWERP: Office & { enterpriseNumber: string } = {
  id: id('a', 1), code: 'ANT', name: 'Makelaarskantoor Scheldezicht', enterpriseNumber: '0400008697', firstLineTargetWorkingDays: 5,
  email: 'klachten@scheldezicht.example',
  postalAddress: { street: 'Jordaenskaai 21', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
}
export const GHENT: Office & { enterpriseNumber: string } = {
  id: id('a', 2), code: 'GNT', name: 'Leie & Partners Verzekeringen', enterpriseNumber: '1001234592',
  email: 'info@leie-partners.example',
  postalAddress: { street: 'Coupure Links 48', postalCode: '9000', city: 'Gent', country: 'BE' },
}

const member = (number: number, name: string, role: Role, more: Partial<StaffMember> = {}): StaffMember => ({
  id: id('b', number),
  name,
  role,
  tiedOfficeIds: [],
  mayReadHealthData: true,
  ...more,
})

export const AN = member(1, 'An Verhulst', 'HANDLER')
export const BERT = member(2, 'Bert Lambrechts', 'HANDLER')
export const CARLA = member(3, 'Carla Nijs', 'MANAGER')
export const FILIP = member(4, 'Filip Dumont', 'MANAGER')
export const DIRK = member(5, 'Dirk Claes', 'AUDITOR')
export const ELS = member(6, 'Els Wouters', 'ADMIN')
/**
 * Came from the office in Antwerp, and so is not independent of it. The only one who may not read
 * health data.
 */
export const GRIET = member(7, 'Griet Maes', 'HANDLER', { tiedOfficeIds: [ANTWERP.id], mayReadHealthData: false })

export type SeededClient = {
  id: string
  clientId: string
  name: string
  role: Role
  officeId?: string
  staffId?: string
  grants: string[]
}

const client = (
  number: number,
  clientId: string,
  name: string,
  role: Role,
  belongs: Partial<SeededClient>,
): SeededClient => ({ id: id('c', number), clientId, name, role, grants: [], ...belongs })

const ofStaff = (number: number, clientId: string, { id: staffId, name, role }: StaffMember): SeededClient =>
  client(number, clientId, name, role, { staffId })

export const CLIENTS: readonly SeededClient[] = [
  client(1, 'broker-antwerp', 'Makelaarskantoor Scheldezicht', 'BROKER', { officeId: ANTWERP.id }),
  client(2, 'broker-ghent', 'Leie & Partners Verzekeringen', 'BROKER', { officeId: GHENT.id }),
  client(3, 'software-house', 'Brugsoft makelaarspakket', 'BROKER', { grants: [ANTWERP.id, GHENT.id] }),
  ofStaff(4, 'handler-an', AN),
  ofStaff(5, 'handler-bert', BERT),
  ofStaff(6, 'manager-carla', CARLA),
  ofStaff(7, 'manager-filip', FILIP),
  ofStaff(8, 'auditor-dirk', DIRK),
  ofStaff(9, 'admin-els', ELS),
  ofStaff(10, 'handler-griet', GRIET),
]

/** The credentials that the reference pages and the banner show. */
export const SANDBOX_ACCESS = {
  secret: SANDBOX_SECRET,
  clients: CLIENTS.map(({ clientId, role, name, grants }) => ({
    clientId,
    role,
    name,
    ...(grants.length > 0
      && { offices: [ANTWERP, GHENT].map(({ id: officeId, name: office }) => ({ id: officeId, name: office })) }),
  })),
}

export const PEOPLE = {
  offices: [ANTWERP, GHENT],
  staff: [AN, BERT, CARLA, FILIP, DIRK, ELS, GRIET],
  clients: CLIENTS,
} as const
