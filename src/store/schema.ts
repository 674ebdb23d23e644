/**
 * The tables as TypeORM entities over the domain's types. An attribute is declared here once; the
 * statements in `store/` take their columns from here.
 */
import { EntitySchema } from 'typeorm'
import type { EntitySchemaColumnOptions } from 'typeorm'
import type { Complaint } from '../complaints/complaint.ts'
import type { Id } from '../directory/ids.ts'
import type { ClientRegistration } from '../directory/clients.ts'
import type { OfficeRecord } from '../directory/offices.ts'
import type { StaffRecord } from '../directory/staff.ts'

type Columns<T> = { [K in keyof Required<T>]: EntitySchemaColumnOptions }

/** An optional member of the domain type is null in a row. */
type RowOf<T> = { [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K] }

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

const withNames = <T>(columns: Columns<T>): Columns<T> =>
  Object
    .fromEntries(Object.entries<EntitySchemaColumnOptions>(columns).map(
      ([property, column]) => [property, { ...column, name: snake(property) }]
    )) as Columns<T>

export const COMPLAINT_COLUMNS = withNames<Complaint>({
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
  declinedBy: json,
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
  legalHold: optionalJson,
  legalHoldLiftedAt: optionalInstant,
  outcome: optionalText,
  answeredAt: optionalInstant,
  closedAt: optionalInstant,
  complainantSatisfaction: optionalText,
  redirection: optionalJson,
  withdrawal: optionalJson,
  reopenings: json,
  relatedTo: json,
  ombudsmanReferrals: json,
  deliveries: integer,
  historyLength: integer,
  historyHead: text,
})

export const ComplaintEntity = new EntitySchema<Complaint>({
  name: 'Complaint', tableName: 'complaints', columns: COMPLAINT_COLUMNS,
})

export const OFFICE_COLUMNS = withNames<OfficeRecord>({
  id,
  version: integer,
  code: text,
  name: text,
  enterpriseNumber: text,
  fsmaNumber: optionalText,
  fsmaStatus: text,
  fsmaStatusSince: { type: 'date', nullable: true },
  email: optionalText,
  postalAddress: optionalJson,
  firstLineTargetWorkingDays: { type: 'integer', nullable: true },
  language: optionalText,
  dailyDigest: boolean,
})
export const OfficeEntity = new EntitySchema<RowOf<OfficeRecord>>({
  name: 'Office', tableName: 'offices', columns: OFFICE_COLUMNS,
})

export const STAFF_COLUMNS = withNames<StaffRecord>({
  id, version: integer, name: text, role: text, tiedOfficeIds: json, mayReadHealthData: boolean,
  email: optionalText, language: optionalText, dailyDigest: boolean, absence: optionalJson,
})
export const StaffEntity = new EntitySchema<RowOf<StaffRecord>>({
  name: 'Staff', tableName: 'staff', columns: STAFF_COLUMNS,
})

/** Secrets, grants and identities of a client have their own tables. */
type ClientMembers = Omit<ClientRegistration, 'secrets' | 'grants' | 'identities'>
type ClientParts = { secrets: SecretRow[], grants: GrantRow[], identities: IdentityRow[] }
export type ClientRow = RowOf<ClientMembers> & Partial<ClientParts>
export const CLIENT_COLUMNS = withNames<ClientMembers>({
  id, version: integer, clientId: text, name: text, role: text, enabled: boolean, officeId: uuid, staffId: uuid,
})
export const ClientEntity = new EntitySchema<ClientRow>({
  name: 'Client',
  tableName: 'clients',
  columns: CLIENT_COLUMNS,
  relations: {
    secrets: { type: 'one-to-many', target: 'ClientSecret', inverseSide: 'client' },
    grants: { type: 'one-to-many', target: 'ClientGrant', inverseSide: 'client' },
    identities: { type: 'one-to-many', target: 'ClientIdentity', inverseSide: 'client' },
  },
})

/** The client that a row of another table belongs to. */
type OfClient = { clientId: Id, client?: ClientRow }
const client = { type: 'many-to-one', target: 'Client', joinColumn: { name: 'client_id' } } as const

export type SecretRow = OfClient & { id: Id, hash: string, revoked: boolean, createdAt: Date }
export const SecretEntity = new EntitySchema<SecretRow>({
  name: 'ClientSecret',
  tableName: 'client_secrets',
  relations: { client },
  columns: withNames<Omit<SecretRow, 'client'>>({
    id, clientId: { type: 'uuid' }, hash: text, revoked: boolean, createdAt: { ...instant, default: () => 'now()' },
  }),
})

export type GrantRow = OfClient & { officeId: Id }
export const GrantEntity = new EntitySchema<GrantRow>({
  name: 'ClientGrant',
  tableName: 'client_grants',
  relations: { client },
  columns: withNames<Omit<GrantRow, 'client'>>({ clientId: id, officeId: id }),
})

export type IdentityRow = OfClient & { issuer: string, subject: string }
export const IdentityEntity = new EntitySchema<IdentityRow>({
  name: 'ClientIdentity',
  tableName: 'client_identities',
  relations: { client },
  columns: withNames<Omit<IdentityRow, 'client'>>({
    clientId: { type: 'uuid' },
    issuer: { type: 'text', primary: true },
    subject: { type: 'text', primary: true },
  }),
})

export const ENTITIES = [
  ComplaintEntity, OfficeEntity, StaffEntity, ClientEntity, SecretEntity, GrantEntity, IdentityEntity,
]
