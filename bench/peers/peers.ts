/** The peers, and the requests that replace the product's. */
import { asAdmin } from '../../src/sandbox/roles.ts'
import type { Database } from '../database/open.ts'
import { isPeer } from '../systems/names.ts'
import type { PeerName, System } from '../systems/names.ts'
import { startServer } from '../measure/processes.ts'
import type { Server } from '../measure/processes.ts'
import { WORKLOADS } from '../workloads.ts'
import type { WorkloadName } from '../workloads.ts'
import { makeForPeers, VIEWS } from './database.ts'
import { directus } from './directus.ts'
import { installPeers, startedIn } from './install.ts'
import { OFFICE, PAGE } from './peer.ts'
import type { PeerWorkload, Peer, PeersDatabase } from './peer.ts'
import { platformatic } from './platformatic.ts'
import { postgraphile } from './postgraphile.ts'

export const PEER: Record<PeerName, Peer> = { postgraphile, platformatic, directus }

export const asks = (name: WorkloadName, system: System): boolean =>
  isPeer(system)
    ? PEER[system].workloads[name] !== undefined
    : (WORKLOADS[name].systems as readonly System[]).includes(system)

export const askedOf = (name: WorkloadName, system: System): PeerWorkload =>
  isPeer(system) ? PEER[system].workloads[name]! : WORKLOADS[name]

const DEEP = 8_000

/** Installs the peers and prepares the database. */
export async function withPeers (
  database: Database,
  names: readonly PeerName[],
  say: (line: string) => void,
): Promise<PeersDatabase> {
  await installPeers(say)
  const url = await makeForPeers(database)
  const rows = await asAdmin(
    database.adminUrl,
    async client =>
      (await client.query<{ count: number }>(
        `select count(*)::int as count from ${VIEWS}.due_now where office_sees = $1`,
        [OFFICE],
      )).rows,
  )
  const ready = { ...database, peers: { url, depth: Math.min(DEEP, (rows[0]?.count ?? 0) - PAGE) } }
  for (const name of names) await PEER[name].prepare?.(ready)
  say('peers prepared')
  return ready
}

export async function startPeer (name: PeerName, database: PeersDatabase): Promise<Server> {
  const { launch, token } = PEER[name]
  const server = await startServer(name, port => startedIn(launch(database, port)))
  return { ...server, token: who => Promise.resolve(token(who === 'handler' ? 'handler' : 'broker')) }
}
