/**
 * Many at once, over two processes on one database and through both APIs: one wins, nothing is half
 * done.
 */
import pg from 'pg'
import t from 'tap'
import { AN, BERT } from '../../../src/sandbox/seed/people.ts'
import { both } from '../../support/calls.ts'
import type { Calls, How, Reply } from '../../support/calls.ts'
import { until } from '../../support/waiting.ts'
import { anotherProcess, createWorld } from '../../world.ts'

const RACERS = 32
const ROUNDS = 3

// What is refused for want of a connection is repeated here, and would fill the log.
const world = await createWorld(t, { logLevel: 'fatal' })
const { app } = await anotherProcess(t, world)

const here = both(world)
const there = both({ ...world, app })
const doors: Calls[] = [here.rest, there.rest, here.graphql, there.graphql]
const { done, read, history } = here.rest

const body = (more: object = {}) => ({
  complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
  subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.', ...more,
})
const direct = { ground: 'DIRECT_INTERVENTION_REQUESTED' }
const EMAIL = { channel: 'EMAIL' }
const logged = async (more: object = {}): Promise<string> =>
  (await done('broker-antwerp', 'logComplaint', {}, body(more))).id

const rounds = async (work: (round: number) => Promise<void>) => {
  for (let round = 0; round < ROUNDS; round++) await work(round)
}

/** All at once, each through the next door. */
const race = <T>(count: number, run: (calls: Calls, index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => run(doors[index % doors.length] as Calls, index)))

/** What the contract tells a client to do: repeat after a moment, with the same key. */
const insisting = (ask: () => Promise<Reply>): Promise<Reply> =>
  until(async () => {
    const reply = await ask()
    return reply.status !== 503 && reply.problem !== 'idempotencyRequestInProgress' && reply
  }, 'Every repetition was refused')

const countOf = async (table: 'complaints' | 'events'): Promise<number> =>
  Number((await world.owner.query(`select count(*) from ${table}`))[0].count)
const succeeded = ({ status }: Reply): boolean => status === 200 || status === 201
const refusals = (replies: Reply[]): string[] =>
  [...new Set(replies.filter(reply => !succeeded(reply)).map(({ status, problem }) => `${status} ${problem}`))].sort()

t.test(`${RACERS} identical creations with one key make one complaint, and all get the same answer`, async t => {
  await rounds(async round => {
    const before = await countOf('complaints')
    const replies = await race(
      RACERS,
      calls => insisting(() => calls.act('broker-antwerp', 'logComplaint', {}, body(), { key: `create-${round}` })),
    )
    t.ok(replies.every(succeeded))
    t.equal(await countOf('complaints'), before + 1)
    t.equal(new Set(replies.map(({ complaint }) => JSON.stringify(complaint))).size <= 2, true)
    t.equal(new Set(replies.map(({ complaint }) => complaint?.id)).size, 1)
    for (const parity of [0, 2]) {
      t.equal(
        new Set(replies.filter((_, index) => index % 4 === parity || index % 4 === parity + 1).map(({ body }) => body))
          .size,
        1,
        'byte for byte',
      )
    }
    t.equal(replies.filter(({ replayed }) => !replayed).length, 1, 'all but one say that it was kept')
  })
})

type Race = {
  what: string,
  client: string,
  operation: string,
  from: () => Promise<string>,
  payload: (index: number) => object,
  how?: How,
  losers: string[],
}
const received = () => logged(direct)
const inReview = async () => {
  const complaintId = await received()
  await done('handler-an', 'assignComplaint', { complaintId }, { handlerId: AN.id, independenceDeclared: true })
  return complaintId
}
const NOT_ALLOWED = ['409 actionNotAllowed']
const MOVED = ['412 preconditionFailed']
const text = 'Een uitleg die lang genoeg is om als antwoord ten gronde te gelden.'

