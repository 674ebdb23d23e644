/** The frequent read statements, named so that PostgreSQL plans them once per connection. */
import { statement } from '../../postgres/statement.ts'
import { COMPLAINT_JSON, SELECTED } from './rows.ts'

/**
 * Without the key: row-level security of the keys looks the complaint up once more, a sixth of what
 * PostgreSQL spends on a read by id.
 */
export const READ_COMPLAINT = statement('complaint', `select ${SELECTED} from complaints c where c.id = $1`)

const READ_WITH_KEY =
  `select ${SELECTED}, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id`

export const READ_COMPLAINT_WITH_KEY = statement('complaint-with-key', `${READ_WITH_KEY} where c.id = $1`)

/**
 * Returns no row when row-level security hides the complaint, or when it was erased and has no key.
 */
export const IS_OPEN = statement(
  'is-open',
  `select c.id, c.contains_health_data, c.logged_by
   from complaints c join complaint_keys k on k.complaint_id = c.id where c.id = $1`,
)

export const READ_COMPLAINTS = statement('complaints', `${READ_WITH_KEY} where c.id = any ($1::uuid[])`)

/**
 * The transaction that wrote the row, and the head of the history: after a failover PostgreSQL may
 * use a transaction number again.
 */
export const ROW_VERSION = 'c.xmin::text || left(c.history_head, 16)'

export const READ_VERSIONED_COMPLAINT = statement('versioned-complaint', `
  select ${SELECTED}, ${ROW_VERSION} as row_version from complaints c where c.id = $1`)

/** Returns the whole row, or only its version when that is still `$2`. */
export const READ_UNLESS_VERSION = statement('complaint-unless-version', `
  select fresh.complaint, ${ROW_VERSION} as row_version from complaints c
  left join lateral (select ${COMPLAINT_JSON} as complaint) fresh on ${ROW_VERSION} is distinct from $2 where c.id = $1`)

export const READ_VERSIONS = statement('row-versions', `
  select c.id, ${ROW_VERSION} as row_version, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id where c.id = any ($1::uuid[])`)

export const READ_VERSIONED_COMPLAINTS = statement(
  'versioned-complaints',
  `select ${SELECTED}, ${ROW_VERSION} as row_version from complaints c where c.id = any ($1::uuid[])`,
)

/** Locks in the order of ids, so that two changes of the same complaints cannot deadlock. */
const LOCK = `
  select ${SELECTED}, k.wrapped from complaints c left join complaint_keys k on k.complaint_id = c.id
  where c.id = any ($1::uuid[]) order by c.id for no key update of c`

export const LOCK_COMPLAINTS = statement('lock', LOCK)

/** Skips complaints that another transaction has locked. */
export const LOCK_FREE_COMPLAINTS = statement('lock-free', `${LOCK} skip locked`)

/** The same transaction must record the reminders: fired timers stay fired. */
export const FIRE_TIMERS = statement('fire-timers', `
  update timers set fired_at = $2 where complaint_id = $1 and fired_at is null and due_at <= $2
  returning type, kind, cycle, referral_id, due_on`)

export const READ_REFERENCES = statement('references', `
  select c.id, coalesce(c.reference, c.first_line_reference) as reference from complaints c where c.id = any ($1::uuid[])`)

export const READ_HISTORIES = statement('histories', `
  select h.* from unnest($1::uuid[]) complaint (id) cross join lateral (
    select complaint_id, sequence, type, at, version, facts, sealed, previous_hash, hash
    from events where complaint_id = complaint.id and sequence > $2 order by sequence limit $3
  ) h order by h.complaint_id, h.sequence`)

/**
 * The events that a viewer sees, with their numbers among them. A gap in the numbers would tell
 * that something is hidden.
 */
export const READ_VISIBLE_HISTORIES = statement('visible-histories', `
  select h.* from unnest($1::uuid[]) complaint (id) cross join lateral (
    select * from (
      select complaint_id, sequence, row_number() over (order by sequence) as place, type, at, version, facts, sealed, previous_hash, hash
      from events where complaint_id = complaint.id and type <> all ($4::text[]) and hidden_from(facts) is distinct from $5
    ) visible where place > $2 order by place limit $3
  ) h order by h.complaint_id, h.place`)

export const BROKER_REFERENCE_HOLDER = statement(
  'broker-reference-holder',
  'select broker_reference_holder($1, $2) as id',
)
