/** The decision of every action; the type of DECISIONS requires all of them. */
import type { ActionInputs, ActionName } from '../actions.ts'
import type { Complaint } from '../complaint.ts'
import type { Circumstances, Decide, Decisions, Outcome } from '../circumstances.ts'
import { answerDecisions } from './answer.ts'
import { endingDecisions } from './ending.ts'
import { firstLineDecisions } from './firstLine.ts'
import { handlingDecisions } from './handling.ts'
import { legalHoldDecisions } from './legalHold.ts'
import { letterDecisions } from './letters.ts'
import { ombudsmanDecisions } from './ombudsman.ts'

const DECISIONS: Decisions<ActionInputs> = {
  ...firstLineDecisions,
  ...handlingDecisions,
  ...letterDecisions,
  ...answerDecisions,
  ...endingDecisions,
  ...ombudsmanDecisions,
  ...legalHoldDecisions,
}

/**
 * Computes what the action changes. `refusalOf` has already checked that the actor can take it;
 * this function checks only the rules and values that depend on the body.
 * @throws Problem 409 or 400
 */
export function decide<A extends ActionName> (
  action: A,
  complaint: Complaint,
  input: ActionInputs[A],
  circumstances: Circumstances,
): Outcome {
  const decision = DECISIONS[action] as Decide<ActionInputs[A]>
  return decision(complaint, input, circumstances)
}
