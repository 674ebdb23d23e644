/**
 * The history: append-only, chained, sealed; what it shows, what it hides, and that no tampering
 * stays unseen.
 */
import t from 'tap'
import { EVENTS } from '../../../src/complaints/events.ts'
import { GENESIS, hashOf } from '../../../src/complaints/history.ts'
import type { HistoryEntry } from '../../../src/complaints/history.ts'
import { HIDDEN_FROM_BROKER } from '../../../src/complaints/visibility.ts'
import { AN, BERT, CARLA, GHENT } from '../../../src/sandbox/seed/people.ts'
import { COLUMNS } from '../../../src/store/complaints/rows.ts'
import { exactLists } from '../../support/exactLists.ts'
import { both } from '../../support/calls.ts'
import type { Event } from '../../support/calls.ts'
import { createWorld } from '../../world.ts'

/** What this process writes to its log, caught before the test's own output. */
const log: string[] = []
const write = process.stdout.write.bind(process.stdout)
process.stdout.write =
  ((data: string | Uint8Array, ...more: []) =>
    typeof data === 'string' && data.startsWith('{"level":')
      ? log.push(data) > 0
      : write(data, ...more)) as typeof process.stdout.write

const world = await createWorld(t, { logLevel: 'trace' })
const { rest, graphql } = both(world)
const { done } = rest
const { owner } = world

const MARK = 'Merkteken'
const address = { street: `${MARK}straat 1`, postalCode: '2000', city: `${MARK}dorp`, country: 'BE' }
const email = `${MARK}@example.be`
const personal = {
  complainant: {
    name: `Zwaantje ${MARK}`,
    capacity: 'INSURED',
    language: 'nl',
    email,
    phone: `+32 ${MARK}`,
    postalAddress: address,
  },
  representative: { name: `Meester ${MARK}`, relation: 'LAWYER', mandateProvided: true, email, postalAddress: address },
  subjects: ['SERVICE'], causes: ['DELAY'], description: `Het ${MARK} van deze klacht.`, remedySought: `Een ${MARK}.`,
  policyNumber: `POL-${MARK}`, claimNumber: `S-${MARK}`, brokerReference: `DOS-${MARK}`,
}
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const text = `Een uitleg die lang genoeg is om als antwoord ten gronde te gelden, zegt ${MARK}.`
const EMAIL = { channel: 'EMAIL' }
const answer = {
  decision: 'UPHELD',
  explanation: text,
  complaintAsUnderstood: text,
  grievances: [{ summary: MARK, decision: 'UPHELD', explanation: MARK }],
  rootCause: 'PROCESS',
  ...EMAIL,
}
const onBehalfOf = { headers: { 'on-behalf-of': `s.${MARK}` }, key: MARK }

