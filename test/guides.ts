/**
 * The commands of the guides, pasted one after the other by somebody who reads them in their order.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import t from 'tap'
import { createReceiver } from './support/receiver.ts'
import { createWorld } from './world.ts'

const GUIDES = ['first-call', 'escalation', 'correspondence', 'deadlines', 'webhooks', 'privacy']

/** What is typed in a terminal of its own: the test has a server and a receiver. */
const STANDING = /\bnpm |\bnode -e/

const world = await createWorld(t, { webhookAllowedNetworks: ['127.0.0.0/8'] })
const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
const receiver = await createReceiver(t)
world.relay()

const commandsOf = (guide: string): string[] =>
  [...readFileSync(new URL(`../docs/guides/${guide}.md`, import.meta.url), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .map(([, block = '']) => block)
    .filter(block => !STANDING.test(block))
    .map(block =>
      block.replaceAll('http://127.0.0.1:3000', address).replaceAll('http://127.0.0.1:4000', receiver.url(''))
    )

t.test('every command of the guides works when pasted', async t => {
  const blocks = GUIDES.flatMap(commandsOf)
  t.ok(blocks.length >= 14)
  const script = [
    'set -euo pipefail',
    'curl () { command curl --fail-with-body "$@"; }',
    ...blocks.map(block => `${block}\necho; echo ──`),
  ].join('\n')
  const { stdout } = await promisify(execFile)('bash', ['-c', script])
  const told = stdout.split('──\n')
  const saying = (text: string) => told.some(one => one.includes(text))
  for (
    const text of [
      '"name":"Makelaarskantoor Scheldezicht"', 'HTTP/1.1 201 Created', 'RESOLVE_FIRST_LINE', '"reference":"K-',
      '"reason":"RECEIPT_DAY"', '"overdue"', 'etag: "1-1"', '"secret":"whsec_', '"eventType":"webhook.ping"',
    ]
  ) {
    t.ok(saying(text), text)
  }
  t.equal((await receiver.wait('/complaints', 1)).length, 1, 'the ping arrived')
})
