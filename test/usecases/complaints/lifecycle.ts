/**
 * The table of contract.md, section 3, through both APIs: one cell for each verdict on each action.
 * `test/slow/everyCell.ts` sends every cell: every status, action and role. The rows below are the
 * contract's, written out again.
 */
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { ACTION_NAMES, LIFECYCLE } from '../../../src/complaints/lifecycle.ts'
import type { ActionName } from '../../../src/complaints/actions.ts'
import { STATUSES } from '../../../src/complaints/complaint.ts'
import { AN, BERT } from '../../../src/sandbox/seed/people.ts'
import { both } from '../../support/calls.ts'
import type { Calls, Complaint, Reply } from '../../support/calls.ts'
import * as make from '../../support/situations.ts'
import { BODIES, NOW } from '../../support/situations.ts'
import { masked, parallel } from '../../support/comparison.ts'
import { LONG_RUN } from '../../support/longRun.ts'
import { createWorld } from '../../world.ts'

type Situation = {
  make: (api: Calls) => Promise<Complaint>,
  handler?: true,
  declared?: false,
  pending?: true,
  held?: true,
}

/** A status, and what else the table asks about. Its first word is the status. */
const SITUATIONS: Record<string, Situation> = {
  'FIRST_LINE_OPEN':         { make: make.tried },
  'FIRST_LINE_RESOLVED':     { make: make.resolved },
  'RECEIVED':                { make: make.received },
  'RECEIVED on hold':        { make: make.onHold, held: true },
  'IN_REVIEW':               { make: make.inReview, handler: true },
  'IN_REVIEW undeclared':    { make: make.assigned, handler: true, declared: false },
  'IN_REVIEW pending':       { make: make.pending, handler: true, pending: true },
  'ANSWERED':                { make: make.answered, handler: true },
  'CLOSED':                  { make: make.closed, handler: true },
  'WITHDRAWN':               { make: make.withdrawn },
  'WITHDRAWN by the broker': { make: make.withdrawnByBroker },
}
const HELD_BY_BROKER = ['FIRST_LINE_OPEN', 'FIRST_LINE_RESOLVED', 'WITHDRAWN by the broker']
const statusOf = (name: string): string => name.split(' ')[0] as string

const ACTORS = {
  'broker-antwerp': 'BROKER',
  'broker-ghent':   'OTHER OFFICE',
  'handler-an':     'HANDLER',
  'handler-bert':   'HANDLER',
  'manager-carla':  'MANAGER',
  'auditor-dirk':   'AUDITOR',
  'admin-els':      'ADMIN',
} as const
type ActorName = keyof typeof ACTORS

const SAME = Object.fromEntries(STATUSES.map(status => [status, status]))
const ALL_STAFF = 'HANDLER, MANAGER'

/**
 * `moves`: from → to, by situation where the status alone does not decide. `who`: as the contract
 * has it.
 */
const TABLE: Record<
  ActionName,
  { moves: Record<string, string>, who: string, event: string | Record<string, string> }