/** A life with every kind of text, every matter of independence and of approval. */
async function life (): Promise<string> {
  const { id: complaintId } = await done('broker-antwerp', 'logComplaint', {}, personal, onBehalfOf)
  const steps: [string, string, object][] = [
    ['broker-antwerp', 'recordIntervention', { kinds: ['ACTION'], summary: `Gebeld met ${MARK}.` }],
    ['broker-antwerp', 'recordOmbudsmanReferral', { ...direct, referredOn: '2026-03-02', ombudsmanReference: MARK }],
    ['broker-antwerp', 'escalateComplaint', { ground: 'UNSATISFIED_AFTER_FIRST_LINE', remarks: `Volgens ${MARK}.` }],
    ['manager-carla', 'assignComplaint', { handlerId: AN.id, override: { motive: `Niemand anders kent ${MARK} zo goed.` } }],
    ['handler-an', 'declareIndependence', { independent: false, reason: `Ik ken ${MARK}.` }],
    ['manager-carla', 'assignComplaint', { handlerId: BERT.id }],
    ['handler-bert', 'declareIndependence', { independent: true }],
    ['handler-bert', 'acknowledgeComplaint', EMAIL],
    ['handler-bert', 'replySubstantively', { text, ...EMAIL }],
    ['handler-bert', 'sendFinalAnswer', { ...answer, remedies: [{ kind: 'PAYMENT', amountCents: 300_000 }] }],
    ['manager-carla', 'approveFinalAnswer', { approved: false, remarks: `Te veel voor ${MARK}.` }],
    ['handler-bert', 'sendFinalAnswer', { ...answer, remedies: [{ kind: 'PAYMENT', amountCents: 260_000 }] }],
    ['manager-carla', 'approveFinalAnswer', { approved: true, remarks: `Goed voor ${MARK}.` }],
  ]
  for (const [index, [client, operation, payload]] of steps.entries()) {
    await done(client, operation, { complaintId }, payload, { key: `step-${index}` })
  }
  const version = steps.length + 1
  await done('manager-carla', 'updateComplaint', { complaintId }, {
    staffComplainedAbout: [AN.id],
    contestedDecisionBy: [CARLA.id],
  }, { version })
  await rest.act('manager-filip', 'closeComplaint', { complaintId }, { complainantSatisfaction: 'PARTIAL' }, onBehalfOf)
  return complaintId
}
const whole = await life()
/** An event for each step, and for each of the three letters that it makes. */
const LENGTH = 19
/**
 * Without two declarations, two submitted and one refused answer, and an update of hidden members.
 */
const LENGTH_FOR_BROKER = 13

const verification = async (client: string, id: string) => {
  const headers = { authorization: `Bearer ${await world.token(client)}` }
  const inRest = await world.app.inject({ url: `/v1/complaints/${id}/history/verification`, headers })
  const inGraphql = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: {
      query: `{ complaint(id: "${id}") { historyVerification { valid length brokenAt changedMembers erasedBy } } }`,
    },
  })
  const verdict: object = inGraphql.json().data.complaint.historyVerification
  return [inRest.json(), Object.fromEntries(Object.entries(verdict).filter(([, value]) => value !== null))]
}

/** What REST says, and GraphQL. */
const inBoth = (verdict: object): object[] => [verdict, { ...verdict }]

t.test('the history is complete for everybody who may open it', async t => {
  const lengths = { 'broker-antwerp': LENGTH_FOR_BROKER, 'handler-an': LENGTH, 'auditor-dirk': LENGTH }
  for (const [client, length] of Object.entries(lengths)) {
    t.same(await verification(client, whole), inBoth({ valid: true, length }), client)
  }
})

t.test('every event is there in order, with who did it, and chained to the one before', async t => {
  for (const calls of [rest, graphql]) {
    const events = await calls.history('auditor-dirk', whole)
    t.same(events.map(({ sequence }) => sequence), Array.from({ length: LENGTH }, (_, index) => index + 1))
    t.same(events.map(({ previousHash }) => previousHash), [GENESIS, ...events.map(({ hash }) => hash)].slice(0, -1))
    t.match(events[0]?.actor, {
      role: 'BROKER',
      onBehalfOf: `s.${MARK}`,
      office: { name: 'Makelaarskantoor Scheldezicht' },
    })
    t.match(events.at(-1), {
      type: 'complaint.closed',
      actor: { name: 'Filip Dumont', role: 'MANAGER', onBehalfOf: `s.${MARK}` },
    })
    t.equal(events[1]?.actor.onBehalfOf, undefined)
    t.match(events[4], { type: 'complaint.assigned', details: { override: { motive: /anders/ } } })
  }
})

/** All strings that stand anywhere in it. */
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]

