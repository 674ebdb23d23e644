/** The demonstration data: every story comes true, whatever the day on which it is told. */
import { randomBytes } from 'node:crypto'
import t from 'tap'
import { SCOPES } from '../../src/auth/clients.ts'
import { addDays, brusselsDay } from '../../src/calendar/days.ts'
import { BUILT_IN_CALENDAR } from '../../src/calendar/calendars.ts'
import { isBefore } from '../../src/calendar/instants.ts'
import { DEADLINE_STATES } from '../../src/complaints/deadlines/table.ts'
import { receiptTerms } from '../../src/complaints/deadlines/terms.ts'
import { LIFECYCLE } from '../../src/complaints/lifecycle.ts'
import { STATUSES } from '../../src/complaints/complaint.ts'
import type { Capacity } from '../../src/complaints/complaint.ts'
import type { Instant } from '../../src/calendar/instants.ts'
import type { ComplaintView } from '../../src/complaints/visibility.ts'
import { createKeyRing, createSigner } from '../../src/complaints/keyRing.ts'
import { assertBody } from '../../src/contract/shapes.ts'
import { IDENTITIES_DEFAULT } from '../../src/letters/procedure/identities.ts'
import { sandboxActors } from '../../src/sandbox/seed/actors.ts'
import { idOf } from '../../src/sandbox/seed/ids.ts'
import { deskOpens, instantOn, receiptAtRisk, workingDaysAgo } from '../../src/sandbox/seed/moments.ts'
import { ANTWERP, CLIENTS, GHENT, GRIET, PEOPLE } from '../../src/sandbox/seed/people.ts'
import type { Step, SeedReferences } from '../../src/sandbox/seed/scenario.ts'
import { SCENARIOS } from '../../src/sandbox/seed/scenarios.ts'
import { seedComplaints } from '../../src/sandbox/seed/seed.ts'
import type { PortsFor } from '../../src/sandbox/seed/seed.ts'
import { createBackgroundStore } from '../../src/store/complaints/background.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { clearComplaints, writeDirectory } from '../../src/store/directory/snapshot.ts'
import { createStore } from '../../src/store/complaints/store.ts'
import { logComplaint } from '../../src/usecases/complaints/commands.ts'
import { listComplaints } from '../../src/usecases/complaints/list.ts'
import { getComplaint, listHistory } from '../../src/usecases/complaints/queries.ts'
import { verifyHistory } from '../../src/usecases/complaints/verification.ts'
import type { BackgroundPorts } from '../../src/usecases/complaints/backgroundPorts.ts'
import type { ComplaintPorts } from '../../src/usecases/complaints/ports.ts'
import { noteKeys } from '../../src/transparency/signedNote.ts'
import { freshDatabase } from '../cluster/database.ts'
import { newCheckpointKey } from '../support/checkpoints.ts'
import { exactLists } from '../support/exactLists.ts'

const checkpointKeys = noteKeys('test.localhost/checkpoints', [newCheckpointKey()])

const actorOf = sandboxActors()