> = {
  RECORD_INTERVENTION: {
    moves: { FIRST_LINE_OPEN: 'FIRST_LINE_OPEN', FIRST_LINE_RESOLVED: 'FIRST_LINE_OPEN' },
    who: 'BROKER',
    event: 'complaint.interventionRecorded',
  },
  RESOLVE_FIRST_LINE: {
    moves: { FIRST_LINE_OPEN: 'FIRST_LINE_RESOLVED' },
    who: 'BROKER',
    event: 'complaint.firstLineResolved',
  },
  ESCALATE: {
    moves: { FIRST_LINE_OPEN: 'RECEIVED', FIRST_LINE_RESOLVED: 'RECEIVED' },
    who: 'BROKER',
    event: 'complaint.escalated',
  },
  RETURN_TO_BROKER: { moves: { RECEIVED: 'FIRST_LINE_OPEN' }, who: ALL_STAFF, event: 'complaint.returned' },
  ASSIGN: { moves: { RECEIVED: 'IN_REVIEW', IN_REVIEW: 'IN_REVIEW' }, who: ALL_STAFF, event: 'complaint.assigned' },
  DECLARE_INDEPENDENCE: {
    moves: { IN_REVIEW: 'IN_REVIEW' },
    who: 'the assigned handler',
    event: 'complaint.independenceDeclared',
  },
  ACKNOWLEDGE: {
    moves: { RECEIVED: 'RECEIVED', IN_REVIEW: 'IN_REVIEW' },
    who: ALL_STAFF,
    event: 'complaint.acknowledged',
  },
  REPLY_SUBSTANTIVELY: { moves: { IN_REVIEW: 'IN_REVIEW' }, who: ALL_STAFF, event: 'complaint.repliedSubstantively' },
  NOTIFY_DELAY: {
    moves: { RECEIVED: 'RECEIVED', IN_REVIEW: 'IN_REVIEW' },
    who: ALL_STAFF,
    event: 'complaint.delayNotified',
  },
  ANSWER: { moves: { IN_REVIEW: 'ANSWERED' }, who: 'the assigned handler, MANAGER', event: 'complaint.answered' },
  APPROVE_ANSWER: { moves: { IN_REVIEW: 'ANSWERED' }, who: 'MANAGER', event: 'complaint.answered' },
  REDIRECT: { moves: { RECEIVED: 'CLOSED', IN_REVIEW: 'CLOSED' }, who: ALL_STAFF, event: 'complaint.redirected' },
  WITHDRAW: {
    moves: { FIRST_LINE_OPEN: 'WITHDRAWN', RECEIVED: 'WITHDRAWN', IN_REVIEW: 'WITHDRAWN' },
    who: 'BROKER while it holds it, HANDLER, MANAGER',
    event: 'complaint.withdrawn',
  },
  CLOSE: { moves: { ANSWERED: 'CLOSED' }, who: ALL_STAFF, event: 'complaint.closed' },
  REOPEN: {
    moves: {
      'FIRST_LINE_RESOLVED': 'FIRST_LINE_OPEN',
      'ANSWERED': 'IN_REVIEW',
      'CLOSED': 'IN_REVIEW',
      'WITHDRAWN': 'IN_REVIEW',
      'WITHDRAWN by the broker': 'FIRST_LINE_OPEN',
    },
    who: 'BROKER while it holds it, HANDLER, MANAGER',
    event: 'complaint.reopened',
  },
  CORRECT_RECEIPT: {
    moves: { RECEIVED: 'RECEIVED', IN_REVIEW: 'IN_REVIEW', ANSWERED: 'ANSWERED' },
    who: 'MANAGER',
    event: 'complaint.receiptCorrected',
  },
  SET_LEGAL_HOLD: { moves: SAME, who: 'MANAGER', event: 'complaint.legalHoldSet' },
  LIFT_LEGAL_HOLD: { moves: SAME, who: 'MANAGER', event: 'complaint.legalHoldLifted' },
  RECORD_OMBUDSMAN_REFERRAL: { moves: SAME, who: 'BROKER, HANDLER, MANAGER', event: 'ombudsman.referralRecorded' },
  RECORD_OMBUDSMAN_ADVICE: {
    moves: SAME,
    who: 'BROKER while it holds it, HANDLER, MANAGER',
    event: 'ombudsman.adviceRecorded',
  },
  PROLONG_OMBUDSMAN_REFERRAL: {
    moves: SAME,
    who: 'BROKER while it holds it, HANDLER, MANAGER',
    event: 'ombudsman.prolonged',
  },
  RECORD_OMBUDSMAN_POSITION: {
    moves: SAME,
    who: 'BROKER while it holds it, HANDLER, MANAGER',
    event: 'ombudsman.positionRecorded',
  },
}
const FOLLOW_UPS: readonly ActionName[] = [
  'RECORD_OMBUDSMAN_ADVICE', 'PROLONG_OMBUDSMAN_REFERRAL', 'RECORD_OMBUDSMAN_POSITION',
]
const NEVER_OFFERED: readonly ActionName[] = [
  'PROLONG_OMBUDSMAN_REFERRAL', 'RECORD_OMBUDSMAN_POSITION', 'SET_LEGAL_HOLD', 'LIFT_LEGAL_HOLD',
]

type Case = { action: ActionName, name: string, client: ActorName, referral: boolean }