t.test('the broker\'s history omits independence, approvals and hidden members', async t => {
  const all = await rest.history('auditor-dirk', whole)
  const secret = all.filter(({ type }) =>
    EVENTS[type as keyof typeof EVENTS].broker === 'NONE' || type === 'complaint.updated'
  )
  t.same(
    new Set(secret.map(({ type }) => type)),
    new Set([
      'complaint.independenceDeclared', 'complaint.answerSubmitted', 'complaint.answerRefused', 'complaint.updated',
    ]),
  )
  for (const calls of [rest, graphql]) {
    const events = await calls.history('broker-antwerp', whole)
    t.same(
      events.map(({ sequence }) => sequence),
      Array.from({ length: LENGTH_FOR_BROKER }, (_, index) => index + 1),
      `${calls.name}: its numbers have no gap`,
    )
    t.same(
      events.map(({ hash }) => hash),
      all.filter(event => !secret.includes(event)).map(({ hash }) => hash),
      `${calls.name}: the others, all of them`,
    )
    t.same(
      events.flatMap(({ changes }) => changes).filter(({ member }) =>
        (HIDDEN_FROM_BROKER as readonly string[]).includes(member)
      ),
      [],
      'no hidden member',
    )
    const actual = JSON.stringify([events, (await calls.read('broker-antwerp', whole)).complaint])
    for (
      const word of [
        'approved',
        'remarks":"Goed',
        'Te veel',
        'override',
        'Niemand anders',
        'Ik ken',
        'independen',
        CARLA.id.slice(-12) + '"]',
      ]
    ) t.notOk(actual.includes(word), `${calls.name}: not ${word}`)
    const answered = events.find(({ type }) => type === 'complaint.answered')
    t.ok(answered?.changes.some(({ member }) => member === 'finalAnswer'), 'what was answered, it is told')
    t.match(answered?.actor, { id: BERT.id }, 'under its author\'s name')
    t.not(
      events.findLast(({ type }) => type === 'letter.dispatched')?.actor.id,
      CARLA.id,
      'nor does the letter tell who let it go',
    )
    t.match(
      (await calls.read('manager-carla', whole)).complaint?.finalAnswer,
      { approvedBy: { id: CARLA.id } },
      'staff are told who approved',
    )
  }
})

t.test('pages of one event hold each that is shown, through both APIs', async t => {
  for (const client of ['broker-antwerp', 'manager-carla']) {
    const headers = { authorization: `Bearer ${await world.token(client)}` }
    const expected = (await rest.history(client, whole)).map(({ sequence }) => sequence)
    const seen: number[] = []
    for (let url: string | undefined = `/v1/complaints/${whole}/history?pageSize=1`; url !== undefined;) {
      const { items, next }: { items: Event[], next?: string } = (await world.app.inject({ url, headers })).json()
      t.equal(items.length, 1, 'no page is empty')
      seen.push(...items.map(({ sequence }) => sequence))
      url = next
    }
    t.same(seen, expected, `REST ${client}`)
    const nodes: number[] = []
    for (let after: string | undefined, more = true; more;) {
      const query =
        'query ($id: ID!, $after: String) { complaint(id: $id) { history(first: 2, after: $after) { edges { node { sequence } } pageInfo { endCursor hasNextPage } } } }'
      const response = await world.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables: { id: whole, after } },
      })
      const { edges, pageInfo }: { edges: { node: Event }[], pageInfo: { endCursor: string, hasNextPage: boolean } } =
        response.json().data.complaint.history
      nodes.push(...edges.map(({ node }) => node.sequence))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    t.same(nodes, expected, `GraphQL ${client}`)
  }
})

t.test('On-Behalf-Of is kept as stated', async t => {
  const id = async (stated: string, api = rest) =>
    (await api.done('broker-ghent', 'logComplaint', {}, { ...personal, brokerReference: undefined }, {
      headers: { 'on-behalf-of': stated },
    })).id
  for (const [stated, kept] of [['s.janssens', 's.janssens'], ['  spaties ', 'spaties'], [Buffer.from('Émile Müller').toString('latin1'), 'Émile Müller'], ['x'.repeat(200), 'x'.repeat(200)]] as const) {
    for (const api of [rest, graphql]) {
      t.equal((await rest.history('broker-ghent', await id(stated, api)))[0]?.actor.onBehalfOf, kept, api.name)
    }
  }
  for (const stated of ['x'.repeat(201), '   ', '85.07.30-033.28']) {
    for (const api of [rest, graphql]) {
      t.match(
        await api.act('broker-ghent', 'logComplaint', {}, { ...personal, brokerReference: undefined }, {
          headers: { 'on-behalf-of': stated },
        }),
        exactLists({ status: 400, issues: [/on-behalf-of/i] }),
        `${api.name} ${stated.slice(0, 20)}`,
      )
    }
  }
})

