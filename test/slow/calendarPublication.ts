/**
 * A calendar is published over many open complaints while two processes recalculate and one of them
 * is killed. The outcome is the preview to the day, and finished deadlines keep what they have.
 *
 * All that issues speak of, by default: `COMPLAINTS=10000 npm run test:slow --
 * test/slow/calendarPublication.ts`.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { restCalls } from '../support/calls.ts'
import { configAsJson } from '../support/configFromJson.ts'
import type { Complaint } from '../support/calls.ts'
import { requestsOf } from '../support/requests.ts'
import { BY_STAFF, COMPLAINT, go } from '../support/situations.ts'
import type { Operation } from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { anotherProcess, createWorld } from '../world.ts'

const OPEN = Number(process.env.COMPLAINTS ?? 10_000)
/** Of each way to end a deadline. */
const FINISHED = 50
const NOW = '2026-03-13T15:30:00Z'
const TOGETHER = 32

t.setTimeout(3_600_000)

const world = await createWorld(t, { approvalLimitCents: 250_000 })
world.clock.set(NOW)
const rest = restCalls(world)
const request = requestsOf(world)
const script = fileURLToPath(new URL('../support/recalculationProcess.ts', import.meta.url))

async function inParallel (count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const worker = async () => { while (next < count) await work(next++) }
  await Promise.all(Array.from({ length: Math.min(TOGETHER, count) }, worker))
}

type Item = { complaintId?: string, reference: string, kind: string, from: string, to: string }
type Page = {
  affected: number, items: Item[], next?: string, id: string, version: string, status: string,
  total: number, done: number, valid?: boolean,
}

/** A loaded machine answers 503 now and then, as a client must expect. */
const persistently = <T>(work: () => Promise<T>): Promise<T> =>
  until(() => work().catch((error: Error) => {
    if (!error.message.includes('serviceUnavailable')) throw error
    return undefined
  }), 'it stays unavailable', 120_000)

const call = (client: string, method: 'GET' | 'POST', url: string, payload?: object): Promise<Page> =>
  persistently(async () => {
    const response = await request(client, method, url, payload)
    if (response.statusCode >= 400) throw new Error(response.body)
    return response.json()
  })

let keys = 0
const log = (api: typeof rest, client: string, body: object): Promise<Complaint> => {
  const key = `complaint-${keys += 1}`
  return persistently(() => api.done(client, 'logComplaint', {}, body, { key }))
}
const act = (client: string, operation: Operation, complaint: Complaint): Promise<Complaint> =>
  persistently(() => go(rest, client, operation, complaint))

async function previewed (client: string, version: string) {
  const began = performance.now()
  let firstMs = 0
  let pages = 0
  let affected = 0
  const items: Item[] = []
  for (
    let url: string | undefined = `/v1/calendars/${version}/impactPreview?pageSize=200`; url !== undefined; pages++
  ) {
    const page: Page = await call(client, 'POST', url)
    if (pages === 0) firstMs = performance.now() - began
    affected = page.affected
    items.push(...page.items)
    url = page.next
  }
  return { affected, items, pages, firstMs, ms: performance.now() - began }
}

type Due = { id: string, reference: string, kind: string, due_on: string }
/** What lists filter on: the due day of each deadline. */
const dueDays = (): Promise<Due[]> => world.owner.query(`
  select distinct c.id, coalesce(c.reference, c.first_line_reference) as reference, p.kind, p.due_on::text
  from complaints c join deadline_phases p on p.complaint_id = c.id`)

/** Everything that is stored of these complaints. */
const stored = (ids: readonly string[]): Promise<object[]> => world.owner.query(`
  select c.id, md5(c::text) as complaint,
         (select md5(string_agg(p::text, '|' order by p::text)) from deadline_phases p where p.complaint_id = c.id) as phases,
         (select count(*) from events e where e.complaint_id = c.id) as events
  from complaints c where c.id = any ($1::uuid[]) order by c.id`, [ids])

const recalculations = (): Promise<{ id: string, events: number }[]> => world.owner.query(`
  select complaint_id as id, count(*)::int as events from events where type = 'deadline.recalculated' group by 1`)

async function startRecalculating () {
  const argument = JSON.stringify({ ...configAsJson(world.config), now: NOW })
  const child = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => { child.kill('SIGKILL') })
  await once(child.stdout, 'data')
  return child
}

const keyOf = ({ reference, kind, from, to }: Item) => `${reference} ${kind} ${from} ${to}`

