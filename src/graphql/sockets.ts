/**
 * GraphQL over WebSocket: the protocol `graphql-transport-ws`, implemented by its own library.
 * mercurius' server validates no document, sends none of the protocol's close codes, and waits for
 * `connection_init` without a limit.
 *
 * Anybody may open a connection; the token comes with `connection_init`, or in a header of the
 * upgrade request.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { CloseCode, handleProtocols } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import { Problem } from '../problems/problems.ts'
import { SOCKET_LIMITS, socketProtocol, TRY_AGAIN_LATER } from './socketProtocol.ts'
import type { Connection, ProtocolOptions } from './socketProtocol.ts'

export type SocketOptions = Omit<ProtocolOptions, 'limits' | 'connectionsOf'> & {
  limits?: Partial<typeof SOCKET_LIMITS>
}

type Upgrade = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** Whether to upgrade this request; other upgrade requests are answered as plain requests. */
export const isForSockets = ({ method, url = '', headers }: Upgrade): boolean =>
  method === 'GET' && url.split('?')[0] === '/graphql' && headers.upgrade?.toLowerCase() === 'websocket'

/** RFC 6455, 7.4.1. */
const GOING_AWAY = 1001
/** Time for the close handshake before the connection is terminated. */
const CLOSE_TIMEOUT_MS = 1_000

export function openSockets (app: FastifyInstance, options: SocketOptions): void {
  const limits = { ...SOCKET_LIMITS, ...options.limits }
  const connections = new Set<Connection>()
  const connectionsOf = (clientId: string) => [...connections].filter(({ actor }) => actor?.clientId === clientId)
  const protocol = socketProtocol({ ...options, limits, connectionsOf })

  const checks = setInterval(() => {
    for (const connection of connections) {
      if (performance.now() - connection.heardAt > limits.silentMs) connection.socket.terminate()
      else connection.socket.ping()
      connection.check?.().catch(error => {
        if (!(error instanceof Problem)) app.log.error({ err: error }, 'A connection could not be checked')
      })
    }
  }, limits.checkMs).unref()

  const server = new WebSocketServer({
    noServer: true, maxPayload: limits.messageBytes, handleProtocols, clientTracking: false,
  })
  server.on('headers', headers => { headers.push(`Trace-Id: ${newTraceId()}`) })
  server.on('wsClientError', (_error, socket) => {
    const problem = new Problem('badRequest', 'The request is no valid opening of a WebSocket.')
    const body = JSON.stringify({ ...problem.document, instance: '/graphql' })
    socket.end([
      'HTTP/1.1 400 Bad request',
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Trace-Id: ${newTraceId()}`,
      'Connection: close',
    ].join('\r\n') + `\r\n\r\n${body}`)
  })
  let stopping = false
  app.server.on('upgrade', (request, stream, head) => {
    if (stopping) stream.destroy()
    else server.handleUpgrade(request, stream, head, socket => opened({ socket, request, heardAt: performance.now() }))
  })

  function opened (connection: Connection): void {
    const { socket } = connection
    connections.add(connection)
    const closed = protocol.opened({
      protocol: socket.protocol,
      close: (code, reason) => socket.close(code, reason),
      // A subscription waits until its event is sent, so only responses to the client's own
      // messages can queue up.
      send: text => new Promise(resolve => {
        if (socket.bufferedAmount > limits.waitingBytes) closeSlow(socket)
        socket.send(text, () => resolve())
      }),
      onMessage: take => {
        socket.on('message', data => {
          connection.heardAt = performance.now()
          take(String(data)).catch(error => {
            app.log.warn({ err: error }, 'A message of a WebSocket could not be answered')
            socket.close(CloseCode.BadRequest, 'Unexpected message')
          })
        })
      },
    }, connection)
    socket.on('pong', () => { connection.heardAt = performance.now() })
    // `ws` closes connections that break the WebSocket protocol by itself, as RFC 6455 requires.
    socket.on('error', error => { app.log.debug({ err: error }, 'A WebSocket failed') })
    socket.once('close', (code, reason) => {
      connections.delete(connection)
      closed(code, String(reason)).catch(error => { app.log.error({ err: error }, 'A WebSocket could not be left') })
    })
  }

  /** A client that still reads gets the close code; otherwise the connection is terminated. */
  function closeSlow (socket: WebSocket): void {
    if (socket.readyState !== socket.OPEN) return
    socket.close(TRY_AGAIN_LATER, 'tooSlow')
    setTimeout(() => socket.terminate(), CLOSE_TIMEOUT_MS).unref()
  }

  app.addHook('preClose', async () => {
    stopping = true
    clearInterval(checks)
    const closings = [...connections].map(({ socket }) => new Promise(resolve => { socket.once('close', resolve) }))
    for (const { socket } of connections) socket.close(GOING_AWAY, 'The server stops')
    const terminateTimer = setTimeout(() => {
      for (const { socket } of connections) socket.terminate()
    }, CLOSE_TIMEOUT_MS)
    await Promise.all(closings)
    clearTimeout(terminateTimer)
  })
}

const newTraceId = (): string => randomBytes(16).toString('hex')
