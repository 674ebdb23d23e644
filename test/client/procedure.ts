/**
 * The whole procedure, as two integrators would write it: over real HTTP, with the published
 * client, and with its GraphQL and the types generated from the SDL. Both compile under strict
 * TypeScript.
 */
import t from 'tap'
import { ProblemError, createComplaintsClient } from '../../src/client/index.ts'
import type { ComplaintsClient, Deadline, LogComplaintRequest } from '../../src/client/index.ts'
import { AN, SANDBOX_SECRET } from '../../src/sandbox/seed/people.ts'
import type {
  AcknowledgeComplaintInput, ApproveFinalAnswerInput, AssignComplaintInput, CloseComplaintInput, Complaint,
  EscalateComplaintInput, LogComplaintInput, NotifyDelayInput, Query, RecordInterventionInput,
  RecordOmbudsmanAdviceInput, RecordOmbudsmanReferralInput, ReopenComplaintInput, ReplySubstantivelyInput,
  ResolveFirstLineInput, SendFinalAnswerInput,
} from '../../src/generated/graphql.ts'
import { exactLists } from '../support/exactLists.ts'
import { createWorld } from '../world.ts'

const world = await createWorld(t)
const baseUrl = await world.app.listen({ host: '127.0.0.1', port: 0 })

const clients = new Map<string, ComplaintsClient>()
function clientFor (clientId: string): ComplaintsClient {
  const client = clients.get(clientId) ?? createComplaintsClient({ baseUrl, clientId, clientSecret: SANDBOX_SECRET })
  clients.set(clientId, client)
  return client
}

const at = async (now: string): Promise<void> => { await clientFor('broker-antwerp').setSandboxClock({ now }) }

const states = (deadlines: readonly Pick<Deadline, 'kind' | 'state' | 'dueOn'>[]): string[] =>
  deadlines.map(({ kind, state, dueOn }) => `${kind} ${dueOn} ${state}`).sort()

const LONG = 'Wij hebben uw dossier opnieuw bekeken, met het verslag van de expert erbij, en geven u gelijk.'
const PERSON = {
  name: 'Jan Peeters',
  capacity: 'POLICYHOLDER',
  language: 'nl',
  email: 'jan.peeters@example.be',
} as const
const CONTENT: LogComplaintRequest = {
  complainant: PERSON,
  subjects: ['SERVICE'],
  causes: ['DELAY', 'COMMUNICATION'],
  description: 'Mijn schadedossier ligt al zes weken stil.',
}

