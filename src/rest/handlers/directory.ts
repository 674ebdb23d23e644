/** The directory: offices, staff and clients. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ClientRegistration } from '../../directory/clients.ts'
import type { OfficeRecord } from '../../directory/offices.ts'
import type { StaffRecord } from '../../directory/staff.ts'
import {
  createOffice, createStaffMember, getEntry, listEntries, updateOffice, updateStaffMember,
} from '../../usecases/directory/administration.ts'
import type { Entry, EntryPage } from '../../usecases/directory/administration.ts'
import { createClient, createClientSecret, revokeClientSecret, updateClient } from '../../usecases/directory/clients.ts'
import type { NewClient, NewSecret } from '../../usecases/directory/clients.ts'
import type { Ports } from '../../usecases/ports.ts'
import { transferPortfolio } from '../../usecases/directory/portfolioTransfer.ts'
import type { PortfolioTransfer } from '../../usecases/directory/portfolioTransfer.ts'
import { reassignComplaints } from '../../usecases/directory/reassignment.ts'
import type { Reassignment } from '../../usecases/directory/reassignment.ts'
import { listDirectoryEvents } from '../../usecases/directory/events.ts'
import { collection, commandAnswer, created, noContent, taggedAnswer } from '../answers.ts'
import { requestOptions } from '../headers.ts'
import type { Handlers } from '../operation.ts'

type Operation =
  | 'listOffices' | 'getOffice' | 'createOffice' | 'updateOffice' | 'transferPortfolio'
  | 'listStaff' | 'getStaffMember' | 'createStaffMember' | 'updateStaffMember' | 'reassignComplaints'
  | 'listClients' | 'getClient' | 'createClient' | 'updateClient' | 'createClientSecret' | 'revokeClientSecret'
  | 'listRegisterEvents'

export const directoryHandlers = (ports: Ports): Handlers<Operation> => ({
  ...officeHandlers(ports),
  ...staffHandlers(ports),
  ...clientHandlers(ports),

  async listRegisterEvents (request) {
    return pageOfEntries(request, await listDirectoryEvents(ports, request.actor, request.query))
  },
})

type OfficeOperation = 'listOffices' | 'getOffice' | 'createOffice' | 'updateOffice' | 'transferPortfolio'

const officeHandlers = (ports: Ports): Handlers<OfficeOperation> => ({
  async listOffices (request) {
    return pageOfEntries(request, await listEntries(ports, request.actor, 'offices', request.query))
  },

  async getOffice (request, reply) {
    const { record, etag } = await getEntry(ports, request.actor, 'offices', request.params.officeId)
    return taggedAnswer(request, reply, etag, record)
  },

  async createOffice (request, reply) {
    const answer = await createOffice(ports, request.actor, request.body, requestOptions(request))
    const office = commandAnswer<OfficeRecord>(reply, answer)
    return created(reply, `/v1/offices/${office.id}`, office)
  },

  async updateOffice (request, reply) {
    const { actor, params: { officeId }, body } = request
    return updated(reply, await updateOffice(ports, actor, officeId, body, requestOptions(request)))
  },

  async transferPortfolio (request, reply) {
    const { actor, params: { officeId }, body } = request
    const answer = await transferPortfolio(ports, actor, officeId, body, requestOptions(request))
    return commandAnswer<PortfolioTransfer>(reply, answer)
  },
})

type StaffOperation = 'listStaff' | 'getStaffMember' | 'createStaffMember' | 'updateStaffMember' | 'reassignComplaints'

const staffHandlers = (ports: Ports): Handlers<StaffOperation> => ({
  async listStaff (request) {
    return pageOfEntries(request, await listEntries(ports, request.actor, 'staff', request.query))
  },

  async getStaffMember (request, reply) {
    const { record, etag } = await getEntry(ports, request.actor, 'staff', request.params.staffId)
    return taggedAnswer(request, reply, etag, record)
  },

  async createStaffMember (request, reply) {
    const answer = await createStaffMember(ports, request.actor, request.body, requestOptions(request))
    const member = commandAnswer<StaffRecord>(reply, answer)
    return created(reply, `/v1/staff/${member.id}`, member)
  },

  async updateStaffMember (request, reply) {
    const { actor, params: { staffId }, body } = request
    return updated(reply, await updateStaffMember(ports, actor, staffId, body, requestOptions(request)))
  },

  async reassignComplaints (request, reply) {
    const { actor, params: { staffId }, body } = request
    const answer = await reassignComplaints(ports, actor, staffId, body, requestOptions(request))
    return commandAnswer<Reassignment>(reply, answer)
  },
})

type ClientOperation =
  | 'listClients' | 'getClient' | 'createClient' | 'updateClient' | 'createClientSecret' | 'revokeClientSecret'

const clientHandlers = (ports: Ports): Handlers<ClientOperation> => ({
  async listClients (request) {
    return pageOfEntries(request, await listEntries(ports, request.actor, 'clients', request.query))
  },

  async getClient (request, reply) {
    const { record, etag } = await getEntry(ports, request.actor, 'clients', request.params.clientId)
    return taggedAnswer<ClientRegistration>(request, reply, etag, record)
  },

  async createClient (request, reply) {
    const answer = await createClient(ports, request.actor, request.body, requestOptions(request))
    const made = commandAnswer<NewClient>(reply, answer)
    return created(reply, `/v1/clients/${made.client.id}`, made)
  },

  async updateClient (request, reply) {
    const { actor, params: { clientId }, body } = request
    return updated(reply, await updateClient(ports, actor, clientId, body, requestOptions(request)))
  },

  async createClientSecret (request, reply) {
    const { clientId } = request.params
    const answer = await createClientSecret(ports, request.actor, clientId, requestOptions(request))
    const secret = commandAnswer<NewSecret>(reply, answer)
    return created(reply, `/v1/clients/${clientId}/secrets/${secret.id}`, secret)
  },

  async revokeClientSecret (request, reply) {
    const { clientId, secretId } = request.params
    await revokeClientSecret(ports, request.actor, clientId, secretId)
    return noContent(reply)
  },
})

const pageOfEntries = <T>(request: FastifyRequest, { items, next }: EntryPage<T>) =>
  collection(request, items.map(({ record }) => record), next)

function updated<T> (reply: FastifyReply, { record, etag }: Entry<T>): T {
  reply.header('etag', etag)
  return record
}