const races: Race[] = [
  { what: 'escalations',                  client: 'broker-antwerp', operation: 'escalateComplaint',       from: logged,   payload: () => ({ ground: 'NO_FIRST_LINE_RESPONSE' }), losers: NOT_ALLOWED },
  { what: 'acknowledgements',             client: 'handler-an',     operation: 'acknowledgeComplaint',    from: received, payload: () => EMAIL, losers: NOT_ALLOWED },
  { what: 'final answers',                client: 'handler-an',     operation: 'sendFinalAnswer',         from: inReview, payload: () => ({ decision: 'UPHELD', explanation: text, rootCause: 'PROCESS', ...EMAIL }), losers: NOT_ALLOWED },
  { what: 'referrals',                    client: 'broker-antwerp', operation: 'recordOmbudsmanReferral', from: logged,   payload: () => ({ ...direct, referredOn: '2026-03-02' }), losers: NOT_ALLOWED },
  { what: 'assignments of one version',   client: 'manager-carla',  operation: 'assignComplaint',         from: received, payload: index => ({ handlerId: index % 2 ? AN.id : BERT.id }), how: { version: 1 }, losers: MOVED },
  { what: 'corrections of one version',   client: 'broker-antwerp', operation: 'updateComplaint',         from: logged,   payload: index => ({ claimNumber: `S-${index}` }), how: { version: 1 }, losers: MOVED },
  { what: 'interventions of one version', client: 'broker-antwerp', operation: 'recordIntervention',      from: logged,   payload: index => ({ kinds: ['ACTION'], summary: `Poging ${index}.` }), how: { version: 1 }, losers: MOVED },
]
for (const { what, client, operation, from, payload, how, losers } of races) {
  t.test(`of ${RACERS} ${what} at once one wins, and the others are told so`, async t => {
    const complaintId = await from()
    const { version } = (await read('manager-carla', complaintId)).complaint
      ?? (await read('broker-antwerp', complaintId)).complaint!
    const replies = await race(
      RACERS,
      (calls, index) => insisting(() => calls.act(client, operation, { complaintId }, payload(index), how)),
    )
    t.equal(replies.filter(succeeded).length, 1)
    t.same(refusals(replies), losers)
    const winner = (await read('broker-antwerp', complaintId)).complaint!
    t.equal(winner.version, version + 1)
    t.same(replies.find(succeeded)?.complaint?.updatedAt, winner.updatedAt)
    const types = (await history('broker-antwerp', complaintId)).map(({ type }) => type)
    t.equal(types.filter(type => type !== 'letter.dispatched').length, version + 1)
    t.same(
      types.filter(type => type === 'letter.dispatched'),
      ['acknowledgeComplaint', 'sendFinalAnswer'].includes(operation) ? ['letter.dispatched'] : [],
      'and no letter twice',
    )
  })
}

t.test('of different endings at once exactly one succeeds', async t => {
  await rounds(async () => {
    const complaintId = await received()
    const endings: [string, object][] = [['withdrawComplaint', { reason: 'De klager ziet ervan af.' }], [
      'redirectComplaint',
      { outcome: 'REDIRECTED', explanation: text, ...EMAIL },
    ]]
    const replies = await race(RACERS, (calls, index) => {
      const [operation, payload] = endings[Math.floor(index / 4) % 2]!
      return insisting(() => calls.act('manager-carla', operation, { complaintId }, payload))
    })
    t.equal(replies.filter(succeeded).length, 1)
    t.same(refusals(replies), NOT_ALLOWED)
    t.same(
      (await history('manager-carla', complaintId)).map(({ type }) => type).slice(1, -1),
      ['letter.dispatched'],
      'between the receipt and the one ending',
    )
  })
})

t.test('interventions at once are all kept when none rests on a version', async t => {
  const complaintId = await logged()
  const replies = await race(
    RACERS,
    (calls, index) =>
      insisting(() =>
        calls.act('broker-antwerp', 'recordIntervention', { complaintId }, {
          kinds: ['ACTION'],
          summary: `Poging ${index}.`,
        }, { key: `all-${index}` })
      ),
  )
  t.ok(replies.every(succeeded))
  const { interventions, version } = (await read('broker-antwerp', complaintId)).complaint!
  t.equal(new Set(interventions.map(({ summary }) => summary)).size, RACERS)
  t.equal(version, RACERS + 1)
  t.same(
    new Set(replies.map(({ complaint }) => complaint?.version)).size,
    RACERS,
    'each was answered with a version of its own',
  )
})

