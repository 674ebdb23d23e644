/**
 * The application's login cannot become the owner: what runs with the owner's rights looks nowhere
 * where that login could put something first, and the login can put nothing there.
 */
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { APP_ROLE, asAdmin, createDatabase, ensureDatabase, OWNER_ROLE } from '../../src/sandbox/roles.ts'
import { ANTWERP } from '../../src/sandbox/seed/people.ts'
import { assertPlainLogin, dataSource, migrate } from '../../src/store/dataSource.ts'
import { freshDatabase } from '../cluster/database.ts'

const database = await freshDatabase(t)
const SEARCH_PATH = 'search_path=pg_catalog, public, pg_temp'

const rowsOf = async <T extends object>(url: string, text: string, values: unknown[] = []): Promise<T[]> =>
  asAdmin(url, async client => (await client.query<T>(text, values)).rows)

/** The same server, another database or login. */
const at = (url: string, more: { pathname?: string, username?: string, password?: string }): string =>
  Object.assign(new URL(url), more).href

type Definer = { name: string, call: string, settings: string[] | null, public: boolean, owner: string }
const definers = await rowsOf<Definer>(database.adminUrl, `
  select p.proname as name, proconfig as settings, pg_get_userbyid(proowner) as owner,
         exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0) as public,
         format('%I.%I(%s)', nspname, proname, (select string_agg(format('%L::%s', case typname
           when 'uuid' then '${ANTWERP.id}' when '_text' then '{a}' when 'int4' then '1' when 'timestamptz' then '2026-01-01' when 'date' then '2026-01-01' else 'klacht' end, format_type(a.type, null)), ', ' order by place)
           from unnest(proargtypes) with ordinality a (type, place) join pg_type on pg_type.oid = a.type)) as call
  from pg_proc p join pg_namespace n on n.oid = pronamespace
  where prosecdef and nspname not in ('pg_catalog', 'information_schema') order by 1`)

t.test('what runs with its owner\'s rights names pg_temp last, and is not for everybody', async t => {
  t.ok(definers.length >= 7, `there are ${definers.length}`)
  for (const { name, settings, public: forAll, owner } of definers) {
    t.ok(settings?.includes(SEARCH_PATH), `${name}: ${settings}`)
    t.notOk(forAll, `${name} is granted to roles by name`)
    t.equal(owner, OWNER_ROLE, name)
  }
})

t.test('nothing of the login\'s own is run with the owner\'s rights, even when it may make temporary objects', async t => {
  await asAdmin(
    database.adminUrl,
    client => client.query(`grant temporary on database ${database.name} to ${APP_ROLE}`),
  )
  await asAdmin(database.appUrl, async client => {
    // Tables, types and functions that ours use, each so that reading it tells who reads.
    await client.query(`
      create temp table ran (as_whom text);
      grant all on ran to public;
      create function pg_temp.spy() returns boolean language plpgsql as $$ begin
        insert into pg_temp.ran values (current_user);
        begin execute 'grant delete on public.events to ${APP_ROLE}'; exception when others then null; end;
        return true;
      end $$`)
    const tables = await client.query<{ schema: string, name: string }>(`
      select nspname as schema, relname as name from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'p') and (nspname = 'public' and has_table_privilege(c.oid, 'select')
        or relname in ('pg_class', 'pg_namespace', 'pg_type', 'pg_proc', 'pg_ts_config') and nspname = 'pg_catalog')`)
    for (const { schema, name } of tables.rows) {
      await client
        .query(`create view pg_temp.${name} as select * from ${schema}.${name} where pg_temp.spy(); grant select on pg_temp.${name} to public`)
    }
    for (
      const [name, base] of Object.entries({
        regclass: 'regclass', regconfig: 'regconfig', tsquery: 'tsquery', json: 'json', tsvector: 'tsvector',
      })
    ) {
      await client.query(`create domain pg_temp.${name} as pg_catalog.${base} check (pg_temp.spy())`)
    }
    await client.query('select reltuples from pg_class limit 1')
    t.same((await client.query('select distinct as_whom from ran')).rows, [{ as_whom: APP_ROLE }], 'the trap works')
    await client.query('delete from ran')
    for (const setting of ['app.staff', 'app.admin']) await client.query('select set_config($1, \'on\', false)', [setting])
    for (const { name, call } of definers) {
      // Whether it succeeds is not what is looked at.
      await client.query(`select ${call}`).catch((error: Error) => t.comment(`${name}: ${error.message}`))
      t.same(
        (await client.query('select distinct as_whom from pg_temp.ran where as_whom <> current_user')).rows,
        [],
        name,
      )
    }
  })
  const [rights] = await rowsOf<{ deletes: boolean }>(
    database.adminUrl,
    `select has_table_privilege('${APP_ROLE}', 'public.events', 'delete') as deletes`,
  )
  t.notOk(rights?.deletes, 'the history cannot be deleted')
  await asAdmin(
    database.adminUrl,
    client => client.query(`revoke temporary on database ${database.name} from ${APP_ROLE}`),
  )
})

