/**
 * Each of our own rules on the document can fail, and says where. That none does is `npm run
 * lint:contract`.
 */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { ownRules } from '../../scripts/spectral.config.ts'
import { findingsIn } from '../../scripts/tools/spectral.ts'
import { putting } from '../support/tables.ts'
import type { Path } from '../support/tables.ts'

const response = { description: 'So it is.', headers: { 'Trace-Id': { schema: { type: 'string' } } } }
const operation = (more: object = {}) => ({ operationId: 'somethingNew', responses: { 204: response }, ...more })
const agenda = (status: string): Path => ['paths', '/v1/agenda', 'get', 'responses', status]
const member = (schema: string, name: string): Path => ['components', 'schemas', schema, 'properties', name]

/** What is put into the document, and where, if not there, the rule must find it. */
const BREAKAGES: [rule: keyof typeof ownRules, put: Path, value: unknown, found?: Path][] = [
  ['belgif:path-camel-case', ['paths', '/v1/complaint-letters'], {}],
  ['belgif:path-nouns', ['paths', '/v1/complaints/{complaintId}/sendLetter'], {}],
  ['belgif:path-plural', ['paths', '/v1/letter/{letterId}'], {}],
  [
    'belgif:parameter-camel-case',
    ['paths', '/v1/notices', 'put'],
    operation({ parameters: [{ in: 'query', name: 'full_text' }] }),
    ['paths', '/v1/notices', 'put', 'parameters', 0],
  ],
  ['belgif:member-camel-case', member('Party', 'full_name'), { type: 'string' }],
  ['belgif:code-upper-snake', ['components', 'schemas', 'Mood', 'enum'], ['GOOD', 'reallyBad']],
  ['belgif:code-upper-snake', ['components', 'schemas', 'Mood', 'x-known-values'], ['bad']],
  ['belgif:collection-shape', member('OfficeList', 'total'), { type: 'integer' }, [
    'paths', '/v1/offices', 'get', 'responses', '200', 'content', 'application/json', 'schema',
  ]],
  ['belgif:problem-json', agenda('400'), { ...response, content: { 'application/json': {} } }],
  ['belgif:trace-id', agenda('200'), { description: 'Nameless.' }],
  ['belgif:retry-after', agenda('503'), { ...response, content: { 'application/problem+json': {} } }],
  ['belgif:created-location', ['paths', '/v1/drafts', 'post'], operation({ responses: { 201: response } }), [
    'paths', '/v1/drafts', 'post', 'responses', '201',
  ]],
  ['belgif:no-null', member('Office', 'note'), { type: ['string', 'null'] }, [...member('Office', 'note'), 'type']],
  ['belgif:no-null', member('Office', 'motto'), { type: 'string', nullable: true }, [
    ...member('Office', 'motto'),
    'nullable',
  ]],
  ['belgif:instants-and-days', member('Office', 'closedAt'), { type: 'string', format: 'date' }],
  ['belgif:instants-and-days', member('Office', 'closedOn'), { $ref: '#/components/schemas/Instant' }],
  ['belgif:operation-id', ['paths', '/v1/plans', 'put'], operation({ operationId: undefined })],
  [
    'evolution:announced',
    ['paths', '/v1/relics', 'put'],
    operation({ deprecated: true, 'x-sunset': '2027-01-01T00:00:00Z' }),
  ],
  ['evolution:announced', member('Office', 'fax'), {
    type: 'string',
    deprecated: true,
    'x-deprecated-at': '2027-01-01T00:00:00Z',
    'x-sunset': '2027-05-31T00:00:00Z',
  }],
]

/** The exceptions of `scripts/spectral.config.ts` from our own rules. */
const EXCEPTED = [
  'belgif:collection-shape paths /v1/reports/register get responses 200 content application/json schema',
]

t.test('each of our own rules finds what it forbids, and nothing else', async t => {
  const document = BREAKAGES.reduce(
    (broken, [, path, value]) => putting(broken, path, value),
    parse(readFileSync('openapi.yaml', 'utf8')) as Record<string, unknown>,
  )
  const found = (await findingsIn(document, { rules: ownRules })).filter(({ code }) => code in ownRules).map(({ code, path }) =>
    `${code} ${path.join(' ')}`
  ).filter(finding => !EXCEPTED.includes(finding))
  t.strictSame(found.toSorted(), BREAKAGES.map(([rule, path, , at = path]) => `${rule} ${at.join(' ')}`).toSorted())
  t.same(Object.keys(ownRules).filter(name => !BREAKAGES.some(([rule]) => rule === name)), [], 'no rule is untried')
})
