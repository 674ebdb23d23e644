/** An actor's rights, as the settings that row-level security reads. */
import type { Actor } from '../directory/actor.ts'
import type { Caller } from '../postgres/transaction.ts'

/** @throws Error when an id is not a UUID: settings become part of the statement's text */
export function rightsOf ({ role, office, clientId }: Actor): Caller {
  const client = { 'app.client': uuid(clientId) }
  if (role === 'BROKER') return { clientId, settings: { 'app.office': uuid(office?.id ?? ''), ...client } }
  return { clientId, settings: { [role === 'ADMIN' ? 'app.admin' : 'app.staff']: 'on', ...client } }
}

/** @throws Error when the id is not a UUID */
export function uuid (id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error(`"${id}" is no UUID`)
  return id
}
