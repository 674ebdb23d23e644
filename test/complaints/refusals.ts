/** The contract's order of refusals: 403, 412, 409 status, 409 independence, 409 rule. */
import t from 'tap'
import type { ActionInputs, ActionName } from '../../src/complaints/actions.ts'
import { STATUSES } from '../../src/complaints/complaint.ts'
import type { Complaint, HeldBy, PendingApproval, Status } from '../../src/complaints/complaint.ts'
import { additionRefusal } from '../../src/complaints/correspondence.ts'
import { logRefusal } from '../../src/complaints/decisions/log.ts'
import { patchRefusal } from '../../src/complaints/decisions/patch.ts'
import { ACTION_NAMES } from '../../src/complaints/lifecycle.ts'
import { availableActions, refusalOf, resendRefusal } from '../../src/complaints/refusals.ts'
import type { Precondition } from '../../src/complaints/refusals.ts'
import type { LogInput } from '../../src/complaints/actions.ts'
import { ROLES } from '../../src/directory/actor.ts'
import type { Actor, Role } from '../../src/directory/actor.ts'
import type { Problem } from '../../src/problems/problems.ts'
import { brussels, complaintWith, cycleOf, delayed, referredOn, sent } from '../support/clocks.ts'
import { actorOf, handledBy, OFFICE } from '../support/situation.ts'

const verdictOf = (refusal: Problem | undefined): string =>
  refusal === undefined ? 'allowed' : `${refusal.status} ${refusal.name}`

const ALL = STATUSES
const BOTH: readonly Status[] = ['RECEIVED', 'IN_REVIEW']
const FIRST_LINE: readonly Status[] = ['FIRST_LINE_OPEN', 'FIRST_LINE_RESOLVED']

/** The contract, section 3, written out again: who may take an action from which status. */
const TABLE: Record<ActionName, [who: string, from: readonly Status[]]> = {
  RECORD_INTERVENTION:        ['BROKER', FIRST_LINE],
  RESOLVE_FIRST_LINE:         ['BROKER', ['FIRST_LINE_OPEN']],
  ESCALATE:                   ['BROKER', FIRST_LINE],
  RETURN_TO_BROKER:           ['HANDLER MANAGER', ['RECEIVED']],
  ASSIGN:                     ['HANDLER MANAGER', BOTH],
  DECLARE_INDEPENDENCE:       ['HANDLER-assigned MANAGER-assigned', ['IN_REVIEW']],
  ACKNOWLEDGE:                ['HANDLER MANAGER', BOTH],
  REPLY_SUBSTANTIVELY:        ['HANDLER MANAGER', ['IN_REVIEW']],
  NOTIFY_DELAY:               ['HANDLER MANAGER', BOTH],
  ANSWER:                     ['HANDLER-assigned MANAGER', ['IN_REVIEW']],
  APPROVE_ANSWER:             ['MANAGER', ['IN_REVIEW']],
  REDIRECT:                   ['HANDLER MANAGER', BOTH],
  WITHDRAW:                   ['BROKER-holding HANDLER MANAGER', ['FIRST_LINE_OPEN', 'RECEIVED', 'IN_REVIEW']],
  CLOSE:                      ['HANDLER MANAGER', ['ANSWERED']],
  REOPEN:                     ['BROKER-holding HANDLER MANAGER', ['FIRST_LINE_RESOLVED', 'ANSWERED', 'CLOSED', 'WITHDRAWN']],
  CORRECT_RECEIPT:            ['MANAGER', ['RECEIVED', 'IN_REVIEW', 'ANSWERED']],
  SET_LEGAL_HOLD:             ['MANAGER', ALL],
  LIFT_LEGAL_HOLD:            ['MANAGER', ALL],
  RECORD_OMBUDSMAN_REFERRAL:  ['BROKER HANDLER MANAGER', ALL],
  RECORD_OMBUDSMAN_ADVICE:    ['BROKER-holding HANDLER MANAGER', ALL],
  PROLONG_OMBUDSMAN_REFERRAL: ['BROKER-holding HANDLER MANAGER', ALL],
  RECORD_OMBUDSMAN_POSITION:  ['BROKER-holding HANDLER MANAGER', ALL],
}

