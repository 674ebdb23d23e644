/**
 * The OpenAPI document keeps its own promises: its examples are valid, its requests say all that a
 * shape can say, and every operation shows what the contract's section 1 promises of it.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import t from 'tap'
import { parse } from 'yaml'
import { ACTION_NAMES, LIFECYCLE } from '../../src/complaints/lifecycle.ts'
import { ACTION_OPERATIONS } from '../../src/generated/actions.ts'
import { PROBLEMS } from '../../src/problems/problems.ts'

type Schema = {
  [keyword: string]: unknown,
  $ref?: string,
  type?: string | string[],
  properties?: Record<string, Schema>,
}
type Media = { schema: Schema, examples?: Record<string, { $ref: string }> }
type Response = { $ref?: string, headers?: Record<string, unknown>, content?: Record<string, Media> }
type Operation = {
  operationId: string
  description?: string
  parameters?: { $ref?: string, name?: string, schema?: Schema }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, Response>
  security?: unknown[]
  'x-served-elsewhere'?: boolean
  'x-action'?: string
}

const document = parse(readFileSync('openapi.yaml', 'utf8'))
const schemas: Record<string, Schema> = document.components.schemas
const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation, name: operation.operationId })))
const handled = operations.filter(({ operation }) => operation['x-served-elsewhere'] !== true)

const ajv = new Ajv2020({ strict: true, strictTypes: true, allErrors: true })
ajv.addVocabulary(['x-known-values', 'x-case', 'components'])
for (
  const format of [
    'free-text', 'free-line', 'plain-text', 'plain-line', 'date', 'date-time', 'uuid', 'email', 'uri-reference',
    'int32', 'binary',
  ]
) ajv.addFormat(format, true)
ajv.addSchema({ $id: 'complaints', components: { schemas } })
const validators = new Map<string, ValidateFunction>()
function errorsOf (ref: string, value: unknown): string[] {
  const validate = validators.get(ref) ?? ajv.compile({ $ref: `complaints${ref}` })
  validators.set(ref, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const refOf = ({ $ref }: { $ref?: string }): string | undefined => $ref?.split('/').at(-1)
const resolved = (response: Response): Response => {
  const name = refOf(response)
  return name === undefined ? response : document.components.responses[name]
}

/** Every schema inside this one, references followed once. */
function * within (schema: Schema, seen = new Set<string>()): Generator<Schema> {
  const name = refOf(schema)
  if (name !== undefined) {
    if (seen.has(name)) return
    seen.add(name)
    yield * within(schemas[name] as Schema, seen)
    return
  }
  yield schema
  const inner = [...Object.values(schema.properties ?? {}), schema.items, ...(schema.allOf as Schema[] ?? [])]
  for (const next of inner) if (typeof next === 'object' && next !== null) yield * within(next as Schema, seen)
}

const bodies = operations.flatMap(({ name, operation }) =>
  Object.values(operation.requestBody?.content ?? {}).map(media => ({
    name,
    media,
    handled: operation['x-served-elsewhere'] !== true,
  }))
)
const answers = operations.flatMap(({ name, operation }) =>
  Object.entries(operation.responses).map(([status, response]) => ({ name, status, response: resolved(response) })))

t.test('every example is valid against its schema', async t => {
  const media = [
    ...bodies.map(({ media }) => media),
    ...answers.flatMap(({ response }) => Object.values(response.content ?? {})),
  ]
  for (const { schema, examples = {} } of media) {
    for (const example of Object.values(examples)) {
      const name = refOf(example) as string
      t.same(errorsOf(schema.$ref ?? '', document.components.examples[name].value), [], name)
    }
  }
})

t.test('every response has an example and a named schema', async t => {
  const faults: string[] = []
  for (const { name, status, response } of answers) {
    for (const [type, { schema, examples = {} }] of Object.entries(response.content ?? {})) {
      if (schema.$ref === undefined) faults.push(`${name} ${status} ${type} has no named schema`)
      // Bytes have no example that a page could show.
      const isBytes = schemas[refOf(schema) ?? '']?.format === 'binary'
      if (Object.keys(examples).length > 0 === isBytes) faults.push(`${name} ${status} ${type}: its example`)
    }
  }
  t.ok(answers.length > 500)
  t.same(faults, [])
})

