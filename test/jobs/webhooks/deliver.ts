/** Each delivery looks its target up, checks it, and makes a connection of its own. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { send } from '../../../src/jobs/webhooks/deliver.ts'
import { createTargets } from '../../../src/jobs/webhooks/targets.ts'

const MESSAGE = { body: '{}', headers: { 'content-type': 'application/json', 'content-length': '2' } }

t.test('no connection is kept for the next delivery', async t => {
  let connections = 0
  const server = createServer({ keepAlive: true, keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume().on('end', () => response.writeHead(204).end())
  })
  server.on('connection', () => { connections += 1 })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const looked: string[] = []
  let address = '127.0.0.1'
  const targets = createTargets({
    allowedNetworks: ['127.0.0.0/8'],
    httpsOnly: false,
    resolve: async name => {
      looked.push(name)
      return [address]
    },
  })
  const url = `http://receiver.example:${(server.address() as AddressInfo).port}/`
  const deliver = () => send(url, MESSAGE, targets, AbortSignal.timeout(60_000))

  t.same([await deliver(), await deliver()], [{ statusCode: 204 }, { statusCode: 204 }])
  t.equal(connections, 2)
  t.same(looked, ['receiver.example', 'receiver.example'])
  address = '10.0.0.1'
  t.same(await deliver(), { error: 'ADDRESS_REFUSED' }, 'a name that leads elsewhere by now')
  t.equal(connections, 2)
})
