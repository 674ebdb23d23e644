/** Offices, staff and clients: translate, call once, translate back. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Id } from '../complaints/complaint.ts'
import type { ClientInput, ClientPatch } from '../registry/clients.ts'
import type { OfficeInput, OfficePatch, OfficeRecord } from '../registry/offices.ts'
import type { RegisterEvent } from '../registry/record.ts'
import type { StaffInput, StaffPatch, StaffRecord } from '../registry/staff.ts'
import type { Entry, EntryPage, PageQuery } from '../usecases/administration.ts'
import type { NewClient, NewSecret } from '../usecases/clients.ts'
import type { Answer } from '../usecases/idempotency.ts'
import type { UseCases } from '../usecases/index.ts'
import type { PortfolioTransfer, TransferInput } from '../usecases/portfolioTransfer.ts'
import type { Reassignment, ReassignInput } from '../usecases/reassignment.ts'
import { askedOf, isUnchanged, privately } from './headers.ts'
import { collection } from './links.ts'

type Params = { officeId: Id, staffId: Id, clientId: Id, secretId: Id }

export const administrationHandlers = (useCases: UseCases) => ({
  listOffices: listed(useCases.listOffices),
  getOffice: shown(useCases.getOffice, 'officeId'),
  createOffice: made((request: FastifyRequest) => useCases.createOffice(request.actor, request.body as OfficeInput, askedOf(request)), (office: OfficeRecord) => `/v1/offices/${office.id}`),
  updateOffice: patched((request: FastifyRequest) => useCases.updateOffice(request.actor, idOf(request, 'officeId'), request.body as OfficePatch, askedOf(request))),
  transferPortfolio: done<PortfolioTransfer>(request => useCases.transferPortfolio(request.actor, idOf(request, 'officeId'), request.body as TransferInput, askedOf(request))),

  listStaff: listed(useCases.listStaff),
  getStaffMember: shown(useCases.getStaffMember, 'staffId'),
  createStaffMember: made((request: FastifyRequest) => useCases.createStaffMember(request.actor, request.body as StaffInput, askedOf(request)), (member: StaffRecord) => `/v1/staff/${member.id}`),
  updateStaffMember: patched((request: FastifyRequest) => useCases.updateStaffMember(request.actor, idOf(request, 'staffId'), request.body as StaffPatch, askedOf(request))),
  reassignComplaints: done<Reassignment>(request => useCases.reassignComplaints(request.actor, idOf(request, 'staffId'), request.body as ReassignInput, askedOf(request))),

  listClients: listed(useCases.listClients),
  getClient: shown(useCases.getClient, 'clientId'),
  createClient: made((request: FastifyRequest) => useCases.createClient(request.actor, request.body as ClientInput, askedOf(request)), ({ client }: NewClient) => `/v1/clients/${client.id}`),
  updateClient: patched((request: FastifyRequest) => useCases.updateClient(request.actor, idOf(request, 'clientId'), request.body as ClientPatch, askedOf(request))),
  createClientSecret: made((request: FastifyRequest) => useCases.createClientSecret(request.actor, idOf(request, 'clientId'), askedOf(request)),
    (secret: NewSecret, request) => `/v1/clients/${idOf(request, 'clientId')}/secrets/${secret.id}`),
  async revokeClientSecret (request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
    await useCases.revokeClientSecret(request.actor, idOf(request, 'clientId'), idOf(request, 'secretId'))
    reply.code(204)
    return undefined
  },

  listRegisterEvents: listed<RegisterEvent>(useCases.listRegisterEvents),
})

type Handler<T> = (request: FastifyRequest, reply: FastifyReply) => Promise<T>

function listed<T extends object> (list: (actor: FastifyRequest['actor'], page: PageQuery) => Promise<EntryPage<T>>): Handler<{ items: T[], self: string, next?: string }> {
  return async (request, reply) => {
    const { items, next } = await list(request.actor, request.query as PageQuery)
    privately(reply)
    return collection(request, items.map(({ record }) => record), next)
  }
}

function shown<T> (get: (actor: FastifyRequest['actor'], id: Id) => Promise<Entry<T>>, name: keyof Params): Handler<T | undefined> {
  return async (request, reply) => {
    const { record, etag } = await get(request.actor, idOf(request, name))
    privately(reply).header('etag', etag)
    if (!isUnchanged(request, etag)) return record
    reply.code(304)
    return undefined
  }
}

function made<T> (make: (request: FastifyRequest) => Promise<Answer>, location: (made: T, request: FastifyRequest) => string): Handler<T> {
  return async (request, reply) => {
    const result = answered<T>(reply, await make(request))
    reply.code(201).header('location', location(result, request))
    return result
  }
}

function patched<T> (patch: (request: FastifyRequest) => Promise<Entry<T>>): Handler<T> {
  return async (request, reply) => {
    const { record, etag } = await patch(request)
    privately(reply).header('etag', etag)
    return record
  }
}

const done = <T>(act: (request: FastifyRequest) => Promise<Answer>): Handler<T> =>
  async (request, reply) => answered<T>(reply, await act(request))

/** Some answers are about no single entry, and have no version. */
function answered<T> (reply: FastifyReply, { body, etag, replayed }: Answer): T {
  privately(reply)
  if (etag !== '') reply.header('etag', etag)
  if (replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(body) as T
}

const idOf = ({ params }: FastifyRequest, name: keyof Params): Id => (params as Params)[name].toLowerCase()