t.test('every body has an example, and a named schema that refuses unknown members', async t => {
  for (const { name, media, handled } of bodies) {
    t.ok(Object.keys(media.examples ?? {}).length > 0, `${name} has an example`)
    t.ok(media.schema.$ref, `${name} has a named schema`)
    if (!handled) continue
    for (const schema of within(media.schema)) {
      // The input of a preview is the body of the action that it names, and is checked as that.
      const free = schema === schemas.PreviewLetterRequest?.properties?.input
      if ([schema.type].flat().includes('object')) {
        t.equal(schema.additionalProperties, free, `${name}: ${Object.keys(schema.properties ?? {})}`)
      }
    }
  }
})

t.test('every string, number and list has its limits', async t => {
  const faults: string[] = []
  for (const [name, root] of Object.entries(schemas)) {
    for (const schema of within(root)) {
      const types = [schema.type].flat()
      const isEndless = types.includes('string') && !(schema.maxLength ?? schema.enum)
      const isUnbounded = types.includes('integer') && (schema.minimum === undefined || schema.maximum === undefined)
      if (isEndless) faults.push(`${name}: a string`)
      if (isUnbounded) faults.push(`${name}: a number`)
      if (types.includes('array') && !schema.maxItems) faults.push(`${name}: a list`)
    }
  }
  t.ok(Object.keys(schemas).length > 200)
  t.same(faults, [])
})

t.test('answers stay open to growth and simple to write', async t => {
  const successes = answers.filter(({ status }) => status.startsWith('2'))
  const faults: string[] = []
  for (const { name, status, response } of successes) {
    for (const media of Object.values(response.content ?? {})) {
      for (const schema of within(media.schema)) {
        const exotic = ['additionalProperties', 'oneOf', 'anyOf', 'allOf', 'if', 'not'].filter(keyword =>
          keyword in schema
        )
        if (exotic.length > 0) faults.push(`${name} ${status}: ${exotic}`)
        if ([schema.type].flat().includes('null')) faults.push(`${name} ${status}: null in place of nothing`)
      }
    }
  }
  t.ok(successes.length > 100)
  t.same(faults, [])
})

t.test('only statuses of the error table are documented', async t => {
  const statuses = new Set<number>(Object.values(PROBLEMS).map(({ status }) => status))
  for (const { name, status } of answers) {
    if (Number(status) >= 400) t.ok(statuses.has(Number(status)), `${name} ${status}`)
  }
})

t.test('what needs a token can answer 401, and what is public cannot', async t => {
  for (const { name, operation } of handled) {
    t.equal('401' in operation.responses, operation.security === undefined, name)
  }
})

/** They answer a POST and change nothing. */
const CALCULATIONS = [
  'calculateDeadlines', 'searchComplaints', 'previewLetter', 'previewCalendarImpact', 'queryDataSubject',
  'dryRunRetention',
]

t.test('every POST that changes something takes an Idempotency-Key, and says what reusing it gives', async t => {
  for (const { name, method, operation } of handled) {
    const keyed = operation.parameters?.some(parameter => refOf(parameter) === 'idempotencyKey') ?? false
    t.equal(
      keyed,
      method === 'post' && !CALCULATIONS.includes(name),
      name,
    )
    t.equal('422' in operation.responses, keyed, `${name} 422`)
  }
})

t.test('each action that a complaint can offer is one operation, the one of the lifecycle', async t => {
  const offered = ACTION_NAMES.filter(action => !('offered' in LIFECYCLE[action]))
  t.same(schemas.ActionName?.enum, Object.keys(ACTION_OPERATIONS))
  t.same(Object.keys(ACTION_OPERATIONS).toSorted(), offered.toSorted())
  const marked = operations.filter(({ operation }) => operation['x-action'] !== undefined)
  t.equal(marked.length, offered.length)
  for (const { path, method, operation } of marked) {
    const action = operation['x-action'] as keyof typeof ACTION_OPERATIONS
    const place = { operationId: LIFECYCLE[action].operation, method: method.toUpperCase(), path }
    t.same(ACTION_OPERATIONS[action], place, action)
    t.equal(operation.operationId, place.operationId, action)
  }
})

t.test('the path parameters of each operation are declared', async t => {
  for (const { name, path, operation } of operations) {
    const declared = (operation.parameters ?? []).map(parameter => refOf(parameter) ?? parameter.name)
    for (const [, parameter] of path.matchAll(/\{(\w+)\}/g)) t.ok(declared.includes(parameter), `${name} ${parameter}`)
  }
})

