/** The benchmark's directory: 300 offices with one client each, and two members of staff. */
import type { Actor, Office, StaffMember } from '../../src/directory/actor.ts'
import { uuidAt } from './random.ts'

export const OFFICE_COUNT = 300

const idOf = (kind: number, number: number): string => uuidAt(Date.UTC(2019, 0, 1) + kind, number)

export type BenchOffice = Office & { enterpriseNumber: string, clientId: string }

/**
 * The first office is the one that sends requests. All of its complaints have their own target, so
 * that each open one is due.
 */
export const OFFICES: readonly BenchOffice[] = Array.from({ length: OFFICE_COUNT }, (_, index) => ({
  id: idOf(1, index),
  code: `B${String(index).padStart(3, '0')}`,
  name: `Makelaarskantoor ${String(index).padStart(3, '0')} & Partners`,
  enterpriseNumber: String(200_000_000 + index).padStart(10, '0'),
  firstLineTargetWorkingDays: 5,
  clientId: idOf(2, index),
}))

export const OWN_OFFICE = OFFICES[0] as BenchOffice

export const HANDLER: StaffMember = { id: idOf(3, 1), name: 'An Verhulst', role: 'HANDLER', tiedOfficeIds: [] }
export const MANAGER: StaffMember = { id: idOf(3, 2), name: 'Carla Nijs', role: 'MANAGER', tiedOfficeIds: [] }
const HANDLER_CLIENT = idOf(4, 1)

export const SECRET = 'bench'
export const HANDLER_NAME = 'bench-handler'
export const brokerName = (index: number): string => `bench-broker-${index}`

export const CLIENTS = [
  ...OFFICES.map(({ id, name, clientId }, index) =>
    ({ id: clientId, clientId: brokerName(index), name, role: 'BROKER', officeId: id, grants: [] })),
  { id: HANDLER_CLIENT, clientId: HANDLER_NAME, name: HANDLER.name, role: 'HANDLER', staffId: HANDLER.id, grants: [] },
]

const SCOPES = ['complaints.read', 'complaints.write']

export const brokerOf = ({ clientId, ...office }: BenchOffice): Actor =>
  ({ clientId, id: clientId, name: office.name, role: 'BROKER', office, tiedOfficeIds: [], scopes: SCOPES })

export const handler: Actor = { clientId: HANDLER_CLIENT, ...HANDLER, scopes: SCOPES }
