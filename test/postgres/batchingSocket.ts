/** The statements of one turn of the event loop leave in one packet. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { BatchingSocket } from '../../src/postgres/batchingSocket.ts'

t.test('what pg writes for three statements in one turn is sent by one call', async t => {
  const server = createServer().listen(0, '127.0.0.1')
  t.teardown(() => server.close())
  await once(server, 'listening')
  const socket = new BatchingSocket()
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  await once(socket, 'connect')

  for (const statement of ['parse', 'bind', 'execute']) {
    socket.cork()
    socket.write(statement)
    socket.uncork()
  }
  t.equal(socket.writableLength, 'parsebindexecute'.length, 'all three wait')
  await new Promise(resolve => setImmediate(resolve))
  t.equal(socket.writableLength, 0, 'all three are sent')
  t.equal(socket.writableCorked, 0)
})
