/**
 * Rules of the lifecycle that hold whatever the body says. A text is a plain 409 `actionNotAllowed`
 * with that reason; a Problem is a rule with a name of its own.
 */
import type { Complaint } from './complaint.ts'
import { newestCycle } from './complaint.ts'
import { Problem } from '../problems/problems.ts'

export type Rule = (complaint: Complaint) => Problem | string | undefined

/**
 * Procedure: the broker tries to solve it "met de gepaste antwoorden en/of daden" before it counts
 * as tried.
 */
export const hasIntervention: Rule = complaint =>
  complaint.interventions.length === 0
    ? new Problem('interventionRequired', 'No intervention of the office is recorded yet.', {
      complaintStatus: complaint.status,
    })
    : undefined

/**
 * Only a mistaken escalation goes back: never what the person wanted to be handled by the insurer.
 */
export function directInterventionNotWanted (complaint: Complaint): string | undefined {
  if (complaint.officeId === undefined) return 'it did not come through an office'
  if (complaint.loggedBy === 'INSURER') return 'the insurer\'s own staff logged it'
  if (complaint.escalation?.ground === 'DIRECT_INTERVENTION_REQUESTED') return 'the person wants direct intervention'
  return undefined
}

/** "once per cycle". */
export const notAcknowledgedYet: Rule = complaint =>
  newestCycle(complaint)?.acknowledgement === undefined ? undefined : 'this cycle is already acknowledged'

export const noApprovalPending: Rule = complaint =>
  complaint.pendingApproval === undefined
    ? undefined
    : new Problem('approvalPending', 'An answer awaits approval by a manager.', { complaintStatus: complaint.status })

export const approvalAwaited: Rule = complaint =>
  complaint.pendingApproval === undefined ? 'no answer awaits approval' : undefined

/** "one open at a time". */
export const noOpenReferral: Rule = complaint =>
  complaint.ombudsmanReferrals.some(referral => referral.advice === undefined)
    ? 'an Ombudsman referral is already open'
    : undefined

export const openReferral: Rule = complaint =>
  complaint.ombudsmanReferrals.some(referral => referral.advice === undefined)
    ? undefined
    : 'no Ombudsman referral is open'
