/**
 * A statement that PostgreSQL describes once on each connection. pg has it described each time, which for the fifty columns of
 * a complaint costs both sides a tenth of reading one. A description cannot grow old: what was prepared fails when its
 * columns have changed.
 */
import pg from 'pg'
import type { Connection, PoolClient, QueryConfig } from 'pg'
import type { Row } from './statement.ts'

export type Answer = { rows: Row[], command: string }

/** How rows are made of what is sent, as pg's result keeps it. */
type Columns = { fields: unknown, _parsers: unknown, _prebuiltEmptyResultObject: unknown }

/** What pg's client calls of the query that is being answered; its types leave it out. */
export type Handling = Omit<pg.Query, 'submit'> & {
  name?: string
  text: string
  callback: (error: Error | null, answer?: unknown) => void
  _result: Columns & { _types: unknown }
  _accumulateRows: unknown
  submit (connection: Connection): Error | null | undefined
  handleRowDescription (message: unknown): void
  handleDataRow (message: unknown): void
  handleCommandComplete (message: unknown, connection: Connection): void
  handleError (error: Error, connection: Connection): void
  handleReadyForQuery (connection: Connection): void
}

export const PgQuery = pg.Query as unknown as new (config: QueryConfig) => Handling

/** By the socket of a connection, and the statement's name on it. */
const described = new WeakMap<Connection['stream'], Map<string, Columns>>()

const silent = new WeakMap<Connection, Connection>()

/** The same connection, which asks for no description. */
function withoutDescribing (connection: Connection): Connection {
  const made = silent.get(connection) ?? Object.create(connection, { describe: { value: () => undefined } }) as Connection
  silent.set(connection, made)
  return made
}

export class QueryWithKnownColumns extends PgQuery {
  override submit (connection: Connection): Error | null | undefined {
    const columns = this.name === undefined ? undefined : described.get(connection.stream)?.get(this.name)
    if (columns === undefined) return super.submit(connection)
    Object.assign(this._result, columns)
    this._accumulateRows = true
    return super.submit(withoutDescribing(connection))
  }

  override handleCommandComplete (message: unknown, connection: Connection): void {
    if (this.name !== undefined) remember(connection, this.name, this._result)
    super.handleCommandComplete(message, connection)
  }
}

function remember (connection: Connection, name: string, { fields, _parsers, _prebuiltEmptyResultObject }: Columns): void {
  const known = described.get(connection.stream) ?? new Map<string, Columns>()
  described.set(connection.stream, known)
  if (!known.has(name)) known.set(name, { fields, _parsers, _prebuiltEmptyResultObject })
}

/** Sends it behind what was sent before. */
export function sendQuery (client: PoolClient, config: QueryConfig): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const query = new QueryWithKnownColumns(config)
  query.callback = (error, answer) => error ? reject(error) : resolve(answer as Answer)
  client.query(query as unknown as pg.Submittable)
  return promise
}