const COMPLAINT = document.components.examples.logComplaint.value
const ANSWER = document.components.examples.sendFinalAnswer.value
const REDIRECTION = document.components.examples.redirectComplaint.value
const HEALTHY_ID = '019ce7d1-9cc0-7a31-8f2b-3c5d7e9f1a2b'

t.test('a shape refuses what it can refuse', async t => {
  const cases: [string, string, unknown, boolean][] = [
    ['a creation may want direct intervention',      'LogComplaintRequest', { ...COMPLAINT, ground: 'DIRECT_INTERVENTION_REQUESTED' }, true],
    ['a creation has no other ground',               'LogComplaintRequest', { ...COMPLAINT, ground: 'NO_FIRST_LINE_RESPONSE' }, false],
    ['remarks on an escalation come with a ground',  'LogComplaintRequest', { ...COMPLAINT, remarks: 'Dringend.' }, false],
    ['letters to nobody are refused',                'LogComplaintRequest', { ...COMPLAINT, correspondenceTo: 'REPRESENTATIVE' }, false],
    ['a complaint has a cause',                      'LogComplaintRequest', { ...COMPLAINT, causes: [] }, false],
    ['a cause stands once',                          'LogComplaintRequest', { ...COMPLAINT, causes: ['DELAY', 'DELAY'] }, false],
    ['a cause is one of the list',                   'LogComplaintRequest', { ...COMPLAINT, causes: ['SLOWNESS'] }, false],
    ['an unknown member is refused',                 'LogComplaintRequest', { ...COMPLAINT, priority: 'HIGH' }, false],
    ['nothing is null in a creation',                'LogComplaintRequest', { ...COMPLAINT, policyNumber: null }, false],
    ['a description says something',                 'LogComplaintRequest', { ...COMPLAINT, description: ' '.repeat(20) }, false],
    ['null removes an optional member',              'ComplaintPatch', { policyNumber: null, representative: null, complainant: { email: null, postalAddress: null } }, true],
    ['null does not remove a required member',       'ComplaintPatch', { complainant: { name: null } }, false],
    ['a list that is always there is not removed',   'ComplaintPatch', { relatedTo: null }, false],
    ['who is not independent says why',              'DeclareIndependenceRequest', { independent: false }, false],
    ['who is independent need not',                  'DeclareIndependenceRequest', { independent: true }, true],
    ['an override has a motive',                     'AssignComplaintRequest', { handlerId: HEALTHY_ID, override: {} }, false],
    ['a payment says how much',                      'SendFinalAnswerRequest', { ...ANSWER, remedies: [{ kind: 'PAYMENT' }] }, false],
    ['an apology need not',                          'SendFinalAnswerRequest', { ...ANSWER, remedies: [{ kind: 'APOLOGY' }] }, true],
    ['cents are whole',                              'SendFinalAnswerRequest', { ...ANSWER, remedies: [{ kind: 'PAYMENT', amountCents: 0.5 }] }, false],
    ['an answer is explained',                       'SendFinalAnswerRequest', { ...ANSWER, explanation: 'Neen.' }, false],
    ['a duplicate names the survivor',               'RedirectComplaintRequest', { ...REDIRECTION, outcome: 'DUPLICATE' }, false],
    ['anything else names none',                     'RedirectComplaintRequest', { ...REDIRECTION, duplicateOf: HEALTHY_ID }, false],
    ['an error has no new receipt',                  'ReopenComplaintRequest', { reason: 'Vergissing.', cause: 'ERROR', receivedAt: '2026-03-13T16:30:00+01:00' }, false],
    ['an advice that is not followed is motivated',  'RecordOmbudsmanAdviceRequest', { result: 'FOUNDED', advisedOn: '2026-07-06', followed: false }, false],
    ['a bare idempotency key',                       'IdempotencyKey', 'a-1', true],
    ['a quoted idempotency key',                     'IdempotencyKey', '"a 1"', true],
    ['an empty quoted idempotency key',              'IdempotencyKey', '""', false],
    ['256 characters',                               'IdempotencyKey', 'k'.repeat(256), false],
    ['any version',                                  'EntityTags', '*', true],
    ['a list of entity tags',                        'EntityTags', '"7", W/"7-2"', true],
    ['a version without quotes',                     'EntityTags', '7', false],
  ]
  for (const [sentence, schema, value, valid] of cases) {
    t.equal(errorsOf(`#/components/schemas/${schema}`, value).length === 0, valid, sentence)
  }
})
