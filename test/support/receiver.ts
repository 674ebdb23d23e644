/** A real HTTP receiver of webhooks, as an integrator would run it. */
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { until } from './waiting.ts'

export type Received = { path: string, headers: IncomingHttpHeaders, body: string }

/** What a path answers; by default 204. */
type Answer = (response: ServerResponse, times: number) => void

type Scope = { teardown (work: () => Promise<void>): void }

/** @param host another address of this machine, where no other test has the port */
export async function createReceiver (t: Scope, port = 0, host = '127.0.0.1') {
  const received: Received[] = []
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    let body = ''
    request.setEncoding('utf8')
    request.on('data', chunk => { body += chunk })
    request.on('end', () => {
      received.push({ path, headers: request.headers, body })
      const answer = answers.get(path)
      if (answer === undefined) response.writeHead(204).end()
      else answer(response, at(path).length)
    })
  })
  const at = (path: string): Received[] => received.filter(one => one.path === path)
  const close = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  await new Promise<void>(resolve => server.listen(port, host, resolve))
  t.teardown(close)

  return {
    port: (server.address() as AddressInfo).port,
    url: (path: string) => `http://${host}:${(server.address() as AddressInfo).port}${path}`,
    at,
    answer: (path: string, answer: Answer) => { answers.set(path, answer) },
    close,
    /** What arrived at a path, once it is as many. @throws Error after two minutes */
    async wait (path: string, count: number): Promise<Received[]> {
      await until(() => at(path).length >= count, () => `${path} was called ${at(path).length} times, not ${count}`)
      return at(path)
    },
  }
}

/** By the independent library. @throws when the signature is not of this secret, or old */
export const verified = ({ body, headers }: Received, secret: string) =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as {
    specversion: string,
    id: string,
    source: string,
    type: string,
    subject: string,
    time: string,
    datacontenttype: string,
    data: { id: string, sequence: number, type: string, complaintId: string, version: number, at: string },
  }
