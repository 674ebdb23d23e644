/**
 * The rules of the OpenAPI document: Spectral's for OpenAPI, OWASP's, and ours, for what the
 * Belgian government's REST guide (BelGIF) asks and this document promises. Run by `npm run
 * lint:contract`.
 */
import type { RuleDefinition } from '@stoplight/spectral-core'
import owasp from '@stoplight/spectral-owasp-ruleset'
import rulesets from '@stoplight/spectral-rulesets'

type Path = readonly (string | number)[]
type Schema = {
  type?: string | string[],
  format?: string,
  $ref?: string,
  properties?: Record<string, Schema>,
  required?: string[],
}
type Response = { headers?: Record<string, unknown>, content?: Record<string, unknown> }

/**
 * A rule of ours: where it looks, in the document as it is written unless told, and what must hold
 * there.
 */
const rule = <Found>(
  message: string,
  given: string | string[],
  holds: (found: Found, path: Path) => boolean,
  resolved = false,
): RuleDefinition => ({
  message,
  severity: 'error',
  given,
  resolved,
  then: { function: (found: Found, _options, { path }) => holds(found, path) ? [] : [{ message }] },
})

const CAMEL = /^[a-z][a-zA-Z0-9]*$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const HALF_A_YEAR_MS = 180 * 24 * 3_600_000

const OPERATIONS = '$.paths[*][*]'
const RESPONSES = '$.paths[*][*].responses[*]'
const PROPERTIES = '$.components.schemas..properties[*]'

/** Named by RFC 6749, 7517 and 8414, not by us. */
const NAMED_ELSEWHERE = ['IssueTokenRequest', 'Token', 'TokenError', 'AuthorizationServerMetadata']
/**
 * What is no code of ours: languages, members, places, Telebib2's branches, CloudEvents' types, RFC
 * 6749's words.
 */
const NO_CODES = [
  'Language', 'language', 'ComplaintSort', 'IssuePlace', 'ProductLine', 'ProductLineCode', 'productLine', 'EventType',
  'EventTypeCode', 'RegisterEventType', 'Ping', 'SignedCheckpoint', 'IssueTokenRequest', 'Token',
]
/** A verb where a noun belongs. */
const VERB =
  /^(get|list|create|update|delete|remove|add|set|do|send|log|escalate|assign|acknowledge|reopen|close|withdraw|redirect|record|approve|declare|notify|resolve|correct|prolong|rotate)([A-Z]|$)/

const segmentsOf = (path: string): string[] => path.replace(/\.(yaml|json|graphql)$/, '').split('/').slice(1)
const isParameter = (segment = ''): boolean => /^\{.+\}$/.test(segment)
const isPlural = (segment = ''): boolean => segment.endsWith('s') || segment === 'staff'
const schemaAt = (path: Path): string => String(path[2])
const isCode = (path: Path): boolean => !NO_CODES.some(name => name === schemaAt(path) || name === path.at(-2))
const hasFormat = ({ $ref = '', format }: Schema, name: string, expected: string): boolean =>
  $ref.endsWith(`/${name}`) || format === expected

function isCollection ({ properties = {}, required = [] }: Schema): boolean {
  return properties.items?.type === 'array' && ['items', 'self'].every(name => required.includes(name)) &&
    Object.keys(properties).every(name => ['items', 'self', 'next'].includes(name))
}

