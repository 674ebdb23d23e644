/** Offices through both APIs: who may, what is checked, and what a struck-off one can still do. */
import t from 'tap'
import { ANTWERP, BERT, GHENT } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { overGraphql, overRest } from '../../support/administration.ts'
import { restCalls } from '../../support/calls.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const apis = [overRest(world), overGraphql(world)]
const complaints = restCalls(world)
const NUMBERS = ['0862475005', '0566988259', '0403567807']
const COMPLAINT = {
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.',
}

for (const [index, api] of apis.entries()) {
  const code = `NEW${index}`

  t.test(`${api.name}: an office is registered, read, changed and listed`, async t => {
    const made = await api.act('admin-els', 'createOffice', {}, {
      name: 'Kantoor Wilrijk',
      code,
      enterpriseNumber: `BE ${NUMBERS[index]}`,
      fsmaNumber: '12345 A-cB',
    })
    t.equal(made.status, index === 0 ? 201 : 200)
    t.match(made.answer, { version: 1, code, enterpriseNumber: NUMBERS[index], fsmaStatus: 'ACTIVE' })
    const { id: officeId } = made.answer
    t.match(await api.act('admin-els', 'updateOffice', { officeId }, { name: 'Wilrijk' }), {
      status: 428,
      problem: 'preconditionRequired',
    })
    const changed = await api.act('admin-els', 'updateOffice', { officeId }, {
      name: 'Wilrijk',
      fsmaNumber: null,
      fsmaStatus: 'SUSPENDED',
      fsmaStatusSince: '2026-01-05',
    }, { version: 1 })
    t.match(changed.answer, { version: 2, name: 'Wilrijk', fsmaStatus: 'SUSPENDED', fsmaStatusSince: '2026-01-05' })
    t.notOk('fsmaNumber' in changed.answer, 'null removes')
    const postalAddress = { street: 'Bist 12', postalCode: '2610', city: 'Wilrijk', country: 'BE' }
    const contact = { email: 'info@wilrijk.example', postalAddress }
    t.match((await api.act('admin-els', 'updateOffice', { officeId }, contact, { version: 2 })).answer, contact)
    t.match((await api.read('handler-an', 'getOffice', officeId)).answer, contact)
    const removed = { email: null, postalAddress: null }
    const without = await api.act('admin-els', 'updateOffice', { officeId }, removed, { version: 3 })
    t.notOk('email' in without.answer || 'postalAddress' in without.answer)
    const part = { postalAddress: { city: 'Gent' } }
    t.match(await api.act('admin-els', 'updateOffice', { officeId }, part, { version: 4 }), {
      status: 400,
      problem: 'badRequest',
    })
    t.match(await api.act('admin-els', 'updateOffice', { officeId }, { name: 'Twee' }, { version: 1 }), {
      status: 412,
      problem: 'preconditionFailed',
    })
    for (const reader of ['admin-els', 'handler-an', 'manager-carla', 'auditor-dirk']) {
      t.match((await api.read(reader, 'getOffice', officeId)).answer, { id: officeId, name: 'Wilrijk' }, reader)
      t.ok((await api.read(reader, 'listOffices')).answer.items.some(({ id }) => id === officeId), reader)
    }
  })

  t.test(`${api.name}: what an office cannot be`, async t => {
    const office = { name: 'Kantoor', code: `BAD${index}`, enterpriseNumber: '0862.475.006' }
    const cases: [string, object, number, string, string[] | undefined][] = [
      ['a wrong check digit',           office,                                                                           400, 'badRequest', ['enterpriseNumber']],
      ['a code that is taken',          { ...office, enterpriseNumber: '0566.988.259', code: 'ANT' },                     409, 'valueTaken', ['code']],
      ['a number that is taken',        { ...office, enterpriseNumber: ANTWERP.enterpriseNumber },                        409, 'valueTaken', ['enterpriseNumber']],
      ['a code in small letters',       { ...office, code: 'ant' },                                                       400, 'badRequest', ['code']],
      ['a status of tomorrow',          { ...office, enterpriseNumber: '0566.988.259', fsmaStatus: 'SUSPENDED', fsmaStatusSince: '2099-01-01' }, 400, 'badRequest', ['fsmaStatusSince']],
    ]
    for (const [sentence, body, status, problem, issues] of cases) {
      t.match(await api.act('admin-els', 'createOffice', {}, body), { status, problem, issues }, sentence)
    }
    t.match(await api.read('admin-els', 'getOffice', BERT.id), { status: 404, problem: 'resourceNotFound' })
  })

  t.test(`${api.name}: only ADMIN writes, and a broker does not even read`, async t => {
    for (const client of ['broker-antwerp', 'handler-an', 'manager-carla', 'auditor-dirk']) {
      t.match(
        await api.act(client, 'createOffice', {}, { name: 'Kantoor', code: 'NO', enterpriseNumber: '0862475005' }),
        { status: 403, problem: 'missingPermission' },
        client,
      )
      t.match(await api.act(client, 'updateOffice', { officeId: GHENT.id }, { name: 'Kantoor' }, { version: 1 }), {
        status: 403,
        problem: 'missingPermission',
      }, client)
      t.match(
        await api.act(client, 'transferPortfolio', { officeId: GHENT.id }, {
          toOfficeId: ANTWERP.id,
          reason: 'Overname.',
        }),
        { status: 403, problem: 'missingPermission' },
        client,
      )
    }
    for (const operation of ['listOffices', 'listStaff', 'listClients', 'listRegisterEvents']) {
      t.match(await api.read('broker-antwerp', operation), { status: 403, problem: 'missingPermission' }, operation)
    }
    for (const operation of ['listClients', 'listRegisterEvents']) {
      t.match(await api.read('handler-an', operation), { status: 403 }, operation)
    }
    t.match(await api.read('auditor-dirk', 'listRegisterEvents'), { status: 200 })
  })

  t.test(`${api.name}: a key gives the same office again`, async t => {
    const body = { name: 'Eenmalig', code: `ONE${index}`, enterpriseNumber: ['1001234691', '1001234790'][index] }
    const first = await api.act('admin-els', 'createOffice', {}, body, { key: `office-${index}` })
    const again = await api.act('admin-els', 'createOffice', {}, body, { key: `office-${index}` })
    t.same([again.replayed, again.body], [true, first.body])
    t.match(await api.act('admin-els', 'createOffice', {}, { ...body, name: 'Anders' }, { key: `office-${index}` }), {
      status: 422,
      problem: 'idempotencyKeyReused',
    })
  })
}

