/** Days and instants travel as text. Which text is right, the shape of the operation says, as in REST. */
import { GraphQLError, Kind } from 'graphql'
import type { ValueNode } from 'graphql'

/** Without it the scalar would take any JSON, however deep. */
const textual = (name: string) => ({
  parseValue: (value: unknown): string => typeof value === 'string' ? value : refuse(name),
  parseLiteral: (node: ValueNode): string => node.kind === Kind.STRING ? node.value : refuse(name),
})

function refuse (name: string): never {
  throw new GraphQLError(`${name} must be a string`)
}

export const scalars = { Date: textual('Date'), DateTime: textual('DateTime') }
