/** What a log may tell of a failure: where and what kind, and nothing that people wrote. */
import { GraphQLError } from 'graphql'
import pg from 'pg'
import t from 'tap'
import { QueryFailedError } from 'typeorm'
import { freshDatabase } from '../cluster/database.ts'
import { loggedError, reasonOf } from '../../src/logging/serializer.ts'
import { dataSource } from '../../src/store/dataSource.ts'

const MARK = 'Zwaantje85'
const database = await freshDatabase(t)
const source = await dataSource({ url: database.ownerUrl, poolSize: 1 }).initialize()
t.teardown(() => source.destroy())

const failure = async (work: () => unknown): Promise<Error> => {
  try {
    await work()
  } catch (error) {
    return error as Error
  }
  throw new Error('It did not fail')
}

const viaPg = (text: string, values: unknown[] = []) => failure(async () => {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query(text, values).finally(() => client.end())
})
const viaTypeorm = (text: string, values: unknown[] = []) => failure(() => source.query(text, values))

await source.query('create table seen (name text primary key, age integer check (age > 0))')
await source.query('insert into seen values ($1, 1)', [MARK])
const STATEMENTS: [sqlState: string, text: string, values?: unknown[], names?: object][] = [
  ['23505', 'insert into seen values ($1, 1)', [MARK], { table: 'seen', constraint: 'seen_pkey' }],
  ['23514', 'insert into seen values ($1, 0)', [`${MARK} 2`], { table: 'seen', constraint: 'seen_age_check' }],
  ['22P02', 'select $1::integer', [MARK]],
  ['54000', 'select $1::tsquery', [`${MARK}${'x'.repeat(3000)}`]],
  ['42703', `select "${MARK}"`],
  ['P0001', `do $$ begin raise exception '${MARK}\n    at ${MARK} (file:1:1)' using detail = '${MARK}', hint = '${MARK}', column = '${MARK}'; end $$`],
  ['P0001', `do $$ begin raise exception 'x' using constraint = '${MARK} is no name', table = '${MARK} nor this'; end $$`],
]

t.test('of a database error SQLSTATE, constraint and table are told', async t => {
  for (const [sqlState, text, values, names = {}] of STATEMENTS) {
    for (const [through, run] of [['pg', viaPg], ['TypeORM', viaTypeorm]] as const) {
      const error = await run(text, values)
      t.match(JSON.stringify([error.message, Object.values(error)]), MARK, `${through} ${sqlState} quotes`)
      for (
        const one of [
          error,
          new Error('A transaction failed', { cause: error }),
          new AggregateError([error], 'Several failed'),
        ]
      ) {
        const logged = loggedError(one)
        t.notMatch(JSON.stringify(logged), MARK, `${through} ${sqlState} ${one.name}`)
        t.match(one === error ? logged : logged.cause ?? logged.errors?.[0], { sqlState, ...names })
      }
      t.notMatch(reasonOf(error), MARK)
      t.match(reasonOf(error), sqlState)
      t.match(loggedError(error).stack, / at .*\.[jt]s:\d+/, 'and where it happened')
    }
  }
})

t.test('of what else quotes, only its kind is told', async t => {
  const smtp = Object.assign(new Error(`550 5.1.1 <${MARK}@example.be> unknown`), {
    responseCode: 550,
    response: `550 <${MARK}@example.be>`,
    code: 'EENVELOPE',
  })
  const errors: [Error, string][] = [
    [await failure(() => JSON.parse(`${MARK}`)), 'SyntaxError'],
    [await failure(() => new Intl.Locale(`${MARK}-`)), 'RangeError'],
    [new GraphQLError(`Expected value of type "Int", found "${MARK}".`), 'GraphQLError'],
    [new QueryFailedError(`select '${MARK}'`, [MARK], new Error(MARK)), 'QueryFailedError'],
    [smtp, 'Error'],
  ]
  for (const [error, type] of errors) {
    t.match(loggedError(error), { type, message: /^Left out/ })
    t.notMatch(JSON.stringify(loggedError(error)), MARK, type)
  }
  for (const thrown of [MARK, { message: MARK }, null, undefined, 5]) {
    t.notMatch(JSON.stringify(loggedError(thrown)), MARK)
  }
})

t.test('our own words and a system\'s are told whole', async t => {
  t.match(loggedError(new TypeError('x is not a function')), {
    type: 'TypeError',
    message: 'x is not a function',
    stack: /serializer\.ts/,
  })
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' })
  t.match(loggedError(refused), { code: 'ECONNREFUSED', message: refused.message })
  t.equal(reasonOf(refused), refused.message)
  t.equal(reasonOf(Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' })), 'ECONNREFUSED')
})

t.test('causes that lead back to themselves come to an end', async t => {
  const error: Error & { cause?: unknown } = new Error('round')
  error.cause = error
  t.ok(JSON.stringify(loggedError(error)).length < 20_000)
})
