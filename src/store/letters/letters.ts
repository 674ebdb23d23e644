/** Letters and their dispatches. Personal data are encrypted with the complaint's key. */
import { normalizeInstant } from '../../calendar/instants.ts'
import type { Id } from '../../directory/ids.ts'
import { decrypt, encrypt } from '../../complaints/encryption.ts'
import type {
  DispatchItem, LetterContent, LetterDispatch, LetterReader, LetterWriter, OutboxUnitOfWork, StoredLetter,
} from '../../usecases/letters/ports.ts'
import { atLeast, shaped, statement } from '../../postgres/statement.ts'
import type { Row, Run } from '../../postgres/statement.ts'

const LETTER = `
  select l.id, l.complaint_id, l.kind, l.language, l.cycle, l.template_version, l.digest, l.created_at, l.sealed,
         (select jsonb_agg(jsonb_build_object(
            'id', d.id, 'channel', d.channel, 'state', d.state, 'queued_at', d.queued_at,
            'dispatched_at', d.dispatched_at, 'bounced_at', d.bounced_at,
            'sent_elsewhere', d.sent_elsewhere, 'failure', d.failure) order by d.queued_at, d.id)
          from letter_dispatches d where d.letter_id = l.id) as dispatches
  from letters l`

const READ_LETTERS = statement('letters', `
  select l.* from unnest($1::uuid[]) complaint (id) cross join lateral (
    ${LETTER} where l.complaint_id = complaint.id
      and ($2::timestamptz is null or (l.created_at, l.id) < ($2, $3::uuid)) order by l.created_at desc, l.id desc limit $4
  ) l order by l.complaint_id, l.created_at desc, l.id desc`)

const READ_LETTER = statement('letter', `${LETTER} where l.complaint_id = $1 and l.id = $2`)

const READ_CONTENT = statement('letter-content', 'select sealed from letters where complaint_id = $1 and id = $2')

/** A bounced letter that was sent again needs no more work. */
const NOT_SENT_AGAIN = `not (d.state = 'BOUNCED' and exists (
  select from letter_dispatches later
  where later.letter_id = d.letter_id and (later.queued_at, later.id) > (d.queued_at, d.id)))`

const INSERT_LETTER = statement('insert-letter', `
  insert into letters (id, complaint_id, kind, language, cycle, template_version, digest, created_at, sealed)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`)

const INSERT_DISPATCH = statement('insert-dispatch', `
  insert into letter_dispatches
    (id, letter_id, complaint_id, channel, state, queued_at, dispatched_at, sent_elsewhere, recipient, next_attempt_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $5 = 'QUEUED' then now() end)`)

/**
 * Changes no row when the claim has expired, or when a report arrives twice: the result is already
 * recorded then.
 */
const SETTLE = statement('settle-dispatch', `
  update letter_dispatches
  set state = $3, failure = $5, claim = null, claimed_until = null, next_attempt_at = null,
      dispatched_at = case when $3 = 'ACCEPTED' then $4::timestamptz else dispatched_at end,
      bounced_at = case when $3 = 'BOUNCED' then $4::timestamptz else bounced_at end
  where id = $1 and case when $2::uuid is null then state in ('QUEUED', 'ACCEPTED') else claim = $2 and state = 'QUEUED' end
  returning id`)

async function lettersOf (
  run: Run,
  [keys, before, limit]: Parameters<LetterReader['lettersOf']>,
): Promise<Map<Id, StoredLetter[]>> {
  const rows = await run(READ_LETTERS([[...keys.keys()], before?.value ?? null, before?.id ?? null, limit]))
  return Map.groupBy(
    rows.map(row => letterOf(row, keys.get(row.complaint_id as Id) as Buffer)),
    ({ complaintId }) => complaintId,
  )
}