t.test('the outcome of a publication is its preview', { timeout: 3_600_000 }, async t => {
  // Receipts of two weeks: some deadlines are breached, some at risk, most run.
  await inParallel(OPEN, async index => {
    const day = 2 + index % 12
    const receivedAt = `2026-03-${String(day).padStart(2, '0')}T${String(8 + index % 6).padStart(2, '0')}:30:00+01:00`
    if (index % 4 === 0) await log(rest, 'broker-antwerp', COMPLAINT)
    else await log(rest, 'handler-an', { ...BY_STAFF, receivedAt })
  })
  const finished: string[] = []
  await inParallel(FINISHED, async () => {
    const withdrawn = await log(rest, 'handler-an', BY_STAFF)
    await act('handler-an', 'withdrawComplaint', withdrawn)
    const inFirstLine = await log(rest, 'broker-antwerp', COMPLAINT)
    await act('broker-antwerp', 'withdrawComplaint', inFirstLine)
    const redirected = await log(rest, 'handler-an', BY_STAFF)
    await act('handler-an', 'redirectComplaint', redirected)
    finished.push(withdrawn.id, inFirstLine.id, redirected.id)
  })
  /** Their acknowledgement is finished, and their final answer is not. */
  const acknowledged: string[] = []
  await inParallel(FINISHED, async () => {
    const complaint = await log(rest, 'handler-an', BY_STAFF)
    await act('handler-an', 'acknowledgeComplaint', complaint)
    acknowledged.push(complaint.id)
  })

  // Started before the publication, so it has not read the calendar.
  const other = await anotherProcess(t, world)
  const elsewhere = restCalls({ ...world, app: other.app })
  await log(elsewhere, 'handler-an', BY_STAFF)

  const closedDays = ['2026-03-16', '2026-03-18'].map(day => ({ day, name: 'Sluitingsdag' }))
  const { version } = await call('admin-els', 'POST', '/v1/calendars', { effectiveFrom: '2026-03-05', closedDays })
  const all = await previewed('admin-els', version)
  const ofStaff = await previewed('manager-carla', version)
  t.equal(all.items.length, all.affected)
  t.equal(ofStaff.affected, all.affected)
  t.ok(ofStaff.items.length < all.items.length, 'the manager does not see what brokers hold')
  t.ok(all.items.every(({ complaintId }) => complaintId === undefined))

  const [before, untouched] = [await dueDays(), await stored(finished)]
  const [first, second] = await Promise.all([startRecalculating(), startRecalculating()])
  const began = performance.now()
  const { id: taskId } = await call('admin-els', 'POST', `/v1/calendars/${version}/publication`)
  const publishedMs = performance.now() - began
  const task = () => call('manager-carla', 'GET', `/v1/tasks/${taskId}`)

  const logged: string[] = []
  const logWhileItRuns = async () => {
    const { deadlines, id } = await log(elsewhere, 'handler-an', BY_STAFF)
    logged.push(id)
    t.same(
      deadlines.map(({ calendarVersion }) => calendarVersion),
      [version, version],
      'a new one has the new calendar',
    )
  }
  await logWhileItRuns()
  const third = Math.floor(OPEN / 3)
  const atKill = await until(async () => {
    const events = await recalculations()
    return events.length >= third ? events.length : undefined
  }, 'the work does not begin', 600_000)
  first.kill('SIGKILL')
  await once(first, 'exit')
  await logWhileItRuns()
  t.not((await task()).status, 'DONE', 'it was killed in the middle')
  const { total, done } = await until(async () => {
    const now = await task()
    return now.status === 'DONE' ? now : undefined
  }, 'the task does not end', 1_800_000)
  const seconds = (performance.now() - began) / 1000
  await logWhileItRuns()
  t.equal(done, total)

  const dueBefore = new Map(before.map(({ id, kind, due_on: dueOn }) => [`${id} ${kind}`, dueOn]))
  const outcome = (await dueDays()).filter(({ id }) => !logged.includes(id))
    .flatMap(({ id, reference, kind, due_on: to }): Item[] => {
      const from = dueBefore.get(`${id} ${kind}`) ?? 'new'
      return from === to ? [] : [{ reference, kind, from, to }]
    })
  t.same(
    outcome.map(keyOf).sort(),
    all.items.map(keyOf).sort(),
    `${outcome.length} dates moved as ${all.items.length} were previewed`,
  )
  t.same(await stored(finished), untouched, 'finished complaints are as they were')
  for (const id of acknowledged) {
    const { complaint } = await rest.read('manager-carla', id)
    const deadlines = complaint?.deadlines ?? []
    const versions = deadlines.map(({ calendarVersion }) => calendarVersion)
    if (versions.join() !== `BE-legal-10,${version}`) t.fail(`${id} has ${versions.join()}`)
  }
  const events = await recalculations()
  t.ok(events.every(one => one.events === 1), 'each complaint has one event')
  for (const { id } of events.filter((_, index) => index % Math.ceil(OPEN / 100) === 0)) {
    // Those of brokers are 404 for the manager.
    const url = `/v1/complaints/${id}/history/verification`
    const verified = await call('manager-carla', 'GET', url).catch(() => ({ valid: true }))
    if (verified.valid !== true) t.fail(`the history of ${id} is broken`)
  }
  t.equal((await previewed('admin-els', version)).affected, 0, 'nothing is left to move')
  second.kill('SIGKILL')
  t.comment(`calendar: ${total} open complaints, ${all.affected} previewed dates in ${all.pages} pages, first ${Math.round(all.firstMs)} ms, all ${Math.round(all.ms)} ms; `
    + `published in ${Math.round(publishedMs)} ms; ${events.length} recalculated in ${seconds.toFixed(1)} s by two processes, one killed after ${atKill}; 0 differences`)
})
