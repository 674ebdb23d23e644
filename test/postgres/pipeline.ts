/** Statements that travel as one message: answered in order, and after a failure the connection is as good as before. */
import t from 'tap'
import { createPipeline } from '../../src/postgres/pipeline.ts'
import { createWorld, startApp } from '../world.ts'

const world = await createWorld(t)
const { app, source } = await startApp(world.config, world.clock, async () => undefined)
t.teardown(async () => { await app.close(); await source.destroy() })

t.test('each statement gets its own rows, with names or without', async t => {
  await withClient(async client => {
    const statements = createPipeline(client)
    const answers = [
      statements.add({ name: 'one', text: 'select $1::int as number', values: [1] }),
      statements.add({ text: 'select * from generate_series(1, 3) as number' }),
      statements.add({ text: 'select 1 as number where false' }),
      statements.add({ name: 'one', text: 'select $1::int as number', values: [2] }),
    ]
    statements.send()
    t.same((await Promise.all(answers)).map(({ rows }) => rows.map(row => row.number)), [[1], [1, 2, 3], [], [2]])
  })
})

t.test('what is added in one moment travels in one message', async t => {
  await withClient(async client => {
    const statements = createPipeline(client)
    // Outside of a transaction, what stands in one message is one.
    const ask = async () => {
      const answer = statements.add({ text: 'select pg_current_xact_id()::text as transaction' })
      statements.sendSoon()
      return (await answer).rows[0]?.transaction
    }
    const [first, second] = await Promise.all([ask(), ask()])
    t.equal(first, second)
    t.not(await ask(), first, 'and what is added later in another')
  })
})

t.test('after a failure the rest is not done, says why, and can be asked for again by its name', async t => {
  await withClient(async client => {
    const statements = createPipeline(client)
    const before = statements.add({ text: 'select 1 as number' })
    const failing = statements.add({ name: 'failing', text: 'select 1 / $1::int', values: [0] })
    const rest = statements.add({ name: 'rest', text: 'select $1::int as number', values: [7] })
    statements.send()
    t.same((await before).rows, [{ number: 1 }])
    await t.rejects(failing, { code: '22012' }, 'PostgreSQL\'s own error')
    await t.rejects(rest, { code: '22012' }, 'and why the rest was not done')

    const again = [statements.add({ name: 'rest', text: 'select $1::int as number', values: [8] }), statements.add({ name: 'failing', text: 'select 1 / $1::int', values: [1] })]
    statements.send()
    const [rows] = await Promise.all(again)
    t.same(rows?.rows, [{ number: 8 }])
    t.same((await client.query('select 9 as number')).rows, [{ number: 9 }], 'and so do others on the connection')
  })
})

t.test('with values that cannot be sent all fail, and the connection is given up', async t => {
  await withClient(async client => {
    const circular: { self?: object } = {}
    circular.self = circular
    const statements = createPipeline(client)
    const wrong = statements.add({ text: 'select $1::jsonb', values: [circular] })
    const right = statements.add({ text: 'select 1 as number' })
    statements.send()
    await t.rejects(wrong, TypeError)
    await t.rejects(right, /Connection terminated/)
  })
})

t.test('what was added and dropped is never sent', async t => {
  await withClient(async client => {
    await client.query('create temporary table written (number int)')
    const statements = createPipeline(client)
    const dropped = statements.add({ text: 'insert into written values (1)' })
    statements.drop()
    statements.send()
    await t.rejects(dropped, { message: 'The transaction ended before this statement was sent' })
    t.same((await client.query('select * from written')).rows, [])
  })
})

async function withClient (work: (client: Parameters<typeof createPipeline>[0]) => Promise<void>): Promise<void> {
  const runner = source.createQueryRunner()
  try {
    await work(await runner.connect())
  } finally {
    await runner.release()
  }
}
