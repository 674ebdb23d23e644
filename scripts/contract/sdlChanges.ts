/** Finds the changes in a new GraphQL schema that break clients of the old one. */
import {
  BreakingChangeType, buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges, isEnumType,
  isInputObjectType, isInterfaceType, isObjectType,
} from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { Change } from './schemaChanges.ts'

/** Schema elements that can be marked `@deprecated` before they are removed. */
const REMOVED: string[] = [
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
  BreakingChangeType.ARG_REMOVED,
]

/**
 * Reports graphql-js's own findings, and new enum values: these sets never grow (contract, section
 * 1).
 */
export function sdlChanges (before: string, after: string): Change[] {
  const old = buildSchema(before)
  const now = buildSchema(after)
  const grown = findDangerousChanges(old, now).filter(({ type }) => type === DangerousChangeType.VALUE_ADDED_TO_ENUM)
  return [...findBreakingChanges(old, now), ...grown].map(({ type, description }) => ({
    at: 'SDL',
    what: description.replace(/\.$/, ''),
    ...(REMOVED.includes(type) && { removed: true as const, sunset: sunsetOf(description, old) }),
  }))
}

/** Lists deprecated elements without an end date. */
export const undatedIn = (sdl: string): string[] =>
  [...sdl.matchAll(/@deprecated(?:\(\s*reason:\s*"([^"]*)"\s*\))?/g)].filter(([, reason]) => !UNTIL.test(reason ?? ''))
    .map(([name]) => name)

const UNTIL = /Until (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/

/**
 * Reads the end date from a deprecation reason, as in `@deprecated(reason: "Use b. Until
 * 2028-01-01T00:00:00Z")`.
 */
function sunsetOf (description: string, schema: GraphQLSchema): string | undefined {
  const [, owner = '', field = '', arg] = /^(\w+)\.(\w+) (?:arg (\w+) )?was removed/.exec(description) ?? []
  const [, value = '', holder = ''] = /^(\w+) was removed from enum type (\w+)/.exec(description) ?? []
  const type = schema.getType(owner || holder)
  const reason = isEnumType(type) ? type.getValue(value)?.deprecationReason
    : isInputObjectType(type) ? type.getFields()[field]?.deprecationReason
    : isObjectType(type) || isInterfaceType(type) ? deprecationOf(type.getFields()[field], arg)
    : undefined
  return UNTIL.exec(reason ?? '')?.[1]
}

type Deprecable = { deprecationReason?: string | null | undefined }
const deprecationOf = (
  field: Deprecable & { args: readonly (Deprecable & { name: string })[] } | undefined,
  arg: string | undefined,
): string | null | undefined =>
  (arg === undefined ? field : field?.args.find(({ name }) => name === arg))?.deprecationReason