export const ownRules = {
  'belgif:path-camel-case': rule<string>(
    'A path is made of lowerCamelCase segments.',
    '$.paths[*]~',
    path =>
      path.startsWith('/.well-known/')
      || segmentsOf(path).every(segment => CAMEL.test(segment.replace(/^\{(.+)\}$/, '$1'))),
  ),

  'belgif:path-nouns': rule<string>(
    'An action is named by a noun.',
    '$.paths[*]~',
    path => !segmentsOf(path).some(segment => VERB.test(segment)),
  ),

  'belgif:path-plural': rule<string>('A collection is named in the plural.', '$.paths[*]~', path =>
    segmentsOf(path).every((segment, index, all) => !isParameter(all[index + 1]) || isPlural(segment))),

  'belgif:parameter-camel-case': rule<{ in: string, name: string }>(
    'A parameter of the path or the query is written in lowerCamelCase.',
    '$.paths[*][*].parameters[*]',
    parameter => parameter.in === 'header' || CAMEL.test(parameter.name),
    true,
  ),

  'belgif:member-camel-case': rule<string>('A member is written in lowerCamelCase.', `${PROPERTIES}~`, (name, path) =>
    CAMEL.test(name) || NAMED_ELSEWHERE.includes(schemaAt(path))),

  'belgif:code-upper-snake': rule<unknown[]>(
    'A code is written in UPPER_SNAKE_CASE.',
    ['$.components.schemas..enum', '$.components.schemas..x-known-values'],
    (codes, path) =>
      !isCode(path) || codes.every(code =>
        typeof code !== 'string' || /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code)
      ),
  ),

  'belgif:collection-shape': rule<Schema>(
    'A collection is an object of `items`, `self` and perhaps `next`.',
    '$.paths[*].get.responses["200"].content["application/json"].schema',
    (schema, path) => {
      const last = segmentsOf(String(path[1])).at(-1)
      const listed = schema.type === 'array' || schema.properties?.items !== undefined
        // A report has a period and totals, and may be on many things.
        || (/^\/v1\/(?!reports\/)/.test(String(path[1])) && isPlural(last))
      return !listed || isCollection(schema)
    },
    true,
  ),

  'belgif:problem-json': rule<Response>(
    'An error is a problem document (RFC 9457).',
    RESPONSES,
    ({ content = {} }, path) =>
      !/^[45]/.test(String(path[4])) || path[1] === '/oauth/token'
      || Object.keys(content).join() === 'application/problem+json',
    true,
  ),

  'belgif:trace-id': rule<Response>(
    'Every response carries Trace-Id.',
    RESPONSES,
    ({ headers = {} }) => 'Trace-Id' in headers,
    true,
  ),

  'belgif:retry-after': rule<Response>('429 and 503 say when to come again.', RESPONSES, ({ headers = {} }, path) =>
    !['429', '503'].includes(String(path[4])) || 'Retry-After' in headers, true),

  'belgif:created-location': rule<Response>(
    '201 says where the new resource is.',
    RESPONSES,
    ({ headers = {} }, path) => path[4] !== '201' || 'Location' in headers,
    true,
  ),

  'belgif:no-null': rule<unknown>(
    'A member without a value is left out; only a patch knows null.',
    ['$..nullable', '$.components.schemas..type'],
    (found, path) =>
      path.at(-1) === 'type'
      && !(Array.isArray(found) && found.includes('null') && !/Patch$|^Update/.test(schemaAt(path))),
  ),

  'belgif:instants-and-days': rule<Schema | boolean>(
    'What ends in `At` is an instant, what ends in `On` a day.',
    PROPERTIES,
    (schema, path) => {
      const name = String(path.at(-1))
      // A place in a chain, and a count of complaints that were passed on. What a condition only
      // names has no format.
      if (name === 'brokenAt' || name === 'passedOn' || typeof schema === 'boolean' || 'not' in schema) return true
      return (!/[a-z]At$/.test(name) || hasFormat(schema, 'Instant', 'date-time'))
        && (!/[a-z]On$/.test(name) || hasFormat(schema, 'Day', 'date'))
    },
  ),

  'belgif:operation-id': rule<{ operationId?: string }>(
    'An operation has an operationId in lowerCamelCase.',
    OPERATIONS,
    ({ operationId }) => CAMEL.test(operationId ?? ''),
  ),

  'evolution:announced': rule<Record<string, unknown>>(
    'What is deprecated says since when (x-deprecated-at) and until when (x-sunset), half a year later or more.',
    [OPERATIONS, PROPERTIES],
    thing => {
      const [since = '', until = ''] = ['x-deprecated-at', 'x-sunset'].map(name =>
        String(thing[name])
      )
      return thing.deprecated !== true
        || (INSTANT.test(since) && INSTANT.test(until) && Date.parse(until) - Date.parse(since) >= HALF_A_YEAR_MS)
    },
  ),
} as const satisfies Record<string, RuleDefinition>

export const ruleset = { extends: [rulesets.oas, owasp], rules: ownRules }

const PUBLIC = /^paths\.\/(docs?|health|sandbox|\.well-known|v1\/(procedure|codeLists|checkpoints\/keys|calendars\/\{version\}\/days))\b/

/** What does not apply, and why. One that finds nothing any more is a fault too. */
export const EXCEPTIONS: readonly { rule: string, at: RegExp, reason: string }[] = [
  {
    rule: 'belgif:collection-shape',
    at: /^components\.schemas\.RegisterLineList$/,
    reason: 'A register carries the checkpoint that its copies outside prove (contract, section 7).',
  },
  {
    rule: 'owasp:api8:2023-no-server-http',
    at: /^servers\.0\.url$/,
    reason: 'The sandbox listens on loopback; production stands behind https.',
  },
  {
    rule: 'owasp:api2:2023-no-credentials-in-url',
    at: /^components\.parameters\.secretId\.name$/,
    reason: 'The id of a secret; the secret itself stands in no URL.',
  },
  {
    rule: 'owasp:api2:2023-read-restricted',
    at: PUBLIC,
    reason: 'Public by contract: nothing there belongs to anybody.',
  },
  { rule: 'owasp:api8:2023-define-error-responses-401', at: PUBLIC, reason: 'What takes no token cannot refuse one.' },
  {
    rule: 'owasp:api4:2023-rate-limit-responses-429',
    at: /^paths\.\/health\//,
    reason: 'A probe of the platform is never refused for asking often.',
  },
  {
    rule: 'owasp:api8:2023-define-cors-origin',
    at: /./,
    reason:
      'Access-Control-Allow-Origin depends on the origin of the page and on CORS_ORIGINS. Declared on every response, it was promised and never sent; test/rest/cors.ts tries what is sent.',
  },
]