t.test('the login makes nothing temporary, in whichever way its database was made', async t => {
  const empty = `rights_${randomUUID().replaceAll('-', '')}`
  const restored = `${empty}_restored`
  const drop = (name: string) =>
    asAdmin(database.adminUrl, async client => {
      await client.query(`drop database if exists ${name} with (force)`)
    })
  t.teardown(async () => { await drop(empty); await drop(restored) })
  await ensureDatabase(database.adminUrl, empty, OWNER_ROLE)
  // As a person would make one by hand, or restore a dump into it.
  await asAdmin(database.adminUrl, client => createDatabase(client, restored, OWNER_ROLE))
  await asAdmin(
    database.adminUrl,
    client => client.query(`grant temporary on database ${restored} to public, ${APP_ROLE}`),
  )
  await migrate(at(database.ownerUrl, { pathname: `/${restored}` }))
  for (const name of [database.name, empty, restored]) {
    for (
      const text of [
        'create temp table mine (id integer)', 'create temp view pg_class as select 1 as reltuples',
        'create domain pg_temp.regclass as text',
        'create function pg_temp.mine() returns integer language sql return 1',
      ]
    ) {
      await t.rejects(rowsOf(at(database.appUrl, { pathname: `/${name}` }), text), { code: '42501' }, text)
    }
  }
})

t.test('a login that may become more than itself is refused', async t => {
  const name = `login_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const logins: [what: string, make: string, refusal: RegExp | undefined][] = [
    ['a plain one',                         `create role ${name}_a`,                                       undefined],
    ['one that may SET ROLE to the owner',  `create role ${name}_b noinherit in role ${OWNER_ROLE}`,       /may become complaints_owner/],
    ['one that may do so through another',  `create role ${name}_between noinherit in role ${OWNER_ROLE}; create role ${name}_c noinherit in role ${name}_between`, /may become complaints_owner/],
    ['one that may become a superuser',     `create role ${name}_d noinherit in role postgres`,            /may become postgres/],
    ['one that may bypass row security',    `create role ${name}_bypasses bypassrls; create role ${name}_e noinherit in role ${name}_bypasses`, /may become login_\w+_bypasses/],
    ['one that may write all tables',       `create role ${name}_f in role pg_write_all_data`,             /may become pg_write_all_data/],
    ['one that may make tables',            `create role ${name}_g; grant create on schema public to ${name}_g`, /may create objects in the schema public/],
    ['one that may make temporary ones',    `create role ${name}_h; grant temporary on database ${database.name} to ${name}_h`, /may create temporary objects/],
    ['the owner, disguised as a plain one', `create role ${name}_i in role ${OWNER_ROLE}; grant ${APP_ROLE} to ${name}_i; alter role ${name}_i set role = '${APP_ROLE}'`, /owns tables/],
  ]
  for (const [what, make, refusal] of logins) {
    const roles = [...make.matchAll(/create role (\w+)/g)].map(([, role]) => role as string)
    const role = roles.at(-1) as string
    await asAdmin(database.adminUrl, client => client.query(`${make}; alter role ${role} login password '${name}'`))
    const source = await dataSource({ url: at(database.appUrl, { username: role, password: name }), poolSize: 1 })
      .initialize()
    try {
      if (refusal === undefined) await t.resolves(assertPlainLogin(source), what)
      else await t.rejects(assertPlainLogin(source), { message: refusal }, what)
    } finally {
      await source.destroy()
      await asAdmin(database.adminUrl, async client => {
        for (const made of roles.toReversed()) await client.query(`drop owned by ${made}; drop role ${made}`)
      })
    }
  }
})
