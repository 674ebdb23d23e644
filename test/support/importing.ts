/** Files of first-line complaints, and what becomes of them. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from '../../src/generated/openapi.ts'
import type { World } from '../world.ts'
import { startApp } from '../world.ts'
import { requestsOf } from './requests.ts'
import { COMPLAINT } from './situations.ts'

export type Task = components['schemas']['Task']
export type TaskResult = components['schemas']['TaskResult']

export const rowOf = (number: number, more: object = {}): object => ({
  brokerReference: `DOS-${number}`,
  ...COMPLAINT,
  ...more,
})

/** Every hundredth row is broken, in one of four ways. */
export function manyRows (count: number): string {
  const broken = [
    '{"brokerReference": ',
    '[]',
    JSON.stringify(rowOf(0, { ground: 'DIRECT_INTERVENTION_REQUESTED' })),
    JSON.stringify(rowOf(0, { description: 'Mijn rijksregisternummer is 85.07.30-033.28.' })),
  ]
  return Array.from(
    { length: count },
    (_, index) => (index + 1) % 100 === 0 ? broken[index / 100 % 4 | 0] : JSON.stringify(rowOf(index + 1)),
  ).join('\n')
}

export async function upload (
  world: World,
  client: string,
  payload: string | Buffer,
  headers: object = {},
  office?: string,
): Promise<LightMyRequestResponse> {
  return world.app.inject({
    method: 'POST',
    url: '/v1/complaints/import',
    headers: {
      'authorization': `Bearer ${await world.token(client, office)}`,
      'content-type': 'application/x-ndjson',
      ...headers,
    },
    payload,
  })
}

/** A file that must be taken. */
export async function imported (world: World, client: string, rows: (object | string)[]): Promise<Task> {
  const response = await upload(
    world,
    client,
    rows.map(row => typeof row === 'string' ? row : JSON.stringify(row)).join('\n'),
  )
  if (response.statusCode !== 202) throw new Error(response.body)
  return response.json()
}

export async function get<T> (world: World, client: string, url: string): Promise<T> {
  return (await requestsOf(world)(client, 'GET', url)).json()
}

/** The task once this holds; by default, once it has ended. */
export async function task (
  world: World,
  client: string,
  { id }: Task,
  holds = (now: Task) => now.finishedAt !== undefined,
): Promise<Task> {
  for (let attempts = 6000; attempts > 0; attempts--) {
    const now = await get<Task>(world, client, `/v1/tasks/${id}`)
    if (holds(now)) return now
    await sleep(50)
  }
  throw new Error('The task did not come so far within five minutes')
}

/** Another process of the API, which works off imports; it ends with the test, or before. */
export async function startWorker (
  t: { teardown(work: () => Promise<void>): void },
  world: World,
): Promise<{ app: FastifyInstance, end(): Promise<void> }> {
  const { app, source } = await startApp(world.config, world.clock, async () => {}, {
    jobs: { imports: { tickMs: 10 } },
  })
  const end = async () => {
    await app.close()
    if (source.isInitialized) await source.destroy()
  }
  t.teardown(end)
  return { app, end }
}

/** Every result, page by page. */
export async function results (
  world: World,
  client: string,
  { id }: Task,
  query = 'pageSize=200',
): Promise<TaskResult[]> {
  const all: TaskResult[] = []
  for (let next: string | undefined = `/v1/tasks/${id}/results?${query}`; next !== undefined;) {
    const page: { items: TaskResult[], next?: string } = await get(world, client, next)
    all.push(...page.items ?? [])
    next = page.next
  }
  return all
}
