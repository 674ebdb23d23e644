/**
 * Attacks beyond the findings: floods of plain requests, slow, large and deeply nested requests,
 * and webhooks.
 */
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { Attack, Scene } from '../attack.ts'
import { looped, paced, pause } from '../client.ts'
import { fileForm, FORM_TYPE } from '../form.ts'
import { COMPLAINT } from '../payloads.ts'

export const flood: Attack = {
  name: 'flood',
  title: 'plain lists of one client over 64 sockets without a pause',
  async play ({ send, signal }) {
    await looped(64, 30_000, signal, () => send({ path: '/v1/complaints?pageSize=200' }))
  },
}

const SLOW_HEADERS = 300
const SLOW_BODIES = 40

export const slow: Attack = {
  name: 'slow',
  title: `${SLOW_HEADERS} sockets that send a header byte by byte, ${SLOW_BODIES} that send a body so`,
  async play ({ service: { port }, tokens, client, signal }) {
    const header = 'GET /v1/complaints HTTP/1.1\r\nHost: a\r\nX-Slow: '
    const body = `${[
      'POST /v1/complaints HTTP/1.1', 'Host: a', `Authorization: Bearer ${tokens.attacker}`,
      'Content-Type: application/json', 'Content-Length: 900000',
    ].join('\r\n')}\r\n\r\n`
    const sockets = [
      ...Array.from({ length: SLOW_HEADERS }, () => slowSocket(port, header, client.answers)),
      ...Array.from({ length: SLOW_BODIES }, () => slowSocket(port, body, client.answers)),
    ]
    for (let bytes = 0; bytes < 12 && !signal.aborted; bytes++) {
      for (const socket of sockets) if (socket.writable) socket.write('a')
      await pause(500, signal)
    }
    for (const socket of sockets) socket.destroy()
  },
}

function slowSocket (port: number, start: string, answers: Map<string, number>): Socket {
  const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.0.66' })
  socket.on('error', () => undefined)
  socket.write(start)
  socket.once('data', data => {
    const status = /^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1] ?? '?'
    answers.set(status, (answers.get(status) ?? 0) + 1)
  })
  return socket
}

const MEBIBYTE = 1024 * 1024

export const uploads: Attack = {
  name: 'uploads',
  title: 'uploads of 24 MiB, four at once, 12 in all; two of 40 MiB, which is too much',
  leaves: true,
  async play ({ send, people: { attackerComplaint }, signal }) {
    const content = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, 'abcdefgh')])
    const form = (bytes: number) => fileForm(content(bytes), 'verslag.pdf')
    const [large, tooLarge] = [form(24 * MEBIBYTE), form(40 * MEBIBYTE)]
    await looped(4, 14, signal, index => send({
      path: `/v1/complaints/${attackerComplaint}/attachments`,
      body: index % 7 === 6 ? tooLarge : large,
      headers: { 'content-type': FORM_TYPE },
    }))
  },
}

const DEEP = 500_000

/** One mebibyte of brackets. */
export const deepBodies = (): [path: string, body: string][] => {
  const lists = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`
  const objects = `${'{"a":'.repeat(DEEP / 3)}1${'}'.repeat(DEEP / 3)}`
  return [
    ['/v1/complaints', lists],
    ['/v1/complaints', objects],
    ['/v1/complaints/query', `{"text":${lists}}`],
    ['/graphql', `{"query":"{ me { id } }","variables":{"a":${lists}}}`],
  ]
}

export const deepJson: Attack = {
  name: 'deep-json',
  title: 'JSON of 1 MB that is nothing but brackets, over REST and GraphQL',
  async play ({ send, signal }) {
    const bodies = deepBodies()
    await paced(40, 120, signal, index => {
      const [path, body] = bodies[index % bodies.length]!
      return send({ path, body })
    })
  },
}

/**
 * Targets that are refused at once, each spelt differently. Names that need a DNS lookup are left
 * out.
 */
const REFUSED = [
  'https://127.0.0.9/a', 'https://10.0.0.1/a', 'https://2130706441/a', 'https://[::1]/a', 'https://localhost/a',
  'https://169.254.169.254/a', 'http://127.0.0.1/a',
]

export const webhooks: Attack = {
  name: 'webhooks',
  title: '1,000 webhook endpoints, half of them to refused targets and half to one that never answers; then 80 changes',
  env: { WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1/32' },
  leaves: true,
  async play ({ send, tokens, deafPort, signal }: Scene) {
    await paced(1_000, 4, signal, index => send({
      token: index % 3 === 0 ? tokens.attacker : tokens.offices[index % 2]!,
      path: '/v1/webhookEndpoints',
      body: { url: index % 2 === 0 ? `https://127.0.0.1:${deafPort}/${index}` : REFUSED[index % REFUSED.length]! },
    }))
    await paced(80, 30, signal, index => send({
      token: index % 2 ? tokens.attacker : tokens.offices[1], path: '/v1/complaints', body: COMPLAINT,
    }))
  },
}
