/**
 * The whole procedure, as two integrators would write it: over real HTTP, with openapi-fetch and
 * the types generated from
 * `openapi.yaml`, and with a plain GraphQL client and the types generated from the SDL. Both
 * compile under strict TypeScript.
 */
import createClient from 'openapi-fetch'
import t from 'tap'
import { AN, SANDBOX_SECRET } from '../src/sandbox/seed/people.ts'
import type {
  AcknowledgeComplaintInput, ApproveFinalAnswerInput, AssignComplaintInput, CloseComplaintInput, Complaint,
  EscalateComplaintInput, LogComplaintInput, NotifyDelayInput, Query, RecordInterventionInput,
  RecordOmbudsmanAdviceInput, RecordOmbudsmanReferralInput, ReopenComplaintInput, ReplySubstantivelyInput,
  ResolveFirstLineInput, SendFinalAnswerInput,
} from '../src/generated/graphql.ts'
import type { components, paths } from '../src/generated/openapi.ts'
import { exactLists } from './support/exactLists.ts'
import { createWorld } from './world.ts'

type Deadline = components['schemas']['Deadline']

const world = await createWorld(t)
const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
const open = createClient<paths>({ baseUrl: address })

/** The answer, which must be one. @throws Error with the problem */
function got<T> ({ data, error }: { data?: T, error?: unknown }): T {
  if (data === undefined) throw new Error(JSON.stringify(error))
  return data
}

