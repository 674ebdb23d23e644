import type { Instant } from '../../calendar/instants.ts'
import type { Actor } from '../../directory/actor.ts'
import type { ComplaintPorts, UnitOfWork } from './ports.ts'

/**
 * What every step of a change needs: the transaction, who acts and when, and the complaint's own
 * key.
 */
export type CommandContext = { ports: ComplaintPorts, unit: UnitOfWork, actor: Actor, now: Instant, key: Buffer }
