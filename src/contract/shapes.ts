/**
 * Validates requests against `openapi.yaml`, for REST and GraphQL alike. A failure is the 400
 * "lacks its documented shape".
 */
import { _, Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { DataValidationCxt } from 'ajv/dist/types/index.js'
import type { Issue } from '../problems/problems.ts'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'
import { openApiDocument, operations } from './document.ts'
import type { Parameter, Schema } from './document.ts'
import { ajvFormats, FORMATS } from './formats.ts'
import { fitsIn } from './lengths.ts'
import type { BodyOf, QueryOf } from './operationTypes.ts'
import { cutToSize, sizesOf } from './sizes.ts'
import type { Sizes } from './sizes.ts'

/** Schemas are not validated at each start: `npm run lint:contract` does that after a change. */
const OPTIONS = {
  allErrors: true, strict: false, validateSchema: false, validateFormats: true, removeAdditional: false,
  useDefaults: true, verbose: true,
} as const
const MAX_ISSUES = 50

/**
 * Bodies are validated without coercion. Values in a path, query string or header are text, and are
 * coerced to the type of their schema.
 */
const bodies = new Ajv2020({ ...OPTIONS, formats: ajvFormats, coerceTypes: false })
const parameters = new Ajv2020({ ...OPTIONS, formats: ajvFormats, coerceTypes: 'array' })
for (const ajv of [bodies, parameters]) {
  ajv.addKeyword({ keyword: 'x-case', type: 'string', modifying: true, errors: false, validate: inLowerCase })
  ajv.removeKeyword('maxLength')
  ajv.addKeyword({
    keyword: 'maxLength',
    type: 'string',
    schemaType: 'number',
    before: 'minLength',
    compile: (limit: number) => (text: string) => fitsIn(text, limit),
    error: { message: 'is too long', params: ({ schema }) => _`{limit: ${schema}}` },
  })
}
const DOCUMENT = 'urn:complaints:openapi'
bodies.addSchema(openApiDocument, DOCUMENT)

export type Part = 'body' | 'path' | 'query' | 'header'

/** `errors` are those of the last call. */
export type Validate = { (data: unknown): boolean, errors?: ErrorObject[] | null }

/**
 * Compiled validators. Each schema is compiled at its first use, since most processes need few of
 * them. Operations with an equal schema share one validator.
 */
const compiled = new Map<string, Compiled>()
type Compiled = { validate: ValidateFunction, sizes: Sizes }

/** A validator that takes linear time for any value: it checks sizes before members. */
export function validatorFor (schema: Schema, part: Part): Validate {
  let validator: Compiled | undefined
  const validate: Validate = data => {
    validator ??= compiledFor(schema, part)
    const fitting = cutToSize(data, validator.sizes)
    const isValid = validator.validate(fitting)
    if (isValid && fitting !== data) throw new Error('What is larger than its limit was found valid')
    validate.errors = validator.validate.errors
    return isValid
  }
  return validate
}

function compiledFor (schema: Schema, part: Part): Compiled {
  const key = part + JSON.stringify(schema)
  const cached = compiled.get(key)
  if (cached !== undefined) return cached
  const validate = (part === 'body' ? bodies : parameters).compile(schema)
  const validator = { validate, sizes: sizesOf(schema, schemaAt) }
  compiled.set(key, validator)
  return validator
}

/** The schema that a `$ref` into the document names. */
const schemaAt = (reference: string): Schema =>
  reference.slice(reference.indexOf('#') + 2).split('/').reduce<unknown>(
    (part, name) => (part as Record<string, unknown>)[name],
    openApiDocument,
  ) as Schema

const bodyValidators = new Map(operations().flatMap(({ operation: { operationId, requestBody } }) => {
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema
  return schema === undefined ? [] : [[operationId, validatorFor(rebased(schema), 'body')] as const]
}))

/**
 * Checks the body of an operation, from any source.
 * @throws Problem 400 with one issue per error
 */
export function assertBody<O extends string> (operationId: O, body: unknown): asserts body is BodyOf<O> {
  const validate = bodyValidators.get(operationId)
  if (validate === undefined) throw new Error(`${operationId} has no body in openapi.yaml`)
  if (!validate(body)) throw shapeProblem(validate.errors ?? [], 'body')
}

const shapeValidators = new Map(Object.keys(openApiDocument.components.schemas).map(name =>
  [name, validatorFor({ $ref: `${DOCUMENT}#/components/schemas/${name}` }, 'body')]))

/**
 * Checks a value against a named schema of the document.
 * @throws Problem 400
 */
export function assertShape (name: string, value: unknown): void {
  const validate = shapeValidators.get(name)
  if (validate === undefined) throw new Error(`${name} is no schema of openapi.yaml`)
  if (!validate(value)) throw shapeProblem(validate.errors ?? [], 'body')
}

const queryValidators = new Map(operations().map(({ operation: { operationId, parameters: declared = [] } }) => {
  const inQuery = declared.map(resolved).filter(parameter => parameter.in === 'query')
  const properties = inQuery.map(({ name, schema }) => [name, schema])
  return [
    operationId,
    validatorFor(
      rebased({ type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) }),
      'body',
    ),
  ] as const
}))

