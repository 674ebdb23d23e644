/**
 * Evidence bundles. Columns say to whom they belong; their content is encrypted with the
 * complaint's key.
 */
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { decrypt, encrypt } from '../../complaints/encryption.ts'
import type { EvidenceBundle, EvidenceReader, EvidenceWriter } from '../../usecases/evidence/ports.ts'
import type { StoredTask } from '../../usecases/imports/tasks.ts'
import { statement } from '../../postgres/statement.ts'
import type { Run } from '../../postgres/statement.ts'
import { taskWith } from '../imports/tasks.ts'

const READ = statement(
  'evidence-bundle',
  'select profile, made_at, sealed from evidence_bundles where complaint_id = $1 and id = $2',
)

/** The task is complete when its bundle is stored. It counts the files of the bundle. */
const INSERT_TASK = statement('insert-bundle-task', `
  insert into tasks (id, kind, office_id, client_id, status, total, done, finished_at)
  values ($1, 'EVIDENCE_BUNDLE', $2, $3, 'DONE', $4, $4, clock_timestamp())`)

const INSERT = statement('insert-evidence-bundle', `
  insert into evidence_bundles (id, complaint_id, office_id, profile, made_at, sealed) values ($1, $2, $3, $4, $5, $6)`)

export const evidenceReader = (run: Run): EvidenceReader => ({
  async evidenceBundle (complaintId, key, id) {
    const [row] = await run(READ([complaintId, id]))
    if (row === undefined) return undefined
    const sealed = JSON.parse(decrypt(row.sealed as string, key, contextOf(complaintId, id))) as Sealed
    return {
      id,
      complaintId,
      profile: row.profile as EvidenceBundle['profile'],
      madeAt: row.made_at as string,
      ...sealed,
    }
  },
})

export const evidenceWriter = (run: Run, { office, clientId }: Actor): EvidenceWriter => ({
  async insertEvidenceBundle ({ id, complaintId, profile, madeAt, ...personal }, key) {
    const sealed = encrypt(JSON.stringify(personal satisfies Sealed), key, contextOf(complaintId, id))
    // Plus one: the manifest is a file, too.
    await run(INSERT_TASK([id, office?.id ?? null, clientId, personal.files.length + 1]))
    await run(INSERT([id, complaintId, office?.id ?? null, profile, madeAt, sealed]))
    return await taskWith(run, id) as StoredTask
  },
})

type Sealed = Omit<EvidenceBundle, 'id' | 'complaintId' | 'profile' | 'madeAt'>

/** The encryption context: binds a ciphertext to its row. */
const contextOf = (complaintId: Id, id: Id): string => `${complaintId}/evidence/${id}`
