/**
 * An office's portfolio goes to its successor: every complaint, with its history, and nothing is
 * seen on the way.
 */
import t from 'tap'
import { AN, ANTWERP, GHENT } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { overGraphql, overRest } from '../../support/administration.ts'
import { restCalls } from '../../support/calls.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const [rest, graphql] = [overRest(world), overGraphql(world)]
const complaints = restCalls(world)
const admin = 'admin-els'
const REASON = 'Overname van de portefeuille.'
/** More than a page. */
const MANY = 250

const complaint = (more: object = {}) => ({
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ...more,
})
const log = (client: string, more?: object) => complaints.done(client, 'logComplaint', {}, complaint(more))
const count = async (client: string): Promise<number> => {
  let found = 0
  for (let after: string | undefined, more = true; more;) {
    const { items = [], next } = await complaints.list(client, {}, { pageSize: 200, ...(after && { after }) })
    found += items.length
    after = next
    more = next !== undefined
  }
  return found
}

t.test('a whole portfolio moves: history, sight, clocks and references', async t => {
  const first = await log('broker-antwerp', { brokerReference: 'DOS-1' })
  const escalated = await log('broker-antwerp', { ground: 'DIRECT_INTERVENTION_REQUESTED', brokerReference: 'DOS-2' })
  await complaints.done('handler-an', 'assignComplaint', { complaintId: escalated.id }, {
    handlerId: AN.id,
    independenceDeclared: true,
  })
  const closedToBroker = await log('broker-antwerp', { ground: 'DIRECT_INTERVENTION_REQUESTED' })
  await complaints.done('handler-an', 'updateComplaint', { complaintId: closedToBroker.id }, { brokerAccess: 'NONE' }, {
    version: closedToBroker.version,
  })
  const withdrawn = await log('broker-antwerp', { brokerReference: 'DOS-3' })
  await complaints.done('broker-antwerp', 'withdrawComplaint', { complaintId: withdrawn.id }, { reason: 'Vergissing.' })
  const taken = await log('broker-ghent', { brokerReference: 'DOS-2' })
  await log('broker-ghent', { brokerReference: 'DOS-3' })
  for (let logged = 4; logged < MANY; logged += 10) {
    await Promise.all(Array.from({ length: Math.min(10, MANY - logged) }, () => log('broker-antwerp')))
  }
  t.equal(await count('broker-antwerp'), MANY - 1, 'one is closed to the broker')

  const response = await rest.act(admin, 'transferPortfolio', { officeId: ANTWERP.id }, {
    toOfficeId: GHENT.id,
    reason: REASON,
  }, { key: 'transfer' })
  t.same([response.status, response.answer], [200, { transferred: MANY }], 'and the answer is a count')
  const again = await rest.act(admin, 'transferPortfolio', { officeId: ANTWERP.id }, {
    toOfficeId: GHENT.id,
    reason: REASON,
  }, { key: 'transfer' })
  t.same([again.replayed, again.body], [true, response.body])

  t.equal(await count('broker-antwerp'), 0, 'the old office sees none')
  t.equal(await count('broker-ghent'), MANY + 1, 'the successor sees them beside its own two, but for the closed one')
  for (const client of ['broker-antwerp']) {
    t.equal((await complaints.read(client, first.id)).status, 404)
    t.equal(
      (await complaints.act(client, 'recordIntervention', { complaintId: first.id }, {
        kinds: ['ANSWER'],
        summary: 'Gebeld.',
      })).status,
      404,
    )
  }
  const moved = (await complaints.read('broker-ghent', first.id)).complaint
  t.match(moved, {
    version: first.version + 1,
    office: { id: GHENT.id },
    firstLineReference: first.firstLineReference,
    brokerReference: 'DOS-1',
  })
  t.same(moved?.deadlines, first.deadlines, 'a clock that runs goes on')
  t.equal(
    (await complaints.read('broker-ghent', closedToBroker.id)).status,
    404,
    'what was closed to the broker stays closed',
  )
  t.equal(
    (await complaints.act('broker-ghent', 'recordIntervention', { complaintId: first.id }, {
      kinds: ['ANSWER'],
      summary: 'Gebeld.',
    })).status,
    200,
  )

  const event = (await complaints.history('broker-ghent', escalated.id)).at(-1)
  t.match(event, {
    type: 'complaint.updated', actor: { name: 'Els Wouters', role: 'ADMIN' },
    details: {
      transferredFrom: { id: ANTWERP.id },
      transferredTo: { id: GHENT.id },
      reason: REASON,
      brokerReferenceDropped: 'DOS-2',
    },
  })
  t.match(
    event?.changes,
    exactLists([{ member: 'officeId', from: ANTWERP.id, to: GHENT.id }, { member: 'brokerReference', from: 'DOS-2' }]),
  )
  t.notOk(
    (await complaints.read('broker-ghent', escalated.id)).complaint?.brokerReference,
    'a reference that the successor uses is dropped',
  )
  t.equal((await complaints.read('broker-ghent', taken.id)).complaint?.brokerReference, 'DOS-2')
  t.equal((await complaints.read('broker-ghent', withdrawn.id)).complaint?.brokerReference, 'DOS-3', 'a withdrawn one takes nobody\'s')
  for (const id of [first.id, escalated.id]) {
    const { body } = await world.app.inject({
      url: `/v1/complaints/${id}/history/verification`,
      headers: { authorization: `Bearer ${await world.token('broker-ghent')}` },
    })
    t.match(JSON.parse(body), { valid: true })
  }
  const due = await complaints.list('broker-ghent', { deadlineKind: ['FINAL_ANSWER'], deadlineState: ['PENDING'] }, {
    sort: 'dueOn',
  })
  t.same(due.items?.map(({ id }) => id), [escalated.id], 'the index of clocks moved along')
  t.match((await complaints.read('handler-an', escalated.id)).complaint, {
    handler: { id: AN.id },
    office: { name: GHENT.name },
  }, 'for staff nothing else changed')
  t.match(
    (await rest.read('auditor-dirk', 'listRegisterEvents')).answer.items.at(-1),
    exactLists({
      type: 'office.portfolioTransferred',
      subjectId: ANTWERP.id,
      changes: [{}, { to: MANY }, { to: REASON }],
    }),
  )
})

