/**
 * Adds rows that the benchmark's data lack: letters, messages, notes, attachments, webhooks,
 * imports. Their number depends on the size. The rows of the requested complaint are encrypted; the
 * rest are empty and only fill the tables. All are deleted after the measurement.
 */
import type pg from 'pg'
import type { Day } from '../../src/calendar/days.ts'
import { uuidv7 } from '../../src/directory/ids.ts'
import { decryptBytes } from '../../src/complaints/encryption.ts'
import { hashSecret } from '../../src/auth/secrets.ts'
import { asAdmin } from '../../src/sandbox/roles.ts'
import { correspondenceWriter } from '../../src/store/correspondence/correspondence.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { addAdministrator } from '../../src/store/directory/snapshot.ts'
import { letterWriter } from '../../src/store/letters/letters.ts'
import type { Run } from '../../src/postgres/statement.ts'
import { KEY_RING } from '../database/open.ts'
import type { Database } from '../database/open.ts'
import { HANDLER, OWN_OFFICE, SECRET } from '../database/people.ts'

/** Ids that requests use. */
export type Additions = { complaint: string, task: string, ownEndpoint: string, insurersEndpoint: string }

export const ADMINISTRATOR = 'bench-administrator'
/** Rows added to the requested complaint: more than a page. */
const OWN = 60

/**
 * Of the complaints that staff see, one in five has a letter, a message and a note, one in ten an
 * attachment. One event in twenty was delivered.
 */
const BULK = `
  insert into letters select gen_random_uuid(), id, 'ACKNOWLEDGEMENT', 'nl', 1, '1', '', now() - n * interval '1 minute', '' from bench.ids where id <> $complaint and n % 5 = 0;
  insert into letter_dispatches (id, letter_id, complaint_id, channel, state, queued_at, dispatched_at, sent_elsewhere, recipient)
    select gen_random_uuid(), id, complaint_id, case hashtext(id::text) % 10 when 0 then 'POST' else 'EMAIL' end,
           case when hashtext(id::text) % 1000 = 1 then 'BOUNCED' else 'ACCEPTED' end, created_at, created_at, false, '' from letters;
  insert into messages (id, complaint_id, sequence, visibility, recorded_at, direction, channel, language, kind, at, sealed)
    select gen_random_uuid(), id, 1000, 'SHARED', now(), 'INBOUND', 'EMAIL', 'nl', 'OTHER', now(), '' from bench.ids where id <> $complaint and n % 5 = 1;
  insert into notes (id, complaint_id, sequence, visibility, recorded_at, sealed)
    select gen_random_uuid(), id, 1000, 'INTERNAL', now(), '' from bench.ids where id <> $complaint and n % 5 = 2;
  insert into attachments (id, complaint_id, sequence, visibility, recorded_at, media_type, size, contains_health_data, sealed)
    select gen_random_uuid(), id, 1000, 'SHARED', now(), 'application/pdf', 100000, false, '' from bench.ids where id <> $complaint and n % 10 = 3;
  -- two of an office, twenty of the insurer; none is told of anything, since all of it lies before them
  insert into webhook_endpoints (id, office_id, url, event_types, enabled, since_sequence)
    select gen_random_uuid(), o.id, 'https://hooks.example.be/' || n, '{}'::text[], true, 1e15 from offices o, generate_series(1, 2) n
    union all select gen_random_uuid(), null, 'https://hooks.example.be/' || n, '{}'::text[], true, 1e15 from generate_series(1, 20) n;
  insert into webhook_deliveries (id, endpoint_id, sequence, replay, state, created_at, next_attempt_at)
    select gen_random_uuid(), coalesce(o.id, i.id), f.sequence, false, case when f.sequence % 2000 = 0 then 'PENDING' when f.sequence % 300 = 0 then 'FAILED' else 'DELIVERED' end,
           now() - interval '1 day', case when f.sequence % 2000 = 0 then now() + interval '1 day' end
    from feed f cross join (select id from webhook_endpoints where office_id is null order by id limit 1) i
    left join (select distinct on (office_id) office_id, id from webhook_endpoints where office_id is not null order by office_id, id) o on o.office_id = f.office_saw and f.sequence % 40 = 0
    where f.sequence % 20 = 0;
  -- one file of 10,000 rows, and one of a single row for each hundred complaints
  insert into tasks (id, office_id, client_id, status, total, done, existing, last_line, finished_at)
    select gen_random_uuid(), $office, $client, 'DONE', case n when 0 then 10000 else 1 end, case n when 0 then 10000 else 1 end, case n when 0 then 10000 else 1 end, 1, now() from generate_series(0, $size / 100) n;
  insert into import_rows (task_id, line, status, complaint_id, first_line_reference)
    select t.id, n, 'EXISTING', $complaint, 'F-B000-2026-000001' from tasks t, generate_series(1, t.total) n;
  insert into directory_events (id, type, at, subject_id, actor, changes)
    select gen_random_uuid(), 'office.updated', now(), $office, '{"id":"$bare","name":"An Verhulst","role":"ADMIN"}', '[{"member":"name","from":"Makelaars","to":"Makelaarskantoor"}]' from generate_series(1, $size / 100)`

