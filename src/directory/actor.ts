/** Offices, members of staff, and the actor of a request. */
import type { Id } from './ids.ts'

export const ROLES = ['BROKER', 'HANDLER', 'MANAGER', 'AUDITOR', 'ADMIN'] as const
export type Role = (typeof ROLES)[number]

/**
 * The caller of a request. Office and role come from our own record, never from a token's claims.
 */
export type Actor = {
  /** The API client's id: whose idempotency keys and rate these are. */
  clientId: Id
  /** The member of staff for insurer roles, else the client: what `GET /v1/me` calls `id`. */
  id: Id
  name: string
  role: Role
  office?: Office
  /** Offices a member of staff is tied to, and so must not judge. */
  tiedOfficeIds: Id[]
  /** Of the member of staff's entry in the register; the office has its own. */
  revision?: number
  scopes: string[]
  /** `On-Behalf-Of`: as stated by the broker's software, not verified. */
  onBehalfOf?: string
}

/** As the FSMA's public register tells; a struck-off office loses write access. */
export const FSMA_STATUSES = ['ACTIVE', 'SUSPENDED', 'STRUCK_OFF'] as const
export type FsmaStatus = (typeof FSMA_STATUSES)[number]

/**
 * `revision` counts the changes of the register's entry from 1: what shows its name is another
 * representation then.
 */
export type Office = {
  id: Id,
  name: string,
  code: string,
  firstLineTargetWorkingDays?: number,
  fsmaStatus?: FsmaStatus,
  revision?: number,
}
export type StaffMember = { id: Id, name: string, role: Role, tiedOfficeIds: Id[], revision?: number }
