import type { Instant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { ComplaintPorts, UnitOfWork } from './ports.ts'

/**
 * The context of every step of a command: the transaction, the actor, the time, and the complaint's
 * encryption key.
 */
export type CommandContext = { ports: ComplaintPorts, unit: UnitOfWork, actor: Actor, now: Instant, key: Buffer }
