/**
 * Independence (procedure: "op een objectieve wijze en zonder enig belangenconflict"). Staff who
 * are complained about, took the contested decision, declined the complaint for a conflict of
 * interest or are tied to the office cannot change it. The handler declares their independence
 * before they act.
 */
import type { Actor } from '../directory/actor.ts'
import type { Complaint } from './complaint.ts'
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'

type Person = { id: Id, tiedOfficeIds: readonly Id[] }

/** Why this member of staff is not independent of this complaint; undefined when they are. */
export function conflictOf (complaint: Complaint, person: Person): string | undefined {
  if (complaint.staffComplainedAbout.includes(person.id)) return 'is complained about'
  if (complaint.contestedDecisionBy.includes(person.id)) return 'took the contested decision'
  if (complaint.declinedBy.includes(person.id)) return 'declined it for a conflict of interest'
  if (complaint.officeId !== undefined && person.tiedOfficeIds.includes(complaint.officeId)) {
    return 'is tied to the office'
  }
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

/** 409: a conflict of interest, then a declaration that the assigned handler has not made yet. */
export const independenceRefusal = (complaint: Complaint, actor: Actor): Problem | undefined =>
  conflictRefusal(complaint, actor) ?? declarationRefusal(complaint, actor)

const declarationRefusal = ({ handling }: Complaint, { id, name }: Actor): Problem | undefined =>
  handling?.handlerId === id && !handling.independenceDeclared
    ? new Problem(
      'independenceNotDeclared',
      `${name} is the assigned handler and must first declare their independence.`,
    )
    : undefined

const overridden = (complaint: Complaint, person: Person): boolean =>
  complaint.handling?.handlerId === person.id && complaint.handling.override !== undefined
