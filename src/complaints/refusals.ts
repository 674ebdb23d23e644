/**
 * The order of refusals (contract, "Order of refusals") once the complaint is loaded: 403, then
 * 412, then 409. The use case checks what comes before: 404 and the stored response. The decision
 * checks what comes after: 400.
 */
import type { ActionInputs, ActionName, OfferedAction } from './actions.ts'
import type { Actor } from '../directory/actor.ts'
import type { Complaint } from './complaint.ts'
import { reachableChannel } from './dispatch.ts'
import { assigneeRefusal } from './healthData.ts'
import { conflictRefusal, independenceRefusal } from './independence.ts'
import { ACTION_NAMES, rowOf } from './lifecycle.ts'
import { heldByBrokerWhenBroker, writeRefusal } from './permissions.ts'
import { Problem } from '../problems/problems.ts'

/** The accepted versions (`If-Match`, `expectedVersion`); `*` accepts any version. */
export type Precondition = '*' | readonly number[]

type Check = () => Problem | undefined

/** Defines the order in one place: `who` is 403, `version` 428 or 412, `standing` 409. */
export const firstRefusal =
  ({ who, version, standing }: { who: Check, version?: Check, standing?: Check }): Problem | undefined =>
    who() ?? version?.() ?? standing?.()

export type Attempt<A extends ActionName> = {
  complaint: Complaint,
  actor: Actor,
  input: ActionInputs[A],
  expected?: Precondition | undefined,
}

/**
 * The reason why this actor cannot take the action with this body. If undefined, only the body's
 * values can still be wrong.
 */
export const refusalOf = <A extends ActionName>(
  action: A,
  { complaint, actor, input, expected }: Attempt<A>,
): Problem | undefined =>
  firstRefusal({
    who: () => whoRefusal(action, complaint, actor, input),
    version: () => versionRefusal(complaint, expected),
    standing: () => standingRefusal(action, complaint, actor),
  })

/**
 * 403 for resending letters and for evidence. Allowed are HANDLER and MANAGER, and BROKER while it
 * holds the complaint.
 */
export function senderRefusal (complaint: Complaint, actor: Actor): Problem | undefined {
  const reason = actor.role === 'AUDITOR'
    ? 'An auditor sees what staff see, and changes nothing.'
    : heldByBrokerWhenBroker(complaint, actor)
  return reason === undefined ? writeRefusal(actor) : new Problem('missingPermission', reason)
}

/** The reason why this actor cannot resend a letter of the complaint. */
export const resendRefusal = (complaint: Complaint, actor: Actor): Problem | undefined =>
  firstRefusal({ who: () => senderRefusal(complaint, actor), standing: () => independenceRefusal(complaint, actor) })

/** 412. "weak or stale 412": a weak tag contains no version. */
export const versionRefusal = (
  { version }: { version: number },
  expected: Precondition | undefined,
): Problem | undefined =>
  expected === undefined || expected === '*' || expected.includes(version)
    ? undefined
    : new Problem(
      'preconditionFailed',
      `The present version is ${version}; If-Match compares strongly, with the version it names.`,
    )

/** The same check when a version is required: 428 without one. */
export const requiredVersionRefusal = (
  versioned: { version: number },
  expected: Precondition | undefined,
): Problem | undefined =>
  expected === undefined
    ? new Problem('preconditionRequired', 'A change names the version it rests on: If-Match, or expectedVersion.')
    : versionRefusal(versioned, expected)

/** The actions that this actor can take now with a valid body. */
export const availableActions = (complaint: Complaint, actor: Actor): OfferedAction[] =>
  ACTION_NAMES.filter((action): action is OfferedAction =>
    fitsStatusAndRole(action, complaint, actor) && isOffered(action, complaint)
    && whoRefusal(action, complaint, actor) === undefined && obstacleTo(action, complaint, actor) === undefined
  )

/** Filters by status and role first: most actions fail here, and no Problem is created for them. */
const fitsStatusAndRole = (action: ActionName, { status }: Complaint, { role }: Actor): boolean =>
  rowOf(action).from.includes(status) && rowOf(action).roles.includes(role)

const isOffered = (action: ActionName, complaint: Complaint): boolean =>
  rowOf(action).offered !== false && (rowOf(action).letter !== true || reachableChannel(complaint) !== undefined)

/** 409 `actionNotAllowed`, with the status and the available actions. */
export function notAllowed (action: ActionName, complaint: Complaint, actor: Actor, reason: string): Problem {
  const allowed = availableActions(complaint, actor)
  const offer = allowed.length === 0
    ? 'No action is open to this client now.'
    : `Open to this client now: ${allowed.join(', ')}.`
  return new Problem('actionNotAllowed', `${action} is not allowed: ${reason}. ${offer}`, {
    complaintStatus: complaint.status,
    availableActions: allowed,
  })
}

/**
 * 403: checks the role, the write permission, then the rest of the "who" cell. The part that
 * depends on the body is checked only if there is a body.
 */
function whoRefusal<A extends ActionName> (
  action: A,
  complaint: Complaint,
  actor: Actor,
  input?: ActionInputs[A],
): Problem | undefined {
  const { roles, who, whoByInput } = rowOf(action)
  if (!roles.includes(actor.role)) {
    return new Problem(
      'missingPermission',
      `${action} is for ${roles.join(' or ')}; this client acts as ${actor.role}.`,
    )
  }
  const refusal = writeRefusal(actor)
  if (refusal !== undefined) return refusal
  const reason = who.map(permits => permits(complaint, actor)).find(Boolean) ?? (input && whoByInput?.(input, actor))
  return reason === undefined ? undefined : new Problem('missingPermission', reason)
}

function standingRefusal (action: ActionName, complaint: Complaint, actor: Actor): Problem | undefined {
  const obstacle = obstacleTo(action, complaint, actor)
  return typeof obstacle === 'string' ? notAllowed(action, complaint, actor, obstacle) : obstacle
}

/**
 * Checks the status, then the actor's independence, then the action's own rules. A text is the
 * reason of an `actionNotAllowed`.
 */
function obstacleTo (action: ActionName, complaint: Complaint, actor: Actor): Problem | string | undefined {
  const { from, rules, undeclared } = rowOf(action)
  if (!from.includes(complaint.status)) return `the complaint is ${complaint.status}`
  return (undeclared === true ? conflictRefusal(complaint, actor) : independenceRefusal(complaint, actor)) ??
    // A handler assigns to themselves only.
    (action === 'ASSIGN' && actor.role === 'HANDLER' ? assigneeRefusal(complaint, actor) : undefined) ??
    rules.map(rule => rule(complaint)).find(broken => broken !== undefined)
}
