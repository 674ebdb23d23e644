/** Daily digests. The right `app.background` shows who reads one, and which were sent. */
import type { DataSource } from 'typeorm'
import type { Language } from '../../complaints/complaint.ts'
import { SYSTEM } from '../../complaints/history.ts'
import type { Actor, Role } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { readPublished } from '../calendars/rows.ts'
import { statement } from '../../postgres/statement.ts'
import type { Row } from '../../postgres/statement.ts'
import { transaction } from '../../postgres/transaction.ts'
import type { DigestReader, DigestStore } from '../../usecases/digests/ports.ts'
import { rightsOf } from '../rights.ts'

const BACKGROUND = { settings: { 'app.background': 'on' } }

/** A claim holds longer than sending may take; then another process tries again. */
const LEASE_MINUTES = 15
const MAX_ATTEMPTS = 5

const READERS = statement('digest-readers', `
  select r.* from (
    select s.id, s.name, s.role, s.email, s.language, s.tied_office_ids, null as code,
           array(select a.id::text from staff a where a.absence ->> 'deputyId' = s.id::text and $1 between a.absence ->> 'from' and a.absence ->> 'to' order by a.id) as stands_in_for
    from staff s
    where s.role in ('HANDLER', 'MANAGER') and s.email is not null and s.daily_digest
      and not coalesce($1 between s.absence ->> 'from' and s.absence ->> 'to', false)
    union all
    select o.id, o.name, 'BROKER', o.email, o.language, '[]'::jsonb, o.code, '{}' from offices o
    where o.email is not null and o.daily_digest and o.fsma_status <> 'STRUCK_OFF'
  ) r
  where not exists (
    select from digests d where d.reader_id = r.id and d.day = $1::date and (d.outcome is not null or d.claimed_until > now()))
  order by r.id`)

const CLAIM = statement('claim-digest', `
  insert into digests as d (reader_id, day, claimed_until) values ($1, $2, now() + $3 * interval '1 minute')
  on conflict (reader_id, day) do update set claimed_until = excluded.claimed_until, attempts = d.attempts + 1
    where d.outcome is null and d.claimed_until <= now() and d.attempts < $4
  returning reader_id`)

const SETTLE = statement('settle-digest', 'update digests set outcome = $3 where reader_id = $1 and day = $2')

const BOUNCED = statement('bounced-letters', `
  select distinct coalesce(c.reference, c.first_line_reference, c.id::text) as name
  from letter_dispatches d join complaints c on c.id = d.complaint_id
  where d.state = 'BOUNCED' and ($1::uuid[] is null or c.handler_id = any ($1))
    and not exists (
      select from letter_dispatches n
      where n.letter_id = d.letter_id and (n.queued_at, n.id) > (d.queued_at, d.id) and n.state <> 'BOUNCED')
  order by 1 limit 500`)

export const createDigestStore = (source: DataSource): DigestStore => ({
  readers: async day => (await transaction(source, BACKGROUND, run => run(READERS([day])))).map(readerOf),
  claim: async (readerId, day) =>
    (await transaction(source, BACKGROUND, run => run(CLAIM([readerId, day, LEASE_MINUTES, MAX_ATTEMPTS])))).length
      === 1,
  async settle (readerId, day, outcome) {
    await transaction(source, BACKGROUND, run => run(SETTLE([readerId, day, outcome])))
  },
  bounced: async (actor, handlerIds) =>
    (await transaction(source, { ...rightsOf(actor), mode: 'read only' }, run => run(BOUNCED([handlerIds ?? null]))))
      .map(({ name }) => name as string),
  calendars: async () =>
    (await transaction(source, { ...BACKGROUND, mode: 'read only' }, readPublished)).calendars,
})

function readerOf (row: Row): DigestReader {
  const actor: Actor = {
    clientId: SYSTEM.clientId,
    id: row.id as Id,
    name: row.name as string,
    role: row.role as Role,
    tiedOfficeIds: row.tied_office_ids as Id[],
    scopes: ['complaints.read'],
    ...(row.role === 'BROKER' && { office: { id: row.id as Id, name: row.name as string, code: row.code as string } }),
  }
  return {
    actor,
    email: row.email as string,
    language: (row.language ?? 'nl') as Language,
    standsInFor: row.stands_in_for as Id[],
  }
}