/**
 * Actions whose own rule the plain complaint breaks: no intervention, no approval awaited, no open
 * referral.
 */
const BROKEN_RULES: { [A in ActionName]?: string } = {
  RESOLVE_FIRST_LINE:         '409 interventionRequired',
  APPROVE_ANSWER:             '409 actionNotAllowed',
  LIFT_LEGAL_HOLD:            '409 actionNotAllowed',
  RECORD_OMBUDSMAN_ADVICE:    '409 actionNotAllowed',
  PROLONG_OMBUDSMAN_REFERRAL: '409 actionNotAllowed',
  RECORD_OMBUDSMAN_POSITION:  '409 actionNotAllowed',
}

const NEVER_OFFERED: readonly ActionName[] = [
  'PROLONG_OMBUDSMAN_REFERRAL', 'RECORD_OMBUDSMAN_POSITION', 'SET_LEGAL_HOLD', 'LIFT_LEGAL_HOLD',
]

type Handler = 'nobody' | 'actor' | 'actor, undeclared' | 'another'
type Cell = {
  action: ActionName,
  role: Role,
  status: Status,
  heldBy: HeldBy,
  handler: Handler,
  mayWrite: boolean,
  expected: Precondition | undefined,
}

function expectedVerdict ({ action, role, status, heldBy, handler, mayWrite, expected }: Cell): string {
  const [who, from] = TABLE[action]
  const conditions = who.split(' ').map(part => part.split('-')).find(([name]) => name === role)
  if (conditions === undefined) return '403 missingPermission'
  if (!mayWrite) return '403 missingScope'
  const [, condition] = conditions
  if (condition === 'assigned' && !handler.startsWith('actor')) return '403 missingPermission'
  if (condition === 'holding' && heldBy !== 'BROKER') return '403 missingPermission'
  if (Array.isArray(expected) && !expected.includes(7)) return '412 preconditionFailed'
  if (!from.includes(status)) return '409 actionNotAllowed'
  const mustDeclare = handler === 'actor, undeclared' && action !== 'ASSIGN' && action !== 'DECLARE_INDEPENDENCE'
  if (mustDeclare) return '409 independenceNotDeclared'
  return BROKEN_RULES[action] ?? 'allowed'
}

const inputOf = <A extends ActionName>(action: A, actor: Actor) =>
  (action === 'ASSIGN' ? { handlerId: actor.id } : {}) as ActionInputs[A]

t.test('each status, role, holder, handler, scope and version meets the refusal that comes first', async t => {
  const wrong: string[] = []
  let cells = 0
  for (const action of ACTION_NAMES) {
    for (const status of STATUSES) {
      for (const role of ROLES) {
        for (const heldBy of ['BROKER', 'INSURER'] as const) {
          for (const handler of ['nobody', 'actor', 'actor, undeclared', 'another'] as const) {
            for (const mayWrite of [true, false]) {
              for (const expected of [undefined, '*', [7], [6, 8]] as const) {
                const actor = actorOf(role, mayWrite ? {} : { scopes: ['complaints.read'] })
                const handling = handler === 'nobody'
                  ? undefined
                  : handledBy(handler === 'another' ? 'x' : actor.id, {
                    independenceDeclared: handler !== 'actor, undeclared',
                  })
                const complaint = complaintWith({
                  version: 7,
                  status,
                  heldBy,
                  loggedBy: 'BROKER',
                  officeId: OFFICE.id,
                  cycles: [cycleOf(brussels('2026-03-13 10:00'))],
                  ...(handling && { handling }),
                })
                const cell = { action, role, status, heldBy, handler, mayWrite, expected }
                const input = inputOf(action, actor)
                const verdict = verdictOf(refusalOf(action, { complaint, actor, input, expected }))
                cells += 1
                if (verdict !== expectedVerdict(cell)) {
                  wrong.push(`${JSON.stringify(cell)}: ${verdict}, not ${expectedVerdict(cell)}`)
                }
              }
            }
          }
        }
      }
    }
  }
  t.same(wrong, [])
  t.equal(cells, 22 * 7 * 5 * 2 * 4 * 2 * 4)
})

