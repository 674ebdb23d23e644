/** What the contract says about the members of a line of the register. */
import { openApiDocument } from './document.ts'

const { properties } = openApiDocument.components.schemas.RegisterLine as {
  properties: Record<string, { description: string }>
}

export const withDescription = <C extends { name: string }>(column: C): C & { description: string } =>
  ({ ...column, description: properties[column.name]?.description ?? '' })
