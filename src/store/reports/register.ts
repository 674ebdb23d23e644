/**
 * The register: facts as they were recorded, and beside them the personal data of complaints that
 * the caller can open now, as they were then.
 */
import type { DataSource } from 'typeorm'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import type { Instant } from '../../calendar/instants.ts'
import { isBefore } from '../../calendar/instants.ts'
import { decryptBytes } from '../../complaints/encryption.ts'
import { masked, readsTexts } from '../../complaints/healthData.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import { sealedOf } from '../../complaints/history.ts'
import type { Change, Facts } from '../../complaints/history.ts'
import type { KeyRing } from '../../complaints/keyRing.ts'
import type { ReportingFacts } from '../../reports/facts.ts'
import { membersBefore } from '../../reports/register/members.ts'
import type { RegisterMembers } from '../../reports/register/members.ts'
import type { RegisterQuery, RegisterRow } from '../../usecases/reports/ports.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import { entryOf } from '../complaints/rows.ts'
import { transaction } from '../../postgres/transaction.ts'
import { rightsOf } from '../rights.ts'

const RECEIVED = statement('register', 'select complaint_id, at, facts from register_as_of($1, $2, $3, $4, $5, $6)')
const LOGGED = statement(
  'first-line-register',
  'select complaint_id, at, facts from first_line_register_as_of($1, $2, $3, $4, $5, $6)',
)

/** Row-level security leaves out what the caller cannot open, and what is erased. */
const MEMBERS = statement('register-members', `
  select id, updated_at, contains_health_data, logged_by, json_build_object(
    'complainant', complainant, 'representative', representative, 'brokerReference', broker_reference,
    'policyNumber', policy_number, 'claimNumber', claim_number, 'description', description, 'remedySought', remedy_sought,
    'finalAnswer', case when cycles @? '$[*].finalAnswer'
      then json_build_object('explanation', jsonb_path_query_array(cycles, '$[*].finalAnswer.explanation') ->> -1) end,
    'redirection', redirection, 'ombudsmanReferrals', ombudsman_referrals) as members
  from complaints where id = any ($1::uuid[])`)

const LATER_EVENTS = statement('register-later-events', `
  select e.*, k.wrapped from events e join complaint_keys k on k.complaint_id = e.complaint_id
  where e.complaint_id = any ($1::uuid[]) and e.at >= $2 order by e.complaint_id, e.sequence desc`)

const BEFORE_ALL = { value: '-infinity', id: '00000000-0000-0000-0000-000000000000' }

/** @param encryptionKey the service's own keys; they wrap the key of each complaint */
export const registerReader = (source: DataSource, encryptionKey: KeyRing) =>
  (actor: Actor, { recordedBefore, from, before, after = BEFORE_ALL, limit }: RegisterQuery): Promise<RegisterRow[]> =>
    transaction(source, { ...rightsOf(actor), mode: 'read only' }, async run => {
      const lines = actor.role === 'BROKER' ? LOGGED : RECEIVED
      const rows = await run(lines([recordedBefore, from, before, after.value, after.id, limit]))
      const ids = rows.map(({ complaint_id: id }) => id as Id)
      const members = await membersAt(run, actor, { ids, recordedBefore, encryptionKey })
      return rows.map(({ complaint_id: id, at, facts }) => ({
        id: id as Id,
        position: { value: at as string, id: id as Id },
        facts: facts as ReportingFacts,
        members: members.get(id as Id),
      }))
    })

/**
 * The present members, with what was changed from the instant on taken back. Without those of a
 * complaint whose later events somebody changed in the database: verification finds it.
 */
async function membersAt (
  run: Run,
  actor: Actor,
  { ids, recordedBefore, encryptionKey }: { ids: readonly Id[], recordedBefore: Instant, encryptionKey: KeyRing },
): Promise<Map<Id, RegisterMembers>> {
  if (ids.length === 0) return new Map()
  const rows = await run(MEMBERS([ids]))
  const changed = rows.filter(({ updated_at: updatedAt }) => !isBefore(updatedAt as string, recordedBefore))
  const later = changed.length === 0
    ? new Map<unknown, Row[]>()
    : Map.groupBy(await run(LATER_EVENTS([changed.map(({ id }) => id), recordedBefore])), row => row.complaint_id)
  return new Map(rows.flatMap(row => {
    const { id, members } = row
    const changes = changesOf(later.get(id) ?? [], encryptionKey)
    if (changes === undefined) return []
    const earlier = membersBefore(withoutNulls(members as object), changes)
    return [[id as Id, readsTexts(flagsOf(row), actor) ? earlier : masked(earlier)]]
  }))
}

/** Whoever may not read the texts today does not read those of an earlier day. */
const flagsOf = (row: Row): Pick<Complaint, 'containsHealthData' | 'loggedBy'> =>
  ({ containsHealthData: row.contains_health_data as boolean, loggedBy: row.logged_by as Complaint['loggedBy'] })

function changesOf (events: readonly Row[], encryptionKey: KeyRing): Change[] | undefined {
  try {
    return events.flatMap(event => changesIn(event, encryptionKey))
  } catch {
    return undefined
  }
}

function changesIn (row: Row, encryptionKey: KeyRing): Change[] {
  const entry = entryOf(row)
  const key = decryptBytes(row.wrapped as string, encryptionKey, entry.complaintId)
  return [...(JSON.parse(entry.facts) as Facts).changes, ...sealedOf(entry, key).changes]
}

/** Absent members are undefined, as everywhere. */
const withoutNulls = (members: object): RegisterMembers =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null))