const PENDING: PendingApproval = {
  decision: 'UPHELD', explanation: 'x', grievances: [], remedies: [], rootCause: 'PROCESS', channel: 'EMAIL',
  submittedAt: '2026-03-13T15:30:00Z', submittedBy: { id: 'handler', name: 'An' },
}

t.test('with everything wrong, mending the first fault shows the next', async t => {
  let actor = actorOf('AUDITOR', { id: 'handler', scopes: [] })
  let expected: Precondition = [1]
  let complaint: Complaint = complaintWith({
    version: 7, status: 'CLOSED', pendingApproval: PENDING, staffComplainedAbout: ['handler'], handling: handledBy('another'),
  })
  const rows: [refusal: string, mend: () => void][] = [
    ['403 missingPermission',         () => { actor = { ...actor, role: 'HANDLER' } }],
    ['403 missingScope',              () => { actor = { ...actor, scopes: ['complaints.write'] } }],
    ['403 missingPermission',         () => { complaint = { ...complaint, handling: handledBy('handler', { independenceDeclared: false }) } }],
    ['412 preconditionFailed',        () => { expected = [7] }],
    ['409 actionNotAllowed',          () => { complaint = { ...complaint, status: 'IN_REVIEW' } }],
    ['409 handlerConflictOfInterest', () => { complaint = { ...complaint, staffComplainedAbout: [] } }],
    ['409 independenceNotDeclared',   () => { complaint = { ...complaint, handling: handledBy('handler') } }],
    ['409 approvalPending',           () => { complaint = { ...complaint, pendingApproval: undefined } as Complaint }],
    ['allowed',                       () => undefined],
  ]
  for (const [refusal, mend] of rows) {
    t.equal(verdictOf(refusalOf('ANSWER', { complaint, actor, input: inputOf('ANSWER', actor), expected })), refusal)
    mend()
  }
})

const struckOff = actorOf('BROKER', { office: { ...OFFICE, fsmaStatus: 'STRUCK_OFF' } })
const handler = actorOf('HANDLER')
const manager = actorOf('MANAGER')
const override = { motive: 'Nobody else is there.' }
const inReview = complaintWith({ version: 7 })
const thirdNotice = complaintWith({
  cycles: [cycleOf(brussels('2026-03-13 10:00'), {
    delayNotices: [1, 2].map(day => delayed(brussels(`2026-03-1${day} 10:00`), '2026-05-01')),
  })],
})
const acknowledged = complaintWith({
  status: 'RECEIVED',
  cycles: [cycleOf(brussels('2026-03-13 10:00'), { acknowledgement: sent(brussels('2026-03-13 11:00')) })],
})
const pendingBy = (id: string) => complaintWith({ pendingApproval: { ...PENDING, submittedBy: { id, name: id } } })
const referred = complaintWith({ ombudsmanReferrals: [referredOn('2026-03-12')] })
const intervened: Complaint['interventions'] = [{
  kinds: ['ANSWER'],
  summary: 'x',
  at: '2026-03-13T15:30:00Z',
  by: { id: 'broker', name: 'Els' },
  recordedAt: '2026-03-13T15:30:00Z',
}]
const firstLine = complaintWith({
  status: 'FIRST_LINE_OPEN', heldBy: 'BROKER', officeId: OFFICE.id, interventions: intervened,
})
const escalation = {
  ground: 'DIRECT_INTERVENTION_REQUESTED' as const,
  at: '2026-03-13T15:30:00Z',
  by: { id: 'broker', name: 'Els' },
  cycle: 1,
  contentDigest: '',
}

