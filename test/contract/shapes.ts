/**
 * Bodies of the largest size that is read, made to be dear: each is refused at once, with a handful
 * of issues.
 */
import t from 'tap'
import { assertBody, assertQuery } from '../../src/contract/shapes.ts'
import { fitsIn } from '../../src/contract/lengths.ts'
import { cutToSize, sizesOf } from '../../src/contract/sizes.ts'
import { processorMs } from '../support/loopDelay.ts'
import { Problem } from '../../src/problems/problems.ts'
import type { Issue } from '../../src/problems/problems.ts'

const many = <T>(count: number, made: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => made(index))
const unknown = (count: number) => Object.fromEntries(many(count, index => [`k${index}`, 1]))

const DEAR: [what: string, operation: string, body: object, first: Partial<Issue>][] = [
  ['350,000 empty texts',            'searchComplaints', { brokerReference: many(350_000, () => '') },       { name: 'brokerReference', detail: 'must have at most 50 items' }],
  ['100,000 texts that differ',      'createClient',     { grants: many(100_000, String) },                  { name: 'clientId', detail: 'is required' }],
  ['15,000 objects that differ',     'updateComplaint',  { relatedTo: many(15_000, index => ({ complaintId: String(index) })) }, { name: 'relatedTo', detail: 'must have at most 50 items' }],
  ['60,000 objects that are alike',  'logComplaint',     { interventions: many(60_000, () => ({ summary: '' })) }, { name: 'complainant', detail: 'is required' }],
  ['90,000 unknown members',         'logComplaint',     unknown(90_000),                                    { name: 'complainant', detail: 'is required' }],
  ['unknown members in a list',      'logComplaint',     { interventions: many(50, () => unknown(2_000)) },  { name: 'complainant', detail: 'is required' }],
  ['a text of a million characters', 'closeComplaint',   { complainantSatisfaction: 'x'.repeat(1_000_000) }, { name: 'complainantSatisfaction' }],
  ['texts that grow eighteenfold',   'logComplaint',     { description: '\ufdfa'.repeat(20_000), interventions: many(50, () => ({ kinds: ['ANSWER'], summary: '\ufdfa'.repeat(5_000) })) }, { name: 'complainant' }],
]


for (const [what, operation, body, first] of DEAR) {
  t.test(`${what}: refused at once`, async t => {
    const issues = issuesOf(() => assertBody(operation, structuredClone(body)))
    t.match(issues[0], first)
    t.ok(issues.length <= 100, `${issues.length} issues`)
    const took = processorMs(() => issuesOf(() => assertBody(operation, body)))
    t.ok(took < 150, `${Math.round(took)} ms`)
  })
}

t.test('what GraphQL gives as arguments is bounded alike', async t => {
  const query = { status: many(100_000, index => `S${index}`), brokerReference: many(100_000, () => '') }
  t.ok(processorMs(() => t.ok(issuesOf(() => assertQuery('listComplaints', query)).length <= 100)) < 150)
})

t.test('sizes are cut just above their limits, and everything else is left as it is', async t => {
  const sizes = sizesOf({
    type: 'object', additionalProperties: false,
    properties: { list: { type: 'array', maxItems: 2, items: { $ref: '#/text' } }, open: { type: 'object' } },
  }, () => ({ type: 'string', maxLength: 600 }))
  const fitting = { list: ['a', 'b'], open: unknown(1_000), nonesuch: 1 }
  t.equal(cutToSize(fitting, sizes), fitting)
  t.same(cutToSize({ list: ['a', 'b', 'c', 'd'] }, sizes), { list: ['a', 'b', 'c'] })
  t.equal((cutToSize({ list: ['x'.repeat(5_000)] }, sizes) as { list: string[] }).list[0]?.length, 1_202)
  t.equal(Object.keys(cutToSize({ list: [], ...unknown(5_000) }, sizes) as object).length, 101)
  const pairs = (cutToSize({ list: [`x${'😀'.repeat(2_000)}`] }, sizes) as { list: string[] }).list[0]
  t.ok(pairs?.isWellFormed(), 'between characters')
})

t.test('a length counts characters, and what they become under NFKC', async t => {
  for (const [text, limit, fits] of [
    ['', 0, true], ['abc', 3, true], ['abcd', 3, false], ['😀😀😀', 3, true], ['😀😀😀😀', 3, false], ['ééé', 3, true], ['한국어', 3, true],
    ['5 m² voor ½', 11, true], ['\ufdfa', 9, true], ['\ufdfa', 8, false], ['㌖'.repeat(200), 200, false], ['\ufdfa'.repeat(20_000), 20_000, false],
    [`${'x'.repeat(19_000)}${'\ufdfa'.repeat(1_000)}`, 20_000, true], [`${'x'.repeat(18_000)}${'\ufdfa'.repeat(2_000)}`, 20_000, false],
  ] as const) t.equal(fitsIn(text, limit), fits, `${text.slice(0, 10)} in ${limit}`)
})

t.test('a text that grows past twice its limit is refused by its name', async t => {
  const issues = issuesOf(() => assertBody('searchComplaints', { name: '㌖'.repeat(180) }))
  t.match(issues[0], { name: 'name', detail: 'must have at most 200 characters' })
  t.same(new Set(issues.map(({ name }) => name)), new Set(['name']))
})

function issuesOf (check: () => void): Issue[] {
  try {
    check()
  } catch (error) {
    if (error instanceof Problem) return error.extras.issues ?? []
    throw error
  }
  return []
}
