/**
 * The tables, laid over the domain's own types from outside. An attribute stands here once; the
 * statements of this room take their columns from it.
 */
import { EntitySchema } from 'typeorm'
import type { EntitySchemaColumnOptions } from 'typeorm'
import type { Complaint, Id, Office, StaffMember } from '../complaints/complaint.ts'

type Columns<T> = { [K in keyof Required<T>]: EntitySchemaColumnOptions }

const id = { type: 'uuid', primary: true } as const
const uuid = { type: 'uuid', nullable: true } as const
const text = { type: 'text' } as const
const optionalText = { type: 'text', nullable: true } as const
const instant = { type: 'timestamptz' } as const
const optionalInstant = { type: 'timestamptz', nullable: true } as const
const integer = { type: 'integer' } as const
const json = { type: 'jsonb' } as const
const optionalJson = { type: 'jsonb', nullable: true } as const
const boolean = { type: 'boolean' } as const

const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const named = <T>(columns: Columns<T>): Columns<T> => Object.fromEntries(
  Object.entries<EntitySchemaColumnOptions>(columns).map(([property, column]) => [property, { ...column, name: snake(property) }]),
) as Columns<T>

export const COMPLAINT_COLUMNS = named<Complaint>({
  id,
  reference: optionalText,
  firstLineReference: optionalText,
  version: integer,
  updatedAt: instant,
  status: text,
  heldBy: text,
  channel: text,
  officeId: uuid,
  brokerReference: optionalText,
  brokerAccess: text,
  concerns: optionalText,
  complainant: json,
  representative: optionalJson,
  correspondenceTo: text,
  subjects: json,
  causes: json,
  productLine: optionalText,
  policyNumber: optionalText,
  claimNumber: optionalText,
  description: text,
  remedySought: optionalText,
  staffComplainedAbout: json,
  contestedDecisionBy: json,
  containsHealthData: boolean,
  signalledAt: optionalInstant,
  loggedAt: instant,
  loggedBy: text,
  interventions: json,
  firstLine: optionalJson,
  firstLineResolution: optionalJson,
  escalation: optionalJson,
  handling: optionalJson,
  cycles: json,
  pendingApproval: optionalJson,
  outcome: optionalText,
  answeredAt: optionalInstant,
  closedAt: optionalInstant,
  complainantSatisfaction: optionalText,
  redirection: optionalJson,
  withdrawal: optionalJson,
  reopenings: json,
  relatedTo: json,
  ombudsmanReferrals: json,
  historyLength: integer,
  historyHead: text,
})

export const ComplaintEntity = new EntitySchema<Complaint>({ name: 'Complaint', tableName: 'complaints', columns: COMPLAINT_COLUMNS })

export type OfficeRow = Office & { enterpriseNumber: string }
export const OfficeEntity = new EntitySchema<OfficeRow>({
  name: 'Office',
  tableName: 'offices',
  columns: named<OfficeRow>({ id, code: text, name: text, enterpriseNumber: text, firstLineTargetWorkingDays: { type: 'integer', nullable: true } }),
})

export const StaffEntity = new EntitySchema<StaffMember>({
  name: 'Staff',
  tableName: 'staff',
  columns: named<StaffMember>({ id, name: text, role: text, tiedOfficeIds: json }),
})

export type ClientRow = { id: Id, clientId: string, name: string, role: string, enabled: boolean, officeId: Id | null, staffId: Id | null }
export const ClientEntity = new EntitySchema<ClientRow>({
  name: 'Client',
  tableName: 'clients',
  columns: named<ClientRow>({ id, clientId: text, name: text, role: text, enabled: boolean, officeId: uuid, staffId: uuid }),
})

export type SecretRow = { id: Id, clientId: Id, hash: string, revoked: boolean }
export const SecretEntity = new EntitySchema<SecretRow>({
  name: 'ClientSecret',
  tableName: 'client_secrets',
  columns: named<SecretRow>({ id, clientId: { type: 'uuid' }, hash: text, revoked: boolean }),
})

export type GrantRow = { clientId: Id, officeId: Id }
export const GrantEntity = new EntitySchema<GrantRow>({
  name: 'ClientGrant',
  tableName: 'client_grants',
  columns: named<GrantRow>({ clientId: id, officeId: id }),
})

export type IdentityRow = { clientId: Id, issuer: string, subject: string }
export const IdentityEntity = new EntitySchema<IdentityRow>({
  name: 'ClientIdentity',
  tableName: 'client_identities',
  columns: named<IdentityRow>({ clientId: { type: 'uuid' }, issuer: { type: 'text', primary: true }, subject: { type: 'text', primary: true } }),
})

export const ENTITIES = [ComplaintEntity, OfficeEntity, StaffEntity, ClientEntity, SecretEntity, GrantEntity, IdentityEntity]
