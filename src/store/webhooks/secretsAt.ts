/** The secrets of endpoints by their path, for the webhook inbox of the sandbox. */
import type { DataSource } from 'typeorm'
import { decrypt } from '../../complaints/encryption.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { Id } from '../../directory/ids.ts'
import { shaped } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import { secretContext } from './webhooks.ts'

type Sealed = { id: Id, sealed: string }

const SECRETS = `
  select e.id, e.url,
         array(select jsonb_build_object('id', s.id, 'sealed', s.sealed) from webhook_secrets s
               where s.endpoint_id = e.id and (s.expires_at is null or s.expires_at > now())) as secrets
  from webhook_endpoints e where strpos(e.url, $1) > 0`

/** @returns every endpoint whose URL has this path, on whatever host, with its live secrets */
export const secretsAt = (source: DataSource, encryptionKey: KeyRing) => async (path: string) => {
  const rows = await transaction(source, { settings: { 'app.relay': 'on' } }, run => run(shaped(SECRETS, [path])))
  return rows.filter(({ url }) => URL.parse(url as string)?.pathname.replace(/\/$/, '') === path).map(row => {
    const endpointId = row.id as Id
    const secrets = (row.secrets as Sealed[]).map(({ id, sealed }) =>
      decrypt(sealed, encryptionKey, secretContext(endpointId, id)))
    return { endpointId, secrets }
  })
}
