/** Reference numbers without gaps; the year is the Brussels year in which one is assigned. */
import { brusselsDay } from '../../calendar/days.ts'
import type { Complaint } from '../../complaints/complaint.ts'
import type { UnitOfWork, Directory } from './ports.ts'

/**
 * Assigns the register's number when the complaint is received, or the office's number when its
 * first line begins.
 */
export async function withReferenceNumber (
  unit: UnitOfWork,
  complaint: Complaint,
  receipt: true | undefined,
  directory: Directory,
): Promise<Complaint> {
  if (receipt === true && complaint.reference === undefined) {
    const year = yearOf(complaint)
    return { ...complaint, reference: `K-${year}-${await unit.nextNumber(`K-${year}`)}` }
  }
  const beginsFirstLine = complaint.historyLength === 0 && complaint.heldBy === 'BROKER'
  const office = complaint.officeId === undefined ? undefined : directory.office(complaint.officeId)
  if (beginsFirstLine && office !== undefined) {
    const series = `F-${office.code}-${yearOf(complaint)}`
    return { ...complaint, firstLineReference: `${series}-${await unit.nextNumber(series)}` }
  }
  return complaint
}

/** The year of the escalation or of logging, which is when the number is assigned. */
const yearOf = ({ escalation, loggedAt }: Complaint): string => brusselsDay(escalation?.at ?? loggedAt).slice(0, 4)
