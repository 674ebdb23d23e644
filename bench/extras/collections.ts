/**
 * Every collection of the contract, requested by both roles, and from several positions where it is
 * long.
 */
import type { Database } from '../database/open.ts'
import { HANDLER, OWN_OFFICE } from '../database/people.ts'
import { OPEN, OWN_LIST } from '../workloads.ts'
import type { Request } from '../workloads.ts'
import type { Additions } from './additions.ts'

export type Who = 'handler' | 'broker' | 'administrator'
export type NamedRequest = { kind: string, name: string, who: Who, request: Omit<Request, 'headers'> }

/**
 * Events from which a caller can continue the feed: the middle one, and one a page before the end.
 */
export type Places = Record<'handler' | 'broker', { middle: string, end: string }>

const get = (kind: string) => (name: string, who: Who, path: string): NamedRequest => ({
  kind,
  name,
  who,
  request: { method: 'GET', path: `/v1${path}` },
})
const post = (kind: string, name: string, who: Who, path: string, body: object): NamedRequest => ({
  kind,
  name,
  who,
  request: { method: 'POST', path, body: JSON.stringify(body) },
})
const graphql = (name: string, who: Who, query: string): NamedRequest =>
  post('GraphQL', name, who, '/graphql', { query: `{ ${query} }` })

const NODE = 'complaintId reference status loggedAt office { id name }'

export function collections (
  { today }: Database,
  { complaint, task, ownEndpoint, insurersEndpoint }: Additions,
  places: Places,
): NamedRequest[] {
  const since = new Date(Date.parse(today) - 3 * 86_400_000).toISOString()
  const [list, feed, of, other, register] = [
    get('complaints'),
    get('feed'),
    get('of a complaint'),
    get('others'),
    get('register'),
  ]
  return [
    list('newest, of the insurer', 'handler', '/complaints'),
    list('newest, of an office', 'broker', '/complaints'),
    list('open, by due day, of an office', 'broker', OWN_LIST.replace('/v1', '')),
    list('open, by due day, of the insurer', 'handler', `/complaints?${OPEN}&sort=dueOn`),
    list('received, oldest first', 'handler', '/complaints?sort=receivedAt&status=RECEIVED'),
    list('changed in the last three days', 'handler', `/complaints?updatedSince=${since}&sort=updatedAt`),
    list('changed in the last three days, of an office', 'broker', `/complaints?updatedSince=${since}&sort=updatedAt`),
    list('breached final answers', 'handler', '/complaints?deadlineKind=FINAL_ANSWER&deadlineState=BREACHED&sort=dueOn'),
    list('breached final answers, of an office', 'broker', '/complaints?deadlineKind=FINAL_ANSWER&deadlineState=BREACHED&sort=dueOn'),
    list('of one handler', 'handler', `/complaints?handlerId=${HANDLER.id}&status=IN_REVIEW`),
    list('without a handler', 'handler', '/complaints?unassigned=true&status=RECEIVED'),
    list('of one office, seen by the insurer', 'handler', `/complaints?officeId=${OWN_OFFICE.id}`),
    list('with an open referral: none', 'handler', '/complaints?openReferral=true'),
    list('of a channel that none came by', 'handler', '/complaints?channel=PHONE'),
    list('of a cause', 'handler', '/complaints?cause=DELAY'),
    list('received in one month of last year', 'handler', `/complaints?receivedFrom=${Number(today.slice(0, 4)) - 1}-03-01&receivedTo=${Number(today.slice(0, 4)) - 1}-03-31`),
    list('by a reference of the register', 'handler', `/complaints?reference=K-${Number(today.slice(0, 4)) - 1}-000123`),
    list('by an office\'s own reference: none', 'broker', '/complaints?brokerReference=2026/001'),
    post('complaints', 'search by policy number', 'handler', '/v1/complaints/query', { policyNumber: 'P-123/A' }),
    post('complaints', 'search by name', 'handler', '/v1/complaints/query', { name: 'Persoon 123' }),
    post('complaints', 'search by e-mail address', 'handler', '/v1/complaints/query', { email: 'persoon.123@example.be' }),
    post('complaints', 'search for a word in most, of an office', 'broker', '/v1/complaints/query', { text: 'aanrijding' }),
    list('agenda of the insurer', 'handler', '/agenda'),
    list('agenda of an office', 'broker', '/agenda'),
    ...(['handler', 'broker'] as const).flatMap(who => [
      feed(`from the beginning, ${SIDE[who]}`, who, '/events'),
      feed(`from the middle, ${SIDE[who]}`, who, `/events?after=${places[who].middle}`),
      feed(`near the end, ${SIDE[who]}`, who, `/events?after=${places[who].end}`),
      feed(`of a type that never happened, ${SIDE[who]}`, who, '/events?type=ombudsman.prolonged'),
      feed(`of one complaint, ${SIDE[who]}`, who, `/events?complaintId=${complaint}`),
    ]),
    ...['history', 'messages', 'notes', 'attachments', 'letters'].map(what => of(what, 'handler', `/complaints/${complaint}/${what}`)),
    other('dispatches, newest', 'handler', '/dispatches'),
    other('dispatches that bounced', 'handler', '/dispatches?state=BOUNCED'),
    other('dispatches by post', 'handler', '/dispatches?channel=POST'),
    other('webhook endpoints of an office', 'broker', '/webhookEndpoints'),
    other('webhook endpoints of the insurer', 'handler', '/webhookEndpoints'),
    other('deliveries of an office', 'broker', `/webhookEndpoints/${ownEndpoint}/deliveries`),
    other('deliveries of the insurer', 'handler', `/webhookEndpoints/${insurersEndpoint}/deliveries`),
    other('deliveries that failed', 'handler', `/webhookEndpoints/${insurersEndpoint}/deliveries?state=FAILED`),
    other('a task', 'broker', `/tasks/${task}`),
    other('results of a task', 'broker', `/tasks/${task}/results`),
    other('results of a task that were refused: none', 'broker', `/tasks/${task}/results?status=REFUSED`),
    register('offices', 'handler', '/offices'),
    register('staff', 'handler', '/staff'),
    register('clients', 'administrator', '/clients'),
    register('events of the register', 'administrator', '/registerEvents'),
    register('calendars', 'handler', '/calendars'),
    register('days of a calendar', 'handler', '/calendars/BE-legal-10/days'),
    register('code lists', 'handler', '/codeLists'),
    graphql('complaints, newest, of the insurer', 'handler', `complaints(first: 50) { edges { node { ${NODE} } } pageInfo { endCursor } }`),
    graphql('complaints, newest, of an office', 'broker', `complaints(first: 50) { edges { node { ${NODE} } } pageInfo { endCursor } }`),
    graphql('complaints with their latest five events', 'handler', `complaints(first: 50) { edges { node { ${NODE} history(first: 5) { edges { node { type } } } } } }`),
    graphql('agenda of the insurer', 'handler', `agenda { dueToday { count items { ${NODE} } } dueThisWeek { count items { ${NODE} } } overdue { count items { ${NODE} } } }`),
    graphql('feed from the beginning', 'handler', 'events(first: 50) { edges { node { id type at } } pageInfo { endCursor } }'),
  ]
}

const SIDE = { handler: 'of staff', broker: 'of an office' }