t.test('personal data stand in the complaint\'s row and in stored responses, and in no other table', async t => {
  const tables: { name: string }[] = await owner.query('select relname as name from pg_class where relkind in (\'r\', \'p\') and relnamespace = \'public\'::regnamespace')
  const telling = []
  for (const { name } of tables) {
    const rows: { row: object }[] = await owner.query(`select to_jsonb(${name}) as row from ${name}`)
    // What is in base64 is looked into as well: a ciphertext tells nothing, an encoding would.
    const texts = rows.flatMap(({ row }) => leaves(row)).flatMap(
      leaf => [leaf, Buffer.from(leaf, 'base64').toString('latin1')]
    )
    if (texts.some(one => one.toLowerCase().includes(MARK.toLowerCase()))) telling.push(name)
  }
  t.same(telling.sort(), ['complaints', 'stored_responses'])
  const facts: { facts: string }[] = await owner.query('select facts from events')
  t.notOk(
    facts.some(({ facts }) => /name|An Verhulst|Bert|Carla|Filip/.test(facts)),
    'nor is anybody of staff named in the clear',
  )
})

t.test('no line of the log contains personal data, not even of failed requests', async t => {
  await owner.query(`alter table complaints add constraint failing check (remedy_sought <> 'Faal')`)
  const failing = [
    await rest.act('broker-antwerp', 'logComplaint', {}, { ...personal, brokerReference: `F-${MARK}`, remedySought: 'Faal' }),
    await graphql.act('broker-antwerp', 'logComplaint', {}, { ...personal, brokerReference: `F-${MARK}`, remedySought: 'Faal' }),
    await rest.act('broker-antwerp', 'logComplaint', {}, { ...personal, [MARK]: MARK }),
    await graphql.act('broker-antwerp', 'logComplaint', {}, { ...personal, [MARK]: MARK }),
    await rest.act('broker-antwerp', 'logComplaint', {}, personal),
    await rest.list('broker-antwerp', { brokerReference: MARK, unknown: MARK }),
  ]
  t.same(failing.map(({ status }) => status), [500, 500, 400, 400, 409, 400])
  t.notOk(
    failing.slice(0, 2).some(({ body }) => body.includes(MARK) || /constraint|complaints_|insert/.test(body)),
    'nor does the answer of a fault',
  )
  t.ok(log.filter(line => line.includes('"level":50')).length >= 2, 'the faults are in the log')
  t.same(log.filter(line => line.toLowerCase().includes(MARK.toLowerCase())), [])
  await owner.query('alter table complaints drop constraint failing')
})

/** Five events: steps that make no letter, which would be one more. */
const five = async (): Promise<string> => {
  const { id: complaintId } = await done('broker-antwerp', 'logComplaint', {}, {
    ...personal, ...direct, brokerReference: undefined,
  })
  await done('handler-bert', 'assignComplaint', { complaintId }, { handlerId: BERT.id, independenceDeclared: true })
  for (let count = 0; count < 2; count++) {
    await done('handler-bert', 'declareIndependence', { complaintId }, { independent: true })
  }
  await done('broker-antwerp', 'recordOmbudsmanReferral', { complaintId }, { ...direct, referredOn: '2026-03-02' })
  return complaintId
}
const other = await five()

const third = (set: string) => `update events set ${set} where complaint_id = $1 and sequence = 3`
const moved = (from: number, to: number) =>
  `update events set sequence = ${to} where complaint_id = $1 and sequence = ${from}`