t.test('a complaint goes from the first signal at the broker to the Ombudsman, through REST', async t => {
  const broker = clientFor('broker-antwerp')
  const handler = clientFor('handler-an')

  await at('2026-03-09T09:00:00+01:00')
  const logged = await broker.logComplaint(
    { ...CONTENT, brokerReference: '4711', signalledAt: '2026-03-06T14:00:00+01:00' },
    { idempotencyKey: 'dossier-4711', onBehalfOf: 'Katrien' },
  )
  t.equal(logged.status, 'FIRST_LINE_OPEN')
  t.same(states(logged.deadlines), ['FIRST_LINE 2026-03-16 PENDING'])
  const { id } = logged

  await at('2026-03-10T11:00:00+01:00')
  await broker.recordIntervention(id, {
    kinds: ['INFORMATION', 'ACTION'],
    summary: 'De expert gebeld en een datum gevraagd.',
  })
  const resolved = await broker.resolveFirstLine(id, {
    summary: 'De expert komt donderdag.',
    satisfaction: 'PARTIAL',
    confirmationLetter: true,
  })
  t.equal(resolved.status, 'FIRST_LINE_RESOLVED')
  t.same(states(resolved.deadlines), ['FIRST_LINE 2026-03-16 MET'])

  await at('2026-03-13T16:00:00+01:00')
  t.equal((await broker.reopenComplaint(id, { reason: 'De expert is niet gekomen.' })).status, 'FIRST_LINE_OPEN')
  await at('2026-03-13T16:30:00+01:00')
  const receipt = await broker.escalateComplaint(id, {
    ground: 'UNSATISFIED_AFTER_FIRST_LINE',
    requestedOn: '2026-03-13',
  })
  t.match(receipt.reference, /^K-2026-\d{6}$/)
  t.same(states(receipt.deadlines), ['ACKNOWLEDGEMENT 2026-03-18 PENDING', 'FINAL_ANSWER 2026-04-13 PENDING'])
  t.same(await broker.getEscalationReceipt(id), receipt)

  await at('2026-03-16T09:00:00+01:00')
  const waiting = await handler.listComplaints({
    query: { status: ['RECEIVED'], deadlineKind: ['ACKNOWLEDGEMENT'], deadlineState: ['PENDING'], sort: 'dueOn' },
  }).toArray({ limit: 10 })
  t.same(waiting.map(complaint => complaint.id), [id])
  const me = await handler.getMe()
  t.equal((await handler.assignComplaint(id, { handlerId: me.id, independenceDeclared: true })).status, 'IN_REVIEW')
  await at('2026-03-17T10:00:00+01:00')
  const acknowledged = await handler.acknowledgeComplaint(id, { channel: 'EMAIL' })
  t.same(states(acknowledged.deadlines), [
    'ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-04-13 PENDING', 'FIRST_LINE 2026-03-16 MET',
  ])
  await at('2026-03-25T10:00:00+01:00')
  await handler.replySubstantively(id, { text: LONG, channel: 'EMAIL' })
  await at('2026-04-10T10:00:00+02:00')
  const delayed = await handler.notifyDelay(id, {
    reasons: 'Het verslag van de tweede expert ontbreekt nog.',
    expectedCompletionOn: '2026-05-13',
    channel: 'EMAIL',
  })
  t.match(
    delayed.deadlines.find(({ kind }) => kind === 'FINAL_ANSWER'),
    exactLists({ dueOn: '2026-05-13', originalDueOn: '2026-04-13', extensions: [{ previousDueOn: '2026-04-13' }] }),
  )
  const { steps } = await broker.explainDeadline(id, 'ACKNOWLEDGEMENT', { query: { lang: 'fr' } })
  t.ok(steps.length >= 4)

  await at('2026-05-11T10:00:00+02:00')
  const answered = await handler.sendFinalAnswer(id, {
    decision: 'PARTIALLY_UPHELD',
    explanation: LONG,
    remedies: [{ kind: 'PAYMENT', amountCents: 12_500 }, { kind: 'APOLOGY' }],
    rootCause: 'SUPPLIER',
    channel: 'EMAIL',
  })
  t.same([answered.status, answered.outcome], ['ANSWERED', 'PARTIALLY_UPHELD'])
  t.same(states(answered.deadlines), [
    'ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-05-13 MET', 'FIRST_LINE 2026-03-16 MET',
  ])
  t.equal((await handler.closeComplaint(id, { complainantSatisfaction: 'PARTIAL' })).status, 'CLOSED')

  await at('2026-05-20T10:00:00+02:00')
  const referred = await broker.recordOmbudsmanReferral(id, {
    ground: 'UNSATISFIED_WITH_ANSWER',
    referredOn: '2026-05-19',
  })
  t.match(
    states(referred.deadlines),
    exactLists([
      'ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-05-13 MET', 'FIRST_LINE 2026-03-16 MET',
      'OMBUDSMAN_ADVICE 2026-08-17 PENDING',
    ]),
  )
  await at('2026-08-03T10:00:00+02:00')
  const advised = await handler.recordOmbudsmanAdvice(id, referred.ombudsmanReferrals[0]?.id ?? '', {
    result: 'UNFOUNDED',
    advisedOn: '2026-07-31',
    followed: true,
  })
  t.match(advised.ombudsmanReferrals, exactLists([{ advice: { result: 'UNFOUNDED' } }]))

  const { response } = await broker.getComplaint(id).withResponse()
  const headers = { 'if-none-match': response.headers.get('etag') ?? '' }
  t.equal((await broker.fetch(`/v1/complaints/${id}`, { headers })).status, 304)
  const events = await broker.listHistory(id, { query: { pageSize: 10 } }).toArray({ limit: 200 })
  const typesOf = (kinds: RegExp) =>
    events.map(({ type }) => type).filter(type => kinds.test(type)).map(type => type.split('.')[1])
  t.same(
    typesOf(/^deadline\./),
    ['met', 'dueSoon', 'dueSoon', 'met', 'dueSoon', 'dueSoon', 'met', 'dueSoon'],
    'the clock was moved, and told what was due',
  )
  t.same(typesOf(/^(complaint|ombudsman)\./), [
    'logged', 'interventionRecorded', 'firstLineResolved', 'reopened', 'escalated', 'assigned', 'acknowledged',
    'repliedSubstantively', 'delayNotified', 'answered', 'closed', 'referralRecorded', 'adviceRecorded',
  ])
  t.same(await broker.verifyHistory(id), { valid: true, length: events.length })
})