t.test('the rules of single actions', async t => {
  const rows: [string, ActionName, Complaint, Actor, object, string][] = [
    ['a handler assigns themselves',           'ASSIGN',             inReview, handler, { handlerId: 'handler' },            'allowed'],
    ['a handler assigns another',              'ASSIGN',             inReview, handler, { handlerId: 'manager' },            '403 missingPermission'],
    ['a manager assigns another',              'ASSIGN',             inReview, manager, { handlerId: 'handler' },            'allowed'],
    ['a manager overrides for another',        'ASSIGN',             inReview, manager, { handlerId: 'handler', override },  'allowed'],
    ['a manager overrides for themselves',     'ASSIGN',             inReview, manager, { handlerId: 'manager', override },  '403 missingPermission'],
    ['a handler overrides',                    'ASSIGN',             inReview, handler, { handlerId: 'handler', override },  '403 missingPermission'],
    ['a struck-off office',                    'RECORD_INTERVENTION', firstLine, struckOff, {},                             '403 missingPermission'],
    ['resolved after an intervention',         'RESOLVE_FIRST_LINE', firstLine, actorOf('BROKER'), {},                      'allowed'],
    ['a third delay notice by a handler',      'NOTIFY_DELAY',       thirdNotice, handler, {},                              '403 missingPermission'],
    ['a third delay notice by a manager',      'NOTIFY_DELAY',       thirdNotice, manager, {},                              'allowed'],
    ['acknowledged twice in a cycle',          'ACKNOWLEDGE',        acknowledged, handler, {},                             '409 actionNotAllowed'],
    ['approved by its author',                 'APPROVE_ANSWER',     pendingBy('manager'), manager, {},                     '403 missingPermission'],
    ['approved by another manager',            'APPROVE_ANSWER',     pendingBy('handler'), manager, {},                     'allowed'],
    ['answered while an answer is pending',    'ANSWER',             pendingBy('handler'), manager, {},                     '409 approvalPending'],
    ['a second open referral',                 'RECORD_OMBUDSMAN_REFERRAL', referred, handler, {},                          '409 actionNotAllowed'],
    ['advice on an open referral',             'RECORD_OMBUDSMAN_ADVICE',   referred, handler, {},                          'allowed'],
    ['returned without an office',             'RETURN_TO_BROKER',   complaintWith({ status: 'RECEIVED' }), handler, {},    '409 actionNotAllowed'],
    ['returned though logged by staff',        'RETURN_TO_BROKER',   complaintWith({ status: 'RECEIVED', officeId: OFFICE.id, loggedBy: 'INSURER' }), handler, {}, '409 actionNotAllowed'],
    ['returned though directly intervened',    'RETURN_TO_BROKER',   complaintWith({ status: 'RECEIVED', officeId: OFFICE.id, escalation }), handler, {}, '409 actionNotAllowed'],
  ]
  for (const [what, action, complaint, actor, input, verdict] of rows) {
    const refusal = refusalOf(action, { complaint, actor, input: input as ActionInputs[typeof action] })
    t.equal(verdictOf(refusal), verdict, what)
  }
})

t.test('available actions are those that nothing refuses, without follow-ups of a referral and legal holds', async t => {
  for (const complaint of [inReview, firstLine, acknowledged, thirdNotice, pendingBy('handler'), referred]) {
    const reachable = { ...complaint, complainant: { ...complaint.complainant, email: 'jan@example.be' } }
    for (const actor of ROLES.map(role => actorOf(role))) {
      const allowed = ACTION_NAMES.filter(action =>
        refusalOf(action, { complaint: reachable, actor, input: inputOf(action, actor) }) === undefined
      )
      t.same(
        availableActions(reachable, actor),
        allowed.filter(action => !NEVER_OFFERED.includes(action)),
        `${complaint.status} ${actor.role}`,
      )
    }
  }
  t.notOk(availableActions(inReview, handler).includes('REPLY_SUBSTANTIVELY'), 'no letter without an address')
})

