/**
 * Messages, notes and attachments. Codes and dates are in columns; personal data are encrypted with
 * the complaint's key.
 */
import type { AdditionKind } from '../../complaints/correspondence.ts'
import type { Id } from '../../directory/ids.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import { decrypt, decryptBytes, encrypt } from '../../complaints/encryption.ts'
import type {
  CorrespondenceReader, CorrespondenceWriter, StoredAddition, StoredAttachment,
} from '../../usecases/correspondence/ports.ts'
import { statement } from '../../postgres/statement.ts'
import type { Statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'

type Table = {
  name: string
  /** Members that are not encrypted, and their columns. */
  columns: Record<string, string>
  /** Members that are computed from other rows. */
  computed?: Record<string, [column: string, expression: string]>
}

const COMMON = { id: 'id', visibility: 'visibility', recordedAt: 'recorded_at' }

/** Row-level security leaves out answers that the caller may not see. */
const ANSWERED = `
  case when a.kind = 'DOCUMENT_REQUEST' then (
    select min(r.recorded_at) from (
      select m.recorded_at from messages m where m.in_reply_to = a.id and m.direction <> a.direction
      union all select f.recorded_at from attachments f where f.in_reply_to = a.id) r) end`

const TABLES: Record<AdditionKind, Table> = {
  message: {
    name: 'messages',
    columns: {
      ...COMMON, direction: 'direction', channel: 'channel', language: 'language', kind: 'kind', at: 'at',
      replyBy: 'reply_by', inReplyTo: 'in_reply_to',
    },
    computed: { answeredAt: ['answered_at', ANSWERED] },
  },
  note: { name: 'notes', columns: COMMON },
  attachment: {
    name: 'attachments',
    columns: {
      ...COMMON, mediaType: 'media_type', size: 'size', containsHealthData: 'contains_health_data',
      inReplyTo: 'in_reply_to',
    },
  },
}

type Statements = { list: Statement, read: Statement, insert: Statement }

function statementsFor ({ name, columns, computed = {} }: Table): Statements {
  const stored = Object.values(columns)
  const selected = [
    ...stored.map(column => `a.${column}`),
    'a.sequence',
    'a.sealed',
    ...Object.values(computed).map(([column, text]) => `${text} as ${column}`),
  ].join(', ')
  return {
    // One row for a complaint without additions: no row means that it cannot be opened.
    list: statement(`list-${name}`, `
      select c.id as complaint_id, k.wrapped, a.* from complaints c
      left join complaint_keys k on k.complaint_id = c.id
      left join lateral (
        select ${selected} from ${name} a where a.complaint_id = c.id and a.sequence > $2 order by a.sequence limit $3
      ) a on true
      where c.id = any ($1::uuid[]) order by c.id, a.sequence`),
    read: statement(`one-of-${name}`, `
      select a.complaint_id, k.wrapped, ${selected} from ${name} a left join complaint_keys k on k.complaint_id = a.complaint_id
      where a.complaint_id = $1 and a.id = $2`),
    insert: statement(`insert-into-${name}`, `
      insert into ${name} (complaint_id, sequence, sealed, ${stored.join(', ')})
      values (${stored.concat('', '', '').map((_, index) => `$${index + 1}`).join(', ')})`),
  }
}

const STATEMENTS = {
  message: statementsFor(TABLES.message),
  note: statementsFor(TABLES.note),
  attachment: statementsFor(TABLES.attachment),
}
const TOTALS = statement('attachment-totals', 'select files, bytes from attachment_totals($1)')
const BEGIN_UPLOAD = statement('begin-upload', 'insert into uploads (id, client_id) values ($1, asking_client())')
const END_UPLOAD = statement('end-upload', 'delete from uploads where id = $1 returning id')

export const correspondenceReader = (run: Run, encryptionKey: KeyRing): CorrespondenceReader => ({
  async additions (kind, complaintIds, after, limit) {
    const rows = await run(STATEMENTS[kind].list([complaintIds, after, limit]))
    return new Map([...Map.groupBy(rows, row => row.complaint_id as Id)].map(
      ([id, additions]) => [
        id,
        additions.filter(isReadable).map(row => ({
          sequence: row.sequence as number,
          addition: additionOf(kind, row, encryptionKey),
        })),
      ]
    ))
  },
  async addition (kind, complaintId, id) {
    const [row] = await run(STATEMENTS[kind].read([complaintId, id]))
    return row && isReadable(row) ? additionOf(kind, row, encryptionKey) : undefined
  },
})

export const correspondenceWriter = (run: Run): CorrespondenceWriter => ({
  async addAddition (kind, complaintId, { sequence, addition }: StoredAttachment<AdditionKind>, key) {
    const { columns } = TABLES[kind]
    const members = addition as Record<string, unknown>
    const personal = Object.fromEntries(Object.entries(members).filter(([name]) => !(name in columns)))
    const sealed = encrypt(JSON.stringify(personal), key, additionContext(kind, complaintId, addition.id))
    await run(STATEMENTS[kind].insert([
      complaintId,
      sequence,
      sealed,
      ...Object.keys(columns).map(name => members[name] ?? null),
    ]))
  },
  async attachmentTotals (complaintId) {
    const [row] = await run(TOTALS([complaintId]))
    return { files: Number(row?.files), bytes: Number(row?.bytes) }
  },
  beginUpload: async id => { await run(BEGIN_UPLOAD([id])) },
  endUpload: async id => (await run(END_UPLOAD([id]))).length === 1,
})

/** Without the complaint's key, an addition cannot be read. */
const isReadable = ({ id, wrapped }: Row): boolean => typeof id === 'string' && typeof wrapped === 'string'

/** The encryption context: binds a ciphertext to its row. */
export const additionContext = (kind: AdditionKind, complaintId: Id, id: Id): string => `${complaintId}/${kind}/${id}`

function additionOf<K extends AdditionKind> (kind: K, row: Row, encryptionKey: KeyRing): StoredAddition[K] {
  const { columns, computed = {} } = TABLES[kind]
  const complaintId = row.complaint_id as Id
  const key = decryptBytes(row.wrapped as string, encryptionKey, complaintId)
  const personal = JSON.parse(decrypt(row.sealed as string, key, additionContext(kind, complaintId, row.id as Id)))
  const plainMembers = [
    ...Object.entries(columns),
    ...Object.entries(computed).map(([name, [column]]) => [name, column] as const),
  ]
    .flatMap(([name, column]) => row[column] === null ? [] : [[name, row[column]]])
  return { ...personal, ...Object.fromEntries(plainMembers) }
}
