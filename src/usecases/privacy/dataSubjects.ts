/** Everything about a person over all complaints that the insurer holds (GDPR art. 15). */
import { createMatcher } from '../../complaints/dataSubject.ts'
import type { DataSubjectInput } from '../../complaints/dataSubject.ts'
import type { Actor } from '../../directory/actor.ts'
import type { Id } from '../../directory/ids.ts'
import { Problem } from '../../problems/problems.ts'
import { assertContentRole } from '../access.ts'
import { recordPage } from '../accessLog/recordedRead.ts'
import { assertAdministrator } from '../directory/administration.ts'
import type { Ports } from '../ports.ts'
import { DATA_SUBJECT_PLACES } from './dataSubjectPorts.ts'
import type { DataSubjectPlace } from './dataSubjectPorts.ts'

export type DataSubject = {
  found: number
  complaints: {
    complaintId?: Id,
    reference?: string,
    firstLineReference?: string,
    places: { place: DataSubjectPlace, count: number }[]
  }[]
}

/** Complaints in one answer. */
const MAX_COMPLAINTS = 500

/** ADMIN gets references and counts only. @throws Problem 403 for all but MANAGER and ADMIN */
export async function queryDataSubject (
  ports: Ports, actor: Actor, subject: DataSubjectInput,
): Promise<DataSubject> {
  if (actor.role === 'ADMIN') assertAdministrator(actor)
  else assertContentRole(actor)
  if (actor.role !== 'MANAGER' && actor.role !== 'ADMIN') {
    throw new Problem(
      'missingPermission',
      `A person is looked up by MANAGER and ADMIN; this client acts as ${actor.role}.`,
    )
  }
  const matches = createMatcher(subject)
  const result: DataSubject = { found: 0, complaints: [] }
  const complaintIds: Id[] = []
  await ports.dataSubjects.read(actor, ({ complaintId, texts, ...references }) => {
    const counts = Map.groupBy(texts.filter(({ text }) => matches(text)), ({ place }) => place)
    if (counts.size === 0) return
    result.found++
    if (result.complaints.length === MAX_COMPLAINTS) return
    complaintIds.push(complaintId)
    result.complaints.push({
      ...(actor.role === 'MANAGER' && { complaintId }),
      ...references,
      places: DATA_SUBJECT_PLACES.flatMap(place => {
        const count = counts.get(place)?.length ?? 0
        return count === 0 ? [] : [{ place, count }]
      }),
    })
  })
  recordPage(ports, actor, 'queryDataSubject', complaintIds)
  return result
}