export const letterReader = (run: Run): LetterReader => ({
  letters: async (complaintId, key, ...page) =>
    (await lettersOf(run, [new Map([[complaintId, key]]), ...page])).get(complaintId) ?? [],
  lettersOf: (...page) => lettersOf(run, page),
  async letter (complaintId, key, letterId) {
    const [row] = await run(READ_LETTER([complaintId, letterId]))
    return row && letterOf(row, key)
  },
  async letterContent (complaintId, key, letterId) {
    const [row] = await run(READ_CONTENT([complaintId, letterId]))
    return row && contentOf(row, complaintId, letterId, key)
  },
  async dispatches ({ state, channel }, before, limit) {
    const values: unknown[] = []
    const conditions = ['true']
    if (state !== undefined) {
      conditions.push(`d.state = any ($${values.push(state)}::text[])`)
      if (state.includes('BOUNCED')) conditions.push(NOT_SENT_AGAIN)
    }
    if (channel !== undefined) conditions.push(`d.channel = any ($${values.push(channel)}::text[])`)
    if (before !== undefined) {
      conditions
        .push(`(d.queued_at, d.id) < ($${values.push(before.value)}::timestamptz, $${values.push(before.id)}::uuid)`)
    }
    const page = shaped(`
      select d.id, d.complaint_id, d.letter_id, l.kind, d.channel, d.state, d.queued_at, d.dispatched_at, d.failure
      from letter_dispatches d join letters l on l.id = d.letter_id
      where ${conditions.join(' and ')} order by d.queued_at desc, d.id desc limit ${atLeast(limit)}`, values)
    return (await run({ ...page, customPlan: (state ?? channel) !== undefined })).slice(0, limit).map(itemOf)
  },
})

export const letterWriter = (run: Run): LetterWriter & OutboxUnitOfWork => ({
  async insertLetter ({ id, complaintId, kind, language, cycle, templateVersion, digest, createdAt }, content, key) {
    const sealed = encrypt(JSON.stringify(content), key, letterContext(complaintId, id))
    await run(INSERT_LETTER([
      id,
      complaintId,
      kind,
      language,
      cycle ?? null,
      templateVersion,
      digest,
      createdAt,
      sealed,
    ]))
  },
  async insertDispatch (
    complaintId,
    letterId,
    { id, channel, state, queuedAt, dispatchedAt, sentElsewhere },
    recipient,
    key,
  ) {
    const sealed = encrypt(recipient, key, recipientContext(complaintId, id))
    await run(INSERT_DISPATCH([
      id,
      letterId,
      complaintId,
      channel,
      state,
      queuedAt,
      dispatchedAt ?? null,
      sentElsewhere,
      sealed,
    ]))
  },
  settleDispatch: async (dispatchId, claim, { state, at, failure }) =>
    (await run(SETTLE([dispatchId, claim ?? null, state, at, failure ?? null]))).length === 1,
})

/** Encryption contexts: each binds a ciphertext to its row. */
export const letterContext = (complaintId: Id, letterId: Id): string => `${complaintId}/letter/${letterId}`
export const recipientContext = (complaintId: Id, dispatchId: Id): string => `${complaintId}/dispatch/${dispatchId}`

const contentOf = (row: Row, complaintId: Id, letterId: Id, key: Buffer): LetterContent =>
  JSON.parse(decrypt(row.sealed as string, key, letterContext(complaintId, letterId)))

const letterOf = (row: Row, key: Buffer): StoredLetter => ({
  id: row.id as Id,
  complaintId: row.complaint_id as Id,
  kind: row.kind as StoredLetter['kind'],
  language: row.language as StoredLetter['language'],
  ...(row.cycle !== null && { cycle: row.cycle as number }),
  subject: contentOf(row, row.complaint_id as Id, row.id as Id, key).letter.subject,
  templateVersion: row.template_version as string,
  digest: row.digest as string,
  createdAt: row.created_at as string,
  dispatches: (row.dispatches as Row[]).map(dispatchOf),
})

const dispatchOf = (row: Row): LetterDispatch => ({
  id: row.id as Id,
  channel: row.channel as LetterDispatch['channel'],
  state: row.state as LetterDispatch['state'],
  queuedAt: normalizeInstant(row.queued_at as string),
  ...(row.dispatched_at !== null && { dispatchedAt: normalizeInstant(row.dispatched_at as string) }),
  ...(row.bounced_at !== null && { bouncedAt: normalizeInstant(row.bounced_at as string) }),
  sentElsewhere: row.sent_elsewhere as boolean,
  ...(row.failure !== null && { failure: row.failure as string }),
})

function itemOf (row: Row): DispatchItem {
  const { sentElsewhere: _, bouncedAt: _at, ...dispatch } = dispatchOf({
    ...row, bounced_at: null, sent_elsewhere: false,
  })
  return {
    ...dispatch,
    complaintId: row.complaint_id as Id,
    letterId: row.letter_id as Id,
    kind: row.kind as DispatchItem['kind'],
  }
}
