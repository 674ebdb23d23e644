/** Constraints between the members of a complaint, checked after every change. */
import type { Circumstances } from './circumstances.ts'
import type { Complaint } from './complaint.ts'
import { invalid } from '../problems/problems.ts'

/** Without the blanks around policy and claim number, which are part of no insurer's notation. */
export const withTrimmedNumbers = <T extends Pick<Complaint, 'policyNumber' | 'claimNumber'>> (complaint: T): T => ({
  ...complaint,
  ...(complaint.policyNumber !== undefined && { policyNumber: complaint.policyNumber.trim() }),
  ...(complaint.claimNumber !== undefined && { claimNumber: complaint.claimNumber.trim() }),
})

/** @throws Problem 400 with the name of the inconsistent member */
export function assertConsistent (complaint: Complaint): void {
  if (complaint.correspondenceTo === 'REPRESENTATIVE' && complaint.representative === undefined) {
    throw invalid('correspondenceTo', 'REPRESENTATIVE needs a representative', complaint.correspondenceTo)
  }
}

/** @throws Problem 400 with the name of the first member that contains an unknown staff id */
export function assertStaff (complaint: Complaint, { staff }: Circumstances): void {
  for (const name of ['staffComplainedAbout', 'contestedDecisionBy'] as const) {
    const unknown = complaint[name].findIndex(id => staff(id) === undefined)
    if (unknown >= 0) {
      throw invalid(`${name}[${unknown}]`, 'is not a member of the insurer\'s staff', complaint[name][unknown])
    }
  }
}
