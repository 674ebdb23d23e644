/** Offices, members of staff, and the actor of a request. */
import type { Id } from './ids.ts'

export const ROLES = ['BROKER', 'HANDLER', 'MANAGER', 'AUDITOR', 'ADMIN'] as const
export type Role = (typeof ROLES)[number]

/**
 * The caller of a request. Office and role come from the directory, never from a token's claims.
 */
export type Actor = {
  /** The id of the API client, which owns the idempotency keys and the rate limit. */
  clientId: Id
  /** The member of staff for insurer roles, otherwise the client: `id` in `GET /v1/me`. */
  id: Id
  name: string
  role: Role
  office?: Office
  /** Offices that a member of staff is tied to, and whose complaints they must not handle. */
  tiedOfficeIds: Id[]
  /** Staff only; absent means no. */
  mayReadHealthData?: boolean
  /** The revision of the staff entry in the directory; the office has its own. */
  revision?: number
  scopes: string[]
  /** `On-Behalf-Of` as the broker's software sent it; not verified. */
  onBehalfOf?: string
}

export type PostalAddress = { street: string, postalCode: string, city: string, country: string }

/** The status in the FSMA's public register; a struck-off office loses write access. */
export const FSMA_STATUSES = ['ACTIVE', 'SUSPENDED', 'STRUCK_OFF'] as const
export type FsmaStatus = (typeof FSMA_STATUSES)[number]

/**
 * `revision` counts the changes of the directory entry, from 1. A new revision changes the
 * representation of every complaint that shows the name.
 */
export type Office = {
  id: Id,
  name: string,
  code: string,
  /** Ten digits. */
  enterpriseNumber?: string,
  /** E-mail and postal address in the office's letters. */
  email?: string,
  postalAddress?: PostalAddress,
  firstLineTargetWorkingDays?: number,
  fsmaStatus?: FsmaStatus,
  revision?: number,
}
export type StaffMember = {
  id: Id,
  name: string,
  role: Role,
  tiedOfficeIds: Id[],
  /** Whether they read complaints with health data; absent means no. */
  mayReadHealthData?: boolean,
  revision?: number,
}
