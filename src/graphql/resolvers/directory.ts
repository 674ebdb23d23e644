/** The directory: offices, staff and clients. */
import type { MercuriusContext } from 'mercurius'
import type { OfficeRecord } from '../../directory/offices.ts'
import type { StaffRecord } from '../../directory/staff.ts'
import type { MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import {
  createOffice, createStaffMember, getEntry, listEntries, updateOffice, updateStaffMember,
} from '../../usecases/directory/administration.ts'
import type { EntryPage } from '../../usecases/directory/administration.ts'
import { createClient, createClientSecret, revokeClientSecret, updateClient } from '../../usecases/directory/clients.ts'
import type { NewClient, NewSecret } from '../../usecases/directory/clients.ts'
import { listDirectoryEvents } from '../../usecases/directory/events.ts'
import { transferPortfolio } from '../../usecases/directory/portfolioTransfer.ts'
import type { PortfolioTransfer } from '../../usecases/directory/portfolioTransfer.ts'
import { reassignComplaints } from '../../usecases/directory/reassignment.ts'
import type { Reassignment } from '../../usecases/directory/reassignment.ts'
import { queryArguments } from '../arguments.ts'
import { connection, ownCursor } from '../connection.ts'
import { uuidOf } from '../globalIds.ts'
import { mutation } from '../mutation.ts'

type Query = 'offices' | 'office' | 'staff' | 'staffMember' | 'clients' | 'client' | 'registerEvents'

export const directoryQueries: Pick<QueryResolvers<MercuriusContext>, Query> = {
  offices: async (_root, args, { ports, actor }) =>
    entries(await listEntries(ports, actor, 'offices', queryArguments('listOffices', args))),
  office: async (_root, { id }, { ports, actor }) =>
    (await getEntry(ports, actor, 'offices', uuidOf(id, 'id'))).record,

  staff: async (_root, args, { ports, actor }) =>
    entries(await listEntries(ports, actor, 'staff', queryArguments('listStaff', args))),
  staffMember: async (_root, { id }, { ports, actor }) =>
    (await getEntry(ports, actor, 'staff', uuidOf(id, 'id'))).record,

  clients: async (_root, args, { ports, actor }) =>
    entries(await listEntries(ports, actor, 'clients', queryArguments('listClients', args))),
  client: async (_root, { id }, { ports, actor }) =>
    (await getEntry(ports, actor, 'clients', uuidOf(id, 'id'))).record,

  registerEvents: async (_root, args, { ports, actor }) =>
    entries(await listDirectoryEvents(ports, actor, queryArguments('listRegisterEvents', args))),
}

const entries = <T>(page: EntryPage<T>) => connection(page, ({ record }) => record, ownCursor)

type Mutation =
  | 'createOffice' | 'updateOffice' | 'transferPortfolio'
  | 'createStaffMember' | 'updateStaffMember' | 'reassignComplaints'
  | 'createClient' | 'updateClient' | 'createClientSecret' | 'revokeClientSecret'

export const directoryMutations: Pick<MutationResolvers<MercuriusContext>, Mutation> = {
  createOffice: mutation('createOffice', async ({ ports, actor, body, options, resultOf }) =>
    ({ office: resultOf<OfficeRecord>(await createOffice(ports, actor, body, options)) })),

  updateOffice: mutation('updateOffice', async ({ ports, actor, ids, body, options }) =>
    ({ office: (await updateOffice(ports, actor, ids.officeId, body, options)).record })),

  transferPortfolio: mutation('transferPortfolio', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ transfer: resultOf<PortfolioTransfer>(await transferPortfolio(ports, actor, ids.officeId, body, options)) })),

  createStaffMember: mutation('createStaffMember', async ({ ports, actor, body, options, resultOf }) =>
    ({ staffMember: resultOf<StaffRecord>(await createStaffMember(ports, actor, body, options)) })),

  updateStaffMember: mutation('updateStaffMember', async ({ ports, actor, ids, body, options }) =>
    ({ staffMember: (await updateStaffMember(ports, actor, ids.staffId, body, options)).record })),

  reassignComplaints: mutation('reassignComplaints', async ({ ports, actor, ids, body, options, resultOf }) =>
    ({ reassignment: resultOf<Reassignment>(await reassignComplaints(ports, actor, ids.staffId, body, options)) })),

  createClient: mutation('createClient', async ({ ports, actor, body, options, resultOf }) =>
    resultOf<NewClient>(await createClient(ports, actor, body, options))),

  updateClient: mutation('updateClient', async ({ ports, actor, ids, body, options }) =>
    ({ client: (await updateClient(ports, actor, ids.clientId, body, options)).record })),

  createClientSecret: mutation('createClientSecret', async ({ ports, actor, ids, options, resultOf }) =>
    ({ secret: resultOf<NewSecret>(await createClientSecret(ports, actor, ids.clientId, options)) })),

  revokeClientSecret: mutation('revokeClientSecret', async ({ ports, actor, ids }) =>
    ({ client: await revokeClientSecret(ports, actor, ids.clientId, ids.secretId) })),
}
