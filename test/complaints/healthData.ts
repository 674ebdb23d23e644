/** Who reads texts that contain health data, which members are texts, and what stands in place. */
import t from 'tap'
import { decide } from '../../src/complaints/decisions/index.ts'
import { patched, patchRefusal } from '../../src/complaints/decisions/patch.ts'
import { maskedEvent } from '../../src/complaints/eventView.ts'
import {
  assigneeRefusal, FREE_TEXT, HEALTH_DATA_MASK, masked, readsAttachment, readsTexts,
} from '../../src/complaints/healthData.ts'
import { availableActions } from '../../src/complaints/refusals.ts'
import { openApiDocument } from '../../src/contract/document.ts'
import type { Actor, Role } from '../../src/directory/actor.ts'
import { brussels, complaintWith, cycleOf } from '../support/clocks.ts'
import { actorOf, circumstancesOf, handledBy } from '../support/situation.ts'

const NOW = brussels('2026-04-20 10:00')
const MAY = { mayReadHealthData: true }

t.test('who reads the texts: with health data, staff with the permission and the office that logged them', async t => {
  const rows: [containsHealthData: boolean, loggedBy: 'BROKER' | 'INSURER', Role, Partial<Actor>, boolean][] = [
    [false, 'BROKER',  'HANDLER', {},  true],
    [false, 'INSURER', 'BROKER',  {},  true],
    [true,  'BROKER',  'HANDLER', {},  false],
    [true,  'BROKER',  'HANDLER', MAY, true],
    [true,  'INSURER', 'MANAGER', {},  false],
    [true,  'INSURER', 'MANAGER', MAY, true],
    [true,  'BROKER',  'AUDITOR', {},  false],
    [true,  'BROKER',  'AUDITOR', MAY, true],
    [true,  'BROKER',  'BROKER',  {},  true],
    [true,  'INSURER', 'BROKER',  {},  false],
  ]
  for (const [containsHealthData, loggedBy, role, facts, expected] of rows) {
    const what = `${containsHealthData ? 'with' : 'without'} health data, logged by ${loggedBy}, ${role} ${
      Object.keys(facts)
    }`
    t.equal(readsTexts({ containsHealthData, loggedBy }, actorOf(role, facts)), expected, what)
  }
})

t.test('an attachment that contains health data by itself is for staff with the permission', async t => {
  const complaint = { containsHealthData: false, loggedBy: 'INSURER' } as const
  const rows: [Role, Partial<Actor>, boolean][] = [
    ['HANDLER', {}, false], ['HANDLER', MAY, true], ['MANAGER', {}, false], ['BROKER', {}, true],
  ]
  for (const [role, facts, expected] of rows) {
    t.equal(readsAttachment(complaint, { containsHealthData: true }, actorOf(role, facts)), expected, role)
    t.equal(readsAttachment(complaint, { containsHealthData: false }, actorOf(role, facts)), true, role)
  }
  const marked = { ...complaint, containsHealthData: true }
  t.equal(
    readsAttachment(marked, { containsHealthData: false }, actorOf('HANDLER')),
    false,
    'nor one of such a complaint',
  )
})

/** Texts of requests that no complaint keeps. */
const NOT_KEPT: Record<string, string> = {
  name: 'a search term', detail: 'the reason of a refusal', file: 'bytes',
}
/** Texts of responses that nobody writes about a complaint, and why they stay. */
const SHOWN: Record<string, string> = {
  name: 'a person', city: 'an address', street: 'an address', postalCode: 'an address', phone: 'a number',
  reference: 'an identifier', firstLineReference: 'an identifier', brokerReference: 'an identifier',
  policyNumber: 'an identifier', claimNumber: 'an identifier', ombudsmanReference: 'an identifier',
  onBehalfOf: 'a person', contentDigest: 'a digest', member: 'the name of a member', failure: 'the mail server\'s reply',
  clause: 'of the procedure', html: 'a link', subject: 'the heading of a template, and the reference',
}
const CONTENT = [
  'Complaint', 'HistoryEvent', 'Message', 'Note', 'Attachment', 'Letter', 'LetterDispatch', 'DispatchItem',
  'EscalationReceipt', 'ExplanationStep',
]

type Part = {
  $ref?: string, format?: string, properties?: Record<string, Part>, items?: Part,
  oneOf?: Part[], anyOf?: Part[], allOf?: Part[],
}
const schemas = openApiDocument.components.schemas as Record<string, Part>
type Text = { name: string, format: string }

/** The texts in a schema, by name, with those of the schemas that it refers to. */
function textsIn (schema: Part, name = '', seen: Part[] = []): Text[] {
  if (seen.includes(schema)) return []
  const inner = (of: Part, member: string) => textsIn(of, member, [...seen, schema])
  const { $ref, format = '', properties = {}, items, oneOf = [], anyOf = [], allOf = [] } = schema
  return [
    ...($ref === undefined ? [] : inner(schemas[$ref.split('/').at(-1) as string] as Part, name)),
    ...(format.startsWith('free-') || format.startsWith('plain-') ? [{ name, format }] : []),
    ...Object.entries(properties).flatMap(([member, of]) => inner(of, member)),
    ...(items === undefined ? [] : inner(items, name)),
    ...[...oneOf, ...anyOf, ...allOf].flatMap(of => inner(of, name)),
  ]
}

