/** Exports for a person. Each part is encrypted with the key of its complaint. */
import { decrypt, encrypt } from '../../complaints/encryption.ts'
import type { ExportPart } from '../../complaints/dataSubjectExport.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type {
  DataSubjectExportReader, DataSubjectExportWriter, StoredExport,
} from '../../usecases/privacy/exportPorts.ts'
import type { StoredTask } from '../../usecases/imports/tasks.ts'
import { statement } from '../../postgres/statement.ts'
import type { Run } from '../../postgres/statement.ts'
import { taskWith } from '../imports/tasks.ts'

const READ = statement('data-subject-export', `
  select e.language, e.made_at,
         array(select p.complaint_id::text from data_subject_export_parts p where p.export_id = e.id order by p.complaint_id) as complaint_ids
  from data_subject_exports e where e.id = $1`)

const READ_PARTS = statement('data-subject-export-parts', `
  select complaint_id, sealed from data_subject_export_parts
  where export_id = $1 and complaint_id = any ($2::uuid[]) and sealed is not null order by complaint_id`)

/** The task is complete when its export is stored. It counts the complaints. */
const INSERT_TASK = statement('insert-export-task', `
  insert into tasks (id, kind, client_id, status, total, done, finished_at)
  values ($1, 'DATA_SUBJECT_EXPORT', $2, 'DONE', $3, $3, clock_timestamp())`)

const INSERT = statement('insert-data-subject-export', `
  insert into data_subject_exports (id, language, made_at) values ($1, $2, $3)`)

const INSERT_PARTS = statement('insert-data-subject-export-parts', `
  insert into data_subject_export_parts (export_id, complaint_id, sealed)
  select $1, complaint_id, sealed from unnest($2::uuid[], $3::text[]) as part (complaint_id, sealed)`)

export const exportReader = (run: Run): DataSubjectExportReader => ({
  async dataSubjectExport (id) {
    const [row] = await run(READ([id]))
    return row && {
      id,
      language: row.language as StoredExport['language'],
      madeAt: row.made_at as string,
      complaintIds: row.complaint_ids as Id[],
    }
  },
  exportParts: async (id, keys) =>
    new Map((await run(READ_PARTS([id, [...keys.keys()]]))).map(({ complaint_id: complaintId, sealed }) => {
      const text = decrypt(sealed as string, keys.get(complaintId as Id) as Buffer, contextOf(complaintId as Id, id))
      return [complaintId as Id, JSON.parse(text) as ExportPart]
    })),
})

export const exportWriter = (run: Run, { clientId }: Actor): DataSubjectExportWriter => ({
  async insertDataSubjectExport ({ id, language, madeAt, parts }) {
    await run(INSERT_TASK([id, clientId, parts.length]))
    await run(INSERT([id, language, madeAt]))
    await run(INSERT_PARTS([
      id,
      parts.map(({ complaintId }) => complaintId),
      parts.map(({ complaintId, sealedWith }) => sealedWith === undefined
        ? null
        : encrypt(JSON.stringify(sealedWith.part), sealedWith.key, contextOf(complaintId, id))),
    ]))
    return await taskWith(run, id) as StoredTask
  },
})

/** The encryption context: binds a ciphertext to its row. */
const contextOf = (complaintId: Id, id: Id): string => `${complaintId}/dataSubjectExport/${id}`
