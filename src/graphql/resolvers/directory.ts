/** Offices, staff and clients: the same use cases and shapes as REST. */
import type { GraphQLResolveInfo } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { ISSUE_TYPES, Problem } from '../../problems/problems.ts'
import { assertBody, assertQuery } from '../../contract/shapes.ts'
import type { MutationResolvers, QueryResolvers } from '../../generated/graphql.ts'
import type { Entry, PageQuery } from '../../usecases/directory/administration.ts'
import type { RequestOptions } from '../../usecases/complaints/commands.ts'
import type { CommandResponse } from '../../usecases/idempotency.ts'
import type { UseCases } from '../../usecases/index.ts'
import { uuidOf } from '../globalIds.ts'
import { requestOptions, plain, withoutNulls } from './commands.ts'
import { connection, withoutEmpty, withArguments } from './queries.ts'

const listing = (operation: 'listOffices' | 'listStaff' | 'listClients' | 'listRegisterEvents') =>
  async (_root: unknown, { first, after }: { first?: number | null, after?: string | null }, { useCases, actor }: MercuriusContext) => {
    const query = withoutEmpty({ pageSize: first, after }) as PageQuery
    withArguments(() => assertQuery(operation, query))
    const { items, next } = await useCases[operation](actor, query)
    return connection<object>(items.map(({ record: node, cursor }) => ({ node, cursor })), next)
  }

const reading = (operation: 'getOffice' | 'getStaffMember' | 'getClient') =>
  async (_root: unknown, { id }: { id: string }, { useCases, actor }: MercuriusContext): Promise<object> =>
    (await useCases[operation](actor, entryId(id, 'id'))).record

export const administrationQueries = {
  offices: listing('listOffices'),
  office: reading('getOffice'),
  staff: listing('listStaff'),
  staffMember: reading('getStaffMember'),
  clients: listing('listClients'),
  client: reading('getClient'),
  registerEvents: listing('listRegisterEvents'),
} as unknown as Pick<QueryResolvers<MercuriusContext>, 'offices' | 'office' | 'staff' | 'staffMember' | 'clients' | 'client' | 'registerEvents'>

type Input = Record<string, unknown> & { expectedVersion?: number | null, officeId?: string, staffId?: string, clientId?: string, secretId?: string }
type Place = 'officeId' | 'staffId' | 'clientId' | 'secretId'
type Act = (useCases: UseCases, actor: Actor, ids: Record<Place, Id>, body: never, asked: RequestOptions) => Promise<CommandResponse | Entry<unknown> | object>

/** `names` stand in REST's path; the rest is its body. `as` names the member of the payload; none: the answer is the payload. */
function acting (operation: string, names: Place[], as: string | undefined, act: Act, bodiless = false) {
  return async (_root: unknown, { input }: { input: Input }, context: MercuriusContext, info: GraphQLResolveInfo) => {
    const { expectedVersion, ...members } = input
    const asked = requestOptions(context, info, expectedVersion)
    const ids = Object.fromEntries(names.map(name => [name, entryId(String(members[name]), name)])) as Record<Place, Id>
    const rest = Object.fromEntries(Object.entries(members).filter(([name]) => !(names as string[]).includes(name)))
    const body = operation.startsWith('update') ? plain(rest) : withoutNulls(rest)
    if (!bodiless) assertBody(operation, body)
    const result = resultOf(await act(context.useCases, context.actor, ids, body as never, asked), context)
    return as === undefined ? result : { [as]: result }
  }
}

function resultOf (answer: CommandResponse | Entry<unknown> | object, { reply }: MercuriusContext): unknown {
  if ('record' in answer) return answer.record
  if (!('replayed' in answer)) return answer
  if (answer.replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(answer.body)
}

export const administrationMutations = {
  createOffice: acting('createOffice', [], 'office', (useCases, actor, _ids, body, asked) => useCases.createOffice(actor, body, asked)),
  updateOffice: acting('updateOffice', ['officeId'], 'office', (useCases, actor, { officeId }, body, asked) => useCases.updateOffice(actor, officeId, body, asked)),
  transferPortfolio: acting('transferPortfolio', ['officeId'], 'transfer', (useCases, actor, { officeId }, body, asked) => useCases.transferPortfolio(actor, officeId, body, asked)),
  createStaffMember: acting('createStaffMember', [], 'staffMember', (useCases, actor, _ids, body, asked) => useCases.createStaffMember(actor, body, asked)),
  updateStaffMember: acting('updateStaffMember', ['staffId'], 'staffMember', (useCases, actor, { staffId }, body, asked) => useCases.updateStaffMember(actor, staffId, body, asked)),
  reassignComplaints: acting('reassignComplaints', ['staffId'], 'reassignment', (useCases, actor, { staffId }, body, asked) => useCases.reassignComplaints(actor, staffId, body, asked)),
  createClient: acting('createClient', [], undefined, (useCases, actor, _ids, body, asked) => useCases.createClient(actor, body, asked)),
  updateClient: acting('updateClient', ['clientId'], 'client', (useCases, actor, { clientId }, body, asked) => useCases.updateClient(actor, clientId, body, asked)),
  createClientSecret: acting('createClientSecret', ['clientId'], 'secret', (useCases, actor, { clientId }, _body, asked) => useCases.createClientSecret(actor, clientId, asked), true),
  revokeClientSecret: acting('revokeClientSecret', ['clientId', 'secretId'], 'client', (useCases, actor, { clientId, secretId }) => useCases.revokeClientSecret(actor, clientId, secretId), true),
} as unknown as Pick<MutationResolvers<MercuriusContext>,
  'createOffice' | 'updateOffice' | 'transferPortfolio' | 'createStaffMember' | 'updateStaffMember' | 'reassignComplaints' |
  'createClient' | 'updateClient' | 'createClientSecret' | 'revokeClientSecret'>

/** @throws Problem 400 naming the member */
function entryId (text: string, name: string): Id {
  const id = uuidOf(text)
  if (id !== undefined) return id
  const detail = 'must be a UUID'
  throw new Problem('badRequest', `${name} ${detail}.`, { issues: [{ type: ISSUE_TYPES.schemaViolation, in: 'body', name, value: text.slice(0, 100), detail }] })
}
