/** Every action's decision; the type makes the set complete. */
import type { ActionInputs, ActionName } from '../actions.ts'
import type { Complaint } from '../complaint.ts'
import type { Circumstances, Decide, Decisions, Outcome } from '../circumstances.ts'
import { answerDecisions } from './answer.ts'
import { endingDecisions } from './ending.ts'
import { firstLineDecisions } from './firstLine.ts'
import { handlingDecisions } from './handling.ts'
import { letterDecisions } from './letters.ts'
import { ombudsmanDecisions } from './ombudsman.ts'

const DECISIONS: Decisions<ActionInputs> = {
  ...firstLineDecisions,
  ...handlingDecisions,
  ...letterDecisions,
  ...answerDecisions,
  ...endingDecisions,
  ...ombudsmanDecisions,
}

/**
 * What the action changes. The actor may take it (see `refusalOf`); what is left are the rules and
 * values that only the body brings.
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
