/** Tasks, as the client that created them reads them. */
import type { Id } from '../../directory/ids.ts'
import type { StoredTask } from '../../usecases/imports/tasks.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'

/** Row-level security shows a bundle only while the caller can open its complaint. */
const READ_TASK = statement('task', `
  select t.id, t.kind, t.status, t.total, t.done, t.created, t.existing, t.refused, t.created_at, t.finished_at, b.complaint_id as bundle_of,
         k.version as calendar_version, x.id is not null as is_export
  from tasks t left join evidence_bundles b on b.id = t.id left join data_subject_exports x on x.id = t.id left join calendars k on k.task_id = t.id and t.status = 'DONE' where t.id = $1`)

export async function taskWith (run: Run, id: Id): Promise<StoredTask | undefined> {
  const [row] = await run(READ_TASK([id]))
  return row && taskOf(row)
}

const taskOf = (row: Row): StoredTask => ({
  id: row.id as Id,
  kind: row.kind as string,
  status: row.status as StoredTask['status'],
  total: row.total as number,
  done: row.done as number,
  created: row.created as number,
  existing: row.existing as number,
  refused: row.refused as number,
  createdAt: row.created_at as string,
  ...(row.finished_at !== null && { finishedAt: row.finished_at as string }),
  ...(row.bundle_of !== null && { bundleOf: row.bundle_of as Id }),
  ...(row.is_export === true && { isExport: true }),
  ...(row.calendar_version !== null && { calendarVersion: row.calendar_version as string }),
})
