/**
 * GraphQL over WebSocket: the protocol `graphql-transport-ws` by its own library, since mercurius' server validates no
 * document, knows none of the protocol's close codes, and waits for ever for `connection_init`.
 *
 * Nothing is asked of who connects; the token comes with `connection_init`, or in a header of the upgrade.
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

export type SocketOptions = Omit<ProtocolOptions, 'limits' | 'connectionsOf'> & { limits?: Partial<typeof SOCKET_LIMITS> }

/** Of which upgrades are heard; any other is answered as the request that it is. */
export const isForSockets = ({ method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean =>
  method === 'GET' && url.split('?')[0] === '/graphql' && headers.upgrade?.toLowerCase() === 'websocket'

/** RFC 6455, 7.4.1. */
const GOING_AWAY = 1001
const PATIENCE_MS = 1_000

export function openSockets (app: FastifyInstance, options: SocketOptions): void {
  const limits = { ...SOCKET_LIMITS, ...options.limits }
  const connections = new Set<Connection>()
  const connectionsOf = (clientId: string) => [...connections].filter(({ actor }) => actor?.clientId === clientId)
  const protocol = socketProtocol({ ...options, limits, connectionsOf })

  const looking = setInterval(() => {
    for (const connection of connections) {
      if (performance.now() - connection.heardAt > limits.silentMs) connection.socket.terminate()
      else connection.socket.ping()
      connection.check?.().catch(error => { if (!(error instanceof Problem)) app.log.error({ err: error }, 'A connection could not be checked') })
    }
  }, limits.checkMs).unref()

  const server = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, handleProtocols, clientTracking: false })
  server.on('headers', headers => { headers.push(`Trace-Id: ${newTraceId()}`) })
  server.on('wsClientError', (_error, socket) => {
    const body = JSON.stringify({ ...new Problem('badRequest', 'The request is no valid opening of a WebSocket.').document, instance: '/graphql' })
    socket.end(`HTTP/1.1 400 Bad request\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nTrace-Id: ${newTraceId()}\r\nConnection: close\r\n\r\n${body}`)
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
      // A subscription waits until its event is sent; only answers to the client's own messages pile up.
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
    // What breaks the protocol of WebSockets is closed by `ws` itself, as RFC 6455 says.
    socket.on('error', error => { app.log.debug({ err: error }, 'A WebSocket failed') })
    socket.once('close', (code, reason) => {
      connections.delete(connection)
      closed(code, String(reason)).catch(error => { app.log.error({ err: error }, 'A WebSocket could not be left') })
    })
  }

  /** The code reaches who still reads; who does not is cut off. */
  function closeSlow (socket: WebSocket): void {
    if (socket.readyState !== socket.OPEN) return
    socket.close(TRY_AGAIN_LATER, 'tooSlow')
    setTimeout(() => socket.terminate(), PATIENCE_MS).unref()
  }

  app.addHook('preClose', async () => {
    stopping = true
    clearInterval(looking)
    const gone = [...connections].map(({ socket }) => new Promise(resolve => { socket.once('close', resolve) }))
    for (const { socket } of connections) socket.close(GOING_AWAY, 'The server stops')
    const cut = setTimeout(() => { for (const { socket } of connections) socket.terminate() }, PATIENCE_MS)
    await Promise.all(gone)
    clearTimeout(cut)
  })
}

const newTraceId = (): string => randomBytes(16).toString('hex')
