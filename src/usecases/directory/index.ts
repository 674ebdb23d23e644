/** Administration, as the adapters call it. */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { ClientInput, ClientPatch } from '../../directory/clients.ts'
import type { OfficeInput, OfficePatch } from '../../directory/offices.ts'
import type { StaffInput, StaffPatch } from '../../directory/staff.ts'
import { createOffice, createStaffMember, getEntry, listEntries, updateOffice, updateStaffMember } from './administration.ts'
import type { PageQuery } from './administration.ts'
import type { RequestOptions } from '../complaints/commands.ts'
import { createClient, createClientSecret, revokeClientSecret, updateClient } from './clients.ts'
import { transferPortfolio } from './portfolioTransfer.ts'
import type { TransferInput } from './portfolioTransfer.ts'
import { reassignComplaints } from './reassignment.ts'
import type { ReassignInput } from './reassignment.ts'
import { listDirectoryEvents } from './events.ts'
import type { Ports } from '../ports.ts'

export const directoryUseCases = (ports: Ports) => ({
  listOffices: (actor: Actor, page: PageQuery) => listEntries(ports, actor, 'offices', page),
  getOffice: (actor: Actor, id: Id) => getEntry(ports, actor, 'offices', id),
  createOffice: (actor: Actor, input: OfficeInput, asked: RequestOptions) => createOffice(ports, actor, input, asked),
  updateOffice: (actor: Actor, id: Id, patch: OfficePatch, asked: RequestOptions) => updateOffice(ports, actor, id, patch, asked),
  transferPortfolio: (actor: Actor, id: Id, input: TransferInput, asked: RequestOptions) => transferPortfolio(ports, actor, id, input, asked),
  listStaff: (actor: Actor, page: PageQuery) => listEntries(ports, actor, 'staff', page),
  getStaffMember: (actor: Actor, id: Id) => getEntry(ports, actor, 'staff', id),
  createStaffMember: (actor: Actor, input: StaffInput, asked: RequestOptions) => createStaffMember(ports, actor, input, asked),
  updateStaffMember: (actor: Actor, id: Id, patch: StaffPatch, asked: RequestOptions) => updateStaffMember(ports, actor, id, patch, asked),
  reassignComplaints: (actor: Actor, id: Id, input: ReassignInput, asked: RequestOptions) => reassignComplaints(ports, actor, id, input, asked),
  listClients: (actor: Actor, page: PageQuery) => listEntries(ports, actor, 'clients', page),
  getClient: (actor: Actor, id: Id) => getEntry(ports, actor, 'clients', id),
  createClient: (actor: Actor, input: ClientInput, asked: RequestOptions) => createClient(ports, actor, input, asked),
  updateClient: (actor: Actor, id: Id, patch: ClientPatch, asked: RequestOptions) => updateClient(ports, actor, id, patch, asked),
  createClientSecret: (actor: Actor, id: Id, asked: RequestOptions) => createClientSecret(ports, actor, id, asked),
  revokeClientSecret: (actor: Actor, id: Id, secretId: Id) => revokeClientSecret(ports, actor, id, secretId),
  listRegisterEvents: (actor: Actor, page: PageQuery) => listDirectoryEvents(ports, actor, page),
})