/** What the contract says to it: the new status, or the refusal that comes first in its order. */
function verdict ({ action, name, client, referral }: Case): string {
  const role = ACTORS[client]
  const situation = SITUATIONS[name] as Situation
  const heldByBroker = HELD_BY_BROKER.includes(name)
  const isHandler = situation.handler === true && client === 'handler-an'
  const { moves, who } = TABLE[action]

  if (role === 'ADMIN') return '403 missingPermission'
  if (role === 'OTHER OFFICE' || (heldByBroker && role !== 'BROKER')) return '404 resourceNotFound'
  if (FOLLOW_UPS.includes(action) && !referral) return '404 resourceNotFound'
  const permitted = who.split(', ').some(one =>
    one === role || (one === 'the assigned handler' && isHandler)
    || (one === 'BROKER while it holds it' && role === 'BROKER' && heldByBroker)
  )
  if (!permitted) return '403 missingPermission'
  const to = moves[name] ?? moves[statusOf(name)]
  if (to === undefined) return '409 actionNotAllowed'
  if (isHandler && situation.declared === false && action !== 'DECLARE_INDEPENDENCE' && action !== 'ASSIGN') {
    return '409 independenceNotDeclared'
  }
  if (action === 'LIFT_LEGAL_HOLD' && situation.held !== true) return '409 actionNotAllowed'
  if (action === 'ANSWER' && situation.pending === true) return '409 approvalPending'
  if (action === 'APPROVE_ANSWER' && situation.pending !== true) return '409 actionNotAllowed'
  if (action === 'RECORD_OMBUDSMAN_REFERRAL' && referral) return '409 actionNotAllowed'
  return to
}

const isAllowed = (one: Case): boolean => !verdict(one).includes(' ')
const offered = (where: Omit<Case, 'action'>): ActionName[] =>
  ACTION_NAMES.filter(action => !NEVER_OFFERED.includes(action) && isAllowed({ ...where, action }))
const operationOf = (action: ActionName) => LIFECYCLE[action].operation as keyof typeof BODIES

/** Whoever takes it himself declares; a manager gives it to Bert. */
const bodyOf = ({ action, client }: Case): object =>
  action === 'ASSIGN' && client !== 'manager-carla'
    ? { handlerId: client === 'handler-an' ? AN.id : BERT.id, independenceDeclared: true }
    : BODIES[operationOf(action)]

const attempt = (api: Calls, one: Case, { id, ombudsmanReferrals }: Complaint): Promise<Reply> =>
  api.act(one.client, operationOf(one.action), {
    complaintId: id,
    ...(FOLLOW_UPS.includes(one.action) && { referralId: ombudsmanReferrals[0]?.id ?? randomUUID() }),
  }, bodyOf(one))

const sentVerdicts = new Set<string>()
/** Whether this cell is sent: each verdict on each action once, all of them in the long form. */
function isSent (one: Case): boolean {
  const key = `${one.action} ${verdict(one)}`
  const isNew = !sentVerdicts.has(key)
  sentVerdicts.add(key)
  return LONG_RUN || isNew
}

const label = ({ action, name, client, referral }: Case): string =>
  `${action} by ${client} in ${name}${referral ? ' with a referral' : ''}`

t.test('The lifecycle of the code is the table of the contract', async t => {
  t.same(ACTION_NAMES, Object.keys(TABLE))
  for (const action of ACTION_NAMES) {
    const { from, to, roles, event } = LIFECYCLE[action]
    const { moves, who, event: written } = TABLE[action]
    const sources = Object.keys(moves).map(statusOf)
    t.same(new Set(from), new Set(sources), `${action} starts where the contract says`)
    const targets: readonly string[] = to === 'SAME' ? sources : to
    t.ok(Object.values(moves).every(status => targets.includes(status)), `${action} leads where the contract says`)
    const named = ['BROKER', 'HANDLER', 'MANAGER'].filter(role =>
      who.includes(role) || (who.startsWith('the assigned handler') && role !== 'BROKER')
    )
    t.same(roles, named, `${action} is for whom the contract says`)
    t.equal(event, written)
  }
})

t.test('Every status is reachable from logging', async t => {
  const reached = new Set<string>(['FIRST_LINE_OPEN', 'RECEIVED'])
  for (const _ of STATUSES) {
    for (const { from, to } of Object.values(LIFECYCLE)) {
      if (to !== 'SAME' && from.some(status => reached.has(status))) to.forEach(status => reached.add(status))
    }
  }
  t.same([...reached].sort(), [...STATUSES].sort())
})

