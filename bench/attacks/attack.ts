/** What an attack is, and what is told of one that was played. */
import type { AttackClient, Received, Sent } from './client.ts'
import type { People } from './people.ts'
import type { Service } from './service.ts'
import type { Tokens } from './stage.ts'

/** What an attack finds. */
export type Scene = {
  service: Service
  people: People
  client: AttackClient
  /** Sends as the attacker's own client, unless the request has a token. */
  send: (sent: Sent) => Promise<Received>
  /** Tokens of those who attack, and of the one who is measured. */
  tokens: Tokens
  /** The application's login, and the superuser's for looking afterwards. */
  appUrl: string
  adminUrl: string
  /** A loopback target that takes connections and never answers. */
  deafPort: number
  /** Ends the attack. */
  signal: AbortSignal
}

export type Attack = {
  name: string
  /** Of issue 14; none for what goes beyond it. */
  finding?: number
  /** What is sent, in one line. */
  title: string
  /** Variables of the process, where the attack needs others. */
  env?: Record<string, string>
  /** Whether what it leaves behind would disturb the next one. */
  leaves?: boolean
  /** For what needs longer than others, in milliseconds. */
  playMs?: number
  /** The measuring client asks for tokens with secrets that this process has not seen. */
  newcomers?: boolean
  /** The measuring client also waits for events over its own subscription. */
  events?: boolean
  /**
   * Bounded in count, and by `scene.signal` in time.
   * @returns what fell short beside the waiting of others; one line each
   */
  play (scene: Scene): Promise<string[] | void>
}
