/** COPY … FROM STDIN over pg, which supports the protocol but has no stream for it. */
import { once } from 'node:events'
import pg from 'pg'

declare module 'pg' {
  /** What pg has for COPY, and its types lack. */
  interface Connection {
    sendCopyFromChunk (chunk: Buffer): void
    endCopyFrom (): void
  }
}

type Connection = pg.Connection

export type Copying = {
  /** Writes rows in COPY's text format. Resolves when there is room for more. */
  write (rows: string): Promise<void>
  end (): Promise<void>
}

/** Opens its own connection as the superuser, without foreign-key checks. */
export async function copyInto (url: string, table: string, columns: readonly string[]): Promise<Copying> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('set session_replication_role = replica; set synchronous_commit = off')
  const copying = new CopyIn(`copy ${table} (${columns.join(', ')}) from stdin`)
  // A failure on another table ends this connection too; that failure is the one reported.
  client.on('error', error => copying.handleError(error))
  client.query(copying)
  const connection = await copying.ready
  return {
    async write (rows) {
      if (rows === '') return
      connection.sendCopyFromChunk(Buffer.from(rows))
      if (connection.stream.writableNeedDrain) await Promise.race([once(connection.stream, 'drain'), copying.done])
    },
    async end () {
      connection.endCopyFrom()
      await copying.done
      await client.end()
    },
  }
}

class CopyIn {
  readonly text: string
  readonly #ready = Promise.withResolvers<Connection>()
  readonly #done = Promise.withResolvers<void>()

  constructor (text: string) {
    this.text = text
    this.#done.promise.catch(() => undefined)
  }

  get ready (): Promise<Connection> { return this.#ready.promise }
  get done (): Promise<void> { return this.#done.promise }

  submit (connection: Connection): void { connection.query(this.text) }
  handleCopyInResponse (connection: Connection): void { this.#ready.resolve(connection) }
  handleCommandComplete (): void {}
  handleReadyForQuery (): void { this.#done.resolve() }
  handleError (error: Error): void {
    this.#ready.reject(error)
    this.#done.reject(error)
  }
}

/** A value in COPY's text format; null is `\N`. */
export function copyValue (value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  return String(value).replace(/[\\\n\r\t]/g, character => ESCAPES[character] ?? character)
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
