/** The access log: written with the right of background jobs, read with the caller's. */
import type { DataSource } from 'typeorm'
import { decrypt, encrypt } from '../../complaints/encryption.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { Role } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import { singleStatement, transaction } from '../../postgres/transaction.ts'
import type { AccessLogStore, AccessRow, StoredAccess } from '../../usecases/accessLog/ports.ts'
import { rightsOf } from '../rights.ts'

const BACKGROUND = { settings: { 'app.background': 'on' } }

const WRITE = statement('write-access-log', `
  insert into access_log (at, complaint_ids, actor_id, role, client_id, operation, refused, on_behalf_of)
  select to_timestamp(at / 1000), "complaintIds", "actorId", role, "clientId", operation, refused, "onBehalfOf"
  from json_to_recordset($1) as access (
    at float8, "complaintIds" uuid[], "actorId" uuid, role text, "clientId" uuid, operation text, refused boolean,
    "onBehalfOf" text
  )`)

const PREPARE = statement('prepare-access-log', 'select prepare_access_log()')
const DROP = statement('drop-access-log', 'select drop_access_log($1)')
const ACCESSES = statement('accesses-of', 'select * from accesses_of($1, $2, $3)')

/** @param encryptionKey the service's own keys; they encrypt `On-Behalf-Of`, which can be a name */
export function createAccessLogStore (source: DataSource, encryptionKey: KeyRing): AccessLogStore {
  const inBackground = (work: (run: Run) => Promise<unknown>): Promise<unknown> => transaction(source, BACKGROUND, work)
  const prepare = async () => { await inBackground(run => run(PREPARE([]))) }

  return {
    async write (rows) {
      const values = [JSON.stringify(rows.map(row => encryptedRow(row, encryptionKey)))]
      try {
        await inBackground(run => run(WRITE(values)))
      } catch (error) {
        if (!isPartitionMissing(error)) throw error
        await prepare()
        await inBackground(run => run(WRITE(values)))
      }
    },
    async accessesOf (actor, complaintId, before, limit) {
      const rows = await singleStatement(source, rightsOf(actor))(ACCESSES([complaintId, before ?? null, limit]))
      return rows.map(row => accessOf(row, encryptionKey))
    },
    prepare,
    dropOlderThan: async months => { await inBackground(run => run(DROP([months]))) },
  }
}

/** 23514 (check violation) is also the SQLSTATE of a missing partition. The log has no check. */
const isPartitionMissing = (error: unknown): boolean => (error as { code?: string }).code === '23514'

const encryptedRow = (row: AccessRow, encryptionKey: KeyRing): AccessRow => {
  const { onBehalfOf, clientId, operation } = row
  if (onBehalfOf === undefined) return row
  return { ...row, onBehalfOf: encrypt(onBehalfOf, encryptionKey, accessContext(clientId, operation)) }
}

/** Binds the encrypted value to the client and the operation of its row. */
export const accessContext = (clientId: Id, operation: string): string => `accessLog/${clientId}/${operation}`

function accessOf (row: Row, encryptionKey: KeyRing): StoredAccess {
  const clientId = row.client_id as Id
  const operation = row.operation as string
  return {
    sequence: Number(row.sequence),
    at: row.at as string,
    actorId: row.actor_id as Id,
    role: row.role as Role,
    clientId,
    operation,
    refused: row.refused as boolean,
    ...(row.on_behalf_of !== null && {
      onBehalfOf: decrypt(row.on_behalf_of as string, encryptionKey, accessContext(clientId, operation)),
    }),
  }
}