async function tokenOf (clientId: string): Promise<string> {
  const body = { grant_type: 'client_credentials', client_id: clientId, client_secret: SANDBOX_SECRET } as const
  const answer = await open.POST('/oauth/token', {
    body,
    bodySerializer: form => new URLSearchParams(form),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return got(answer).access_token
}

const clientFor = async (clientId: string) =>
  createClient<paths>({ baseUrl: address, headers: { authorization: `Bearer ${await tokenOf(clientId)}` } })

const at = async (now: string): Promise<void> => { got(await open.PUT('/sandbox/clock', { body: { now } })) }

const states = (deadlines: readonly Pick<Deadline, 'kind' | 'state' | 'dueOn'>[]): string[] =>
  deadlines.map(({ kind, state, dueOn }) => `${kind} ${dueOn} ${state}`).sort()

const LONG = 'Wij hebben uw dossier opnieuw bekeken, met het verslag van de expert erbij, en geven u gelijk.'
const PERSON = {
  name: 'Jan Peeters',
  capacity: 'POLICYHOLDER',
  language: 'nl',
  email: 'jan.peeters@example.be',
} as const
const CONTENT = {
  complainant: PERSON,
  subjects: ['SERVICE'],
  causes: ['DELAY', 'COMMUNICATION'],
  description: 'Mijn schadedossier ligt al zes weken stil.',
} as const

t.test('a complaint goes from the first signal at the broker to the Ombudsman, through REST', async t => {
  const broker = await clientFor('broker-antwerp')
  const handler = await clientFor('handler-an')

  await at('2026-03-09T09:00:00+01:00')
  const logged = got(await broker.POST('/v1/complaints', {
    params: { header: { 'Idempotency-Key': 'dossier-4711', 'On-Behalf-Of': 'Katrien' } },
    body: {
      ...CONTENT,
      subjects: [...CONTENT.subjects],
      causes: [...CONTENT.causes],
      brokerReference: '4711',
      signalledAt: '2026-03-06T14:00:00+01:00',
    },
  }))
  t.equal(logged.status, 'FIRST_LINE_OPEN')
  t.same(states(logged.deadlines), ['FIRST_LINE 2026-03-16 PENDING'])
  const params = { path: { complaintId: logged.id } }

  await at('2026-03-10T11:00:00+01:00')
  got(await broker.POST('/v1/complaints/{complaintId}/interventions', {
    params,
    body: { kinds: ['INFORMATION', 'ACTION'], summary: 'De expert gebeld en een datum gevraagd.' },
  }))
  const resolved =
    got(await broker.POST('/v1/complaints/{complaintId}/firstLineResolution', {
      params,
      body: { summary: 'De expert komt donderdag.', satisfaction: 'PARTIAL', confirmationLetter: true },
    }))
  t.equal(resolved.status, 'FIRST_LINE_RESOLVED')
  t.same(states(resolved.deadlines), ['FIRST_LINE 2026-03-16 MET'])

  await at('2026-03-13T16:00:00+01:00')
  t.equal(
    got(await broker.POST('/v1/complaints/{complaintId}/reopening', {
      params,
      body: { reason: 'De expert is niet gekomen.' },
    })).status,
    'FIRST_LINE_OPEN',
  )
  await at('2026-03-13T16:30:00+01:00')
  const receipt =
    got(await broker.POST('/v1/complaints/{complaintId}/escalation', {
      params,
      body: { ground: 'UNSATISFIED_AFTER_FIRST_LINE', requestedOn: '2026-03-13' },
    }))
  t.match(receipt.reference, /^K-2026-\d{6}$/)
  t.same(states(receipt.deadlines), ['ACKNOWLEDGEMENT 2026-03-18 PENDING', 'FINAL_ANSWER 2026-04-13 PENDING'])
  t.same(got(await broker.GET('/v1/complaints/{complaintId}/escalation', { params })), receipt)

  await at('2026-03-16T09:00:00+01:00')
  const { items: waiting } =
    got(await handler.GET('/v1/complaints', {
      params: {
        query: { status: ['RECEIVED'], deadlineKind: ['ACKNOWLEDGEMENT'], deadlineState: ['PENDING'], sort: 'dueOn' },
      },
    }))
  t.same(waiting.map(({ id }) => id), [logged.id])
  const me = got(await handler.GET('/v1/me'))
  t.equal(
    got(await handler.POST('/v1/complaints/{complaintId}/assignment', {
      params,
      body: { handlerId: me.id, independenceDeclared: true },
    })).status,
    'IN_REVIEW',
  )
  await at('2026-03-17T10:00:00+01:00')
  const acknowledged =
    got(await handler.POST('/v1/complaints/{complaintId}/acknowledgement', { params, body: { channel: 'EMAIL' } }))
  t.same(states(acknowledged.deadlines), [
    'ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-04-13 PENDING', 'FIRST_LINE 2026-03-16 MET',
  ])
  await at('2026-03-25T10:00:00+01:00')
  got(await handler.POST('/v1/complaints/{complaintId}/substantiveReplies', {
    params,
    body: { text: LONG, channel: 'EMAIL' },
  }))
  await at('2026-04-10T10:00:00+02:00')
  const delayed =
    got(await handler.POST('/v1/complaints/{complaintId}/delayNotices', {
      params,
      body: {
        reasons: 'Het verslag van de tweede expert ontbreekt nog.',
        expectedCompletionOn: '2026-05-13',
        channel: 'EMAIL',
      },
    }))
  t.match(
    delayed.deadlines.find(({ kind }) => kind === 'FINAL_ANSWER'),
    exactLists({ dueOn: '2026-05-13', originalDueOn: '2026-04-13', extensions: [{ previousDueOn: '2026-04-13' }] }),
  )
  const { steps } =
    got(await broker.GET('/v1/complaints/{complaintId}/deadlines/{kind}/explanation', {
      params: { path: { ...params.path, kind: 'ACKNOWLEDGEMENT' }, query: { lang: 'fr' } },
    }))
  t.ok(steps.length >= 4)

  await at('2026-05-11T10:00:00+02:00')
  const answered =
    got(await handler.POST('/v1/complaints/{complaintId}/finalAnswer', {
      params,
      body: {
        decision: 'PARTIALLY_UPHELD',
        explanation: LONG,
        remedies: [{ kind: 'PAYMENT', amountCents: 12_500 }, { kind: 'APOLOGY' }],
        rootCause: 'SUPPLIER',
        channel: 'EMAIL',
      },
    }))
  t.same([answered.status, answered.outcome], ['ANSWERED', 'PARTIALLY_UPHELD'])
  t.same(states(answered.deadlines), [
    'ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-05-13 MET', 'FIRST_LINE 2026-03-16 MET',
  ])
  t.equal(
    got(await handler.POST('/v1/complaints/{complaintId}/closure', {
      params,
      body: { complainantSatisfaction: 'PARTIAL' },
    })).status,
    'CLOSED',
  )

  await at('2026-05-20T10:00:00+02:00')
  const referred =
    got(await broker.POST('/v1/complaints/{complaintId}/ombudsmanReferrals', {
      params,
      body: { ground: 'UNSATISFIED_WITH_ANSWER', referredOn: '2026-05-19' },
    }))
  t.match(
    states(referred.deadlines),
    exactLists([
      'ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-05-13 MET', 'FIRST_LINE 2026-03-16 MET',
      'OMBUDSMAN_ADVICE 2026-08-17 PENDING',
    ]),
  )
  const referralId = referred.ombudsmanReferrals[0]?.id ?? ''
  await at('2026-08-03T10:00:00+02:00')
  const advised =
    got(await handler.POST('/v1/complaints/{complaintId}/ombudsmanReferrals/{referralId}/advice', {
      params: { path: { ...params.path, referralId } },
      body: { result: 'UNFOUNDED', advisedOn: '2026-07-31', followed: true },
    }))
  t.match(advised.ombudsmanReferrals, exactLists([{ advice: { result: 'UNFOUNDED' } }]))

  const { response } = await broker.GET('/v1/complaints/{complaintId}', { params })
  const etag = response.headers.get('etag') ?? ''
  t.equal(
    (await broker.GET('/v1/complaints/{complaintId}', { params: { ...params, header: { 'If-None-Match': etag } } }))
      .response.status,
    304,
  )
  const { items: events } =
    got(await broker.GET('/v1/complaints/{complaintId}/history', { params: { ...params, query: { pageSize: 200 } } }))
  const told = (kinds: RegExp) =>
    events.map(({ type }) => type).filter(type => kinds.test(type)).map(type => type.split('.')[1])
  t.same(
    told(/^deadline\./),
    ['met', 'dueSoon', 'dueSoon', 'met', 'dueSoon', 'dueSoon', 'met', 'dueSoon'],
    'the clock was moved, and told what was due',
  )
  t.same(told(/^(complaint|ombudsman)\./), [
    'logged', 'interventionRecorded', 'firstLineResolved', 'reopened', 'escalated', 'assigned', 'acknowledged',
    'repliedSubstantively', 'delayNotified', 'answered', 'closed', 'referralRecorded', 'adviceRecorded',
  ])
  t.same(got(await broker.GET('/v1/complaints/{complaintId}/history/verification', { params })), {
    valid: true,
    length: events.length,
  })
})

t.test('somebody who wants the insurer to step in directly is answered within the week, through REST', async t => {
  const broker = await clientFor('broker-ghent')
  const [handler, manager] = [await clientFor('handler-an'), await clientFor('manager-carla')]
  await at('2026-03-13T16:30:00+01:00')
  const received =
    got(await broker.POST('/v1/complaints', {
      body: { ...CONTENT, subjects: ['TREATMENT'], causes: ['STAFF_CONDUCT'], ground: 'DIRECT_INTERVENTION_REQUESTED' },
    }))
  t.same([received.status, received.heldBy], ['RECEIVED', 'INSURER'])
  const params = { path: { complaintId: received.id } }
  const refused = await handler.POST('/v1/complaints/{complaintId}/return', {
    params,
    body: { reason: 'Terug naar de makelaar.' },
  })
  t.match(refused.error, {
    status: 409,
    type: 'urn:problem-type:complaints:actionNotAllowed',
    complaintStatus: 'RECEIVED',
  })
  got(await manager.POST('/v1/complaints/{complaintId}/assignment', { params, body: { handlerId: AN.id } }))
  got(await handler.POST('/v1/complaints/{complaintId}/independenceDeclaration', {
    params,
    body: { independent: true },
  }))

  await at('2026-03-19T12:00:00+01:00')
  const { data: late } = await broker.GET('/v1/complaints/{complaintId}', { params })
  t.same(states(late?.deadlines ?? []), ['ACKNOWLEDGEMENT 2026-03-18 AT_RISK', 'FINAL_ANSWER 2026-04-13 PENDING'])
  await at('2026-03-20T12:00:00+01:00')
  const submitted =
    got(await handler.POST('/v1/complaints/{complaintId}/finalAnswer', {
      params,
      body: {
        decision: 'UPHELD',
        explanation: LONG,
        remedies: [{ kind: 'PAYMENT', amountCents: 300_000 }],
        rootCause: 'HUMAN_ERROR',
        channel: 'EMAIL',
      },
    }))
  t.same([submitted.status, submitted.pendingApproval?.decision], ['IN_REVIEW', 'UPHELD'])
  const approved =
    got(await manager.POST('/v1/complaints/{complaintId}/finalAnswer/approval', { params, body: { approved: true } }))
  t.same([approved.status, ...states(approved.deadlines)], [
    'ANSWERED', 'ACKNOWLEDGEMENT 2026-03-18 WAIVED', 'FINAL_ANSWER 2026-04-13 MET',
  ])
  t.equal(got(await handler.GET('/v1/complaints/{complaintId}/history/verification', { params })).valid, true)
})

/** The mutations of the walk, with what each takes. */
type Inputs = {
  logComplaint: LogComplaintInput
  recordIntervention: RecordInterventionInput
  resolveFirstLine: ResolveFirstLineInput
  reopenComplaint: ReopenComplaintInput
  escalateComplaint: EscalateComplaintInput
  assignComplaint: AssignComplaintInput
  acknowledgeComplaint: AcknowledgeComplaintInput
  replySubstantively: ReplySubstantivelyInput
  notifyDelay: NotifyDelayInput
  sendFinalAnswer: SendFinalAnswerInput
  approveFinalAnswer: ApproveFinalAnswerInput
  closeComplaint: CloseComplaintInput
  recordOmbudsmanReferral: RecordOmbudsmanReferralInput
  recordOmbudsmanAdvice: RecordOmbudsmanAdviceInput
}
type Seen = Pick<
  Complaint,
  'id' | 'complaintId' | 'version' | 'status' | 'availableActions' | 'deadlines' | 'ombudsmanReferrals'
>
const SEEN =
  '{ id complaintId version status availableActions deadlines { kind state dueOn } ombudsmanReferrals { id } }'

async function graphql<T> (clientId: string, query: string, variables: object): Promise<T> {
  const headers = {
    'authorization': `Bearer ${await tokenOf(clientId)}`,
    'content-type': 'application/json',
    'accept': 'application/graphql-response+json',
  }
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json() as { data?: T, errors?: object[] }
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

async function mutate<F extends keyof Inputs> (clientId: string, field: F, input: Inputs[F]): Promise<Seen> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
  const data = await graphql<Record<F, { complaint: Seen }>>(
    clientId,
    `mutation ($input: ${type}) { ${field}(input: $input) { complaint ${SEEN} } }`,
    { input },
  )
  return data[field].complaint
}

t.test('the same complaint goes the same way through GraphQL', async t => {
  const [broker, handler] = ['broker-antwerp', 'handler-an']
  await at('2026-03-09T09:00:00+01:00')
  const { id: complaintId, status } = await mutate(broker, 'logComplaint', {
    ...CONTENT,
    subjects: [...CONTENT.subjects],
    causes: [...CONTENT.causes],
  })
  t.equal(status, 'FIRST_LINE_OPEN')
  await mutate(broker, 'recordIntervention', { complaintId, kinds: ['ANSWER'], summary: 'Uitgelegd waarom het duurt.' })
  t.same(
    states((await mutate(broker, 'resolveFirstLine', { complaintId, summary: 'Opgelost.', satisfaction: 'UNKNOWN' }))
      .deadlines),
    ['FIRST_LINE 2026-03-16 MET'],
  )
  const reopened = await mutate(broker, 'reopenComplaint', { complaintId, reason: 'Toch niet.' })
  await at('2026-03-13T16:30:00+01:00')
  const received = await mutate(broker, 'escalateComplaint', {
    complaintId, expectedVersion: reopened.version, ground: 'UNSATISFIED_AFTER_FIRST_LINE',
  })
  t.same(states(received.deadlines), [
    'ACKNOWLEDGEMENT 2026-03-18 PENDING', 'FINAL_ANSWER 2026-04-13 PENDING', 'FIRST_LINE 2026-03-16 MET',
  ])
  const { me } = await graphql<Pick<Query, 'me'>>(handler, '{ me { id } }', {})
  const taken = await mutate(handler, 'assignComplaint', { complaintId, handlerId: me.id, independenceDeclared: true })
  t.ok(taken.availableActions.includes('ANSWER'))
  await mutate(handler, 'acknowledgeComplaint', { complaintId, channel: 'EMAIL' })
  await mutate(handler, 'replySubstantively', { complaintId, text: LONG, channel: 'EMAIL' })
  await mutate(handler, 'notifyDelay', {
    complaintId,
    reasons: 'Het verslag van de tweede expert ontbreekt nog.',
    expectedCompletionOn: '2026-05-13',
    channel: 'EMAIL',
  })
  await mutate(handler, 'sendFinalAnswer', {
    complaintId,
    decision: 'REJECTED',
    explanation: LONG,
    remedies: [{ kind: 'PAYMENT', amountCents: 300_000 }],
    rootCause: 'NONE',
    channel: 'EMAIL',
  })
  const answered = await mutate('manager-filip', 'approveFinalAnswer', { complaintId, approved: true })
  t.same(states(answered.deadlines), ['ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-05-13 MET', 'FIRST_LINE 2026-03-16 MET'])
  t.equal((await mutate(handler, 'closeComplaint', { complaintId, complainantSatisfaction: 'NONE' })).status, 'CLOSED')
  const referred = await mutate(broker, 'recordOmbudsmanReferral', {
    complaintId,
    ground: 'UNSATISFIED_WITH_ANSWER',
    referredOn: '2026-03-13',
  })
  await mutate(handler, 'recordOmbudsmanAdvice', {
    complaintId,
    referralId: referred.ombudsmanReferrals[0]?.id ?? '',
    result: 'SETTLED',
    advisedOn: '2026-03-13',
    followed: true,
  })
  const { complaint } = await graphql<
    { complaint: Pick<Complaint, 'historyVerification'> & { history: { edges: { node: { type: string } }[] } } }
  >(
    broker,
    'query ($id: ID!) { complaint(id: $id) { historyVerification { valid length } history(first: 200) { edges { node { type } } } } }',
    { id: complaintId },
  )
  t.same(
    complaint.historyVerification,
    { valid: true, length: complaint.history.edges.length },
    'an answer that awaited approval is not counted for the broker',
  )
  t.same(complaint.history.edges.at(-1)?.node.type, 'ombudsman.adviceRecorded')
})
