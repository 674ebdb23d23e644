/**
 * Staff through both APIs: ties, absence with a deputy, and all open complaints of one to another.
 */
import t from 'tap'
import { AN, ANTWERP, BERT, CARLA, DIRK, GHENT, GRIET } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { overGraphql, overRest } from '../../support/administration.ts'
import { restCalls } from '../../support/calls.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const apis = [overRest(world), overGraphql(world)]
const complaints = restCalls(world)
const admin = 'admin-els'
const REASON = 'Langdurig afwezig.'

/** A complaint that An handles; of the office in Ghent, unless told. */
async function handledByAn (client = 'broker-ghent'): Promise<string> {
  const { id: complaintId } = await complaints.done(client, 'logComplaint', {}, {
    complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
    subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ground: 'DIRECT_INTERVENTION_REQUESTED',
  })
  await complaints.done('handler-an', 'assignComplaint', { complaintId }, {
    handlerId: AN.id,
    independenceDeclared: true,
  })
  return complaintId
}

for (const api of apis) {
  t.test(`${api.name}: a member of staff is registered, changed, and away with a deputy`, async t => {
    const made = await api.act(admin, 'createStaffMember', {}, {
      name: 'Jo Maes',
      role: 'HANDLER',
      tiedOfficeIds: [GHENT.id],
      email: 'jo@example.be',
    }, { key: `jo-${api.name}` })
    t.match(
      made.answer,
      exactLists({ version: 1, name: 'Jo Maes', role: 'HANDLER', tiedOfficeIds: [GHENT.id], email: 'jo@example.be' }),
    )
    t.ok((await api.act(admin, 'createStaffMember', {}, {
      name: 'Jo Maes',
      role: 'HANDLER',
      tiedOfficeIds: [GHENT.id],
      email: 'jo@example.be',
    }, { key: `jo-${api.name}` })).replayed)
    const { id: staffId } = made.answer
    const absence = { from: '2026-07-06', to: '2026-07-24', deputyId: BERT.id }
    t.match((await api.act(admin, 'updateStaffMember', { staffId }, { absence, email: null }, { version: 1 })).answer, {
      version: 2,
      absence,
    })
    t.match(
      (await api.act(admin, 'updateStaffMember', { staffId }, { absence: { to: '2026-07-31' } }, { version: 2 }))
        .answer,
      { absence: { ...absence, to: '2026-07-31' } },
      'a patch merges',
    )
    t.match(
      (await api.read('handler-bert', 'getStaffMember', staffId)).answer,
      { absence: { deputyId: BERT.id } },
      'whoever assigns sees it',
    )
    const back = await api.act(admin, 'updateStaffMember', { staffId }, { absence: null }, { version: 3 })
    t.notOk('absence' in back.answer || 'email' in back.answer)
    t.match(
      await api.act(admin, 'updateStaffMember', { staffId }, { absence: { to: '2026-07-31' } }, { version: 4 }),
      exactLists({ status: 400, issues: ['absence.from'] }),
    )
  })

  t.test(`${api.name}: what a member of staff cannot be`, async t => {
    const person = { name: 'Jo', role: 'HANDLER' }
    const cases: [string, object, string[]][] = [
      ['a broker',                          { ...person, role: 'BROKER' },                                                         ['role']],
      ['tied to what is no office',         { ...person, tiedOfficeIds: [GHENT.id, BERT.id] },                                     ['tiedOfficeIds[1]']],
      ['back before he is gone',            { ...person, absence: { from: '2026-07-06', to: '2026-07-05' } },                      ['absence.to']],
      ['replaced by who does not handle',   { ...person, absence: { from: '2026-07-06', to: '2026-07-07', deputyId: DIRK.id } },   ['absence.deputyId']],
    ]
    for (const [sentence, body, issues] of cases) {
      const response = await api.act(admin, 'createStaffMember', {}, body)
      t.equal(response.status, 400, sentence)
      if (sentence !== 'a broker') t.same(response.issues, issues, sentence)
    }
  })

  t.test(`${api.name}: all open complaints go to another, but for a conflict of interest`, async t => {
    const ids = [await handledByAn(), await handledByAn(), await handledByAn('broker-antwerp')]
    const body = { toStaffId: GRIET.id, reason: REASON }
    const key = `reassign-${api.name}`
    const response = await api.act('manager-carla', 'reassignComplaints', { staffId: AN.id }, body, { key })
    t.match(
      response.answer,
      exactLists({
        reassigned: 2,
        refused: [{ complaintId: ids[2], type: 'urn:problem-type:complaints:handlerConflictOfInterest' }],
      }),
      'Griet came from Antwerp',
    )
    const again = await api.act('manager-carla', 'reassignComplaints', { staffId: AN.id }, body, { key })
    t.same([again.replayed, again.body], [true, response.body])
    for (const id of ids.slice(0, 2)) {
      const event = (await complaints.history('manager-carla', id)).at(-1)
      t.match(event, {
        type: 'complaint.assigned',
        actor: { name: CARLA.name },
        details: { handlerId: GRIET.id, reassignedFrom: AN.id, reason: REASON },
      })
      t.match(
        (await complaints.history('broker-ghent', id)).at(-1),
        { type: 'complaint.assigned', details: undefined },
        'why, is not for the office',
      )
      t.match(
        await complaints.act('handler-griet', 'acknowledgeComplaint', { complaintId: id }, { channel: 'EMAIL' }),
        { problem: 'independenceNotDeclared' },
      )
    }
    t.match(await complaints.read('manager-carla', ids[2] as string), { complaint: { handler: { id: AN.id } } })

    const version = (await api.read(admin, 'getStaffMember', AN.id)).answer.version
    await api.act(admin, 'updateStaffMember', { staffId: AN.id }, {
      absence: { from: '2026-07-06', to: '2026-07-24', deputyId: BERT.id },
    }, { version })
    t.match(
      (await api.act('manager-carla', 'reassignComplaints', { staffId: AN.id }, { reason: REASON })).answer,
      exactLists({ reassigned: 1, refused: [] }),
      'to the deputy, by default',
    )
    t.match(await complaints.read('manager-carla', ids[2] as string), { complaint: { handler: { id: BERT.id } } })
    await api.act(admin, 'updateStaffMember', { staffId: AN.id }, { absence: null }, { version: version + 1 })
  })

  t.test(`${api.name}: who reassigns, and to whom`, async t => {
    const cases: [string, string, string, object, number][] = [
      ['a handler does not',                  'handler-an',    AN.id,    { toStaffId: BERT.id, reason: REASON },  403],
      ['ADMIN sees no complaints',            admin,           AN.id,    { toStaffId: BERT.id, reason: REASON },  403],
      ['a broker does not',                   'broker-ghent',  AN.id,    { toStaffId: BERT.id, reason: REASON },  403],
      ['to nobody in particular',             'manager-carla', AN.id,    { reason: REASON },                      400],
      ['to an auditor',                       'manager-carla', AN.id,    { toStaffId: DIRK.id, reason: REASON },  400],
      ['to the manager himself',              'manager-carla', AN.id,    { toStaffId: CARLA.id, reason: REASON }, 400],
      ['from somebody there is not',          'manager-carla', ANTWERP.id, { toStaffId: BERT.id, reason: REASON }, 404],
    ]
    for (const [sentence, client, staffId, body, status] of cases) {
      t.equal((await api.act(client, 'reassignComplaints', { staffId }, body)).status, status, sentence)
    }
  })
}

t.test('a new role goes to the clients of the person', async t => {
  const [rest] = apis as [typeof apis[0]]
  const { version } = (await rest.read(admin, 'getStaffMember', BERT.id)).answer
  await rest.act(admin, 'updateStaffMember', { staffId: BERT.id }, { role: 'MANAGER' }, { version })
  const { items } = (await rest.read(admin, 'listClients')).answer
  t.match(items.find(({ staffId }) => staffId === BERT.id), { clientId: 'handler-bert', role: 'MANAGER', version: 2 })
  t.equal(
    (await rest.act('handler-bert', 'reassignComplaints', { staffId: AN.id }, { toStaffId: GRIET.id, reason: REASON }))
      .status,
    200,
    'at once, with the old token',
  )
})
