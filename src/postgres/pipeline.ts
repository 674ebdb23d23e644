/**
 * Statements of a transaction that go to PostgreSQL as one message and are answered as one: each end of a message costs both
 * sides a call of the system, and pg ends one with each statement.
 */
import type { Connection, PoolClient, QueryConfig } from 'pg'
import { QueryWithKnownColumns, PgQuery } from './rowDescription.ts'
import type { Answer } from './rowDescription.ts'

type Batch = {
  /** Its answer; nothing is sent yet. When one before it fails, it fails with the same error. */
  add (query: QueryConfig): Promise<Answer>
  /** What was added goes out. */
  send (): void
  /** The same once the work of this moment has added what it adds. */
  sendSoon (): void
  /** What was added and has not gone out never does. */
  drop (): void
}

export function createPipeline (client: PoolClient): Batch {
  let added: Added[] = []
  let soon = false

  function send (): void {
    if (added.length > 0) client.query(new Together(added))
    added = []
  }

  return {
    add (config) {
      const told = Promise.withResolvers<Answer>()
      // Without a name or values pg would send it in the other protocol, which ends the message.
      const query = new QueryWithKnownColumns({ ...config, queryMode: 'extended' } as QueryConfig)
      const one: Added = { query, told, failed: false }
      query.callback = (error, answer) => {
        one.failed = error !== null
        if (error) told.reject(error)
        else told.resolve(answer as Answer)
      }
      added.push(one)
      return told.promise
    },
    send,
    sendSoon () {
      if (soon) return
      soon = true
      queueMicrotask(() => {
        soon = false
        send()
      })
    },
    drop () {
      for (const { told } of added) told.reject(new Error('The transaction ended before this statement was sent'))
      added = []
    },
  }
}

type Added = { query: QueryWithKnownColumns, told: PromiseWithResolvers<Answer>, failed: boolean }

/** To pg it is one query: it lets only its own kind share a connection. Each part is sent and answered by pg's own, but for the end of the message. */
class Together extends PgQuery {
  #waiting: Added[]

  constructor (added: readonly Added[]) {
    super({ text: '' })
    this.callback = () => undefined
    this.#waiting = [...added]
    // pg notes what a connection has prepared by the name and text of whom it answers.
    Object.defineProperties(this, {
      name: { get: () => this.#waiting[0]?.query.name },
      text: { get: () => this.#waiting[0]?.query.text },
    })
  }

  override submit (connection: Connection): null {
    const open = Object.create(connection, { sync: { value: () => undefined } }) as Connection
    connection.stream.cork()
    for (const { query } of this.#waiting) {
      query._result._types = this._result._types
      const refusal = query.submit(open)
      if (refusal) query.handleError(refusal, connection)
    }
    connection.sync()
    connection.stream.uncork()
    // With values that cannot be sent, what is answered would no longer be what was asked.
    if (this.#waiting.some(({ failed }) => failed)) connection.stream.destroy()
    return null
  }

  override handleRowDescription (message: unknown): void { this.#waiting[0]?.query.handleRowDescription(message) }
  override handleDataRow (message: unknown): void { this.#waiting[0]?.query.handleDataRow(message) }

  override handleCommandComplete (message: unknown, connection: Connection): void {
    const answered = this.#waiting.shift()
    answered?.query.handleCommandComplete(message, connection)
    answered?.query.handleReadyForQuery(connection)
  }

  /** PostgreSQL skips the rest of the message: that fails for the same reason. */
  override handleError (error: Error, connection: Connection): void {
    this.#waiting.shift()?.query.handleError(error, connection)
    for (const { query, told } of this.#waiting.splice(0)) {
      delete (connection as SentStatements).submittedNamedStatements[query.name ?? '']
      told.reject(error)
    }
  }

  override handleReadyForQuery (): void {}
}

type SentStatements = Connection & { submittedNamedStatements: Record<string, string> }