const without = (which: string) => `delete from events where complaint_id = $1 and ${which}`
const copied = (from: number, to: number) =>
  `insert into events select complaint_id, ${to}, type, at, version, facts, sealed, previous_hash, hash, office_saw, staff_saw from events where complaint_id = $1 and sequence = ${from}`

const tamperings: [what: string, brokenAt: number, ...statements: string[]][] = [
  ['changed facts',                   3, third('facts = replace(facts, \'HANDLER\', \'MANAGER\')')],
  ['facts that are none',             3, third('facts = \'none\'')],
  ['changed ciphertext',              3, third('sealed = overlay(sealed placing \'AAAA\' from 21)')],
  ['the ciphertext of another event', 3, third('sealed = (select sealed from events e where e.complaint_id = $1 and e.sequence = 2)')],
  ['a changed instant',               3, third('at = at - interval \'1 day\'')],
  ['an instant changed by a little',  3, third('at = at + interval \'1 microsecond\'')],
  ['another type',                    3, third('type = \'complaint.closed\'')],
  ['another version',                 3, third('version = 2')],
  ['another actor',                   3, third(`facts = replace(facts, '${BERT.id}', '${AN.id}')`)],
  ['another link',                    3, third(`previous_hash = '${GENESIS}'`)],
  ['another hash',                    3, third(`hash = '${GENESIS}'`)],
  ['the first removed',               1, without('sequence = 1')],
  ['one removed',                     3, without('sequence = 3')],
  ['the last removed',                5, without('sequence = 5')],
  ['the last two removed',            4, without('sequence > 3')],
  ['all removed',                     1, without('true')],
  ['one removed and the gap closed',  3, without('sequence = 3'), moved(4, 3), moved(5, 4)],
  ['two in another order',            2, moved(2, 9), moved(3, 2), moved(9, 3)],
  ['a number skipped',                5, moved(5, 6)],
  ['one put in',                      3, moved(5, 6), moved(4, 5), moved(3, 4), copied(2, 3)],
  ['one put in front',                1, copied(1, 0)],
  ['one added',                       6, copied(5, 6)],
  ['one of another complaint',        6, `update events set complaint_id = $1, sequence = 6 where complaint_id = '${other}' and sequence = 5`],
  ['another head',                    5, `update complaints set history_head = '${GENESIS}' where id = $1`],
  ['a longer length',                 6, 'update complaints set history_length = 6 where id = $1'],
  ['a shorter length',                4, 'update complaints set history_length = 4 where id = $1'],
  ['a length of none',                1, 'update complaints set history_length = 0 where id = $1'],
]
for (const [what, brokenAt, ...statements] of tamperings) {
  t.test(`verification finds ${what}, though the owner did it`, async t => {
    const id = await five()
    await owner.query('delete from feed where complaint_id in ($1, $2)', [id, other])
    for (const statement of statements) await owner.query(statement, [id])
    t.match(await verification('handler-bert', id), inBoth({ valid: false, brokenAt }))
  })
}

