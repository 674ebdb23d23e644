/** The type of an attack, and what an attack has at its disposal. */
import type { AttackClient, Received, Sent } from './client.ts'
import type { People } from './people.ts'
import type { Service } from './service.ts'
import type { Tokens } from './stage.ts'

/** What an attack can use. */
export type Scene = {
  service: Service
  people: People
  client: AttackClient
  /** Sends as the attacker's own client, unless the request has a token. */
  send: (sent: Sent) => Promise<Received>
  /** Tokens of the attacking clients, and of the measuring client. */
  tokens: Tokens
  /** The application's login, and the superuser's, which inspects the database afterwards. */
  appUrl: string
  adminUrl: string
  /** The port of a loopback target that accepts connections and never answers. */
  deafPort: number
  /** Aborts when the attack's time is over. */
  signal: AbortSignal
}

export type Attack = {
  name: string
  /** The finding's number in issue 14; absent for attacks beyond it. */
  finding?: number
  /** What the attack sends, in one line. */
  title: string
  /** Environment variables of the process, when the attack needs others than the defaults. */
  env?: Record<string, string>
  /** Whether the attack leaves data that would disturb the next attack. */
  leaves?: boolean
  /** Time limit in milliseconds, when the attack needs longer than others. */
  playMs?: number
  /**
   * Whether the measuring client also requests tokens with secrets that this process has not seen.
   */
  newcomers?: boolean
  /** Whether the measuring client also waits for events on its own subscription. */
  events?: boolean
  /**
   * Runs the attack. It is bounded in count, and by `scene.signal` in time.
   * @returns the faults other than slow responses to the measuring client, one line each
   */
  play (scene: Scene): Promise<string[] | void>
}
