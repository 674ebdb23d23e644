/** Days and instants are strings. As in REST, the operation's shape validates their format. */
import { GraphQLError, Kind } from 'graphql'
import type { ValueNode } from 'graphql'

/** Without these functions, a scalar accepts any JSON of any depth. */
const textual = (name: string) => ({
  parseValue: (value: unknown): string => typeof value === 'string' ? value : refuse(name),
  parseLiteral: (node: ValueNode): string => node.kind === Kind.STRING ? node.value : refuse(name),
})

function refuse (name: string): never {
  throw new GraphQLError(`${name} must be a string`)
}

export const scalars = { Date: textual('Date'), DateTime: textual('DateTime') }
