/**
 * The entities say what the migrations made: the same columns, of the same types, with the same
 * nullability.
 */
import t from 'tap'
import { MIGRATIONS } from '../../migrations/index.ts'
import { dataSource } from '../../src/store/dataSource.ts'
import { freshDatabase } from '../cluster/database.ts'

type Column = { name: string, type: string, nullable: boolean }

const database = await freshDatabase(t)
const source = await dataSource({ url: database.ownerUrl, poolSize: 1 }).initialize()
t.teardown(() => source.destroy())

/**
 * Columns that an entity leaves out: the store writes them with the facts they follow from, or
 * PostgreSQL does.
 */
const WITHOUT_MEMBER: Record<string, string[]> = {
  complaints: [
    'capacity', 'claim_key', 'ended_as', 'ended_at', 'erased_at', 'handler_id', 'office_sees', 'open_referral',
    'policy_key', 'received_at', 'reminded_from', 'search', 'staff_sees',
  ],
}

const columnsOf = (table: string): Promise<Column[]> => source.query(`
  select attname as name, format_type(atttypid, null) as type, not attnotnull as nullable
  from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by 1`, [table])

const byName = (columns: Column[]): Column[] => columns.sort((a, b) => a.name < b.name ? -1 : 1)

for (const { tableName, columns } of source.entityMetadatas) {
  t.test(`the entity of ${tableName} is its table`, async t => {
    const without = WITHOUT_MEMBER[tableName] ?? []
    const actual = await columnsOf(tableName)
    const types = await source.query<{ name: string, type: string }[]>(
      'select name, format_type(name::regtype, null) as type from unnest($1::text[]) name',
      [columns.map(({ type }) => String(type))],
    )
    const typeOf = new Map(types.map(({ name, type }) => [name, type]))
    t.same(byName(actual.filter(({ name }) => !without.includes(name))), byName(columns.map(column =>
      ({ name: column.databaseName, type: typeOf.get(String(column.type)) ?? '', nullable: column.isNullable }))))
    t.same(
      without.filter(name => !actual.some(column => column.name === name)),
      [],
      'and no column is left out that is not there',
    )
  })
}

t.test('all migrations undone leave nothing, and applied again give the same schema', async t => {
  const again = await dataSource({ url: database.ownerUrl, poolSize: 1 }).initialize()
  const schema = (): Promise<object[]> => again.query(`
    select tablename as name, 'policy ' || policyname || cmd || coalesce(qual, '') || coalesce(with_check, '') as what from pg_policies
    union all select tablename, indexdef from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select proname, pg_get_functiondef(oid) || coalesce(proacl::text, '') from pg_proc where pronamespace = 'public'::regnamespace
    union all select relname, relacl::text || relrowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    order by 1, 2`)
  const before = await schema()
  for (let undone = 0; undone < MIGRATIONS.length; undone++) await again.undoLastMigration()
  t.same(await again.query('select tablename from pg_tables where schemaname = \'public\''), [{ tablename: 'migrations' }])
  t.same(await again.query('select proname from pg_proc where pronamespace = \'public\'::regnamespace'), [])
  t.same((await again.runMigrations()).length, MIGRATIONS.length)
  t.same(await schema(), before)
  await again.destroy()
})
