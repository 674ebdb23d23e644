/**
 * What the benchmark needs to know about a peer: how to start it, and how to request each workload.
 */
import { OWN_OFFICE } from '../database/people.ts'
import type { Database } from '../database/open.ts'
import type { Request, Workload, WorkloadName } from '../workloads.ts'

/** A database prepared for peers. */
export type PeersDatabase = Database & { peers: { url: string, depth: number } }

export type Who = 'broker' | 'handler'

export type Launch = {
  /** Arguments of Node, in the peers' folder. */
  args: readonly string[]
  env: Record<string, string>
  /** A path that answers below 500 once the peer is ready. */
  ready: string
}

export type PeerWorkload = Pick<Workload, 'status' | 'requests' | 'fresh' | 'items' | 'page'> & {
  /** Members of the reference that this peer lacks. */
  lacks?: readonly string[]
  /** The search reads every text, so its load is limited when there are many complaints. */
  readsAll?: true
}

export type Peer = {
  launch (database: PeersDatabase, port: number): Launch
  /** Runs once per database, while the peer is stopped. */
  prepare? (database: PeersDatabase): Promise<void>
  token (who: Who): string
  /** The cursor or offset of the page that is `depth` rows deep. */
  deep (port: number, token: string, depth: number): Promise<string>
  workloads: Partial<Record<WorkloadName, PeerWorkload>>
}

export const OFFICE = OWN_OFFICE.id
export const PAGE = 50
export const FOUND = 20

export const json = (token: string, path: string, body: object): Request => ({
  method: 'POST',
  path,
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
export const get = (token: string, path: string): Request => ({
  method: 'GET',
  path,
  headers: { authorization: `Bearer ${token}` },
})

/** Two words that are adjacent in the benchmark's texts. */
export const wordsOf = (pair: string): [string, string] => pair.split(' ') as [string, string]

/**
 * The columns that hold the reference's answer for a complaint. What derives from `cycles` is
 * contained in that column.
 */
export const COLUMNS = [
  'id', 'reference', 'first_line_reference', 'version', 'updated_at', 'status', 'held_by', 'channel', 'broker_access',
  'complainant', 'correspondence_to', 'subjects', 'causes', 'product_line', 'policy_number', 'claim_number',
  'description', 'remedy_sought', 'contains_health_data', 'logged_at', 'received_at', 'interventions',
  'first_line_resolution', 'escalation', 'cycles', 'outcome', 'answered_at', 'closed_at', 'complainant_satisfaction',
  'reopenings', 'related_to', 'ombudsman_referrals',
] as const

export const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

const FROM_CYCLES = { acknowledgedAt: true, substantiveReplies: true, delayNotices: true, finalAnswer: true }

/** Renames a peer's row to the product's members, to compare which members are present. */
export function renamed (row: Record<string, unknown>): object {
  const held = Object.entries(row).filter(([, value]) => value !== null).map(([name, value]) =>
    [camel(name), value] as const
  )
  const { cycles, officeId, officeName, handlerId, handlerName, shown, brokerActions, staffActions, ...others } = Object
    .fromEntries(held)
  const [beside] = [shown].flat() as (Record<string, unknown> | undefined)[]
  return {
    ...others,
    ...(cycles !== undefined && FROM_CYCLES),
    ...((officeName ?? officeId) !== undefined && { office: true }),
    ...((handlerName ?? handlerId) !== undefined && { handler: true }),
    ...((brokerActions ?? staffActions) !== undefined && { availableActions: true }),
    ...(beside !== undefined && renamed(beside)),
  }
}

/**
 * The columns that W4 sends: the caller provides what the product would compute. `[<uuid>]` is
 * replaced in each request.
 */
export const loggedRow = (instant: string): Record<string, unknown> => ({
  id: '[<uuid>]', first_line_reference: 'P-[<uuid>]', version: 1, updated_at: instant,
  status: 'FIRST_LINE_OPEN', held_by: 'BROKER', channel: 'BROKER', office_id: OFFICE, broker_access: 'FULL',
  complainant: {
    name: 'Nathalie Servais',
    capacity: 'POLICYHOLDER',
    language: 'fr',
    email: 'nathalie.servais@example.be',
    isConsumer: true,
  },
  correspondence_to: 'COMPLAINANT', subjects: ['TREATMENT'], causes: ['CLAIM_AMOUNT', 'DELAY'],
  product_line: '08', policy_number: '31.288.019', claim_number: 'BR-208877',
  description: DESCRIPTION, remedy_sought: 'Une nouvelle expertise et le remboursement de la recherche de fuite (870 euros).',
  staff_complained_about: [], contested_decision_by: [], contains_health_data: false, logged_at: instant, logged_by: 'BROKER',
  interventions: [], cycles: [], reopenings: [], related_to: [], ombudsman_referrals: [], history_length: 1, history_head: '', open_referral: false, deliveries: 0,
})

export const eventRow = (instant: string): Record<string, unknown> => ({
  sequence: 1, type: 'complaint.logged', at: instant, version: 1, facts: '{}', sealed: DESCRIPTION, previous_hash: '', hash: '', office_saw: OFFICE, staff_saw: false,
})

const DESCRIPTION =
  'Une conduite a éclaté sous notre salle de bains et l’eau a coulé pendant deux jours. L’expert ne retient que le carrelage : ni le parquet du couloir, qui a gondolé, ni la recherche de la fuite.'

export const inCamel = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]))
