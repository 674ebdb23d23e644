/**
 * Ids in a body, a relation, a reference or a stored response: each is authorised like one in the
 * path, and what others wrote into a complaint tells nothing of theirs.
 */
import t from 'tap'
import { uuidv7 } from '../../src/directory/ids.ts'
import { openApiDocument, operations } from '../../src/contract/document.ts'
import type { Schema } from '../../src/contract/document.ts'
import { globalIdOf } from '../../src/graphql/globalIds.ts'
import { AN, ANTWERP, GHENT } from '../../src/sandbox/seed/people.ts'
import { exactLists } from '../support/exactLists.ts'
import { both, restCalls } from '../support/calls.ts'
import type { Calls, Complaint } from '../support/calls.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t)
const { rest, graphql } = both(world)
const { done } = restCalls(world)

const body = (more: object = {}) => ({
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ...more,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const log = (client: string, more: object = {}) => done(client, 'logComplaint', {}, body(more))
const logged = async (client: string, more: object = {}) => (await log(client, more)).id
const referral = { ...direct, referredOn: '2026-03-02' }

/** Members of request bodies that name something, and of what kind it is. */
const NAMED: Record<string, 'complaint' | 'register' | 'correspondence' | 'erasure' | 'improvement'> = {
  'LogComplaintRequest.officeId': 'register', 'LogComplaintRequest.staffComplainedAbout': 'register', 'LogComplaintRequest.contestedDecisionBy': 'register',
  'ComplaintPatch.staffComplainedAbout': 'register', 'ComplaintPatch.contestedDecisionBy': 'register', 'ComplaintPatch.relatedTo.id': 'complaint',
  'AssignComplaintRequest.handlerId': 'register', 'RedirectComplaintRequest.duplicateOf': 'complaint',
  'AddMessageRequest.inReplyTo': 'correspondence', 'AddAttachmentRequest.inReplyTo': 'correspondence',
  'SearchComplaintsRequest.handlerId': 'register', 'SearchComplaintsRequest.officeId': 'register',
  'ReassignComplaintsRequest.toStaffId': 'register', 'TransferPortfolioRequest.toOfficeId': 'register',
  // test/usecases/privacy/erasure.ts, export.ts
  'ExportDataSubjectRequest.complaintIds': 'erasure',
  'RequestErasureRequest.complaintIds': 'erasure',
  // test/usecases/improvement/improvement.ts
  'CreateImprovementActionRequest.complaintIds': 'improvement', 'CreateImprovementActionRequest.ownerId': 'register',
  'ImprovementActionPatch.complaintIds': 'improvement', 'ImprovementActionPatch.ownerId': 'register',
  'CreateClientRequest.officeId': 'register', 'CreateClientRequest.staffId': 'register', 'CreateClientRequest.grants': 'register', 'ClientPatch.grants': 'register',
  'CreateStaffMemberRequest.tiedOfficeIds': 'register', 'StaffMemberPatch.tiedOfficeIds': 'register', 'CreateStaffMemberRequest.absence.deputyId': 'register',
}

/** Every member of a schema that is a UUID, by its path. */
function uuidsIn (schema: Schema, path: string): string[] {
  const { $ref, properties = {}, items, oneOf = [], anyOf = [], allOf = [] } = schema as {
    $ref?: string,
    properties?: Record<string, Schema>,
    items?: Schema,
    oneOf?: Schema[],
    anyOf?: Schema[],
    allOf?: Schema[],
  }
  if ($ref?.endsWith('/Uuid')) return [path]
  if ($ref !== undefined) {
    return uuidsIn(openApiDocument.components.schemas[$ref.split('/').at(-1) as string] ?? {}, path)
  }
  return [
    ...Object.entries(properties).flatMap(([name, member]) => uuidsIn(member, `${path}.${name}`)),
    ...[...(items ? [items] : []), ...oneOf, ...anyOf, ...allOf].flatMap(part => uuidsIn(part, path)),
  ]
}

const hidden = await logged('broker-antwerp', { brokerReference: 'DOS-HIDDEN' })
const open = async () => logged('broker-ghent', direct)

type Naming = {
  member: string,
  client: string,
  operation: string,
  on: string,
  naming: (id: string) => object,
  version?: number,
}
const namings: Naming[] = [
  {
    member: 'RedirectComplaintRequest.duplicateOf',
    client: 'handler-an',
    operation: 'redirectComplaint',
    on: await open(),
    naming: duplicateOf => ({
      outcome: 'DUPLICATE',
      duplicateOf,
      explanation: 'Dezelfde klacht, een tweede keer ontvangen van dezelfde persoon.',
      channel: 'EMAIL',
    }),
  },
  ...(['DUPLICATE_OF', 'FOLLOWS', 'SAME_MATTER'] as const).map((relation): Naming => ({
    member: 'ComplaintPatch.relatedTo.id',
    client: 'manager-carla',
    operation: 'updateComplaint',
    on: '',
    version: 1,
    naming: id => ({ relatedTo: [{ id, relation }] }),
  })),
]

t.test('every member of a body that names something is known here', async t => {
  const bodies = new Set(operations().filter(({ path }) =>
    path.startsWith('/v1/')
  ).flatMap(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => String(schema.$ref))
  ))
  const found = [...bodies].flatMap($ref => uuidsIn({ $ref }, $ref.split('/').at(-1) as string))
  t.same([...new Set(found)].sort(), Object.keys(NAMED).sort())
})

t.test('a foreign complaint id in a body is answered like an unknown one', async t => {
  t.same(
    [...new Set(namings.map(({ member }) => member))].sort(),
    Object.keys(NAMED).filter(name => NAMED[name] === 'complaint').sort(),
    'all are tried',
  )
  for (const calls of [rest, graphql]) {
    for (const { client, operation, on, naming, version, member } of namings) {
      const complaintId = on || await open()
      const spelt = (id: string) => calls === graphql ? globalIdOf(id) : id
      const unknown = uuidv7()
      const [hiddenReply, other] = [
        await calls.act(client, operation, { complaintId }, naming(spelt(hidden)), { version }),
        await calls.act(client, operation, { complaintId }, naming(spelt(unknown)), { version }),
      ]
      const [answer, otherAnswer] = [hiddenReply.body.replaceAll(hidden, '<id>'), other.body.replaceAll(unknown, '<id>')]
      t.equal(answer, otherAnswer, `${calls.name} ${member}`)
      t.equal(hiddenReply.status, 400)
      t.same((await rest.read(client, complaintId)).complaint?.relatedTo, [], 'and nothing is kept of it')
    }
  }
  t.equal((await rest.read('broker-antwerp', hidden)).complaint?.version, 1, 'nor is it touched')
})

t.test('a complaint named in a body is found when it can be opened', async t => {
  for (const calls of [rest, graphql]) {
    for (const { client, operation, naming, version } of namings) {
      const [complaintId, other] = [await open(), await open()]
      const { complaint } = await calls.act(client, operation, { complaintId }, naming(other), { version })
      t.match(complaint?.relatedTo, exactLists([{ id: other }]), `${calls.name} ${operation}`)
    }
  }
})

t.test('a referral of another complaint is answered like an unknown one', async t => {
  const [mine, theirs] = [await open(), hidden]
  await done('broker-ghent', 'recordOmbudsmanReferral', { complaintId: mine }, referral)
  const { ombudsmanReferrals: [foreign] } = await done('broker-antwerp', 'recordOmbudsmanReferral', {
    complaintId: theirs,
  }, referral)
  const unknown = uuidv7()
  for (const calls of [rest, graphql]) {
    for (
      const [operation, payload] of [
        ['recordOmbudsmanAdvice', { result: 'FOUNDED', advisedOn: '2026-03-10', followed: true }],
        ['prolongOmbudsmanReferral', { prolongedOn: '2026-03-10' }],
        ['recordOmbudsmanPosition', { statedOn: '2026-03-10' }],
      ] as const
    ) {
      const ids = { complaintId: mine, referralId: foreign!.id }
      const hiddenReply = await calls.act('handler-an', operation, ids, payload)
      const other = await calls.act('handler-an', operation, { complaintId: mine, referralId: unknown }, payload)
      t.equal(
        hiddenReply.body.replaceAll(foreign!.id, '<id>'),
        other.body.replaceAll(unknown, '<id>'),
        `${calls.name} ${operation}`,
      )
      t.match(hiddenReply, { status: 404, problem: 'resourceNotFound' })
    }
  }
})

/** All that a client can read of a complaint, in both APIs, lists included. */
async function allOf (client: string, id: string): Promise<string> {
  const parts = await Promise.all([rest, graphql].map(async calls => [
    (await calls.read(client, id)).body,
    JSON.stringify(await calls.history(client, id)),
    (await calls.list(client, {}, { pageSize: 200 })).body,
  ]))
  return parts.flat().join('\n')
}
const tells = (text: string, { id, reference, firstLineReference }: Complaint): boolean =>
  [id, globalIdOf(id), reference, firstLineReference]
    .some(identifier => identifier !== undefined && text.includes(identifier))

t.test('a relation is hidden from whoever cannot open the other complaint', async t => {
  const theirs = await log('broker-antwerp', direct)
  const mine = await log('broker-ghent', direct)
  await done('manager-carla', 'updateComplaint', { complaintId: mine.id }, {
    relatedTo: [{ id: theirs.id, relation: 'SAME_MATTER' }],
  }, { version: 1 })
  await done('manager-carla', 'updateComplaint', { complaintId: mine.id }, { relatedTo: [] }, { version: 2 })
  await done('manager-carla', 'updateComplaint', { complaintId: mine.id }, {
    relatedTo: [{ id: theirs.id, relation: 'FOLLOWS' }],
  }, { version: 3 })
  t.notOk(tells(await allOf('broker-ghent', mine.id), theirs), 'not to the other office')
  t.ok(tells(await allOf('manager-carla', mine.id), theirs), 'to staff it is')
  t.ok(
    (await rest.history('manager-carla', mine.id)).filter(({ changes }) =>
      changes.some(({ member }) => member === 'relatedTo')
    ).length === 3,
    'in every change',
  )
})

t.test('a duplicate and its survivor of two offices do not name each other', async t => {
  world.clock.set('2026-03-10T09:00:00Z')
  const earlier = await log('broker-antwerp', direct)
  world.clock.set('2026-03-11T09:00:00Z')
  const survivor = await log('broker-ghent', direct)
  const redirected = await done('handler-an', 'redirectComplaint', { complaintId: earlier.id }, {
    outcome: 'DUPLICATE',
    duplicateOf: survivor.id,
    explanation: 'Samen behandeld met een andere klacht.',
    channel: 'EMAIL',
  })
  t.match(redirected.relatedTo, exactLists([{ id: survivor.id }]))
  t.notOk(tells(await allOf('broker-antwerp', earlier.id), survivor), 'the survivor is not told')
  t.notOk(tells(await allOf('broker-ghent', survivor.id), earlier), 'nor the duplicate')
  const [corrected] = (await rest.history('broker-ghent', survivor.id)).filter(({ type }) =>
    type === 'complaint.receiptCorrected'
  )
  t.match(corrected?.details, { previousReceivedAt: survivor.receivedAt }, 'that the receipt moved is')
  t.match(
    (await rest.history('handler-an', survivor.id)).at(-1)?.details,
    { duplicateId: earlier.id },
    'staff are told all',
  )
  world.clock.clear()
})

t.test('a relation disappears for staff once the other complaint is returned to the broker', async t => {
  const escalated = await logged('broker-antwerp')
  await done('broker-antwerp', 'escalateComplaint', { complaintId: escalated }, { ground: 'NO_FIRST_LINE_RESPONSE' })
  const mine = await open()
  const { complaint: other } = await rest.read('manager-carla', escalated)
  await done('manager-carla', 'updateComplaint', { complaintId: mine }, {
    relatedTo: [{ id: escalated, relation: 'SAME_MATTER' }],
  }, { version: 1 })
  const before = await rest.read('manager-carla', mine)
  await rest.act('handler-an', 'returnToBroker', { complaintId: escalated }, { reason: 'Per vergissing doorgestuurd.' })
  const after = await rest.read('manager-carla', mine)
  t.same(after.complaint?.relatedTo, [])
  t.not(after.etag, before.etag, 'and it is another representation')
  t.notOk(tells(await allOf('manager-carla', mine), other!))
})

t.test('a broker reference is the office\'s own, and its first holder is named to those who can open it', async t => {
  const taken = { brokerReference: 'DOS-1' }
  const first = await log('broker-antwerp', taken)
  t.equal(
    (await rest.act('broker-ghent', 'logComplaint', {}, body(taken))).status,
    201,
    'another office may have the same',
  )
  const byStaff = { ...taken, officeId: ANTWERP.id, channel: 'POST' }
  const closed = await log('manager-carla', { ...byStaff, brokerReference: 'DOS-CLOSED' })
  const rows: [string, Calls, string, object, Partial<Complaint> | undefined][] = [rest, graphql].flatMap(
    (calls): [string, Calls, string, object, Partial<Complaint> | undefined][] => [
      ['its own office', calls, 'broker-antwerp', body(taken), first],
      ['staff, who cannot open a first line', calls, 'handler-an', body(byStaff), undefined],
      ['the office, of one closed to it', calls, 'broker-antwerp', body({ brokerReference: 'DOS-CLOSED' }), undefined],
      [
        'staff, of one closed to the office',
        calls,
        'manager-carla',
        body({ ...byStaff, brokerReference: 'DOS-CLOSED' }),
        closed,
      ],
    ]
  )
  for (const [whom, calls, client, payload, named] of rows) {
    const reply = await calls.act(client, 'logComplaint', {}, payload)
    t.match(reply, { status: 409, problem: 'brokerReferenceTaken' }, `${calls.name} refuses ${whom}`)
    t.equal(reply.existing?.id, named?.id, `${calls.name} tells ${whom}`)
    t.equal(tells(reply.body, first) || tells(reply.body, closed), named !== undefined)
  }
  const withdrawn = await logged('broker-ghent', { brokerReference: 'DOS-W' })
  await done('broker-ghent', 'withdrawComplaint', { complaintId: withdrawn }, { reason: 'Toch geen klacht.' })
  await log('broker-ghent', { brokerReference: 'DOS-W' })
  const reopened = await done('broker-ghent', 'reopenComplaint', { complaintId: withdrawn }, { reason: 'Toch wel.' })
  t.equal(reopened.brokerReference, undefined, 'what was taken meanwhile is dropped from the reopened one')
})

t.test('an idempotency key of another client or office has no effect', async t => {
  const input = body({ description: 'Met een sleutel die anderen ook kozen.' })
  const theirs = await done('broker-antwerp', 'logComplaint', {}, input, { key: 'shared' })
  for (const calls of [rest, graphql]) {
    const reply = await calls.act(
      calls === rest ? 'broker-ghent' : 'handler-an',
      'logComplaint',
      {},
      calls === rest ? input : { ...input, channel: 'WEB' },
      { key: 'shared' },
    )
    t.ok(reply.complaint, `${calls.name}: it is a new request`)
    t.notOk(tells(reply.body, theirs))
  }
  const forAntwerp = await rest.act('software-house', 'logComplaint', {}, input, {
    key: 'package-1',
    office: ANTWERP.id,
  })
  const forGhent = await rest.act('software-house', 'logComplaint', {}, input, { key: 'package-1', office: GHENT.id })
  t.equal(forGhent.replayed, undefined, 'a software house is not answered for one office what it did for another')
  t.notOk(tells(forGhent.body, forAntwerp.complaint!))
  t.equal(
    (await rest.act('software-house', 'logComplaint', {}, input, { key: 'package-1', office: ANTWERP.id })).body,
    forAntwerp.body,
    'each has its own',
  )
  t.equal(
    (await rest.act('software-house', 'logComplaint', {}, input, { key: 'package-1', office: GHENT.id })).body,
    forGhent.body,
  )
})

t.test('a stored response is not replayed once the client cannot open the complaint', async t => {
  const id = await logged('broker-antwerp', direct)
  const ask = () =>
    rest.act('broker-antwerp', 'recordOmbudsmanReferral', { complaintId: id }, referral, { key: 'before' })
  t.equal((await ask()).status, 200)
  t.equal((await ask()).replayed, true)
  await done('handler-an', 'assignComplaint', { complaintId: id }, { handlerId: AN.id, independenceDeclared: true })
  await done('handler-an', 'updateComplaint', { complaintId: id }, { brokerAccess: 'NONE' }, { version: 3 })
  t.match(await ask(), { status: 404, problem: 'resourceNotFound' })
})
