/** Improvement actions, and the final answers by root cause. */
import type { DataSource } from 'typeorm'
import type { Instant } from '../../calendar/instants.ts'
import type { ImprovementAction, ImprovementEvent } from '../../complaints/improvement/actions.ts'
import { LATE_STATUSES } from '../../complaints/improvement/actions.ts'
import type { AnswerCount } from '../../complaints/improvement/rootCauses.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { shaped, statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import type {
  ImprovementQuery, ImprovementReader, ImprovementStore, ImprovementUnitOfWork,
} from '../../usecases/improvement/ports.ts'
import { idempotencyStore } from '../idempotency.ts'
import { rightsOf } from '../rights.ts'

const COLUMNS = `a.id, a.version, a.title, a.root_causes as "rootCauses", a.owner_id as "ownerId", a.due_on as "dueOn", a.status,
  a.complaint_ids as "complaintIds", a.done_on as "doneOn", a.created_at as "createdAt", a.updated_at as "updatedAt"`

const READ = statement('improvement-action', `select ${COLUMNS} from improvement_actions a where a.id = $1`)
const LOCK = statement('lock-improvement-action', 'select from improvement_actions where id = $1 for no key update')
const EVENTS = statement('improvement-action-events', `
  select sequence, at, actor, changes from improvement_action_events where action_id = $1 and sequence > $2 order by sequence limit $3`)
const INSERT = statement('insert-improvement-action', `
  insert into improvement_actions
    (id, version, title, root_causes, owner_id, due_on, status, complaint_ids, done_on, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`)
const SAVE = statement('save-improvement-action', `
  update improvement_actions set version = $2, title = $3, root_causes = $4, owner_id = $5, due_on = $6, status = $7,
    complaint_ids = $8, done_on = $9, created_at = $10, updated_at = $11
  where id = $1`)
const RECORD = statement('record-improvement-action-event', `
  insert into improvement_action_events (action_id, sequence, at, actor, changes)
  select $1, coalesce(max(sequence), 0) + 1, $2, $3, $4 from improvement_action_events where action_id = $1`)
const OPENABLE = statement('openable-complaints', 'select id from complaints where id = any ($1::uuid[])')

const TALLY = statement('root-cause-tallies', `
  with measured as (
    select * from rows from (jsonb_to_recordset($1::jsonb)
      as (from_at timestamptz, until_at timestamptz, root_causes text[])) with ordinality as m (from_at, until_at, root_causes, n)
  ), sent as materialized (
    select s.sent_at, s.root_cause from sent_answers((select min(from_at) from measured), (select max(until_at) from measured)) s
  )
  select count(s.sent_at)::int as answers, (count(*) filter (where s.root_cause = any (m.root_causes)))::int as "withCause"
  from measured m left join sent s on s.sent_at >= m.from_at and s.sent_at < m.until_at
  group by m.n order by m.n`)

const COUNTS = statement('root-cause-counts', `
  select to_char(sent_at at time zone 'Europe/Brussels', 'YYYY-MM') as month, sent_at >= $3 as current,
         root_cause as "rootCause", systemic, product_line as "productLine", office_id as "officeId", count(*)::int as answers
  from sent_answers($1, $2) group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`)

/** @param encryptionKey the service's own keys; they encrypt stored responses' fingerprints */
export const createImprovementStore = (source: DataSource, encryptionKey: KeyRing): ImprovementStore => ({
  snapshot: (actor, work) =>
    transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => work(improvementReader(run))),
  transaction: (actor, work) =>
    transaction(source, rightsOf(actor), run => work(improvementUnit(run, actor, encryptionKey))),
})

function improvementReader (run: Run): ImprovementReader {
  return {
    async action (id) {
      const [row] = await run(READ([id]))
      return row && actionOf(row)
    },
    actions: async query => (await run(listStatement(query))).map(actionOf),
    actionEvents: async (id, after, limit) => await run(EVENTS([id, after, limit])) as ImprovementEvent[],
    async tally (measured) {
      const intervals = measured.map(({ from, until, rootCauses }) =>
        ({ from_at: from, until_at: until, root_causes: rootCauses }))
      return await run(TALLY([JSON.stringify(intervals)])) as { answers: number, withCause: number }[]
    },
    answerCounts: async ({ from, until }, current: Instant) =>
      (await run(COUNTS([from, until, current]))).map(row => withoutNulls<AnswerCount>(row)),
  }
}

function improvementUnit (run: Run, actor: Actor, encryptionKey: KeyRing): ImprovementUnitOfWork {
  const read = improvementReader(run)
  return {
    ...read,
    ...idempotencyStore(run, actor, encryptionKey),
    async lockAction (id) {
      await run(LOCK([id]))
      return read.action(id)
    },
    insertAction: async action => { await run(INSERT(valuesOf(action))) },
    saveAction: async action => { await run(SAVE(valuesOf(action))) },
    async recordEvent (id, { at, actor: by, changes }) {
      await run(RECORD([id, at, JSON.stringify(by), JSON.stringify(changes)]))
    },
    openable: async complaintIds => new Set((await run(OPENABLE([complaintIds]))).map(({ id }) => id as Id)),
  }
}

function listStatement ({ status, ownerId, rootCause, late, complaintId, today, limit, position }: ImprovementQuery) {
  const values: unknown[] = []
  const conditions = ['true']
  const add = (condition: string, value: unknown) => {
    conditions.push(condition.replaceAll('$', `$${values.push(value)}`))
  }
  if (status !== undefined) add('a.status = any ($::text[])', status)
  if (ownerId !== undefined) add('a.owner_id = any ($::uuid[])', ownerId)
  if (rootCause !== undefined) add('a.root_causes ?| $::text[]', rootCause)
  if (complaintId !== undefined) add('a.complaint_ids ? $', complaintId)
  if (late !== undefined) {
    add(`(a.due_on < $::date and a.status in ('${LATE_STATUSES.join("', '")}')) = ${late}`, today)
  }
  if (position !== undefined) {
    const due = `$${values.push(position.value)}`
    conditions.push(`(a.due_on, a.id) > (${due}::date, $${values.push(position.id)}::uuid)`)
  }
  return shaped(`
    select ${COLUMNS} from improvement_actions a where ${conditions.join(' and ')}
    order by a.due_on, a.id limit $${values.push(limit)}`, values)
}

const valuesOf = (action: ImprovementAction): unknown[] => [
  action.id,
  action.version,
  action.title,
  JSON.stringify(action.rootCauses),
  action.ownerId,
  action.dueOn,
  action.status,
  JSON.stringify(action.complaintIds),
  action.doneOn ?? null,
  action.createdAt,
  action.updatedAt,
]

const actionOf = (row: Row): ImprovementAction => withoutNulls<ImprovementAction>(row)

/** Leaves out absent members, as everywhere in the domain. */
const withoutNulls = <T>(row: Row): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T
