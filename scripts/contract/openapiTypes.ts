/** The types of the OpenAPI document, without what makes the compiler slow and tells nothing. */
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

type Response = { headers?: object }
export type TypedDocument = {
  paths: Record<string, Record<string, { responses?: Record<string, Response> }>>
  components: { responses: Record<string, Response> }
}

const BLOB = ts.factory.createTypeReferenceNode('Blob')

export async function openapiTypes (document: TypedDocument): Promise<string> {
  const ast = await openapiTS(withoutHeaders(document) as object as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    silent: true,
    // `Complaint` beside `components['schemas']['Complaint']`.
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: ({ format }) => format === 'binary' ? BLOB : undefined,
  })
  const text = astToString(ast)
  const end = text.indexOf('export interface components')
  return text.slice(0, end).replace(NEVER, '').replace(NO_PARAMETERS, '') + text.slice(end)
}

/** Methods that a path does not have. */
const NEVER = /^ {8}(?:get|put|post|delete|options|head|patch|trace)\?: never;\n/gm
/** Parameters that a path does not share. */
const NO_PARAMETERS = /^ {8}parameters: \{\n(?: {12}\w+\?: never;\n)+ {8}\};\n/gm

/** A client reads headers by name: types of them would be a quarter of the text. */
function withoutHeaders (document: TypedDocument): TypedDocument {
  const copy = structuredClone(document)
  const operations = Object.values(copy.paths).flatMap(methods => Object.values(methods))
  const responses = operations.flatMap(({ responses = {} }) => Object.values(responses))
  for (const response of [...responses, ...Object.values(copy.components.responses)]) delete response.headers
  return copy
}
