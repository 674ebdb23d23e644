/** HTTP client of the attackers: keep-alive connections; counts the answers. */
import { Agent, request } from 'node:http'
import type { RequestOptions } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export type Sent = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  token?: string
  /** An object is sent as JSON. */
  body?: object | string | Buffer
  headers?: Record<string, string>
}

/** `status` is 0 when no answer came; `error` then gives the reason. */
export type Received = { status: number, ms: number, body: string, error?: string }

export type AttackClient = {
  /** Never throws: an error is part of the result. */
  send (sent: Sent): Promise<Received>
  /** Number of answers so far, by status or error code. */
  answers: Map<string, number>
  /** Milliseconds until the first answer. */
  firstMs (): number | undefined
  close (): void
}

/** Characters of an answer that are read at most. */
const MAX_READ = 64 * 1024

/**
 * @param from the loopback address that the connections come from
 * @param signal ends all requests
 */
export function attackClient (port: number, signal: AbortSignal, from = '127.0.0.66'): AttackClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 })
  const answers = new Map<string, number>()
  let first: number | undefined

  async function send (sent: Sent): Promise<Received> {
    const received = await exchange({ host: '127.0.0.1', port, agent, signal, localAddress: from }, sent)
    const name = received.error ?? String(received.status)
    answers.set(name, (answers.get(name) ?? 0) + 1)
    if (received.status !== 0) first ??= received.ms
    return received
  }

  return { send, answers, firstMs: () => first, close: () => agent.destroy() }
}

function exchange (options: RequestOptions, { method, path, token, body, headers }: Sent): Promise<Received> {
  const content = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  const began = performance.now()
  return new Promise(resolve => {
    const elapsed = () => performance.now() - began
    const failed = ({ code, name }: NodeJS.ErrnoException) =>
      resolve({ status: 0, ms: elapsed(), body: '', error: name === 'AbortError' ? 'no answer' : code ?? name })
    const sending = request({
      ...options, path, method: method ?? (content === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(content !== undefined && {
          'content-type': 'application/json', 'content-length': Buffer.byteLength(content),
        }),
        ...headers,
      },
    }, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => { if (text.length < MAX_READ) text += part })
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, ms: elapsed(), body: text }))
      answer.once('error', failed)
    })
    sending.once('error', failed).end(content)
  })
}

type Begin = (index: number) => Promise<unknown>

/**
 * Starts `count` tasks: the first alone, to show the cost of one, then one every `everyMs`
 * milliseconds without waiting for the others. Resolves when all have ended.
 */
export async function paced (count: number, everyMs: number, signal: AbortSignal, begin: Begin): Promise<void> {
  const begun: Promise<unknown>[] = []
  await begin(0)
  for (let index = 1; index < count && !signal.aborted; index++) {
    begun.push(begin(index))
    await pause(everyMs, signal)
  }
  await Promise.all(begun)
}

/**
 * Runs `count` tasks in `lanes` parallel loops; each loop waits for one task before it starts the
 * next.
 */
export async function looped (lanes: number, count: number, signal: AbortSignal, begin: Begin): Promise<void> {
  let begun = 0
  await Promise.all(Array.from({ length: lanes }, async () => {
    while (begun < count && !signal.aborted) await begin(begun++)
  }))
}

/** Waits; returns early, without an error, when the signal aborts. */
export async function pause (ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(error => { if (!signal.aborted) throw error })
}
