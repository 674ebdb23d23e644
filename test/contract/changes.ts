/**
 * What breaks a client is found in both contracts, each kind of it, and goes out only when the
 * version and the changelog say so.
 */
import t from 'tap'
import { breakingChanges } from '../../scripts/contract/openapiChanges.ts'
import type { Document } from '../../scripts/contract/openapiChanges.ts'
import { mayBreak, objections } from '../../scripts/contract/policy.ts'
import { sdlChanges, undatedIn } from '../../scripts/contract/sdlChanges.ts'
import { exactLists } from '../support/exactLists.ts'
import { putting } from '../support/tables.ts'
import type { Path } from '../support/tables.ts'

const SUNSET = '2026-06-30T00:00:00Z'
const text = () => ({ type: 'string', minLength: 2, maxLength: 20, pattern: '^[a-z]+$' })

const OLD: Document = {
  info: { version: '1.2.0' },
  security: [{ token: [] }],
  paths: {
    '/letters': {
      get: {
        operationId: 'listLetters',
        parameters: [{
          name: 'status',
          in: 'query',
          schema: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/Status' } },
        }, { $ref: '#/components/parameters/after' }],
        responses: {
          200: {
            headers: { ETag: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Letter' } } },
          },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
      post: {
        operationId: 'writeLetter',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NewLetter' } } } },
        responses: { 201: {} },
      },
      delete: { operationId: 'burnLetters', deprecated: true, 'x-sunset': SUNSET, responses: { 204: {} } },
    },
    '/public': { get: { operationId: 'look', security: [], responses: { 200: {} } } },
  },
  webhooks: {
    letterSent: {
      post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Letter' } } } } },
    },
  },
  components: {
    parameters: { after: { name: 'after', in: 'query', schema: text() } },
    responses: { NotFound: { content: { 'application/problem+json': {} } } },
    schemas: {
      Status: { type: 'string', enum: ['OPEN', 'SENT'] },
      Letter: {
        type: 'object',
        required: ['id', 'status'],
        properties: {
          id: { type: 'string' },
          status: { type: 'string', enum: ['OPEN', 'SENT'] },
          text: text(),
          pages: { type: 'integer', minimum: 1, maximum: 9 },
          fax: { type: 'string', deprecated: true, 'x-sunset': SUNSET },
          answers: { type: 'array', maxItems: 5, items: { $ref: '#/components/schemas/Letter' } },
        },
      },
      NewLetter: {
        allOf: [{ required: ['to'], properties: { to: { type: 'string' } } }],
        type: 'object',
        additionalProperties: false,
        properties: {
          text: text(),
          pages: { type: ['integer', 'null'], minimum: 1, maximum: 9 },
          tags: { type: 'array', maxItems: 5, items: { type: 'string' } },
          pair: { type: 'number' },
        },
      },
    },
  },
}

const list: Path = ['paths', '/letters', 'get']
const write: Path = ['paths', '/letters', 'post']
const letter = (...rest: Path): Path => ['components', 'schemas', 'Letter', ...rest]
const inRequest = (...rest: Path): Path => ['components', 'schemas', 'NewLetter', ...rest]

const ROWS: [what: string, at: Path, value: unknown, found: string[]][] = [
  ['a path is gone',                      ['paths', '/public'], undefined, ['GET /public is gone']],
  ['an operation is gone',                write, undefined, ['POST /letters is gone']],
  ['an operation has another name',       [...list, 'operationId'], 'letters', ['GET /letters is no longer listLetters by its operationId']],
  ['a status is gone',                    [...list, 'responses', 404], undefined, ['GET /letters 404 is gone']],
  ['a media type is gone',                [...list, 'responses', 200, 'content'], { 'text/csv': {} }, ['GET /letters 200 as application/json is gone']],
  ['a header is gone',                    [...list, 'responses', 200, 'headers'], {}, ['GET /letters 200 header ETag is gone']],
  ['a parameter is gone',                 [...list, 'parameters'], [OLD.paths['/letters']?.get?.parameters?.[0]], ['GET /letters query parameter after is gone']],
  ['a parameter must be given',           [...list, 'parameters', 0, 'required'], true, ['GET /letters query parameter status is newly required']],
  ['a parameter takes fewer',             [...list, 'parameters', 0, 'schema', 'maxItems'], 2, ['GET /letters query parameter status maxItems is narrower in requests']],
  ['a shared parameter takes fewer',      ['components', 'parameters', 'after', 'schema', 'pattern'], '^[a-c]+$', ['GET /letters query parameter after pattern is narrower in requests']],
  ['a code is taken no more',             ['components', 'schemas', 'Status', 'enum'], ['SENT'], ['Status enum is narrower in requests']],
  ['a body must be given',                [...write, 'requestBody', 'required'], true, ['POST /letters body is newly required']],
  ['a body of another type',              [...write, 'requestBody', 'content'], { 'text/plain': {} }, ['POST /letters body as application/json is gone']],
  ['a member of a request is gone',       inRequest('properties', 'text'), undefined, ['NewLetter.text is gone']],
  ['a member of a request must be given', inRequest('required'), ['text'], ['NewLetter.text is newly required']],
  ['a new member must be given',          inRequest('allOf', 0, 'required'), ['to', 'from'], ['NewLetter.from is newly required']],
  ['null is taken no more',               inRequest('properties', 'pages', 'type'), 'integer', ['NewLetter.pages type is narrower in requests']],
  ['a fraction is taken no more',         inRequest('properties', 'pair', 'type'), 'integer', ['NewLetter.pair type is narrower in requests']],
  ['a request must be longer',            inRequest('properties', 'text', 'minLength'), 3, ['NewLetter.text minLength is narrower in requests']],
  ['a request must be shorter',           inRequest('properties', 'text', 'maxLength'), 19, ['NewLetter.text maxLength is narrower in requests']],
  ['a request may say less',              inRequest('properties', 'pages', 'maximum'), 8, ['NewLetter.pages maximum is narrower in requests']],
  ['an item has a form',                  inRequest('properties', 'tags', 'items', 'format'), 'uuid', ['NewLetter.tags[] format is narrower in requests']],
  ['nothing stands twice',                inRequest('properties', 'tags', 'uniqueItems'), true, ['NewLetter.tags uniqueItems is narrower in requests']],
  ['a condition is added',                inRequest('if'), { required: ['tags'] }, ['NewLetter if is narrower in requests']],
  ['a member of an answer is gone',       letter('properties', 'text'), undefined, ['Letter.text is gone']],
  ['a member of an answer may lack',      letter('required'), ['id'], ['Letter.status is no longer always there']],
  ['an answer has another type',          letter('properties', 'pages', 'type'), 'number', ['Letter.pages type is wider in answers']],
  ['an answer may be null',               letter('properties', 'id', 'type'), ['string', 'null'], ['Letter.id type is wider in answers']],
  ['an answer has a new code',            letter('properties', 'status', 'enum'), ['OPEN', 'SENT', 'LOST'], ['Letter.status enum is wider in answers']],
  ['an answer is longer',                 letter('properties', 'text', 'maxLength'), 21, ['Letter.text maxLength is wider in answers']],
  ['an answer is lower',                  letter('properties', 'pages', 'minimum'), 0, ['Letter.pages minimum is wider in answers']],
  ['an answer has no form',               letter('properties', 'text', 'pattern'), undefined, ['Letter.text pattern is wider in answers']],
  ['a list is longer',                    letter('properties', 'answers', 'maxItems'), undefined, ['Letter.answers maxItems is wider in answers']],
  ['a token is needed',                   ['paths', '/public', 'get', 'security'], [{ token: [] }], ['GET /public no longer takes the credentials it took']],
  ['another token is needed',             ['security'], [{ cookie: [] }], ['GET /letters no longer takes the credentials it took', 'POST /letters no longer takes the credentials it took', 'DELETE /letters no longer takes the credentials it took']],
  ['a webhook is gone',                   ['webhooks'], {}, ['webhook letterSent is gone']],
  ['a webhook says it otherwise',         ['webhooks', 'letterSent', 'post', 'requestBody', 'content'], { 'text/plain': {} }, ['webhook letterSent as application/json is gone']],

  ['a path is new',                       ['paths', '/new'], { get: {} }, []],
  ['a status is new',                     [...write, 'responses', 409], {}, []],
  ['an optional parameter is new',        [...write, 'parameters'], [{ name: 'draft', in: 'query', schema: {} }], []],
  ['an optional member is new',           inRequest('properties', 'cc'), { type: 'string' }, []],
  ['a request may be longer',             inRequest('properties', 'text', 'maxLength'), 21, []],
  ['a request has no form',               inRequest('properties', 'text', 'pattern'), undefined, []],
  ['a request may have a new code',       ['components', 'schemas', 'Status', 'enum'], ['OPEN', 'SENT', 'LOST'], []],
  ['a member need not be given',          inRequest('allOf', 0, 'required'), [], []],
  ['an answer says more',                 letter('properties', 'stamp'), { type: 'string' }, []],
  ['an answer always says it',            letter('required'), ['id', 'status', 'text'], []],
  ['an answer has fewer codes',           letter('properties', 'status', 'enum'), ['OPEN'], []],
  ['an answer has a form',                letter('properties', 'id', 'format'), 'uuid', []],
  ['no token is needed',                  ['security'], [], []],
  ['another token will do',               ['security'], [{ token: [] }, { cookie: [] }], []],
]

t.test('what breaks a client of REST is found, and nothing else', async t => {
  for (const [what, at, value, found] of ROWS) {
    t.same(
      breakingChanges(OLD, putting(OLD, at, value)).map(change => `${change.at} ${change.what}`),
      found,
      what,
    )
  }
})

const SDL = `
  enum Status { OPEN SENT OLD @deprecated(reason: "Never used. Until ${SUNSET}") }
  input NewLetter { text: String!, tag: String @deprecated(reason: "Write it in the text. Until ${SUNSET}") }
  type Letter { id: ID!, status: Status!, fax: String @deprecated(reason: "Nobody faxes. Until ${SUNSET}") }
  type Query { letter(id: ID!, draft: Boolean): Letter }
  type Mutation { write(input: NewLetter!): Letter }`

const SDL_ROWS: [what: string, from: string, to: string, found: string[]][] = [
  ['a field is gone',             'id: ID!, status', 'status', ['Letter.id was removed']],
  ['a field may be null',         'status: Status!', 'status: Status', ['Letter.status changed type from Status! to Status']],
  ['an argument is gone',         ', draft: Boolean', '', ['Query.letter arg draft was removed']],
  ['an argument must be given',   'draft: Boolean', 'draft: Boolean!', ['Query.letter arg draft has changed type from Boolean to Boolean!']],
  ['a member must be given',      'text: String!', 'text: String!, to: String!', ['A required field to on input type NewLetter was added']],
  ['a code is new',               'OPEN SENT', 'OPEN SENT LOST', ['LOST was added to enum type Status']],
  ['a code is gone',              'OPEN SENT', 'OPEN', ['SENT was removed from enum type Status']],
  ['a field is new',              'id: ID!, status', 'id: ID!, pages: Int, status', []],
  ['a member is new',             'text: String!', 'text: String!, to: String', []],
]

t.test('what breaks a client of GraphQL is found, and nothing else', async t => {
  for (const [what, from, to, found] of SDL_ROWS) {
    const changes = sdlChanges(SDL, SDL.replace(from, to))
    t.same(changes.map(change => change.what), found, what)
    for (const { sunset } of changes) t.equal(sunset, undefined, `${what}, unannounced`)
  }
})

t.test('what goes was deprecated with a date in the released contract, and the date is past', async t => {
  const gone = [
    ...breakingChanges(OLD, putting(OLD, letter('properties', 'fax'), undefined)),
    ...breakingChanges(OLD, putting(OLD, ['paths', '/letters', 'delete'], undefined)),
    ...[' OLD @deprecated', ', tag: String @deprecated', ', fax: String @deprecated'].flatMap(start =>
      sdlChanges(SDL, SDL.replace(new RegExp(`${start}\\(reason: "[^"]*"\\)`), ''))),
  ]
  t.same(gone.map(({ sunset }) => sunset), Array.from({ length: 5 }, () => SUNSET))
  const release = { released: '1.2.0', version: '2.0.0', changelog: '## 2.0.0\n\n- **Breaking**: no fax.\n' }
  t.same(objections(gone, { ...release, now: Temporal.Instant.from(SUNSET) }), [])
  t.equal(
    objections(gone, { ...release, now: Temporal.Instant.from('2026-06-29T23:59:59Z') }).length,
    5,
    'a day too early',
  )
  t.match(
    objections([{ at: 'Letter.text', what: 'is gone', removed: true }], {
      ...release,
      now: Temporal.Instant.from(SUNSET),
    }),
    exactLists([/Letter\.text is gone, and its end was not announced/]),
  )
})

t.test('what is deprecated in the SDL says until when', async t => {
  t.same(undatedIn(SDL), [])
  t.same(
    undatedIn('type A { a: Int @deprecated, b: Int @deprecated(reason: "Use a."), c: Int @deprecated(reason: "Until soon") }')
      .length,
    3,
  )
})

t.test('a break needs a version that says so, and a line in the changelog', async t => {
  const change = { at: 'Letter.status', what: 'is no longer always there' }
  const now = Temporal.Instant.from(SUNSET)
  const rows = [
    ['1.2.0', '2.0.0', '## 2.0.0\n- **Breaking**: status.', 0],
    ['1.2.0', '2.0.0', '## 2.0.0\n- Status.\n## 1.2.0\n- **Breaking**: other.', 1],
    ['1.2.0', '2.0.0', '## 1.2.0\n- **Breaking**: other.', 1],
    ['1.2.0', '1.3.0', '## 1.3.0\n- **Breaking**: status.', 1],
    ['1.2.0', '1.2.0', '## 1.2.0\n- **Breaking**: status.', 1],
  ] as const
  for (const [released, version, changelog, count] of rows) {
    t.equal(objections([change], { released, version, changelog, now }).length, count, changelog)
  }
  t.same(
    objections([], { released: '1.2.0', version: '1.3.0', changelog: '## 1.3.0\n- More.', now }),
    [],
    'what breaks nobody goes out in any version',
  )
  t.same(
    [['0.1.0', '0.2.0'], ['0.1.0', '0.1.1'], ['0.9.0', '1.0.0'], ['1.0.0', '1.1.0'], ['2.1.0', '1.9.0']].map(
      ([old = '', next = '']) => mayBreak(old, next)
    ),
    [true, false, true, false, false],
  )
})
