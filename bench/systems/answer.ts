/**
 * Formats a row of the reference as the product's answer: the same members, without computing any.
 */

export type Row = Record<string, unknown>

type Dispatch = { dispatchedAt?: string }
type Cycle = {
  receivedAt: string,
  acknowledgement?: Dispatch,
  substantiveReplies: object[],
  delayNotices: object[],
  finalAnswer?: object,
}

export function complaintOf (row: Row): object {
  const cycles = row.cycles as Cycle[]
  const cycle = cycles.at(-1)
  return {
    id: row.id,
    version: row.version,
    updatedAt: row.updated_at,
    ...given('reference', row.reference),
    ...given('firstLineReference', row.first_line_reference),
    status: row.status,
    heldBy: row.held_by,
    channel: row.channel,
    brokerAccess: row.broker_access,
    complainant: row.complainant,
    correspondenceTo: row.correspondence_to,
    subjects: row.subjects,
    causes: row.causes,
    ...given('productLine', row.product_line),
    ...given('policyNumber', row.policy_number),
    ...given('claimNumber', row.claim_number),
    description: row.description,
    ...given('remedySought', row.remedy_sought),
    containsHealthData: row.contains_health_data,
    loggedAt: row.logged_at,
    ...given('receivedAt', row.received_at),
    interventions: row.interventions,
    ...given('firstLineResolution', row.first_line_resolution),
    ...given('escalation', row.escalation),
    ...given('acknowledgedAt', cycle?.acknowledgement?.dispatchedAt),
    substantiveReplies: cycles.flatMap(({ substantiveReplies }) => substantiveReplies),
    delayNotices: cycles.flatMap(({ delayNotices }) => delayNotices),
    ...given('finalAnswer', cycle?.finalAnswer),
    ...given('outcome', row.outcome),
    ...given('answeredAt', row.answered_at),
    ...given('closedAt', row.closed_at),
    ...given('complainantSatisfaction', row.complainant_satisfaction),
    reopenings: [],
    relatedTo: [],
    ombudsmanReferrals: [],
    ...(row.office_id ? { office: { id: row.office_id, name: row.office_name } } : {}),
    ...(row.handler_id ? { handler: { id: row.handler_id, name: row.handler_name } } : {}),
    deadlines: row.deadlines,
    availableActions: row.actions,
    actions: linksOf(row.actions as string[], row.id as string),
  }
}

const linksOf = (actions: string[], id: string): object[] =>
  actions.map(name => ({ name, href: `/v1/complaints/${id}/${name}`, method: 'POST' }))

const given = (name: string, value: unknown): object => value === null || value === undefined ? {} : { [name]: value }

/** The answer to a newly logged complaint, as far as it is the same for all. */
export const LOGGED = {
  version: 1, status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', channel: 'BROKER', brokerAccess: 'FULL', correspondenceTo: 'COMPLAINANT',
  containsHealthData: false, interventions: [], substantiveReplies: [], delayNotices: [], reopenings: [], relatedTo: [], ombudsmanReferrals: [],
  deadlines: [{
    kind: 'FIRST_LINE', cycle: 1, state: 'PENDING', startedAt: '2026-01-05T08:15:07.123Z', dueOn: '2026-01-12', dueBefore: '2026-01-12T23:00:00Z',
    sendByOn: '2026-01-12', rolledForwardOn: '2026-01-12', calendarVersion: '2026-01', rulesVersion: '2026-01',
  }],
  availableActions: ['RECORD_INTERVENTION', 'ESCALATE', 'WITHDRAW'],
  actions: linksOf(['RECORD_INTERVENTION', 'ESCALATE', 'WITHDRAW'], '019cd6d0-47a0-7c11-9d3e-5a6b7c8d9e0f'),
}

/** One row beyond the page shows that there are more. */
export function pageOf<T> (
  rows: T[],
  size: number,
  cursorOf: (last: T) => string,
): { items: T[], next: string | undefined } {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items, next: rows.length > size && last !== undefined ? cursorOf(last) : undefined }
}

export const cursorOf = (dueOn: unknown, id: unknown): string =>
  Buffer.from(JSON.stringify([dueOn, id])).toString('base64url')
export const placeOf = (cursor: string): [dueOn: string, id: string] =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString())