/** What each story is there to show: the status, then each deadline by cycle and kind. */
const STORIES: [name: string, status: string, deadlines: string][] = [
  ['estimate-far-below-the-garage',      'FIRST_LINE_OPEN',     'FIRST_LINE PENDING'],
  ['roof-claim-without-news',            'FIRST_LINE_OPEN',     'FIRST_LINE BREACHED'],
  ['green-card-in-time-for-the-journey', 'FIRST_LINE_RESOLVED', 'FIRST_LINE MET'],
  ['premium-up-by-a-fifth',              'FIRST_LINE_RESOLVED', ''],
  ['direct-debit-taken-twice',           'FIRST_LINE_OPEN',     ''],
  ['passed-on-by-mistake',               'FIRST_LINE_OPEN',     'ACKNOWLEDGEMENT STOPPED, FINAL_ANSWER STOPPED'],
  ['towed-to-the-wrong-garage',          'RECEIVED',            'ACKNOWLEDGEMENT PENDING, FINAL_ANSWER PENDING, FIRST_LINE MET'],
  ['refusal-without-a-letter',           'RECEIVED',            'ACKNOWLEDGEMENT AT_RISK, FINAL_ANSWER PENDING'],
  ['cancelled-but-still-billed',         'RECEIVED',            'ACKNOWLEDGEMENT BREACHED, FINAL_ANSWER PENDING'],
  ['degree-of-invalidity-contested',     'IN_REVIEW',           'ACKNOWLEDGEMENT MET, FINAL_ANSWER PENDING'],
  ['burst-pipe-under-the-bathroom',      'IN_REVIEW',           'ACKNOWLEDGEMENT MET, FINAL_ANSWER PENDING extended'],
  ['burst-pipe-also-by-letter',          'CLOSED',              'ACKNOWLEDGEMENT STOPPED, FINAL_ANSWER STOPPED'],
  ['kitchen-fire-underinsured',          'IN_REVIEW',           'ACKNOWLEDGEMENT MET, FINAL_ANSWER PENDING, FIRST_LINE MET'],
  ['lawyer-of-his-own-choice',           'IN_REVIEW',           'ACKNOWLEDGEMENT MET, FINAL_ANSWER PENDING, FIRST_LINE LATE'],
  ['snapped-at-on-the-telephone',        'IN_REVIEW',           'ACKNOWLEDGEMENT LATE, FINAL_ANSWER PENDING'],
  ['cyclist-waits-for-an-offer',         'IN_REVIEW',           'ACKNOWLEDGEMENT MET, FINAL_ANSWER BREACHED, OMBUDSMAN_ADVICE PENDING'],
  ['refused-on-a-wrong-attestation',     'ANSWERED',            'ACKNOWLEDGEMENT WAIVED, FINAL_ANSWER MET'],
  ['windscreen-repaired-twice',          'IN_REVIEW',           'ACKNOWLEDGEMENT MET, FINAL_ANSWER MET, FIRST_LINE MET, ACKNOWLEDGEMENT MET, FINAL_ANSWER PENDING'],
  ['portal-down-for-the-office',         'CLOSED',              'ACKNOWLEDGEMENT MET, FINAL_ANSWER LATE'],
  ['stolen-car-without-the-second-key',  'ANSWERED',            'ACKNOWLEDGEMENT MET, FINAL_ANSWER MET, OMBUDSMAN_ADVICE PENDING extended'],
  ['accident-or-illness-on-the-ladder',  'CLOSED',              'ACKNOWLEDGEMENT MET, FINAL_ANSWER MET, OMBUDSMAN_ADVICE MET'],
  ['settled-before-we-answered',         'WITHDRAWN',           'ACKNOWLEDGEMENT MET, FINAL_ANSWER STOPPED, FIRST_LINE MET'],
  ['advice-of-the-broker-in-german',     'CLOSED',              'ACKNOWLEDGEMENT MET, FINAL_ANSWER STOPPED'],
  ['neighbour-reports-a-leak',           'CLOSED',              'ACKNOWLEDGEMENT STOPPED, FINAL_ANSWER STOPPED'],
]

t.test('the stories show every status, every deadline state, every capacity and language', async t => {
  t.same(STORIES.map(([name]) => name).sort(), SCENARIOS.map(({ name }) => name).sort())
  const statuses = new Set(STORIES.map(([, status]) => status))
  t.same(STATUSES.filter(status => !statuses.has(status)), [])
  const states = new Set(STORIES.flatMap(([,, deadlines]) => deadlines.split(', ').map(one => one.split(' ')[1])))
  t.same(DEADLINE_STATES.filter(state => !states.has(state)), [])

  const logged = SCENARIOS.map(({ steps: [step] }) =>
    inputOf(step, '2026-03-16') as { complainant: { capacity: Capacity, language: string }, channel?: string }
  )
  const all = (values: unknown[]) => [...new Set(values)].sort()
  t.same(all(logged.map(({ complainant }) => complainant.capacity)), [
    'BENEFICIARY', 'BROKER', 'INJURED_PARTY', 'INSURED', 'OTHER_THIRD_PARTY', 'POLICYHOLDER', 'PROSPECT',
  ])
  t.same(all(logged.map(({ complainant }) => complainant.language)), ['de', 'en', 'fr', 'nl'])
  t.same(all(logged.map(({ channel = 'BROKER' }) => channel)), ['BROKER', 'EMAIL', 'PHONE', 'POST', 'WEB'])
})