t.test('somebody who wants the insurer to step in directly is answered within the week, through REST', async t => {
  const broker = clientFor('broker-ghent')
  const [handler, manager] = [clientFor('handler-an'), clientFor('manager-carla')]
  await at('2026-03-13T16:30:00+01:00')
  const received = await broker.logComplaint({
    ...CONTENT,
    subjects: ['TREATMENT'],
    causes: ['STAFF_CONDUCT'],
    ground: 'DIRECT_INTERVENTION_REQUESTED',
  })
  t.same([received.status, received.heldBy], ['RECEIVED', 'INSURER'])
  const { id } = received
  const refusal = await handler.returnToBroker(id, { reason: 'Terug naar de makelaar.' })
    .catch((error: unknown) => error)
  t.ok(refusal instanceof ProblemError)
  t.match(refusal, { status: 409, code: 'actionNotAllowed', problem: { complaintStatus: 'RECEIVED' } })
  await manager.assignComplaint(id, { handlerId: AN.id })
  await handler.declareIndependence(id, { independent: true })

  await at('2026-03-19T12:00:00+01:00')
  const late = await broker.getComplaint(id)
  t.same(states(late.deadlines), ['ACKNOWLEDGEMENT 2026-03-18 AT_RISK', 'FINAL_ANSWER 2026-04-13 PENDING'])
  await at('2026-03-20T12:00:00+01:00')
  const submitted = await handler.sendFinalAnswer(id, {
    decision: 'UPHELD',
    explanation: LONG,
    remedies: [{ kind: 'PAYMENT', amountCents: 300_000 }],
    rootCause: 'HUMAN_ERROR',
    channel: 'EMAIL',
  }, { ifMatch: (await handler.getComplaint(id)).version })
  t.same([submitted.status, submitted.pendingApproval?.decision], ['IN_REVIEW', 'UPHELD'])
  const approved = await manager.approveFinalAnswer(id, { approved: true })
  t.same([approved.status, ...states(approved.deadlines)], [
    'ANSWERED', 'ACKNOWLEDGEMENT 2026-03-18 WAIVED', 'FINAL_ANSWER 2026-04-13 MET',
  ])
  t.equal((await handler.verifyHistory(id)).valid, true)
})

t.test('a file goes up as a blob and as a stream, and comes down the same', async t => {
  const broker = clientFor('broker-antwerp')
  const { id } = await broker.logComplaint(CONTENT)
  const bytes = new TextEncoder().encode('%PDF-1.4\n%%EOF\n')
  const stream = new Blob([bytes]).stream()
  for (const file of [new File([bytes], 'verslag (1) é.pdf'), stream]) {
    const attachment = await broker.addAttachment(id, { file, description: 'Verslag – é', visibility: 'OFFICE' })
    t.match(attachment, { mediaType: 'application/pdf', description: 'Verslag – é', visibility: 'OFFICE' })
    t.equal(attachment.fileName, file === stream ? 'attachment' : 'verslag (1) é.pdf')
    const content = await broker.downloadAttachment(id, attachment.id)
    t.same(new Uint8Array(await content.arrayBuffer()), bytes)
    t.same(new Uint8Array(await (await broker.fetch(attachment.contentHref)).arrayBuffer()), bytes)
  }
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

async function mutate<F extends keyof Inputs> (clientId: string, field: F, input: Inputs[F]): Promise<Seen> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
  const data = await clientFor(clientId).graphql<Record<F, { complaint: Seen }>>(
    `mutation ($input: ${type}) { ${field}(input: $input) { complaint ${SEEN} } }`,
    { input },
  )
  return data[field].complaint
}

t.test('the same complaint goes the same way through GraphQL', async t => {
  const [broker, handler] = ['broker-antwerp', 'handler-an']
  await at('2026-03-09T09:00:00+01:00')
  const { id: complaintId, status } = await mutate(broker, 'logComplaint', CONTENT)
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
  const { me } = await clientFor(handler).graphql<Pick<Query, 'me'>>('{ me { id } }')
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
  t.same(states(answered.deadlines), [
    'ACKNOWLEDGEMENT 2026-03-18 MET', 'FINAL_ANSWER 2026-05-13 MET', 'FIRST_LINE 2026-03-16 MET',
  ])
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
  const { complaint } = await clientFor(broker).graphql<
    { complaint: Pick<Complaint, 'historyVerification'> & { history: { edges: { node: { type: string } }[] } } }
  >(
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
