/** The parts of a digest, in the order of its text. */
export const DIGEST_GROUPS = ['breached', 'atRisk', 'dueToday', 'unassigned', 'bounced', 'lateActions'] as const
export type DigestGroup = (typeof DIGEST_GROUPS)[number]