t.test('a list is read page by page, and its cursor is refused elsewhere', async t => {
  const [rest] = apis as [typeof apis[0]]
  const all = (await rest.read('admin-els', 'listOffices')).answer.items.map(({ id }) => id)
  const seen: string[] = []
  for (let after: string | undefined, more = true; more;) {
    const { answer, next } = await rest.read('admin-els', 'listOffices', undefined, {
      pageSize: 2,
      ...(after && { after }),
    })
    seen.push(...answer.items.map(({ id }) => id))
    after = next
    more = next !== undefined
    if (next !== undefined) {
      t.match(
        await rest.read('admin-els', 'listStaff', undefined, { after: next }),
        exactLists({ status: 400, issues: ['after'] }),
      )
    }
  }
  t.same(seen, all)
})

t.test('a struck-off office reads, and no longer writes: at once', async t => {
  const open = await complaints.done('broker-ghent', 'logComplaint', {}, COMPLAINT)
  const { version } = (await apis[0]!.read('admin-els', 'getOffice', GHENT.id)).answer
  const struckOff = await apis[0]!.act('admin-els', 'updateOffice', { officeId: GHENT.id }, {
    fsmaStatus: 'STRUCK_OFF',
  }, { version })
  t.match(struckOff.answer, { fsmaStatus: 'STRUCK_OFF' })

  for (const [client, office] of [['broker-ghent', undefined], ['software-house', GHENT.id]] as const) {
    const how = office === undefined ? {} : { office }
    t.match(await complaints.act(client, 'logComplaint', {}, COMPLAINT, how), {
      status: 403,
      problem: 'missingPermission',
      detail: /struck off/,
    }, client)
    t.match(
      await complaints.act(client, 'recordIntervention', { complaintId: open.id }, {
        kinds: ['ANSWER'],
        summary: 'Gebeld.',
      }, how),
      { status: 403, detail: /struck off/ },
      client,
    )
    t.match(
      await complaints.act(client, 'updateComplaint', { complaintId: open.id }, { productLine: null }, {
        ...how,
        version: 1,
      }),
      { status: 403, detail: /struck off/ },
      client,
    )
    const { complaint } = await complaints.read(client, open.id, how)
    t.same(complaint?.availableActions, [], `${client} still reads, and is offered nothing`)
  }
  t.equal(
    (await complaints.act('software-house', 'logComplaint', {}, COMPLAINT, { office: ANTWERP.id })).status,
    201,
    'the other office of the software house goes on',
  )

  await apis[0]!.act('admin-els', 'updateOffice', { officeId: GHENT.id }, { fsmaStatus: 'ACTIVE' }, {
    version: version + 1,
  })
  t.equal(
    (await complaints.act('broker-ghent', 'recordIntervention', { complaintId: open.id }, {
      kinds: ['ANSWER'],
      summary: 'Gebeld.',
    })).status,
    200,
    'and writes again when it may',
  )
})

