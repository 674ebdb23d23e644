/**
 * Mutations. An input contains what the REST operation of the same name takes (path parameters and
 * body), and `expectedVersion` in place of `If-Match`.
 */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import { operations } from '../contract/document.ts'
import type { BodyOf, OperationId, PathOf } from '../contract/operationTypes.ts'
import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import type { RequestOptions } from '../usecases/complaints/commands.ts'
import type { CommandResponse } from '../usecases/idempotency.ts'
import type { Ports } from '../usecases/ports.ts'
import { bodyOf } from './arguments.ts'
import { complaintIdOf, uuidOf } from './globalIds.ts'

export type Command<O extends OperationId> = {
  ports: Ports
  actor: Actor
  /** The path parameters of the REST operation. */
  ids: PathOf<O>
  body: BodyOf<O>
  options: RequestOptions
  /**
   * Parses the use case's response. A stored response is marked with the same header as in REST.
   */
  resultOf: <Result>(response: CommandResponse) => Result
}

type Args = { input: Record<string, unknown> }

type Taken = { idNames: string[], hasBody: boolean }

const OPERATIONS = new Map(operations().map(({ path, operation }): [string, Taken] => [operation.operationId, {
  idNames: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  hasBody: operation.requestBody !== undefined,
}]))

type Run<O extends OperationId, Payload> = (command: Command<O>) => Promise<Payload>

/**
 * Makes a resolver that calls one use case.
 * @param run returns the payload
 */
export function mutation<O extends OperationId, Payload> (operation: O, run: Run<O, Payload>) {
  const { idNames, hasBody } = OPERATIONS.get(operation) as Taken

  return async (_root: unknown, { input }: Args, context: MercuriusContext, info: GraphQLResolveInfo) => {
    const { expectedVersion, ...members } = input
    const options = requestOptions(context, info, expectedVersion)
    const ids = Object.fromEntries(idNames.map(name => [name, idOf(String(members[name]), name)])) as PathOf<O>
    const rest = Object.fromEntries(Object.entries(members).filter(([name]) => !idNames.includes(name)))
    const body = (hasBody ? bodyOf(operation, rest) : undefined) as BodyOf<O>
    const { ports, actor, reply } = context
    return run({
      ports, actor, ids, body, options,
      resultOf (response) {
        if (response.replayed) reply.header('idempotency-replayed', 'true')
        return JSON.parse(response.body)
      },
    })
  }
}

/** The version of a calendar is a name, not an id. */
function idOf (text: string, name: string): Id {
  if (name === 'version') return text
  return name === 'complaintId' ? complaintIdOf(text, name) : uuidOf(text, name)
}

function requestOptions (
  { idempotencyKey }: MercuriusContext, info: GraphQLResolveInfo, expectedVersion: unknown,
): RequestOptions {
  if (idempotencyKey !== undefined && rootFields(info.operation.selectionSet, info) > 1) {
    const detail = 'goes with one mutation field per document'
    throw new Problem('badRequest', `Idempotency-Key ${detail}.`, {
      issues: [{ type: ISSUE_TYPES.invalidInput, in: 'header', name: 'Idempotency-Key', detail }],
    })
  }
  return { idempotencyKey, ...(typeof expectedVersion === 'number' && { expected: [expectedVersion] }) }
}

const rootFields = ({ selections }: SelectionSetNode, info: GraphQLResolveInfo): number =>
  selections.reduce((count, selection) => {
    if (selection.kind === 'Field') return count + 1
    const nested = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value]
    return count + (nested === undefined ? 0 : rootFields(nested.selectionSet, info))
  }, 0)
