/** Why a complaint was consulted, for the person whose complaint it is (CJEU C-579/21). */
import { brusselsDay } from '../../calendar/days.ts'
import type { AccessSummary } from '../../complaints/dataSubjectExport.ts'
import type { ReadOperation, StoredAccess } from './ports.ts'

export const ACCESS_PURPOSES = ['HANDLING', 'MEDIATION', 'OVERSIGHT', 'EVIDENCE', 'DATA_SUBJECT_REQUEST'] as const
export type AccessPurpose = (typeof ACCESS_PURPOSES)[number]

/** Operations that serve something other than the handling of the complaint. */
const OTHER: Partial<Record<ReadOperation, AccessPurpose>> = {
  verifyHistory: 'OVERSIGHT',
  listRegister: 'OVERSIGHT',
  downloadEvidenceBundle: 'EVIDENCE',
  queryDataSubject: 'DATA_SUBJECT_REQUEST',
  exportDataSubject: 'DATA_SUBJECT_REQUEST',
  downloadDataSubjectExport: 'DATA_SUBJECT_REQUEST',
}

/** An auditor oversees, and a broker mediates, whatever they read. */
export function purposeOf ({ role, operation }: Pick<StoredAccess, 'role' | 'operation'>): AccessPurpose {
  if (role === 'AUDITOR') return 'OVERSIGHT'
  if (role === 'BROKER') return 'MEDIATION'
  return (Object.hasOwn(OTHER, operation) ? OTHER[operation as ReadOperation] : undefined) ?? 'HANDLING'
}

/** By day, role and purpose, oldest first. Refused attempts read nothing. */
export function summarized (accesses: readonly StoredAccess[]): AccessSummary[] {
  const summaries = new Map<string, AccessSummary>()
  for (const access of accesses) {
    if (access.refused) continue
    const [on, { role }, purpose] = [brusselsDay(access.at), access, purposeOf(access)]
    const key = `${on} ${role} ${purpose}`
    summaries.set(key, { on, role, purpose, count: (summaries.get(key)?.count ?? 0) + 1 })
  }
  return [...summaries].toSorted(([one], [other]) => one < other ? -1 : 1).map(([, summary]) => summary)
}
