/**
 * Rules of the lifecycle that do not depend on the body. A text is the reason of a 409
 * `actionNotAllowed`; a rule with its own problem type returns a Problem.
 */
import type { Complaint } from './complaint.ts'
import { newestCycle } from './complaint.ts'
import { Problem } from '../problems/problems.ts'

export type Rule = (complaint: Complaint) => Problem | string | undefined

/**
 * Procedure: the broker must try to solve the complaint "met de gepaste antwoorden en/of daden", so
 * an intervention must be recorded first.
 */
export const hasIntervention: Rule = complaint =>
  complaint.interventions.length === 0
    ? new Problem('interventionRequired', 'No intervention of the office is recorded yet.', {
      complaintStatus: complaint.status,
    })
    : undefined

/**
 * Only a mistaken escalation can be returned, never a complaint that the person wanted the insurer
 * to handle.
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

export const onHold: Rule = complaint =>
  complaint.legalHold === undefined ? 'the complaint has no legal hold' : undefined