t.test('an empty portfolio moves too, through GraphQL, and back', async t => {
  t.match(
    (await graphql.act(admin, 'transferPortfolio', { officeId: ANTWERP.id }, { toOfficeId: GHENT.id, reason: REASON }))
      .answer,
    { transferred: 0 },
  )
  t.match(
    (await graphql.act(admin, 'transferPortfolio', { officeId: GHENT.id }, { toOfficeId: ANTWERP.id, reason: REASON }))
      .answer,
    { transferred: MANY + 2 },
  )
  t.equal(await count('broker-ghent'), 0)
})

t.test('a portfolio moves to an active office, one transfer at a time', async t => {
  for (const api of [rest, graphql]) {
    for (const toOfficeId of [ANTWERP.id, AN.id]) {
      t.match(
        await api.act(admin, 'transferPortfolio', { officeId: ANTWERP.id }, { toOfficeId, reason: REASON }),
        exactLists({ status: 400, issues: ['toOfficeId'] }),
      )
    }
    t.match(await api.act(admin, 'transferPortfolio', { officeId: AN.id }, { toOfficeId: GHENT.id, reason: REASON }), {
      status: 404,
    })
  }
  const there = rest.act(admin, 'transferPortfolio', { officeId: ANTWERP.id }, { toOfficeId: GHENT.id, reason: REASON })
  const back = rest.act(admin, 'transferPortfolio', { officeId: GHENT.id }, { toOfficeId: ANTWERP.id, reason: REASON })
  const answers = await Promise.all([there, back])
  t.same(
    answers.map(({ status }) => status).sort(),
    [200, 409],
    'the other one is refused, and no complaint goes in circles',
  )
  t.match(answers.find(({ status }) => status === 409), { problem: 'transferInProgress' })
})
