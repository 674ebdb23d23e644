/**
 * The environment of the attacks: a PostgreSQL for the run, a template database with people and
 * complaints that is copied for each new process, and the process with its measuring client.
 */
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPlace } from '../../src/sandbox/dataFolder.ts'
import { startPostgres } from '../../src/sandbox/postgres.ts'
import {
  APP_ROLE, asAdmin, createDatabase, ensureAppRole, ensureDatabase, ensureOwnerRole, OWNER_ROLE,
} from '../../src/sandbox/roles.ts'
import { startNeighbour } from './neighbour.ts'
import type { Neighbour } from './neighbour.ts'
import { makeAdministrator, makePeople, tokenOf } from './people.ts'
import type { People } from './people.ts'
import { runProgram, startService } from './service.ts'
import type { Service } from './service.ts'

/** One process on its own database. */
export type House = {
  service: Service
  neighbour: Neighbour
  appUrl: string
  adminUrl: string
  /** Stops the process and drops the database. @returns the process's log */
  close (): Promise<string>
}

export type Tokens = { attacker: string, handler: string, neighbour: string, offices: [string, string] }

export type Stage = {
  people: People
  tokens: Tokens
  postgresPid: number
  deafPort: number
  open (env: Record<string, string>): Promise<House>
  close (): Promise<void>
}

export const PER_SECOND = 20
const TEMPLATE = 'attacks_template'
const WARM_MS = 2_500

export async function openStage (patienceMs: number, say: (line: string) => void): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'complaints-attacks-'))
  await chmod(folder, 0o755)
  const place = await findPlace(folder)
  const [owner, app] = [newPassword(), newPassword()]
  say('starting PostgreSQL')
  const postgres = await startPostgres({
    ...place, password: newPassword(), durable: true, servedPid: process.pid, temporaryFolder: folder,
  })
  const adminUrl = postgres.url('postgres')
  const urls = (database: string) => ({
    admin: postgres.url(database),
    owner: postgres.url(database, OWNER_ROLE, owner),
    app: postgres.url(database, APP_ROLE, app),
  })
  await ensureAppRole(adminUrl, app)
  await ensureOwnerRole(adminUrl, owner)
  await ensureDatabase(adminUrl, TEMPLATE, OWNER_ROLE)

  say('making people and complaints')
  const template = urls(TEMPLATE)
  await runProgram('src/commands/migrate.ts', [], template.app, { MIGRATIONS_DATABASE_URL: template.owner })
  const administrator = await makeAdministrator(template.owner, template.app)
  const first = await startService({ databaseUrl: template.app, folder, env: { RATE_LIMIT_PER_SECOND: '1000000' } })
  const people = await makePeople(first, administrator)
  const tokens: Tokens = {
    attacker: await tokenOf(first.port, people.attacker),
    handler: await tokenOf(first.port, people.handler),
    neighbour: await tokenOf(first.port, people.neighbour),
    offices: [
      await tokenOf(first.port, people.softwareHouse, people.offices[0]),
      await tokenOf(first.port, people.softwareHouse, people.offices[1]),
    ],
  }
  await first.stop()

  const pid = Number((await readFile(join(place.cluster, 'postmaster.pid'), 'utf8')).split('\n')[0])
  const deaf = await deafServer()
  let copies = 0

  async function open (env: Record<string, string>): Promise<House> {
    const name = `attacks_${++copies}`
    await asAdmin(adminUrl, client => createDatabase(client, name, OWNER_ROLE, TEMPLATE))
    const { app: appUrl, admin } = urls(name)
    const service = await startService({ databaseUrl: appUrl, folder, env })
    const neighbour = await startNeighbour({
      port: service.port, token: tokens.neighbour, complaintId: people.neighbourComplaint,
      perSecond: PER_SECOND, patienceMs,
    })
    // Warms up: schemas are compiled and connections opened at their first use.
    neighbour.begin({ events: true })
    await new Promise(resolve => { setTimeout(resolve, WARM_MS) })
    await neighbour.end()
    return {
      service, neighbour, appUrl, adminUrl: admin,
      async close () {
        neighbour.stop()
        await service.stop()
        await asAdmin(adminUrl, client => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
        return service.log()
      },
    }
  }

  return {
    people, tokens, postgresPid: pid, deafPort: deaf.port, open,
    async close () {
      deaf.close()
      await postgres.stop()
      await rm(place.cluster, { recursive: true, force: true })
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A server that accepts connections and never answers. */
async function deafServer (): Promise<{ port: number, close (): void }> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket)).resume()
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as { port: number }
  return { port, close: () => { server.close(); for (const socket of sockets) socket.destroy() } }
}

const newPassword = (): string => randomBytes(16).toString('hex')