t.test('every input has the shape that the contract asks of a client', async t => {
  for (const { name, steps } of SCENARIOS) {
    for (const step of steps) {
      const { referralId: _, ...body } = inputOf(step, '2026-03-16') as { referralId?: string }
      const operation = step.do === 'logComplaint' || step.do === 'updateComplaint'
        ? step.do
        : LIFECYCLE[step.do].operation
      t.doesNotThrow(() => assertBody(operation, structuredClone(body)), `${name}: ${step.do}`)
      for (const [, domain] of JSON.stringify(body).matchAll(/@([\w.-]+)/g)) {
        t.match(domain, /(^|\.)example\.(be|com)$/, 'nobody is written to')
      }
    }
  }
})

t.test('a receipt whose acknowledgement is at risk is found on every day but seven of a century', async t => {
  const without: string[] = []
  const late: string[] = []
  for (let today = '2001-01-01'; today < '2099-12-01'; today = addDays(today, 1)) {
    const { acknowledgement, curableUntil } = receiptTerms(BUILT_IN_CALENDAR, receiptAtRisk(today))
    if (acknowledgement.dueOn >= today || curableUntil < today) without.push(today)
    if (deskOpens(receiptAtRisk)(today) >= today) late.push(today)
  }
  t.same(without, ['2035-05-04', '2035-05-07', '2046-05-04', '2046-05-07', '2062-05-05', '2073-05-05', '2084-05-05'],
    'where Labour Day and Ascension meet a weekend, the third working day is the last of the week')
  t.same(late, [])
})

t.test('working days ago skip weekends and holidays, and a time is Brussels time', async t => {
  const rows: [today: string, daysAgo: number, day: string][] = [
    ['2026-03-16', 1, '2026-03-13'],
    ['2026-03-15', 1, '2026-03-13'],
    ['2026-04-07', 1, '2026-04-03'],
    ['2026-01-02', 1, '2025-12-31'],
    ['2026-01-02', 5, '2025-12-24'],
    ['2026-04-03', -1, '2026-04-07'],
  ]
  for (const [today, daysAgo, day] of rows) {
    t.equal(workingDaysAgo(today, daysAgo), day, `${daysAgo} working days before ${today}`)
  }
  t.equal(instantOn('2026-03-27', '09:15'), '2026-03-27T08:15:00Z')
  t.equal(instantOn('2026-03-30', '09:15'), '2026-03-30T07:15:00Z')
})

t.test('the sandbox\'s actors are those that a token of theirs becomes', async t => {
  for (const { clientId, role, id, officeId, staffId } of CLIENTS) {
    const actor = actorOf(clientId)
    t.same(actor.scopes, SCOPES[role])
    t.match(actor, { clientId: id, id: staffId ?? id, role })
    if (officeId !== undefined) t.equal(actor.office?.id, officeId)
  }
  t.same(actorOf('handler-griet').tiedOfficeIds, GRIET.tiedOfficeIds)
  t.equal(actorOf('software-house').office?.id, ANTWERP.id)
  t.equal(actorOf('software-house', GHENT.id).office?.id, GHENT.id)
  t.throws(() => actorOf('broker-ghent', ANTWERP.id), RangeError)
  t.throws(() => actorOf('nobody'), RangeError)
})

