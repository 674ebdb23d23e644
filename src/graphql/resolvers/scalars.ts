/** Days and instants are strings. As in REST, the shape of the operation checks their format. */
import { GraphQLError, Kind } from 'graphql'
import type { ValueNode } from 'graphql'

/** A scalar without these functions would take any JSON, however deep. */
const textual = (name: string) => ({
  parseValue: (value: unknown): string => typeof value === 'string' ? value : refuse(name),
  parseLiteral: (node: ValueNode): string => node.kind === Kind.STRING ? node.value : refuse(name),
})

function refuse (name: string): never {
  throw new GraphQLError(`${name} must be a string`)
}

export const scalars = { Date: textual('Date'), DateTime: textual('DateTime') }
