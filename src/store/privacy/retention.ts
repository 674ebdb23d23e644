/** Retention rules, which ADMIN sets, and the complaints to which they apply. */
import type { DataSource } from 'typeorm'
import type { Ending, RetentionRule } from '../../complaints/retention.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { Id } from '../../directory/ids.ts'
import type { EndedComplaint, RetentionPorts } from '../../usecases/privacy/retentionPorts.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { recordDirectoryEvent } from '../directory/directory.ts'
import { rightsOf } from '../rights.ts'
import { insertErasure } from './erasures.ts'

const RETENTION = { settings: { 'app.background': 'on' } }

const READ = statement('retention-rules', 'select category, months from retention_rules order by category')
const DELETE = statement('delete-retention-rules', 'delete from retention_rules')
const INSERT = statement('insert-retention-rules', `
  insert into retention_rules (category, months, set_by, set_at)
  select r.category, r.months, $2, $3 from jsonb_to_recordset($1::jsonb) as r (category text, months integer)`)

const AUTHOR = statement('retention-rules-author', 'select set_by from retention_rules order by set_at desc limit 1')

const CLAIM = statement(
  'claim-retention',
  "select pg_try_advisory_xact_lock(hashtextextended('complaints.retention', 0)) as claimed",
)

const ENDED = statement('ended-complaints', `
  select e.*, exists (select from erasure_items i where i.complaint_id = e.id and i.result = 'WAITING') as is_waiting
  from ended_complaints($1, $2, $3, $4) e order by e.ended_at, e.id`)

const BEFORE_ALL = { endedAt: '-infinity', id: '00000000-0000-0000-0000-000000000000' }

export const readRetentionRules = async (run: Run): Promise<RetentionRule[]> =>
  (await run(READ([]))).map(({ category, months }) => ({ category, months }) as RetentionRule)

const endedComplaints = async (
  run: Run, before: string, { endedAt, id }: Pick<EndedComplaint, 'endedAt' | 'id'> = BEFORE_ALL, limit: number,
): Promise<EndedComplaint[]> => (await run(ENDED([before, endedAt, id, limit]))).map(endedOf)

export const createRetentionStore = (source: DataSource, encryptionKey: KeyRing): RetentionPorts['retention'] => ({
  rules: actor => transaction(source, { ...rightsOf(actor), mode: 'read only' }, readRetentionRules),

  replaceRules: (actor, rules, at, eventOf) => transaction(source, rightsOf(actor), async run => {
    const event = eventOf(await readRetentionRules(run))
    if (event.changes.length > 0) await recordDirectoryEvent(run, event)
    await run(DELETE([]))
    await run(INSERT([JSON.stringify(rules), actor.id, at]))
  }),

  ended: (actor, before, after, limit) =>
    transaction(
      source,
      { ...(actor === undefined ? RETENTION : rightsOf(actor)), mode: 'read only' },
      run => endedComplaints(run, before, after, limit),
    ),

  schedule: work => transaction(source, RETENTION, async run => {
    const [claim] = await run(CLAIM([]))
    if (claim?.claimed !== true) return
    await work({
      rules: () => readRetentionRules(run),
      ended: (_actor, before, after, limit) => endedComplaints(run, before, after, limit),
      async insertErasure (erasure) {
        const [author] = await run(AUTHOR([]))
        await insertErasure(run, { ...erasure, decidedBy: author?.set_by as Id }, encryptionKey)
      },
    })
  }),
})

const endedOf = (row: Row): EndedComplaint => ({
  id: row.id as Id,
  endedAt: row.ended_at as string,
  ...(row.reference !== null && { reference: row.reference as string }),
  ...(row.first_line_reference !== null && { firstLineReference: row.first_line_reference as string }),
  ending: { category: row.ended_as as Ending['category'], at: row.ended_at as string },
  containsHealthData: row.contains_health_data as boolean,
  openReferral: row.open_referral as boolean,
  legalHoldLiftedAt: (row.legal_hold_lifted_at ?? undefined) as string | undefined,
  onHold: row.on_hold as boolean,
  isWaiting: row.is_waiting as boolean,
})