/**
 * Checks the query parameters of an operation, given as typed values instead of text.
 * @throws Problem 400
 */
export function assertQuery<O extends string> (operationId: O, query: object): asserts query is QueryOf<O> {
  const validate = queryValidators.get(operationId)
  if (validate === undefined) throw new Error(`${operationId} is not in openapi.yaml`)
  if (!validate(query)) throw shapeProblem(validate.errors ?? [], 'query')
}

const headerValidators = new Map((['idempotencyKey'] as const).map(parameter => {
  const { name, schema } = openApiDocument.components.parameters[parameter] as Parameter
  return [parameter, {
    name,
    validate: validatorFor(rebased({ type: 'object', properties: { [name]: schema } }), 'body'),
  }] as const
}))

/**
 * Checks a header of the document that no operation's own validator checks.
 * @throws Problem 400
 */
export function assertHeader (parameter: 'idempotencyKey', value: string): void {
  const { name, validate } = headerValidators.get(parameter) as { name: string, validate: Validate }
  if (!validate({ [name]: value })) throw shapeProblem(validate.errors ?? [], 'header')
}

/** The parameter itself, or the one that its `$ref` names. */
function resolved (parameter: Parameter | { $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter
  return openApiDocument.components.parameters[parameter.$ref.split('/').at(-1) as string] as Parameter
}

/** The same schema with its references pointing into the document. */
function rebased (schema: object): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${DOCUMENT}#/`))
}

/** RFC 9562, 4: a UUID may arrive in either case. We store and compare UUIDs in lower case. */
function inLowerCase (_insensitive: string, text: string, _schema?: object, place?: DataValidationCxt): boolean {
  if (place !== undefined) place.parentData[place.parentDataProperty] = text.toLowerCase()
  return true
}

/**
 * A 400 with one issue per wrong member, at most 50. Each issue says what a correct value looks
 * like.
 */
export function shapeProblem (errors: ErrorObject[], part: Part): Problem {
  const badlyFormatted = new Set(errors.filter(({ keyword }) =>
    keyword === 'format'
  ).map(({ instancePath }) => instancePath))
  const distinct = new Map<string, Issue>()
  for (const error of errors) {
    if (!isRelevant(error, badlyFormatted)) continue
    const issue = issueOf(error, part)
    distinct.set(`${issue.name} ${issue.type} ${issue.detail}`, issue)
    if (distinct.size === MAX_ISSUES) break
  }
  const issues = [...distinct.values()]
  const summary = issues.map(({ name, detail }) => name === '' ? detail : `${name} ${detail}`).slice(0, 3).join('; ')
  return new Problem(
    'badRequest',
    `The ${part === 'body' ? 'body' : 'request'} lacks its documented shape: ${summary}.`,
    { issues },
  )
}

