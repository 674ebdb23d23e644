import canonicalize from 'canonicalize'
import type { Complaint } from './complaint.ts'

/**
 * The content that the insurer receives with an escalation, in canonical JSON (RFC 8785). The
 * receipt contains its digest.
 */
export const contentOf = (complaint: Complaint): string => canonicalize({
  complainant: complaint.complainant,
  representative: complaint.representative,
  correspondenceTo: complaint.correspondenceTo,
  subjects: complaint.subjects,
  causes: complaint.causes,
  productLine: complaint.productLine,
  policyNumber: complaint.policyNumber,
  claimNumber: complaint.claimNumber,
  description: complaint.description,
  remedySought: complaint.remedySought,
  interventions: complaint.interventions,
}) as string
