import type { ComplaintView } from '../complaints/visibility.ts'

/** What a Complaint's resolvers are handed: the complaint as REST shows it. */
export type ComplaintNode = ComplaintView