t.test('the history tells which event was changed, and nothing that stands in it now', async t => {
  const rewritten = {
    actor: { clientId: AN.id, id: AN.id, role: 'HANDLER' },
    changes: [{ member: 'description', to: 'Verzonnen.' }],
  }
  for (const statement of [
    third('facts = \'none\''), third(`facts = '${JSON.stringify(rewritten)}'`), third('type = \'complaint.invented\''),
    third('sealed = overlay(sealed placing \'AAAA\' from 21)'),
  ]) {
    const id = await five()
    await owner.query(statement, [id])
    for (const client of ['handler-bert', 'broker-antwerp']) {
      const answer = await world.app.inject({
        url: `/v1/complaints/${id}/history`,
        headers: { authorization: `Bearer ${await world.token(client)}` },
      })
      t.equal(answer.statusCode, 200, `${client}: ${statement}`)
      t.notMatch(answer.body, 'Verzonnen')
      const bundle = {
        method: 'POST',
        url: `/v1/complaints/${id}/evidenceBundles`,
        payload: { profile: 'SUPERVISOR' },
      } as const
      const actual = await world.app.inject({
        ...bundle,
        headers: { authorization: `Bearer ${await world.token('manager-carla')}` },
      })
      t.equal(actual.statusCode, 202, `a bundle is made: ${actual.body}`)
      const changed = answer.json<{ items: { sequence: number, unreadable?: true }[] }>().items.filter(
        ({ unreadable }) => unreadable
      )
      const hidden = client === 'broker-antwerp' && !statement.includes('invented')
      t.equal(changed.length, hidden ? 0 : 1)
      if (!hidden) {
        t.strictSame({ ...changed[0], at: '', previousHash: '', hash: '', type: '' }, {
          sequence: 3,
          at: '',
          actor: { id: '00000000-0000-0000-0000-000000000000', name: '' },
          changes: [],
          previousHash: '',
          hash: '',
          type: '',
          unreadable: true,
        })
      }
    }
  }
  const id = await five()
  await owner.query('update complaint_keys set wrapped = $2 where complaint_id = $1', [id, 'AAAA'])
  const graphql = { query: `{ complaint(id: "${id}") { history { edges { node { unreadable } } } } }` }
  const answer = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: graphql,
    headers: { authorization: `Bearer ${await world.token('auditor-dirk')}` },
  })
  t.same(
    new Set(answer.json().data.complaint.history.edges.map(({ node }: { node: object }) => JSON.stringify(node))),
    new Set(['{"unreadable":true}']),
    'a key that was replaced',
  )
})

t.test('verification finds events that were rewritten with valid hashes', async t => {
  for (const from of [5, 3, 1]) {
    const id = await five()
    const rows: { sequence: number, at: string, version: number, facts: string, sealed: string }[] = await owner.query(
      'select * from events where complaint_id = $1 order by sequence',
      [id],
    )
    let previousHash = GENESIS
    for (const { sequence, at, version, facts, sealed } of rows) {
      const type = sequence < from ? (await rest.history('auditor-dirk', id))[sequence - 1]!.type : 'complaint.closed'
      const entry = { complaintId: id, sequence, type, at, version, facts, sealed, previousHash } as HistoryEntry
      const hash = hashOf(entry)
      await owner.query(
        'update events set type = $3, previous_hash = $4, hash = $5 where complaint_id = $1 and sequence = $2',
        [id, sequence, type, previousHash, hash],
      )
      previousHash = hash
    }
    t.match(
      await verification('handler-bert', id),
      inBoth({ valid: false, brokenAt: from }),
      `from ${from} on: its ciphertext belongs to what was there`,
    )
  }
})

/** What the owner writes into a column, where another text, number, day or flag will not do. */
const OTHER_VALUES: Record<string, string> = {
  office_id: `'${GHENT.id}'`,
  held_by: '\'BROKER\'',
  complainant: 'jsonb_set(complainant, \'{name}\', \'"Iemand anders"\')',
  representative: 'jsonb_set(representative, \'{mandateProvided}\', \'false\')',
  subjects: '\'["PRODUCT"]\'',
  causes: '\'["DELAY", "OTHER"]\'',
  staff_complained_about: '\'[]\'',
  contested_decision_by: '\'[]\'',
  declined_by: '\'[]\'',
  interventions: 'jsonb_set(interventions, \'{0,summary}\', \'"Niets"\')',
  first_line: 'jsonb_set(first_line, \'{targetWorkingDays}\', \'50\')',
  first_line_resolution: '\'{"satisfaction": "FULL"}\'',
  escalation: 'jsonb_set(escalation, \'{contentDigest}\', \'""\')',
  handling: 'jsonb_set(handling, \'{independenceDeclared}\', \'false\')',
  cycles: 'jsonb_set(cycles, \'{0,calendarVersion}\', \'"BE-2000"\')',
  pending_approval: '\'{"rootCause": "PROCESS"}\'',
  legal_hold: '\'{"reason": "Geen."}\'',
  redirection: '\'{"explanation": "Elders."}\'',
  withdrawal: '\'{"reason": "Toch niet."}\'',
  reopenings: '\'[{"reason": "Nog eens."}]\'',
  related_to: `'[{"id": "${other}", "relation": "FOLLOWS"}]'`,
  ombudsman_referrals: 'jsonb_set(ombudsman_referrals, \'{0,rulesVersion}\', \'"0"\')',
}
const BY_TYPE: Record<string, (column: string) => string> = {
  text: column => `coalesce(${column}, '') || 'x'`,
  integer: column => `${column} + 1`,
  boolean: column => `not ${column}`,
  timestamptz: column => `coalesce(${column}, now()) - interval '1 day'`,
}