t.test('an office code cannot change once a reference contains it', async t => {
  const { version } = (await apis[0]!.read('admin-els', 'getOffice', GHENT.id)).answer
  t.match(await apis[0]!.act('admin-els', 'updateOffice', { officeId: GHENT.id }, { code: 'GENT' }, { version }), {
    status: 409,
    problem: 'memberLocked',
  })
})

t.test('a renamed office, and a caller whose ties changed, get another entity tag', async t => {
  const { id } = await complaints.done('broker-antwerp', 'logComplaint', {}, {
    ...COMPLAINT,
    ground: 'DIRECT_INTERVENTION_REQUESTED',
  })
  const seenBy = async (client: string, etag?: string) =>
    complaints.read(client, id, { headers: etag ? { 'if-none-match': etag } : {} })
  const before = await seenBy('handler-bert')
  t.equal(before.etag, '"1"')
  t.equal((await seenBy('handler-bert', '"1"')).status, 304)

  const { version } = (await apis[0]!.read('admin-els', 'getOffice', ANTWERP.id)).answer
  await apis[0]!.act('admin-els', 'updateOffice', { officeId: ANTWERP.id }, { name: 'Scheldezicht & Zonen' }, {
    version,
  })
  const renamed = await seenBy('handler-bert', before.etag)
  t.match(
    [renamed.status, renamed.complaint?.office?.name, renamed.complaint?.version],
    exactLists([200, 'Scheldezicht & Zonen', 1]),
  )
  t.equal((await seenBy('handler-bert', renamed.etag)).status, 304)

  const { version: ofBert } = (await apis[0]!.read('admin-els', 'getStaffMember', BERT.id)).answer
  await apis[0]!.act('admin-els', 'updateStaffMember', { staffId: BERT.id }, { tiedOfficeIds: [ANTWERP.id] }, {
    version: ofBert,
  })
  const tied = await seenBy('handler-bert', renamed.etag)
  t.match(
    [tied.status, tied.complaint?.availableActions],
    exactLists([200, []]),
    'who is tied to the office is offered nothing',
  )
  t.equal(
    (await complaints.act('handler-bert', 'acknowledgeComplaint', { complaintId: id }, { channel: 'EMAIL' }, {
      version: 1,
    })).problem,
    'handlerConflictOfInterest',
    'the version before the dash still counts',
  )
})

t.test('the audit log says who changed what, and cannot be changed', async t => {
  const { answer: { items } } = await apis[0]!.read('auditor-dirk', 'listRegisterEvents', undefined, { pageSize: 200 })
  t.match(
    items.find(({ type }) => type === 'office.updated'),
    exactLists({
      actor: { name: 'Els Wouters', role: 'ADMIN' },
      changes: [
        { member: 'name' },
        { member: 'fsmaNumber' },
        { member: 'fsmaStatus', from: 'ACTIVE', to: 'SUSPENDED' },
        { member: 'fsmaStatusSince' },
      ],
    }),
  )
  const { dataSource } = await import('../../../src/store/dataSource.ts')
  const app = await dataSource({ url: world.database.appUrl, poolSize: 1 }).initialize()
  t.teardown(() => app.destroy())
  for (
    const statement of [
      'update directory_events set type = type',
      'delete from directory_events',
      'delete from offices',
      'delete from client_secrets',
      `update client_secrets set hash = ''`,
    ]
  ) {
    await t.rejects(app.query(statement), { code: '42501' }, statement)
  }
  await t.rejects(app.query(`insert into staff (id, name, role) values (gen_random_uuid(), 'X', 'ADMIN')`), {
    code: '42501',
  }, 'without ADMIN in the transaction nothing is added')
  await app.query(`update offices set name = 'X'`)
  t.equal((await world.owner.query(`select count(*)::int as n from offices where name = 'X'`))[0].n, 0, 'nor changed')
})
