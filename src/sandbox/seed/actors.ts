/** Turns a client of the sandbox into the actor that its token stands for. */
import type { Actor, Role } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { CLIENTS, PEOPLE } from './people.ts'

const SCOPES = {
  BROKER:  ['complaints.read', 'complaints.write'],
  HANDLER: ['complaints.read', 'complaints.write'],
  MANAGER: ['complaints.read', 'complaints.write'],
  AUDITOR: ['complaints.read'],
  ADMIN:   ['administration'],
} as const satisfies Record<Role, readonly string[]>

/** @param officeId for a software house, one of its grants; by default the first */
export type SandboxActors = (clientId: string, officeId?: Id) => Actor

/**
 * @throws RangeError, from the returned function, when the sandbox has no such client or the client
 * does not act for the office
 */
export function sandboxActors (): SandboxActors {
  const clients = new Map(CLIENTS.map(client => [client.clientId, client]))
  return (clientId, officeId) => {
    const client = clients.get(clientId)
    if (client === undefined) throw new RangeError(`The sandbox has no client "${clientId}"`)
    const offices = client.officeId === undefined ? client.grants : [client.officeId]
    const office = PEOPLE.offices.find(({ id }) => id === (officeId ?? offices[0]))
    if (officeId !== undefined && !offices.includes(officeId)) {
      throw new RangeError(`${clientId} does not act for office ${officeId}`)
    }
    const person = PEOPLE.staff.find(({ id }) => id === client.staffId)
    return {
      clientId: client.id,
      id: person?.id ?? client.id,
      name: person?.name ?? client.name,
      role: client.role,
      ...(office && { office }),
      tiedOfficeIds: person?.tiedOfficeIds ?? [],
      ...(person?.mayReadHealthData === true && { mayReadHealthData: true }),
      scopes: [...SCOPES[client.role]],
    }
  }
}