t.test('verification names every member of the row that was changed without an event', async t => {
  for (const { property, name, type } of COLUMNS) {
    if (['id', 'historyLength', 'historyHead'].includes(property)) continue
    const value = OTHER_VALUES[name] ?? BY_TYPE[type]?.(name)
    const [[before]] = await owner.query(
      `update complaints set ${name} = ${value} where id = $1 returning (select to_jsonb(o) ->> '${name}' from complaints o where o.id = $1)`,
      [whole],
    )
    const client = property === 'heldBy' ? 'broker-antwerp' : 'auditor-dirk'
    // Through REST alone: GraphQL reads the complaint as well, which may no longer be one.
    const { valid, changedMembers } = (await world.app.inject({
      url: `/v1/complaints/${whole}/history/verification`,
      headers: { authorization: `Bearer ${await world.token(client)}` },
    })).json()
    t.equal(valid, false, name)
    t.ok(changedMembers?.includes(property), `${name}: ${changedMembers}`)
    await owner.query(
      `update complaints set ${name} = (jsonb_populate_record(null::complaints, jsonb_build_object('${name}', $2::${
        type === 'jsonb' ? 'jsonb' : 'text'
      }))).${name} where id = $1`,
      [whole, before[Object.keys(before)[0] as string]],
    )
  }
  t.same(await verification('auditor-dirk', whole), inBoth({ valid: true, length: LENGTH }), 'as it was again')
  await owner.query('update complaints set staff_complained_about = \'[]\', description = \'Niets.\' where id = $1', [whole])
  t.same(
    await verification('broker-antwerp', whole),
    inBoth({ valid: false, length: LENGTH_FOR_BROKER, changedMembers: ['description'] }),
    'a broker is not told of hidden members',
  )
  await owner.query('update complaints set staff_complained_about = $2, description = $3 where id = $1', [
    whole, JSON.stringify([AN.id]), personal.description,
  ])
})

t.test('without its key a history names nobody and can be read, and that no event erased it is found', async t => {
  await owner.query('delete from complaint_keys where complaint_id = $1', [whole])
  for (const client of ['broker-antwerp', 'auditor-dirk']) {
    const length = client === 'broker-antwerp' ? LENGTH_FOR_BROKER : LENGTH
    t.same(await verification(client, whole), inBoth({ valid: false, length, changedMembers: ['encryptionKey'] }))
  }
  for (const calls of [rest, graphql]) {
    const events = await calls.history('auditor-dirk', whole)
    t.equal(events.length, LENGTH)
    t.notOk(JSON.stringify(events).includes(MARK))
    t.ok(events.every(({ actor }) => actor.name === '' && actor.onBehalfOf === undefined))
    t.match(
      await calls.act('manager-carla', 'reopenComplaint', { complaintId: whole }, {
        reason: 'Toch nog.',
        cause: 'NEW_FACTS',
      }),
      { status: 409 },
      'and nothing is added to it',
    )
  }
})