t.test('redirections of complaints to each other meet no deadlock', async t => {
  await rounds(async () => {
    const ring = await Promise.all(Array.from({ length: 4 }, received))
    const replies = await race(RACERS, (calls, index) => {
      const [from, to] = [ring[index % 4]!, ring[(index + (index % 8 < 4 ? 1 : 3)) % 4]!]
      return insisting(() =>
        calls.act('handler-an', 'redirectComplaint', { complaintId: from }, {
          outcome: 'DUPLICATE', duplicateOf: to, explanation: text, ...EMAIL,
        })
      )
    })
    t.same(refusals(replies), NOT_ALLOWED)
    t.equal(replies.filter(succeeded).length, 4, 'each is redirected once')
  })
  t.equal(await deadlocks(), 0)
})

/**
 * Deadlocks that PostgreSQL counted in this database. Sessions report them when they end, at the
 * latest.
 */
async function deadlocks (): Promise<number> {
  const sessions =
    `from pg_stat_activity where datname = current_database() and application_name like 'complaints-api%'`
  const admin = new pg.Client({ connectionString: world.database.adminUrl })
  await admin.connect()
  try {
    const { rows } = await admin.query(`select pid, pg_terminate_backend(pid) ${sessions} and pid <> pg_backend_pid()`)
    const pids = rows.map(({ pid }) => pid)
    await until(
      async () => (await admin.query('select from pg_stat_activity where pid = any ($1)', [pids])).rows.length === 0,
      'A session does not end',
    )
    return Number((await admin.query('select deadlocks from pg_stat_database where datname = current_database()'))
      .rows[0].deadlocks)
  } finally {
    await admin.end()
  }
}

/** The numbers at the end of the references, in order. */
const numbers = (references: (string | undefined)[]): number[] =>
  references.map(reference => Number(reference?.split('-').at(-1))).sort((a, b) => a - b)
const upTo = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index)

t.test('100 creations at once number the office\'s register without gap, though every fifth fails', async t => {
  const [{ last: before }] = await world.owner.query('select last from number_series where series like \'F-ANT-%\'')
  // Five at once want the same reference, and find out as late as they can.
  const replies = await race(
    125,
    (calls, index) =>
      insisting(() =>
        calls.act(
          'broker-antwerp',
          'logComplaint',
          {},
          body(index % 5 === 0 ? { brokerReference: `DOS-${index % 25}` } : {}),
          { key: `number-${index}` },
        )
      ),
  )
  const created = replies.filter(succeeded)
  t.equal(created.length, 105)
  t.same(refusals(replies), ['409 brokerReferenceTaken'])
  t.same(numbers(created.map(({ complaint }) => complaint?.firstLineReference)), upTo(before + 1, 105))
  const known = new Map(created.map(({ complaint }) => [complaint?.brokerReference, complaint?.id]))
  for (const { existing } of replies.filter(reply => !succeeded(reply))) {
    t.ok([...known.values()].includes(existing?.id), 'who comes too late is told who was first')
  }
})

t.test('100 escalations at once number the insurer\'s register without gap, though some fail', async t => {
  const ids = await race(100, calls => insisting(() => calls.act('broker-antwerp', 'logComplaint', {}, body())))
  const [{ last: before }] = await world.owner.query('select last from number_series where series like \'K-%\'')
  const replies = await race(120, (calls, index) => {
    const ground = index < 100 ? 'NO_FIRST_LINE_RESPONSE' : 'UNSATISFIED_AFTER_FIRST_LINE'
    return insisting(() =>
      calls.act('broker-antwerp', 'escalateComplaint', { complaintId: ids[index % 100]!.complaint!.id }, { ground }, {
        key: `escalate-${index}`,
      })
    )
  })
  t.equal(replies.filter(succeeded).length, 100)
  t.same(numbers(replies.filter(succeeded).map(({ receipt }) => receipt?.reference)), upTo(before + 1, 100))
  t.match(refusals(replies).join(), /^409 (actionNotAllowed|interventionRequired)(,409 \w+)?$/)
})

