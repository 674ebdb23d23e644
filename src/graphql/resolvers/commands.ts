/** Each mutation: its input is the REST body beside `complaintId` and `expectedVersion`, checked by the same shape. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import type { ActionInputs, ActionName, LogInput, PatchInput } from '../../complaints/actions.ts'
import { ACTION_NAMES, LIFECYCLE } from '../../complaints/lifecycle.ts'
import { ISSUE_TYPES, Problem } from '../../problems/problems.ts'
import { assertBody } from '../../contract/shapes.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'
import type { RequestOptions, Result } from '../../usecases/complaints/commands.ts'
import type { CommandResponse } from '../../usecases/idempotency.ts'
import { complaintIdOf } from '../globalIds.ts'

type Input = Record<string, unknown> & { complaintId: string, expectedVersion?: number | null, referralId?: string }
type Resolve = (root: unknown, args: { input: Input }, context: MercuriusContext, info: GraphQLResolveInfo) => Promise<Result>

export const mutations = {
  ...Object.fromEntries(ACTION_NAMES.map(action => [LIFECYCLE[action].operation, acting(action)])),

  async logComplaint (_root: unknown, { input }: { input: object }, context: MercuriusContext, info: GraphQLResolveInfo) {
    const asked = requestOptions(context, info)
    const body = withUuids(withoutNulls(input))
    assertBody('logComplaint', body)
    return resultOf(await context.useCases.logComplaint(context.actor, body as LogInput, asked), context)
  },

  async updateComplaint (_root: unknown, { input: { complaintId, expectedVersion, ...patch } }: { input: Input }, context: MercuriusContext, info: GraphQLResolveInfo) {
    const asked = requestOptions(context, info, expectedVersion)
    const body = withUuids(plain(patch))
    assertBody('updateComplaint', body)
    return resultOf(await context.useCases.updateComplaint(context.actor, complaintIdOf(complaintId, 'complaintId'), body as PatchInput, asked), context)
  },
} as unknown as MutationResolvers<MercuriusContext>

function acting (action: ActionName): Resolve {
  const { operation } = LIFECYCLE[action]
  return async (_root, { input: { complaintId, expectedVersion, referralId, ...rest } }, context, info) => {
    const asked = requestOptions(context, info, expectedVersion)
    const body = withUuids(withoutNulls(rest))
    assertBody(operation, body)
    const input = { ...body, ...(referralId !== undefined && { referralId: complaintIdOf(referralId, 'referralId') }) }
    return resultOf(await context.useCases.act(context.actor, action, complaintIdOf(complaintId, 'complaintId'), input as ActionInputs[ActionName], asked), context)
  }
}

/** A kept answer says in the same header as in REST that it is one. */
function resultOf ({ body, replayed }: CommandResponse, { reply }: MercuriusContext): Result {
  if (replayed) reply.header('idempotency-replayed', 'true')
  return JSON.parse(body)
}

export function requestOptions ({ idempotencyKey }: MercuriusContext, info: GraphQLResolveInfo, expectedVersion?: number | null): RequestOptions {
  if (idempotencyKey !== undefined && rootFields(info.operation.selectionSet, info) > 1) {
    const detail = 'goes with one mutation field per document'
    throw new Problem('badRequest', `Idempotency-Key ${detail}.`, { issues: [{ type: ISSUE_TYPES.invalidInput, in: 'header', name: 'Idempotency-Key', detail }] })
  }
  return { idempotencyKey, ...(typeof expectedVersion === 'number' && { expected: [expectedVersion] }) }
}

const rootFields = ({ selections }: SelectionSetNode, info: GraphQLResolveInfo): number =>
  selections.reduce((count, selection) => {
    if (selection.kind === 'Field') return count + 1
    const nested = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value]
    return count + (nested === undefined ? 0 : rootFields(nested.selectionSet, info))
  }, 0)

/** In GraphQL an absent optional member may be written as null; only a patch means something by it. */
export function withoutNulls (value: unknown): Record<string, unknown> {
  return strip(value) as Record<string, unknown>
}

function strip (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null).map(([name, member]) => [name, strip(member)]))
}

/** graphql-js makes input objects without a prototype. */
export const plain = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value))

/** Complaints that the body names, by UUID as REST names them. */
export function withUuids (body: Record<string, unknown>): Record<string, unknown> {
  const { duplicateOf, relatedTo } = body as { duplicateOf?: string, relatedTo?: { id: string }[] }
  return {
    ...body,
    ...(typeof duplicateOf === 'string' && { duplicateOf: complaintIdOf(duplicateOf, 'duplicateOf') }),
    ...(Array.isArray(relatedTo) && { relatedTo: relatedTo.map((relation, index) => ({ ...relation, id: complaintIdOf(relation.id, `relatedTo[${index}].id`) })) }),
  }
}