t.test('a patch: who and which members, scope, version, status, conflict, locked members', async t => {
  const readOnly = actorOf('HANDLER', { scopes: ['complaints.read'] })
  const closed = complaintWith({ version: 7, status: 'CLOSED' })
  const conflicted = complaintWith({ version: 7, staffComplainedAbout: ['handler'] })
  const rows: [string, Complaint, object, Actor, Precondition | undefined, string][] = [
    ['an auditor',                   closed,     {},                            actorOf('AUDITOR'), undefined, '403 missingPermission'],
    ['a broker, held by insurer',    closed,     {},                            actorOf('BROKER'),  undefined, '403 missingPermission'],
    ['a broker, members of staff',   firstLine,  { brokerAccess: 'NONE' },      actorOf('BROKER'),  undefined, '403 missingPermission'],
    ['without the scope',            closed,     { description: 'x' },          readOnly,           undefined, '403 missingScope'],
    ['without a version',            closed,     { description: 'x' },          handler,            undefined, '428 preconditionRequired'],
    ['a stale version',              closed,     { description: 'x' },          handler,            [6],       '412 preconditionFailed'],
    ['a closed complaint',           closed,     { description: 'x' },          handler,            [7],       '409 actionNotAllowed'],
    ['a conflict of interest',       conflicted, { description: 'x' },          handler,            '*',       '409 handlerConflictOfInterest'],
    ['what the insurer received',    inReview,   { description: 'x' },          handler,            [6, 7],    '409 memberLocked'],
    ['a member of the desk',         inReview,   { policyNumber: 'x' },         handler,            [7],       'allowed'],
    ['a broker who holds it',        firstLine,  { description: 'x' },          actorOf('BROKER'),  '*',       'allowed'],
  ]
  for (const [what, complaint, patch, actor, expected, verdict] of rows) {
    t.equal(verdictOf(patchRefusal(complaint, patch, actor, expected)), verdict, what)
  }
})

t.test('sending a letter again: who, scope, independence, in any status', async t => {
  const undeclared = complaintWith({
    status: 'CLOSED',
    handling: handledBy('handler', { independenceDeclared: false }),
  })
  const conflicted = complaintWith({ staffComplainedAbout: ['handler'] })
  const rows: [Complaint, Actor, string][] = [
    [inReview,   actorOf('AUDITOR'),                                '403 missingPermission'],
    [inReview,   actorOf('BROKER'),                                 '403 missingPermission'],
    [firstLine,  actorOf('BROKER'),                                 'allowed'],
    [firstLine,  struckOff,                                         '403 missingPermission'],
    [conflicted, actorOf('HANDLER', { scopes: [] }),                '403 missingScope'],
    [conflicted, handler,                                           '409 handlerConflictOfInterest'],
    [undeclared, handler,                                           '409 independenceNotDeclared'],
    [undeclared, manager,                                           'allowed'],
  ]
  for (const [complaint, actor, verdict] of rows) {
    t.equal(verdictOf(resendRefusal(complaint, actor)), verdict, `${actor.role} in ${complaint.status}`)
  }
})

t.test('logging, and additions by visibility: who, then scope', async t => {
  const input = { complainant: { name: 'Jan' } } as LogInput
  const about = { ...input, staffComplainedAbout: ['handler'] }
  t.same(ROLES.map(role => verdictOf(logRefusal(input, actorOf(role)))), [
    'allowed', 'allowed', 'allowed', '403 missingPermission', '403 missingPermission',
  ])
  t.equal(verdictOf(logRefusal(about, actorOf('BROKER', { scopes: [] }))), '403 missingPermission')
  t.equal(verdictOf(logRefusal(about, actorOf('HANDLER', { scopes: [] }))), '403 missingScope')
  const no = '403 missingPermission'
  //             BROKER     HANDLER    MANAGER    AUDITOR ADMIN
  const rows = {
    SHARED:   ['allowed', 'allowed', 'allowed', no, no],
    INTERNAL: [no,        'allowed', 'allowed', no, no],
    OFFICE:   ['allowed', no,        no,        no, no],
  } as const
  for (const visibility of ['SHARED', 'INTERNAL', 'OFFICE'] as const) {
    t.same(ROLES.map(role => verdictOf(additionRefusal(actorOf(role), visibility))), rows[visibility], visibility)
  }
  t.equal(verdictOf(additionRefusal(actorOf('BROKER', { scopes: [] }), 'INTERNAL')), no)
  t.equal(verdictOf(additionRefusal(struckOff, 'SHARED')), no)
})