t.test('what is logged together for the office and for the insurer has numbers of two series, each in what is kept and answered', async t => {
  const replies = await race(
    60,
    (calls, index) =>
      insisting(() =>
        calls.act(
          index % 5 === 0 ? 'broker-ghent' : 'broker-antwerp',
          'logComplaint',
          {},
          body(index % 3 === 0 ? direct : {}),
          { key: `both-${index}` },
        )
      ),
  )
  t.ok(replies.every(succeeded))
  const again = await race(
    60,
    (calls, index) =>
      calls.act(
        index % 5 === 0 ? 'broker-ghent' : 'broker-antwerp',
        'logComplaint',
        {},
        body(index % 3 === 0 ? direct : {}),
        { key: `both-${index}` },
      ),
  )
  for (const [index, { complaint }] of replies.entries()) {
    const [row] = await world.owner.query(
      'select coalesce(reference, first_line_reference) as number, (select facts from events where complaint_id = c.id and sequence = 1) as facts from complaints c where id = $1',
      [complaint?.id],
    )
    const givenNumber = index % 3 === 0 ? complaint?.reference : complaint?.firstLineReference
    t.match(givenNumber, index % 3 === 0 ? /^K-/ : index % 5 === 0 ? /^F-GNT-/ : /^F-ANT-/)
    t.equal(row.number, givenNumber)
    t.ok(row.facts.includes(givenNumber))
    t.match(again[index]?.complaint, {
      id: complaint?.id,
      reference: complaint?.reference,
      firstLineReference: complaint?.firstLineReference,
    })
    t.ok(again[index]?.replayed)
  }
})

t.test('of complaints with one broker reference at once there is one, and one again after its withdrawal', async t => {
  await rounds(async round => {
    const brokerReference = `ONE-${round % 2}`
    const replies = await race(
      16,
      calls => insisting(() => calls.act('broker-ghent', 'logComplaint', {}, body({ brokerReference }))),
    )
    const [winner, ...more] = replies.filter(succeeded)
    t.same(more, [])
    t.same(refusals(replies), ['409 brokerReferenceTaken'])
    t.ok(
      replies.filter(reply => !succeeded(reply)).every(({ existing }) => existing?.id === winner?.complaint?.id),
      'the first is named',
    )
    await done('broker-ghent', 'withdrawComplaint', { complaintId: winner!.complaint!.id }, {
      reason: 'Toch geen klacht.',
    })
  })
})

t.test('readers never see a broken history or a half-changed complaint', async t => {
  const complaintId = await logged()
  const grownUp = new AbortController()
  const lengths: number[] = []
  async function grow () {
    const replies = []
    // On a slow machine a look takes longer than ten steps.
    do replies.push(...await race(40, (calls, index) =>
      insisting(() =>
        calls.act('broker-antwerp', 'recordIntervention', { complaintId }, {
          kinds: ['ACTION'],
          summary: `Stap ${index}.`,
        })
      )))
    while (lengths.length <= 3)
    return replies
  }
  const ended = grow().finally(() => grownUp.abort())
  const headers = { authorization: `Bearer ${await world.token('broker-antwerp')}` }
  while (!grownUp.signal.aborted) {
    const { valid, length } =
      (await world.app.inject({ url: `/v1/complaints/${complaintId}/history/verification`, headers })).json()
    if (!valid) t.fail(`found broken at length ${length}`)
    lengths.push(length)
    const { complaint } = await there.rest.read('broker-antwerp', complaintId)
    if (complaint?.interventions.length !== complaint!.version - 1) t.fail('half changed')
  }
  t.ok((await ended).every(succeeded))
  t.ok(lengths.length > 3, `looked ${lengths.length} times`)
})

t.test('after all races every complaint is consistent', async t => {
  const halves = await world.owner.query(`
    select c.id from complaints c where history_length <> version + (select count(*) from events e where e.complaint_id = c.id and e.type = 'letter.dispatched')
      or history_length <> (select count(*) from events e where e.complaint_id = c.id)
      or version <> (select max(e.version) from events e where e.complaint_id = c.id)
      or history_head <> (select e.hash from events e where e.complaint_id = c.id order by sequence desc limit 1)
      or not exists (select from complaint_keys k where k.complaint_id = c.id)
      or not exists (select from due_orders o where o.complaint_id = c.id)`)
  t.same(halves, [])
  for (const [series, column] of [['F-ANT-', 'first_line_reference'], ['F-GNT-', 'first_line_reference'], ['K-', 'reference']]) {
    const [{ last, given }] = await world.owner.query(
      `select last, (select count(*)::int from complaints where ${column} like $1) as given from number_series where series like $1`,
      [`${series}%`],
    )
    t.equal(last, given, `${series} has as many numbers as complaints`)
  }
})
