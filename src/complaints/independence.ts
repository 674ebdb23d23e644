/**
 * Independence (procedure: "op een objectieve wijze en zonder enig belangenconflict").
 * Whoever is complained about, took the contested decision or is tied to the office, does not touch
 * the complaint; whoever handles it has declared to be independent.
 */
import type { ActionName } from './actions.ts'
import type { Actor } from '../directory/actor.ts'
import type { Complaint } from './complaint.ts'
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'

type Person = { id: Id, tiedOfficeIds: readonly Id[] }

/** What stands between this member of staff and this complaint; undefined when nothing does. */
export function conflictOf (complaint: Complaint, person: Person): string | undefined {
  if (complaint.staffComplainedAbout.includes(person.id)) return 'is complained about'
  if (complaint.contestedDecisionBy.includes(person.id)) return 'took the contested decision'
  if (complaint.officeId !== undefined && person.tiedOfficeIds.includes(complaint.officeId)) return 'is tied to the office'
  return undefined
}

/** 409 `handlerConflictOfInterest`, unless a manager overrode the conflict for this handler. */
export function conflictRefusal (complaint: Complaint, actor: Actor): Problem | undefined {
  if (actor.role === 'BROKER') return undefined
  const conflict = conflictOf(complaint, actor)
  return conflict === undefined || overridden(complaint, actor) ? undefined : conflictProblem(actor.name, conflict)
}

export const conflictProblem = (name: string, conflict: string): Problem =>
  new Problem('handlerConflictOfInterest', `${name} ${conflict} and must not handle this complaint.`)

/** Conflict first; then, for a handler whom another assigned, his declaration. */
export function independentActor (complaint: Complaint, actor: Actor, action: ActionName): Problem | undefined {
  const conflict = conflictRefusal(complaint, actor)
  if (conflict !== undefined) return conflict
  const { handling } = complaint
  const mustDeclare = handling?.handlerId === actor.id && !handling.independenceDeclared
  return mustDeclare && action !== 'DECLARE_INDEPENDENCE' && action !== 'ASSIGN'
    ? new Problem('independenceNotDeclared', `${actor.name} is the assigned handler and must first declare their independence.`)
    : undefined
}

const overridden = (complaint: Complaint, person: Person): boolean =>
  complaint.handling?.handlerId === person.id && complaint.handling.override !== undefined
