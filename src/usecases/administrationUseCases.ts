/** Administration, as the adapters call it. */
import type { Actor, Id } from '../complaints/complaint.ts'
import type { ClientInput, ClientPatch } from '../registry/clients.ts'
import type { OfficeInput, OfficePatch } from '../registry/offices.ts'
import type { StaffInput, StaffPatch } from '../registry/staff.ts'
import { createOffice, createStaffMember, getEntry, listEntries, updateOffice, updateStaffMember } from './administration.ts'
import type { PageQuery } from './administration.ts'
import type { Asked } from './changing.ts'
import { createClient, createClientSecret, revokeClientSecret, updateClient } from './clients.ts'
import { transferPortfolio } from './portfolioTransfer.ts'
import type { TransferInput } from './portfolioTransfer.ts'
import { reassignComplaints } from './reassignment.ts'
import type { ReassignInput } from './reassignment.ts'
import { listRegisterEvents } from './registerEvents.ts'
import type { Ports } from './housePorts.ts'

export const administrationUseCases = (ports: Ports) => ({
  listOffices: (actor: Actor, page: PageQuery) => listEntries(ports, actor, 'offices', page),
  getOffice: (actor: Actor, id: Id) => getEntry(ports, actor, 'offices', id),
  createOffice: (actor: Actor, input: OfficeInput, asked: Asked) => createOffice(ports, actor, input, asked),
  updateOffice: (actor: Actor, id: Id, patch: OfficePatch, asked: Asked) => updateOffice(ports, actor, id, patch, asked),
  transferPortfolio: (actor: Actor, id: Id, input: TransferInput, asked: Asked) => transferPortfolio(ports, actor, id, input, asked),
  listStaff: (actor: Actor, page: PageQuery) => listEntries(ports, actor, 'staff', page),
  getStaffMember: (actor: Actor, id: Id) => getEntry(ports, actor, 'staff', id),
  createStaffMember: (actor: Actor, input: StaffInput, asked: Asked) => createStaffMember(ports, actor, input, asked),
  updateStaffMember: (actor: Actor, id: Id, patch: StaffPatch, asked: Asked) => updateStaffMember(ports, actor, id, patch, asked),
  reassignComplaints: (actor: Actor, id: Id, input: ReassignInput, asked: Asked) => reassignComplaints(ports, actor, id, input, asked),
  listClients: (actor: Actor, page: PageQuery) => listEntries(ports, actor, 'clients', page),
  getClient: (actor: Actor, id: Id) => getEntry(ports, actor, 'clients', id),
  createClient: (actor: Actor, input: ClientInput, asked: Asked) => createClient(ports, actor, input, asked),
  updateClient: (actor: Actor, id: Id, patch: ClientPatch, asked: Asked) => updateClient(ports, actor, id, patch, asked),
  createClientSecret: (actor: Actor, id: Id, asked: Asked) => createClientSecret(ports, actor, id, asked),
  revokeClientSecret: (actor: Actor, id: Id, secretId: Id) => revokeClientSecret(ports, actor, id, secretId),
  listRegisterEvents: (actor: Actor, page: PageQuery) => listRegisterEvents(ports, actor, page),
})