t.test('the cells through both APIs', async t => {
  const world = await createWorld(t)
  world.clock.set(NOW)
  const { rest, graphql } = both(world)
  const apis = [rest, graphql]
  const [used, reached] = [new Set<string>(), new Set<string>()]

  const prepare = async (name: string, referral: boolean): Promise<Complaint> => {
    const complaint = await (SITUATIONS[name] as Situation).make(rest)
    return referral ? make.go(rest, make.BROKER, 'recordOmbudsmanReferral', complaint) : complaint
  }
  const rowOf = async ({ id }: Complaint): Promise<unknown> =>
    world.owner.query(
      'select c::text, (select count(*) from events e where e.complaint_id = c.id) from complaints c where c.id = $1',
      [id],
    )

  for (const name of Object.keys(SITUATIONS)) {
    t.test(`in ${name}`, async t => {
      for (const referral of [false, true]) {
        const standing = await prepare(name, referral)
        const before = await rowOf(standing)
        const cases = (Object.keys(ACTORS) as ActorName[]).flatMap(client =>
          ACTION_NAMES.map(action => ({ action, name, client, referral }))
        )
          .filter(({ action }) => !referral || FOLLOW_UPS.includes(action) || action === 'RECORD_OMBUDSMAN_REFERRAL')
          .filter(isSent)

        const refused = cases.filter(one => !isAllowed(one)).flatMap(one => apis.map(api => ({ one, api })))
        const surprises = await parallel(refused, async ({ one, api }) => {
          const { status, problem, complaintStatus, availableActions } = await attempt(api, one, standing)
          const actual = {
            cell: `${label(one)}, through ${api.name}`,
            refusal: `${status} ${problem}`,
            complaintStatus,
            availableActions,
          }
          const named = verdict(one) === '409 actionNotAllowed'
            ? { complaintStatus: standing.status, availableActions: offered(one) }
            : {}
          const promised = {
            complaintStatus: undefined,
            availableActions: undefined,
            ...named,
            cell: actual.cell,
            refusal: verdict(one),
          }
          return verdict(one).startsWith('409') && problem !== 'actionNotAllowed'
            ? actual.refusal === promised.refusal ? [] : [actual]
            : isDeepStrictEqual(actual, promised) ? [] : [{ actual, promised }]
        })
        t.same(surprises.flat(), [], `${refused.length} refusals are the contract's`)
        t.same(await rowOf(standing), before, 'what is refused changes nothing')

        const done = await parallel(cases.filter(isAllowed), async one => {
          const outcomes = await parallel(apis, async api => {
            const complaint = await prepare(name, referral)
            const reply = await attempt(api, one, complaint)
            if (reply.complaint === undefined) return { actual: reply.body }
            const { status, heldBy, version } = reply.complaint
            const viewer = heldBy === 'BROKER' ? make.BROKER : 'auditor-dirk'
            const events = await api.history(viewer, complaint.id)
            const { type, actor, changes, details, sequence } = events.at(-1) as typeof events[number]
            const letters = events.filter(event => event.type === 'letter.dispatched').length
            // The broker does not see that a hold was set.
            const hidden = viewer === make.BROKER && SITUATIONS[name]?.held === true ? 1 : 0
            return {
              actual: `${reply.status} → ${status}, version +${version - complaint.version}, ${type}, ${
                sequence - letters
              }`,
              expected: `${one.action === 'ESCALATE' && api === rest ? 201 : 200} → ${verdict(one)}, version +1, ${
                TABLE[one.action].event
              }, ${complaint.version + 1 - hidden}`,
              same: masked({ complaint: reply.complaint, receipt: reply.receipt, type, actor, changes, details }),
              status,
            }
          })
          return { one, outcomes }
        })
        for (const { one, outcomes: [byRest, byGraphql] } of done) {
          t.equal(byRest?.actual, byRest?.expected, label(one))
          t.equal(byGraphql?.actual, byGraphql?.expected, `${label(one)}, through GraphQL`)
          t.same(byGraphql?.same, byRest?.same, 'both APIs leave the same complaint and write the same history')
          used.add(one.action)
          reached.add(byRest?.status ?? '')
        }

        for (
          const client of ['broker-antwerp', 'handler-an', 'handler-bert', 'manager-carla', 'auditor-dirk'] as const
        ) {
          const open = offered({ name, client, referral })
          for (const api of apis) {
            const { problem, complaint } = await api.read(client, standing.id)
            const sees = client === 'broker-antwerp' || !HELD_BY_BROKER.includes(name)
            t.same(
              complaint?.availableActions ?? problem,
              sees ? open : 'resourceNotFound',
              `what ${client} is offered is what succeeds, through ${api.name}`,
            )
          }
        }
      }
    })
  }

  t.test('every action was taken and every status reached', async t => {
    t.same([...used].sort(), [...ACTION_NAMES].sort())
    t.same([...reached].sort(), [...STATUSES].sort())
  })
})