t.test('seeding', async t => {
  const database = await freshDatabase(t)
  const owner = await dataSource({ url: database.ownerUrl, poolSize: 2 }).initialize()
  const source = await dataSource({ url: database.appUrl }).initialize()
  t.teardown(async () => {
    await source.destroy()
    await owner.destroy()
  })
  await writeDirectory(owner, { ...PEOPLE, clients: PEOPLE.clients.map(client => ({ ...client, secretHash: 'none' })) })
  const key = createKeyRing([randomBytes(32)])
  const portsFor = portsOn(createStore(source, key))

  const days: [name: string, now: Instant][] = [
    ['a Monday morning',                     '2026-03-16T08:00:00Z'],
    ['the first minute of a Sunday',         '2026-03-14T23:00:30Z'],
    ['Easter Monday',                        '2026-04-06T10:00:00Z'],
    ['2 January',                            '2026-01-02T09:00:00Z'],
    ['the night in which clocks go forward', '2026-03-29T00:59:59Z'],
    ['a leap day',                           '2028-02-29T16:00:00Z'],
  ]
  for (const [name, now] of days) {
    await t.test(`every story is true: ${name}`, async t => {
      await clearComplaints(owner)
      t.equal(await seedComplaints({ portsFor, now }), STORIES.length)
      const seen = await everything(portsFor, now)
      for (const [name, status, deadlines] of STORIES) {
        const complaint = seen.get(idOf(name))
        t.equal(complaint?.status, status, `${name} is ${status}`)
        t.equal(deadlinesOf(complaint), deadlines, `${name}: ${deadlines || 'no deadline'}`)
      }
    })
  }

  const now = '2026-06-10T08:00:00Z'
  const ports = portsFor({ now: () => now }, () => idOf('a complaint of somebody'))
  await clearComplaints(owner)
  await seedComplaints({ portsFor: portsOn(createStore(source, key), createBackgroundStore(source, key)), now })

  t.test('histories verify, nothing lies in the future, numbers have no gaps and follow time', async t => {
    const received: string[] = []
    const firstLines: string[] = []
    const collected: string[] = []
    for (const { id, heldBy, reference, firstLineReference, office } of (await everything(portsFor, now)).values()) {
      const actor = heldBy === 'INSURER'
        ? actorOf('auditor-dirk')
        : actorOf(office?.id === ANTWERP.id ? 'broker-antwerp' : 'broker-ghent')
      t.match(await verifyHistory({ ...ports, checkpointKeys }, actor, id), { valid: true })
      const { items } = await listHistory(ports, actor, id, { pageSize: 200 })
      const reminders = items.filter(({ type }) => type.startsWith('deadline.'))
      const moments = items.filter(({ type }) => /^(complaint|ombudsman)\./.test(type)).map(({ at }) => at)
      t.ok(moments.every((at, index) =>
        brusselsDay(at) < brusselsDay(now) && (index === 0 || isBefore(moments[index - 1] as Instant, at))
      ))
      t.ok(items.every(({ at }, index) => isBefore(at, now) && !isBefore(at, items[index - 1]?.at ?? at)))
      t.ok(
        reminders.every(({ at, details }) => !isBefore(at, details?.since as Instant)),
        'nothing is told before it came',
      )
      collected.push(...reminders.map(({ type }) => type))
      const givenAt = items.find(({ changes }) => changes.some(({ member }) => member === 'reference'))?.at
      if (reference !== undefined) received.push(`${givenAt} ${reference}`)
      if (firstLineReference !== undefined) firstLines.push(firstLineReference)
    }
    const numbers = (year: string) =>
      received.sort().map(one => one.split(' ')[1] as string).filter(one => one.startsWith(`K-${year}`))
    t.same([...numbers('2025'), ...numbers('2026')], [
      ...numbers('2025').map((_, index) => `K-2025-${String(index + 1).padStart(6, '0')}`),
      ...numbers('2026').map((_, index) => `K-2026-${String(index + 1).padStart(6, '0')}`),
    ])
    t.same([...new Set(collected)].sort(), ['deadline.atRisk', 'deadline.breached', 'deadline.dueSoon', 'deadline.met'])
    t.equal(received.length, 19)
    t.equal(new Set(firstLines).size, 14)
  })

  t.test('each story contains what it demonstrates', async t => {
    const shown = async (client: string, name: string) => (await getComplaint(ports, actorOf(client), idOf(name))).view

    const awaiting = await shown('manager-carla', 'kitchen-fire-underinsured')
    t.match(awaiting, exactLists({ pendingApproval: { remedies: [{ amountCents: 312_000 }, {}] } }))
    t.ok(awaiting.availableActions.includes('APPROVE_ANSWER'))
    t.match(
      await shown('manager-carla', 'accident-or-illness-on-the-ladder'),
      exactLists({
        finalAnswer: { by: { name: 'Bert Lambrechts' }, approvedBy: { name: 'Carla Nijs' } },
        ombudsmanReferrals: [{ advice: { result: 'FOUNDED', followed: true } }],
      }),
    )
    t.match(await shown('manager-carla', 'lawyer-of-his-own-choice'), { handler: { name: 'Griet Maes' } })
    t.ok(
      (await shown('handler-griet', 'lawyer-of-his-own-choice')).availableActions.includes('ANSWER'),
      'the override lets her act',
    )
    t.same(
      (await shown('handler-bert', 'snapped-at-on-the-telephone')).availableActions,
      [],
      'whoever is complained about stays out',
    )
    t.match(
      await shown('auditor-dirk', 'burst-pipe-also-by-letter'),
      exactLists({
        outcome: 'DUPLICATE',
        relatedTo: [{ id: idOf('burst-pipe-under-the-bathroom'), relation: 'DUPLICATE_OF' }],
      }),
    )
    t.equal(
      (await shown('auditor-dirk', 'burst-pipe-under-the-bathroom')).receivedAt,
      instantOn(workingDaysAgo('2026-06-10', 25), '09:00'),
      'the survivor takes the earlier receipt',
    )
    t.match(await shown('auditor-dirk', 'degree-of-invalidity-contested'), {
      correspondenceTo: 'REPRESENTATIVE',
      representative: { mandateProvided: true },
      containsHealthData: true,
    })
    t.match(
      await shown('broker-antwerp', 'windscreen-repaired-twice'),
      exactLists({ reopenings: [{ cause: 'NEW_FACTS' }], brokerReference: 'SZ/20196' }),
    )
    t.match(
      await shown('broker-antwerp', 'portal-down-for-the-office'),
      { complainant: { capacity: 'BROKER' } },
      'opened to the office',
    )
    await t.rejects(
      shown('broker-ghent', 'advice-of-the-broker-in-german'),
      { name: 'resourceNotFound' },
      'closed to the office it is about',
    )
    t.match(await shown('broker-ghent', 'passed-on-by-mistake'), { heldBy: 'BROKER', reference: /^K-/ })
  })

  t.test('a second seeding changes nothing; one after a reset gives the same ids', async t => {
    const first = await everything(portsFor, now)
    t.equal(await seedComplaints({ portsFor, now }), 0)
    t.same([...await everything(portsFor, now)], [...first])

    await clearComplaints(owner)
    await seedComplaints({ portsFor, now })
    const again = await everything(portsFor, now)
    const identity =
      ({ id, reference, firstLineReference, ombudsmanReferrals }: ComplaintView) => [
        id,
        reference,
        firstLineReference,
        ombudsmanReferrals.map(({ id }) => id),
      ]
    t.same([...again.values()].map(identity), [...first.values()].map(identity))
    for (const id of first.keys()) t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  t.test('a database with a single complaint is not seeded', async t => {
    await clearComplaints(owner)
    await logComplaint(ports, actorOf('broker-ghent'), {
      complainant: { name: 'Jan Janssens', capacity: 'INSURED', language: 'nl' }, subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft liggen.',
    })
    t.equal(await seedComplaints({ portsFor, now }), 0)
    t.equal((await everything(portsFor, now)).size, 1)
  })
})

/** Seeding changes complaints only: what else the house has ports for is not asked. */
const portsOn =
  (store: ComplaintPorts['store'], background?: BackgroundPorts['background']): PortsFor => (clock, newId) => ({
    store,
    background,
    calendars: { current: () => [BUILT_IN_CALENDAR] },
    clock,
    newId,
    renderPdf: async () => {
      throw new Error('No story reads a PDF')
    },
    accessLog: { record: () => undefined },
    renderPreview: async () => {
      throw new Error('No story previews a letter')
    },
    directory: {
      staff: (id: string) => PEOPLE.staff.find(person => person.id === id),
      office: (id: string) => PEOPLE.offices.find(office => office.id === id),
    },
    sign: createSigner(createKeyRing([Buffer.alloc(32)])),
    settings: { approvalLimitCents: 100, mailCounts: 'AT_ONCE', ...IDENTITIES_DEFAULT },
  })

/** Every complaint, by id: what staff see, and what the two offices hold. */
async function everything (portsFor: PortsFor, now: Instant): Promise<Map<string, ComplaintView>> {
  const ports = portsFor({ now: () => now }, () => idOf('none'))
  const pages = await Promise.all(['broker-antwerp', 'broker-ghent', 'auditor-dirk'].map(client =>
    listComplaints(ports, actorOf(client), { pageSize: 200, sort: 'loggedAt' })
  ))
  return new Map(pages.flatMap(({ items }) => items.map(({ view: shown }) => [shown.id, shown])))
}

const deadlinesOf = (complaint: ComplaintView | undefined): string =>
  (complaint?.deadlines ?? []).map(({ kind, state, originalDueOn }) =>
    `${kind} ${state}${originalDueOn === undefined ? '' : ' extended'}`
  ).join(', ')

/** The input of a step as it is on a day, with an id for what only playing gives. */
function inputOf (step: Step, today: string): object {
  const collected: SeedReferences = {
    day: daysAgo => workingDaysAgo(today, daysAgo),
    instant: (day, at) => instantOn(typeof day === 'number' ? workingDaysAgo(today, day) : day(today), at),
    idOf,
    referralId: idOf('a referral'),
  }
  return typeof step.with === 'function' ? step.with(collected) : step.with
}