t.test('every text of the contract is masked, or it is stated why it stays', async t => {
  const requests = Object.entries(schemas).filter(([name]) => /(?:Request|Input|Patch)$/.test(name))
  const written = requests.flatMap(([name, schema]) => textsIn(schema, name)).filter(({ format }) =>
    format === 'free-text'
  )
  const shown = CONTENT.flatMap(name => textsIn(schemas[name] as Part))
  t.ok(written.length > 20 && shown.length > 20)
  t.same([...new Set(written.map(({ name }) => name))].filter(name => !FREE_TEXT.has(name) && !(name in NOT_KEPT)), [])
  t.same([...new Set(shown.map(({ name }) => name))].filter(name => !FREE_TEXT.has(name) && !(name in SHOWN)), [])
})

t.test('the mask stands in place of each text, at any depth, and leaves everything else', async t => {
  const view = {
    id: 'x', version: 3, description: 'secret', causes: ['DELAY'], complainant: { name: 'Jan' },
    interventions: [{ kinds: ['ANSWER'], summary: 'secret' }], remedySought: undefined,
    finalAnswer: { decision: 'UPHELD', explanation: 'secret', grievances: [{ summary: 'secret', decision: 'UPHELD' }] },
  }
  t.same(masked(view), {
    id: 'x', version: 3, description: HEALTH_DATA_MASK, causes: ['DELAY'], complainant: { name: 'Jan' },
    interventions: [{ kinds: ['ANSWER'], summary: HEALTH_DATA_MASK }], remedySought: undefined,
    finalAnswer: {
      decision: 'UPHELD', explanation: HEALTH_DATA_MASK, grievances: [{ summary: HEALTH_DATA_MASK, decision: 'UPHELD' }],
    },
  })
  t.same(masked(masked(view)), masked(view), 'twice is as once')
})

t.test('an event names its members in values, and they are masked too', async t => {
  const event = maskedEvent({
    sequence: 1, type: 'complaint.updated', at: NOW, actor: { id: 'a', name: 'An', role: 'HANDLER', office: undefined },
    changes: [
      { member: 'description', from: 'secret' },
      { member: 'remedySought', from: 'secret', to: 'secret' },
      { member: 'withdrawal', to: { reason: 'secret', at: NOW } },
      { member: 'status', from: 'RECEIVED', to: 'WITHDRAWN' },
    ],
    details: { motive: 'secret', override: { motive: 'secret' }, handlerId: 'h' }, previousHash: '', hash: '',
  })
  t.notMatch(JSON.stringify(event), /secret/)
  t.match(event.changes[3], { member: 'status', from: 'RECEIVED', to: 'WITHDRAWN' })
  t.notOk('to' in (event.changes[0] ?? {}), 'a member that is absent stays absent')
  t.match(event.details, { handlerId: 'h' })
})

t.test('who may not read the complaint cannot be assigned, and is not offered it', async t => {
  const complaint = complaintWith({
    status: 'RECEIVED', heldBy: 'INSURER', containsHealthData: true, cycles: [cycleOf(NOW)],
  })
  const handlers: [Partial<Actor>, string | undefined][] = [[{}, 'healthDataPermission'], [MAY, undefined]]
  for (const [facts, refused] of handlers) {
    const handler = actorOf('HANDLER', facts)
    const staff = () => ({ id: 'handler', name: 'An', role: 'HANDLER' as const, tiedOfficeIds: [], ...facts })
    t.equal(assigneeRefusal(complaint, handler)?.name, refused)
    t.equal(availableActions(complaint, handler).includes('ASSIGN'), refused === undefined)
    const assign = (actor: Actor, input: { handlerId: string, independenceDeclared?: boolean }) => () =>
      decide('ASSIGN', complaint, input, circumstancesOf(actor, NOW, { staff }))
    const attempts = [
      assign(actorOf('MANAGER'), { handlerId: 'handler' }),
      assign(handler, { handlerId: 'handler', independenceDeclared: true }),
    ]
    for (const attempt of attempts) {
      if (refused === undefined) t.doesNotThrow(attempt)
      else t.throws(attempt, { name: refused })
    }
  }
  t.ok(availableActions(complaint, actorOf('MANAGER')).includes('ASSIGN'), 'a manager assigns others')
})

t.test('who reads only the mask neither lifts it nor writes over it; a mark takes the complaint from them', async t => {
  const complaint = complaintWith({
    status: 'IN_REVIEW', heldBy: 'INSURER', containsHealthData: true, handling: handledBy('handler'), cycles: [cycleOf(NOW)],
  })
  const rows: [Parameters<typeof patchRefusal>[1], Partial<Actor>, string | undefined][] = [
    [{ containsHealthData: false }, {},  'missingPermission'],
    [{ containsHealthData: false }, MAY, undefined],
    [{ remedySought: 'x' },         {},  'missingPermission'],
    [{ remedySought: 'x' },         MAY, undefined],
    [{ productLine: '10a' },        {},  undefined],
  ]
  for (const [patch, facts, refused] of rows) {
    t.equal(patchRefusal(complaint, patch, actorOf('HANDLER', facts), '*')?.name, refused, JSON.stringify(patch))
  }
  const unmarked = { ...complaint, containsHealthData: false }
  for (const [facts, status] of [[{}, 'RECEIVED'], [MAY, 'IN_REVIEW']] as const) {
    const staff = () => ({ id: 'handler', name: 'An', role: 'HANDLER' as const, tiedOfficeIds: [], ...facts })
    const circumstances = circumstancesOf(actorOf('HANDLER', MAY), NOW, { staff })
    t.equal(patched(unmarked, { containsHealthData: true }, circumstances).complaint.status, status)
  }
})
