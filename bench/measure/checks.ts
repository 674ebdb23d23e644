/** Checks before any measurement that each system answers correctly, and the same as the others. */
import { askedOf } from '../peers/peers.ts'
import type { System } from '../systems/names.ts'
import { uuidv7 } from '../systems/uuidv7.ts'
import { OWN_LIST } from '../workloads.ts'
import type { Request, Setting, WorkloadName } from '../workloads.ts'
import { FRESH_UUID } from './load.ts'
import type { Server } from './processes.ts'

export type Answer = { items: number | undefined, bytes: number, members: string[] }

export const ask = async (port: number, { method, path, headers, body }: Request): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: body.replaceAll('[<id>]', '').replaceAll(FRESH_UUID, uuidv7()) }),
  })

/** @throws Error when the status, the number of items or the members differ from the expectation */
export async function check (server: Server, name: WorkloadName, setting: Setting): Promise<Answer> {
  const { requests, status, items, page } = askedOf(name, server.system)
  const [request] = requests(setting) as [Request]
  const headers = Object
    .fromEntries(Object.entries(request.headers).map(
      ([header, value]) => [header, value.replace('[<id>]', crypto.randomUUID())]
    ))
  const response = await ask(server.port, { ...request, headers })
  const text = await response.text()
  const fault = (what: string) => new Error(`${server.system} on ${name}: ${what}\n${text.slice(0, 600)}`)
  if (response.status !== status) throw fault(`${response.status} in place of ${status}`)
  const body: object = JSON.parse(text)
  const itemsOf = () => {
    try {
      return items?.(JSON.parse(text))
    } catch (error) {
      throw fault(`${error}`) // An error of GraphQL, under status 200.
    }
  }
  const listed = itemsOf()
  if (listed !== undefined && listed.length !== page) throw fault(`${listed.length} items in place of ${page}`)
  // Collects the members of all items, because one item may lack what another has.
  const members = new Set((listed ?? [body]).flatMap(item => Object.keys(item as object)))
  return { items: listed?.length, bytes: text.length, members: [...members].sort() }
}

/** An answer may be a quarter larger or smaller than the reference's. */
const BAND = 0.25

/** @throws Error when members are missing, or the size differs too much from the reference's */
export function compare (system: System, name: WorkloadName, answer: Answer, reference: Answer): void {
  const { lacks = [] } = askedOf(name, system)
  const missing = reference.members.filter(member => !answer.members.includes(member) && !lacks.includes(member))
  if (missing.length > 0) throw new Error(`${system} on ${name} lacks ${missing.join(', ')}`)
  if (Math.abs(answer.bytes / reference.bytes - 1) > BAND) {
    throw new Error(`${system} on ${name}: ${answer.bytes} bytes, the reference has ${reference.bytes}`)
  }
}

const DEEP = 8_000
const PAGE = 50

/**
 * Walks the office's list once.
 * @returns the cursor that is 8,000 rows deep, or the deepest one that is followed by a full page
 */
export async function deepCursor (server: Server, broker: string): Promise<string> {
  const cursors: string[] = []
  let rows = 0
  for (let path: string | undefined = OWN_LIST; path !== undefined && rows < DEEP;) {
    const response = await ask(server.port, { method: 'GET', path, headers: { authorization: `Bearer ${broker}` } })
    const { items, next } = await response.json() as { items: unknown[], next?: string }
    rows += items.length
    if (next !== undefined) cursors.push(new URL(next, 'http://localhost').searchParams.get('after') ?? '')
    path = next
  }
  return cursors.findLast((_, index) => rows >= DEEP || rows - (index + 1) * PAGE >= PAGE) ?? ''
}