/**
 * Drops redundant errors: an `if` repeats the errors inside it, and a wrong length adds nothing
 * when the format is wrong too.
 */
const isRelevant = ({ keyword, instancePath }: ErrorObject, badlyFormatted: ReadonlySet<string>): boolean =>
  keyword !== 'if' && !((keyword === 'minLength' || keyword === 'maxLength') && badlyFormatted.has(instancePath))

/** Members of the document have shorter names; the name of an unknown member may be any length. */
const LONGEST_NAME = 100

function issueOf (error: ErrorObject, part: Part): Issue {
  const { keyword, params, instancePath, data } = error
  const at = nameOf(instancePath)
  const child = (name: string) => (at === '' ? name : `${at}.${name}`).slice(0, LONGEST_NAME)
  if (keyword === 'required' || keyword === 'dependentRequired') {
    return { type: ISSUE_TYPES.requiredInput, in: part, name: child(params.missingProperty), detail: 'is required' }
  }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return {
      type: ISSUE_TYPES.unknownMember,
      in: part,
      name: child(params.additionalProperty ?? params.unevaluatedProperty),
      detail: 'is unknown here',
    }
  }
  return {
    type: ISSUE_TYPES.schemaViolation,
    in: part,
    name: part === 'header' ? inTitleCase(at) : at,
    ...(isRepeatable(error) && { value: data }),
    detail: detailOf(error),
  }
}

/** `if-match` → `If-Match`, as the document writes it. */
const inTitleCase = (header: string): string => header.replace(/(?:^|-)[a-z]/g, initial => initial.toUpperCase())

/**
 * Whether an issue repeats the value: short scalars only. It never repeats a possible national
 * number or a write-only value, such as the search terms for a person.
 */
const isRepeatable = ({ data, keyword, params, parentSchema }: ErrorObject): boolean =>
  parentSchema?.writeOnly !== true
  && (typeof data === 'number' || typeof data === 'boolean'
    || (typeof data === 'string' && data.length <= 100 && data.isWellFormed() && !data.includes('\0')))
  && !(keyword === 'format' && (params.format === 'free-text' || params.format === 'free-line'))

/** Descriptions of some patterns, for people. */
const PATTERNS: Record<string, string> = {
  '\\S': 'must not be blank',
  // The ASCII letters and digits are for validators that read patterns without Unicode.
  '[\\p{L}\\p{N}A-Za-z0-9]': 'must have a letter or a digit',
}

function detailOf ({ keyword, params, message = 'is wrong', parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'type': return `must be ${withArticle(params.type)}`
    case 'enum': return `must be one of ${params.allowedValues.join(', ')}`
    case 'const': return `must be ${params.allowedValue}`
    case 'format': return FORMATS[params.format as keyof typeof FORMATS]?.hint ?? `must be ${params.format}`
    case 'minLength': return `must have at least ${params.limit} characters`
    case 'maxLength': return `must have at most ${params.limit} characters`
    case 'minItems': return `must have at least ${params.limit} item${params.limit === 1 ? '' : 's'}`
    case 'maxItems': return `must have at most ${params.limit} items`
    case 'uniqueItems': return 'must not name anything twice'
    case 'pattern': return PATTERNS[params.pattern] ?? `must match ${params.pattern}`
    case 'false schema':
    case 'not':
      return typeof parentSchema?.description === 'string' ? parentSchema.description : 'must not be given here'
    default: return message
  }
}

const withArticle = (type: string | string[]): string =>
  [type].flat().map(name => name === 'null' ? 'null' : `${/^[aio]/.test(name) ? 'an' : 'a'} ${name}`).join(' or ')

/** `/causes/0` → `causes[0]`, `/complainant/email` → `complainant.email`. */
const nameOf = (pointer: string): string => pointer.split('/').slice(1)
  .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  .reduce((name, part) => /^\d+$/.test(part) ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`, '')