const TABLES =
  'letters, letter_dispatches, messages, notes, attachments, webhook_endpoints, webhook_deliveries, webhook_secrets, tasks, import_rows, evidence_bundles, directory_events'

export async function add (database: Database): Promise<Additions> {
  await removeAdditions(database)
  const owner = await dataSource({ url: database.ownerUrl, poolSize: 1 }).initialize()
  try {
    await addAdministrator(owner, {
      staffId: uuidv7(),
      id: uuidv7(),
      eventId: uuidv7(),
      clientId: ADMINISTRATOR,
      name: ADMINISTRATOR,
      secretHash: hashSecret(SECRET),
    })
  } finally {
    await owner.destroy()
  }
  return asAdmin(database.adminUrl, async client => {
    await client.query("set session_replication_role = replica; set timezone = 'UTC'")
    const { rows: [row] } = await client.query<{ id: string, wrapped: string }>(`
      select c.id, k.wrapped from complaints c join complaint_keys k on k.complaint_id = c.id
      where c.office_sees = $1 and c.staff_sees and c.status = 'IN_REVIEW' order by c.id limit 1`, [OWN_OFFICE.id])
    if (row === undefined) throw new Error('No complaint is under review that the office sees too')
    const values = {
      office: `'${OWN_OFFICE.id}'::uuid`,
      client: `'${OWN_OFFICE.clientId}'::uuid`,
      complaint: `'${row.id}'::uuid`,
      bare: row.id,
      size: String(database.size),
    }
    await client.query(BULK.replace(/\$(\w+)/g, (_, name: keyof typeof values) => values[name]))
    await addTo(client, row.id, decryptBytes(row.wrapped, KEY_RING, row.id))
    await client.query(`vacuum (analyze) ${TABLES}`)
    const { rows: [ids] } = await client.query<Omit<Additions, 'complaint'>>(`
      select (select id from tasks where total = 10000) as task,
        (select endpoint_id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id where e.office_id = $1 limit 1) as "ownEndpoint",
        (select endpoint_id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id where e.office_id is null limit 1) as "insurersEndpoint"`, [OWN_OFFICE.id])
    return { complaint: row.id, ...ids! }
  })
}

/** Adds rows to the requested complaint, encrypted by the product's own code. */
async function addTo (client: pg.Client, complaint: string, key: Buffer): Promise<void> {
  const run: Run = async query => (await client.query(query)).rows
  const [correspondence, letters] = [correspondenceWriter(run), letterWriter(run)]
  const at = new Date().toISOString()
  const common = { recordedAt: at, by: { id: HANDLER.id, name: HANDLER.name } }
  const text = 'Wij hebben uw bericht goed ontvangen en komen er binnen vijf werkdagen op terug. '.repeat(8)
  for (let sequence = 2_000; sequence < 2_000 + OWN; sequence++) {
    const placed = <A>(addition: A) => ({
      sequence,
      addition: { id: uuidv7(), visibility: 'SHARED' as const, ...common, ...addition },
    })
    await correspondence.addAddition(
      'message',
      complaint,
      placed({ direction: 'INBOUND' as const, channel: 'EMAIL', language: 'nl' as const, kind: 'OTHER', text, at }),
      key,
    )
    await correspondence.addAddition('note', complaint, placed({ text }), key)
    await correspondence.addAddition(
      'attachment',
      complaint,
      placed({
        fileName: 'verslag.pdf',
        mediaType: 'application/pdf',
        size: 100_000,
        digest: '0'.repeat(64),
        containsHealthData: false,
        fileKey: '',
      }),
      key,
    )
    const letter = {
      id: uuidv7(),
      complaintId: complaint,
      kind: 'ACKNOWLEDGEMENT' as const,
      language: 'nl' as const,
      cycle: 1,
      subject: 'Uw klacht',
      templateVersion: '1',
      digest: '0'.repeat(64),
      createdAt: at,
    }
    await letters.insertLetter(letter, {
      letter: {
        kind: letter.kind,
        language: letter.language,
        templateVersion: letter.templateVersion,
        channel: 'EMAIL',
        date: at.slice(0, 10) as Day,
        dateline: '',
        subject: letter.subject,
        sender: { name: '', lines: [] },
        addressee: { name: '', lines: [] },
        references: [],
        blocks: [],
        footer: [],
      },
      html: text.repeat(12),
      text: text.repeat(3),
    }, key)
    await letters.insertDispatch(
      complaint,
      letter.id,
      { id: uuidv7(), channel: 'EMAIL', state: 'ACCEPTED', queuedAt: at, dispatchedAt: at, sentElsewhere: false },
      'persoon@example.be',
      key,
    )
  }
}

/** Deletes all rows of these kinds: the data themselves have none. */
export const removeAdditions = (database: Database): Promise<void> => asAdmin(database.adminUrl, async client => {
  await client.query(`
    set session_replication_role = replica;
    truncate ${TABLES}, uploads, calendars, calendar_recalculations, data_subject_exports,
      data_subject_export_parts;
    delete from client_secrets where client_id in (select id from clients where client_id = '${ADMINISTRATOR}');
    delete from staff where id in (select staff_id from clients where client_id = '${ADMINISTRATOR}');
    delete from clients where client_id = '${ADMINISTRATOR}'`)
})
