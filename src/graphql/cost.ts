/**
 * The size of a document, checked before validation, and its cost, checked before execution.
 *
 * Without size limits, fragments used twice in each other make a document of 1.5 KB hang any
 * validator. docs/guides/graphql.md explains the cost.
 */
import type { DefinitionNode, DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { Problem } from '../problems/problems.ts'
import { COSTS, issueOf, refuseAbove } from './limits.ts'
import { createMeasurer, literal } from './measure.ts'
import type { Executable } from './measure.ts'

/** The largest value that the contract's member `computed` can hold. */
const MAX_REPORTED_COST = 2 ** 31 - 1

/**
 * Checks the size limits of a document, which may be invalid.
 * @throws Problem 400 naming the limit
 */
export function assertWithinLimits (document: DocumentNode, schema: GraphQLSchema): void {
  const { definitions } = document
  refuseAbove('fragments', definitions.filter(({ kind }) => kind === 'FragmentDefinition').length)
  refuseAbove('operations', definitions.filter(({ kind }) => kind === 'OperationDefinition').length)
  const sizeOf = createMeasurer(document, schema, {})
  for (const definition of definitions) {
    if (!isExecutable(definition)) continue
    const size = sizeOf(definition)
    refuseAbove('depth', size.depth)
    refuseAbove('fields', size.fields)
    refuseAbove('rootFields', size.rootFields)
    refuseAbove('aliases', size.aliases)
    refuseAbove('repeatedFields', size.repeatedFields)
  }
}

const isExecutable = (definition: DefinitionNode): definition is Executable =>
  definition.kind === 'OperationDefinition' || definition.kind === 'FragmentDefinition'

export type Variables = Record<string, unknown> | null | undefined

/**
 * Computes the cost of an operation in a valid document. The variables may be invalid.
 * @returns the most values that the answer can hold, plus 2,500 for each root field
 * @throws Problem 400 with `cost` when the cost is above the limit
 */
export function costOf (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
  limit: number = COSTS.limit,
): number {
  const defaults = Object.fromEntries(operation.variableDefinitions?.map(({ variable, defaultValue }) =>
    [variable.name.value, literal(defaultValue)]) ?? [])
  const { cost, perItem } = createMeasurer(document, schema, { ...defaults, ...variables })(operation)
  const computed = Math.min(cost + COSTS.listSize * perItem, MAX_REPORTED_COST)
  if (computed <= limit) return computed
  const detail = `costs ${computed}, where at most ${limit} is answered: ask for smaller pages or fewer members`
  throw new Problem('badRequest', `query ${detail}.`, { issues: [issueOf(detail)], cost: { computed, limit } })
}

/** Further rate-limit units to spend for this cost: the client has already spent one. */
export const unitsOf = (cost: number): number => Math.max(0, Math.floor(cost / COSTS.unit) - 1)

/**
 * Rate-limit units for parsing and validating a document that is new to this process, by its
 * length.
 */
export const unitsOfNew = ({ loc }: DocumentNode): number => Math.floor((loc?.end ?? 0) / COSTS.newDocument)
