/** Attacks by document, for every transport. */
import { LIMITS } from '../../src/graphql/limits.ts'

export type Payload =
  | string
  | { query: unknown, variables?: unknown, operationName?: unknown, extensions?: unknown }
  | object[]

export const repeated = (count: number, text: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(between)
const fragments = (last: number, spread: number, leaf: string): string =>
  `{ me { ...f0 } } ${
    repeated(last, index => `fragment f${index} on Me { ${repeated(spread, () => `...f${index + 1}`)} }`)
  } fragment f${last} on Me { ${leaf} }`
const LOG = 'mutation ($input: LogComplaintInput!) { logComplaint(input: $input) { complaint { id } } }'
const deepJson = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
const MANY = 20_000

export const ATTACKS: [what: string, payload: Payload][] = [
  ['too deep a selection',                     { query: `${'{ a '.repeat(LIMITS.depth + 1)}${'}'.repeat(LIMITS.depth + 1)}` }],
  ['too deep through a fragment',              { query: `{ ...f } fragment f on Query ${'{ a '.repeat(LIMITS.depth + 1)}${'}'.repeat(LIMITS.depth + 1)}` }],
  ['brackets in brackets, 20,000 of them',     { query: `${'{a'.repeat(MANY)}${'}'.repeat(1_000)}` }],
  ['lists in lists, 20,000 of them',           { query: `{ me(a: ${'['.repeat(MANY)}` }],
  ['objects in objects, 5,000 of them',        { query: `{ me(a: ${'{a:'.repeat(5_000)}` }],
  ['types of lists of lists',                  { query: `query ($a: ${'['.repeat(MANY)}Int` }],
  ['brackets behind an open string',           { query: `{ me(a: "x") ${'{a'.repeat(MANY)} "` }],
  ['a value of 100,000 lists, in a date',      `{"query":${JSON.stringify(LOG)},"variables":{"input":{"complainant":{"name":"a","capacity":"INSURED","language":"nl"},"subjects":["SERVICE"],"causes":["DELAY"],"description":"Tien tekens.","receivedAt":${deepJson(100_000)}}}}`],
  ['a value of 100,000 lists, in a list',      `{"query":${JSON.stringify(LOG)},"variables":{"input":{"causes":${deepJson(100_000)}}}}`],
  ['a value of 100,000 lists, unused',         `{"query":${JSON.stringify(LOG)},"variables":{"nonesuch":${deepJson(100_000)}}}`],
  ['extensions of 100,000 lists, and no query', `{"extensions":{"a":${deepJson(100_000)}}}`],
  ['25 fragments, each used twice',            { query: fragments(25, 2, 'id') }],
  ['60 fragments, each used ten times',        { query: fragments(60, 10, 'id') }],
  ['fragments in a circle',                    { query: '{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }' }],
  ['a fragment in itself, 400 times',          { query: `{ me { ...a } } fragment a on Me { ${repeated(400, () => '...a')} }` }],
  ['1,000 aliases',                            { query: `{ ${repeated(1_000, index => `a${index}: me { id }`)} }` }],
  ['aliases in a fragment used often',         { query: `{ me { ${repeated(20, () => '...f')} } } fragment f on Me { ${repeated(10, index => `a${index}: id`)} }` }],
  ['more fields than anybody needs',           { query: `{ me { ${repeated(LIMITS.fields + 1, () => 'id')} } }` }],
  ['more operations in one than are answered', { query: `{ ${repeated(LIMITS.rootFields + 1, () => 'me { id }')} }` }],
  ['many mutations in one',                    { query: `mutation { ${repeated(LIMITS.rootFields + 1, index => `a${index}: closeComplaint(input: {complaintId: "x", complainantSatisfaction: FULL}) { complaint { id } }`)} }` }],
  ['fields that must be compared pair by pair', { query: `{ complaint(id: "x") { ${repeated(480, () => 'deadlines { kind }')} } }` }],
  ['more characters than are read',            { query: `{ me { id } } #${'x'.repeat(LIMITS.characters)}` }],
  ['a megabyte of query',                      { query: 'x'.repeat(1_000_000) }],
  ['a string of escapes that never ends',      { query: `{ me(a: "${'\\"'.repeat(MANY)}` }],
  ['block strings that never end',             { query: `{ me(a: ${'"""\\"""'.repeat(6_000)}` }],
  ['2,500 directives',                         { query: `{ me { id ${'@skip(if: false) '.repeat(2_500)} } }` }],
  ['15,000 unknown directives',                { query: `{ me { id ${'@a '.repeat(15_000)} } }` }],
  ['3,000 variables',                          { query: `query (${repeated(3_000, index => `$v${index}: Int`)}) { me { id } }` }],
  ['3,000 unknown arguments',                  { query: `{ me(${repeated(3_000, index => `a${index}: 1`)}) { id } }` }],
  ['500 operations',                           { query: repeated(500, index => `query q${index} { me { id } }`) }],
  ['a batch',                                  [{ query: '{ me { id } }' }, { query: '{ me { id } }' }]],
  ['a batch of one',                           [{ query: '{ me { id } }' }]],
  ['a document as a JSON tree',                { query: JSON.stringify({ kind: 'Document', definitions: [{ kind: 'OperationDefinition' }] }) }],
  ['a number for a document',                  { query: '123' }],
  ['a query that is a number',                 { query: 123 }],
  ['a query that is a list',                   { query: ['{ me { id } }'] }],
  ['variables that are a list',                { query: '{ me { id } }', variables: [] }],
  ['variables that are text',                  { query: '{ me { id } }', variables: '{}' }],
  ['an operation that is not in the document', { query: 'query a { me { id } }', operationName: 'b' }],
  ['an operation name that is a number',       { query: 'query a { me { id } }', operationName: 1 }],
  ['extensions that are text',                 { query: '{ me { id } }', extensions: 'x' }],
  ['no query',                                 '{}'],
  ['a definition of a type',                   { query: 'type Query { a: Int }' }],
  ['an id of 40,000 characters',               { query: `{ complaint(id: "${'x'.repeat(40_000)}") { id } }` }],
  ['a value of 900,000 characters',            { query: 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { edges { cursor } } }', variables: { filter: { status: ['x'.repeat(900_000)] } } }],
]
