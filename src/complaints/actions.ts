/**
 * The input of each action: the request body of its operation in `openapi.yaml`, with the types
 * from `npm run generate`. An operation on a referral takes the referral's id from the path.
 */
import type { components, operations } from '../generated/openapi.ts'
import type { Id } from '../directory/ids.ts'

type Schemas = components['schemas']
type Body<O extends keyof operations> = operations[O] extends
  { requestBody: { content: { 'application/json': infer B } } } ? B : never
type NoBody = Record<never, never>
type OnReferral = { referralId: Id }

/**
 * `dispatchedAt` records a letter that was sent outside the API, at an instant that is not in the
 * future; `letter` replaces the wording of some parts.
 */
export type DispatchInput = Body<'acknowledgeComplaint'>
export type InterventionInput = Schemas['InterventionInput']
export type LogInput = Body<'logComplaint'>
/** RFC 7396: null removes an optional member. */
export type PatchInput = Schemas['ComplaintPatch']

export type ActionInputs = {
  RECORD_INTERVENTION: Body<'recordIntervention'>
  RESOLVE_FIRST_LINE: Body<'resolveFirstLine'>
  ESCALATE: Body<'escalateComplaint'>
  RETURN_TO_BROKER: Body<'returnToBroker'>
  ASSIGN: Body<'assignComplaint'>
  DECLARE_INDEPENDENCE: Body<'declareIndependence'>
  ACKNOWLEDGE: Body<'acknowledgeComplaint'>
  REPLY_SUBSTANTIVELY: Body<'replySubstantively'>
  NOTIFY_DELAY: Body<'notifyDelay'>
  ANSWER: Body<'sendFinalAnswer'>
  APPROVE_ANSWER: Body<'approveFinalAnswer'>
  REDIRECT: Body<'redirectComplaint'>
  WITHDRAW: Body<'withdrawComplaint'>
  CLOSE: Body<'closeComplaint'>
  REOPEN: Body<'reopenComplaint'>
  CORRECT_RECEIPT: Body<'correctReceipt'>
  SET_LEGAL_HOLD: Body<'setLegalHold'>
  LIFT_LEGAL_HOLD: NoBody
  RECORD_OMBUDSMAN_REFERRAL: Body<'recordOmbudsmanReferral'>
  RECORD_OMBUDSMAN_ADVICE: Body<'recordOmbudsmanAdvice'> & OnReferral
  PROLONG_OMBUDSMAN_REFERRAL: Body<'prolongOmbudsmanReferral'> & OnReferral
  RECORD_OMBUDSMAN_POSITION: Body<'recordOmbudsmanPosition'> & OnReferral
}

export type ActionName = keyof ActionInputs

/** The actions in `availableActions`, without the follow-ups of a referral and legal holds. */
export type OfferedAction = Exclude<ActionName, NeverOffered>
type NeverOffered =
  | 'PROLONG_OMBUDSMAN_REFERRAL'
  | 'RECORD_OMBUDSMAN_POSITION'
  | 'SET_LEGAL_HOLD'
  | 'LIFT_LEGAL_HOLD'
