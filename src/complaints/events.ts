/**
 * The types of events of complaints, shared by history, feed and webhooks, and who sees them.
 * Webhooks also carry `checkpoint.signed`, which is about no complaint.
 *
 * `broker` is what the office sees of an event once the insurer holds the complaint (contract,
 * section 2): FULL; FACTS, without the action's own texts; NONE, for independence and approvals.
 * `endsStaffView`: staff cannot open the complaint after the event, and this event tells them so.
 * Only callers who can see a message, a note or an attachment see its event (`hidden_from` in the
 * database).
 */
export const EVENTS = {
  'complaint.logged':               { broker: 'FULL' },
  'complaint.updated':              { broker: 'FULL' },
  'complaint.interventionRecorded': { broker: 'FULL' },
  'complaint.firstLineResolved':    { broker: 'FULL' },
  'complaint.escalated':            { broker: 'FULL' },
  'complaint.returned':             { broker: 'FULL', endsStaffView: true },
  'complaint.assigned':             { broker: 'FACTS' },
  'complaint.independenceDeclared': { broker: 'NONE' },
  'complaint.acknowledged':         { broker: 'FULL' },
  'complaint.repliedSubstantively': { broker: 'FULL' },
  'complaint.delayNotified':        { broker: 'FULL' },
  'complaint.answerSubmitted':      { broker: 'NONE' },
  'complaint.answerRefused':        { broker: 'NONE' },
  'complaint.answered':             { broker: 'FACTS' },
  'complaint.redirected':           { broker: 'FULL' },
  'complaint.withdrawn':            { broker: 'FULL' },
  'complaint.closed':               { broker: 'FULL' },
  'complaint.reopened':             { broker: 'FULL' },
  'complaint.receiptCorrected':     { broker: 'FULL' },
  'complaint.legalHoldSet':         { broker: 'NONE' },
  'complaint.legalHoldLifted':      { broker: 'NONE' },
  'complaint.erased':               { broker: 'FULL' },
  'ombudsman.referralRecorded':     { broker: 'FULL' },
  'ombudsman.positionRecorded':     { broker: 'FULL' },
  'ombudsman.prolonged':            { broker: 'FULL' },
  'ombudsman.adviceRecorded':       { broker: 'FULL' },
  'letter.dispatched':              { broker: 'FULL' },
  'letter.bounced':                 { broker: 'FULL' },
  'message.added':                  { broker: 'FULL' },
  'note.added':                     { broker: 'FULL' },
  'attachment.added':               { broker: 'FULL' },
  'deadline.dueSoon':               { broker: 'FULL' },
  'deadline.atRisk':                { broker: 'FULL' },
  'deadline.breached':              { broker: 'FULL' },
  'deadline.met':                   { broker: 'FULL' },
  'deadline.recalculated':          { broker: 'FULL' },
} as const satisfies Record<string, { broker: 'FULL' | 'FACTS' | 'NONE', endsStaffView?: true }>

export type EventType = keyof typeof EVENTS

/** Whether the event tells staff that the complaint has left their view. */
export const endsStaffView = (type: string): boolean => STAFF_VIEW_ENDS.includes(type)

export const STAFF_VIEW_ENDS: readonly string[] = Object.entries(EVENTS)
  .flatMap(([type, rule]) => 'endsStaffView' in rule ? [type] : [])
